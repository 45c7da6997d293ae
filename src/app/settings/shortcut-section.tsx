import { openShortcutSettings } from '../../edge/commands.ts';
import { type MessageKey, t } from '../../edge/locale.ts';
import type { SettingsState } from './state.ts';

/** The browser's name for the command that presses the toolbar button. */
const PRESS_BUTTON = '_execute_action';

/** Our own words: the browser gives a command's description in its language, not in the one chosen here. */
const WORDS: Readonly<Record<string, MessageKey>> = { [PRESS_BUTTON]: 'settings_openPopup', 'quick-clip': 'commandQuickClip' };

const wordsFor = (name: string, description: string | null): string => {
  const key = WORDS[name];
  return key === undefined ? (description ?? name) : t(key);
};

/** The shortcuts as the browser has them; one that lost to another extension is named, with the way to bind it. */
export function ShortcutSection({ state }: { readonly state: SettingsState }) {
  const unbound = state.shortcuts.filter(({ shortcut }) => shortcut === null);
  return (
    <>
      <dl id="shortcut-list" class="shortcuts">
        {state.shortcuts.map(({ name, description, shortcut }) => (
          <div key={name}>
            <dt>{wordsFor(name, description)}</dt>
            <dd>{shortcut === null ? <b>{t('settings_unbound')}</b> : <kbd>{shortcut}</kbd>}</dd>
          </div>
        ))}
      </dl>
      {unbound.length > 0 && <p class="hint">{t('settings_unboundHint')}</p>}
      <button type="button" id="bind" class="way" onClick={() => void openShortcutSettings()}>
        {t('settings_bind')}
      </button>
    </>
  );
}
