import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { t } from '../../edge/locale.ts';
import { failureText } from '../ui/failure-text.ts';
import { StateLine } from '../ui/state-line.tsx';
import { ArchiveSection } from './archive-section.tsx';
import { ClipSection, FileSection, LanguageSection } from './clip-sections.tsx';
import { FolderSection } from './folder-section.tsx';
import { ShortcutSection } from './shortcut-section.tsx';
import { SourceSection } from './source-section.tsx';
import type { SectionProps } from './state.ts';
import { StorageSection } from './storage-section.tsx';
import { TakesSection } from './takes-section.tsx';

/** All settings on one page; the search leaves the sections that speak of what is looked for. */
export function SettingsView({ state, actions }: SectionProps) {
  const [query, setQuery] = useState('');
  const sections: readonly (readonly [id: string, title: string, words: string, content: ComponentChildren])[] = [
    [
      'language',
      t('settings_language'),
      t('settings_languageWords'),
      <LanguageSection key="l" state={state} actions={actions} />,
    ],
    ['clipping', t('settings_clipping'), t('settings_clippingWords'), <ClipSection key="c" state={state} actions={actions} />],
    ['files', t('settings_files'), t('settings_filesWords'), <FileSection key="f" state={state} actions={actions} />],
    ['folders', t('folders_title'), t('folders_words'), <FolderSection key="d" state={state} actions={actions} />],
    ['sources', t('settings_sources'), t('settings_sourcesWords'), <SourceSection key="s" state={state} actions={actions} />],
    ['takes', t('settings_takes'), t('settings_takesWords'), <TakesSection key="t" state={state} actions={actions} />],
    ['shortcuts', t('settings_shortcuts'), t('settings_shortcutsWords'), <ShortcutSection key="k" state={state} />],
    ['storage', t('settings_storage'), t('settings_storageWords'), <StorageSection key="u" state={state} actions={actions} />],
    ['archive', t('settings_archive'), t('settings_archiveWords'), <ArchiveSection key="a" state={state} actions={actions} />],
  ];
  const wanted = query.trim().toLocaleLowerCase();
  const fits = (title: string, words: string): boolean =>
    wanted.split(/\s+/).every((word) => `${title} ${words}`.toLocaleLowerCase().includes(word));
  const shown = sections.filter(([, title, words]) => fits(title, words));
  return (
    <div class="settings">
      <header class="settings-head">
        <h1>{t('settings_pageTitle')}</h1>
        <a id="library-link" class="button" href="library.html">
          {t('popup_library')}
        </a>
      </header>
      <search>
        <label class="away" for="search">
          {t('settings_search')}
        </label>
        <input
          id="search"
          type="search"
          autocomplete="off"
          placeholder={t('settings_search')}
          value={query}
          onInput={(event) => setQuery(event.currentTarget.value)}
        />
      </search>
      <main>
        {shown.map(([id, title, , content]) => (
          <section key={id} id={`section-${id}`} class="section" aria-labelledby={`${id}-title`}>
            <h2 id={`${id}-title`}>{title}</h2>
            {content}
          </section>
        ))}
        {shown.length === 0 && <p id="nothing">{t('library_nothingFound', query)}</p>}
      </main>
      <footer class={state.said === null && state.failure === null ? 'settings-foot quiet' : 'settings-foot'}>
        <StateLine
          status={state.said === null ? null : <span>{state.said}</span>}
          alert={state.failure === null ? null : <span class="bad">✗ {failureText(state.failure)}</span>}
          detail={
            state.failure?.kind === 'not-settings' && state.failure.detail !== null
              ? t('settings_wrongField', state.failure.detail)
              : undefined
          }
        />
      </footer>
    </div>
  );
}
