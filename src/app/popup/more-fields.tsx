import { webUrl } from '../../core/identity.ts';
import type { Settings } from '../../core/settings.ts';
import { t } from '../../edge/locale.ts';
import { Field } from '../ui/field.tsx';
import { PRESET_LIST, PRESET_NAMES } from '../ui/preset-names.ts';
import { TagInput } from '../ui/tag-input.tsx';
import type { Actions } from './actions.ts';
import type { Form } from './form.ts';

interface MoreFieldsProps {
  readonly form: Form;
  readonly actions: Actions;
  readonly settings: Settings;
}

/** Address, categories, body kind, preset: closed at first, and as the person left it afterwards. */
export function MoreFields({ form, actions, settings }: MoreFieldsProps) {
  const { post } = form;
  const open = settings.showMore;
  const wrongAddress = webUrl(post.url.trim()) === null;
  return (
    <>
      <button
        type="button"
        id="more"
        class="more"
        title={t('popup_moreWhat')}
        aria-expanded={open}
        aria-controls="more-fields"
        onClick={() => actions.showMore(!open)}
      >
        <span class="field-label">{t('popup_more')}</span>
        <span class="more-what">{t('popup_moreWhat')}</span>
        <span aria-hidden="true" class="more-mark">
          {open ? '▾' : '▸'}
        </span>
      </button>
      <div id="more-fields" hidden={!open}>
        <Field for="url" label={t('popup_url')} note={wrongAddress ? t('popup_urlWrong') : null}>
          <input
            id="url"
            type="url"
            dir="auto"
            autocomplete="off"
            value={post.url}
            title={post.url}
            aria-invalid={wrongAddress}
            aria-describedby={wrongAddress ? 'url-note' : undefined}
            onInput={(event) => actions.editField('url', { url: event.currentTarget.value })}
          />
        </Field>
        <Field for="category-input" label={t('popup_categories')}>
          <TagInput
            id="categories"
            inputId="category-input"
            label={t('popup_categories')}
            values={post.categories}
            suggestions={[]}
            asTyped
            onEnter={actions.flush}
            onChange={(categories) => actions.editField('categories', { categories })}
          />
        </Field>
        {settings.preset === 'astro' && (
          <Field for="description" label={t('popup_description')}>
            <input
              id="description"
              type="text"
              dir="auto"
              value={post.description ?? ''}
              title={post.description ?? ''}
              onInput={(event) => actions.editField('description', { description: event.currentTarget.value || null })}
            />
          </Field>
        )}
        <Field for="body-kind" label={t('popup_bodyKind')}>
          <select
            id="body-kind"
            value={post.bodyKind}
            onChange={(event) => {
              const to = event.currentTarget.value === 'html' ? 'html' : 'markdown';
              event.currentTarget.value = post.bodyKind; // until the switch is made: it may be asked about first
              actions.bodyKind(to);
            }}
          >
            <option value="markdown">Markdown</option>
            <option value="html" disabled={settings.preset === 'hugo'}>
              HTML
            </option>
          </select>
        </Field>
        <Field for="preset" label={t('popup_preset')}>
          <select
            id="preset"
            value={settings.preset}
            onChange={(event) => {
              const to = PRESET_LIST.find((name) => name === event.currentTarget.value);
              if (to) actions.preset(to);
              if (to === 'hugo') actions.bodyKind('markdown'); // the only kind that it shows
            }}
          >
            {PRESET_LIST.map((name) => (
              <option key={name} value={name}>
                {t(PRESET_NAMES[name])}
              </option>
            ))}
          </select>
        </Field>
      </div>
    </>
  );
}
