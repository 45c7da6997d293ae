import type { Settings } from '../../core/settings.ts';
import { EXPORT_FOLDER } from '../../edge/exports.ts';
import { t } from '../../edge/locale.ts';
import { Field } from '../ui/field.tsx';
import { PRESET_LIST, PRESET_NAMES } from '../ui/preset-names.ts';
import { TagInput } from '../ui/tag-input.tsx';
import { LANGUAGES } from './languages.ts';
import type { SectionProps } from './state.ts';

interface ChoiceProps<T extends string> {
  readonly id: string;
  readonly label: string;
  readonly value: T;
  readonly options: readonly (readonly [T, string])[];
  readonly note?: string;
  readonly onChange: (value: T) => void;
}

/** One of a few values. */
function Choice<T extends string>({ id, label, value, options, note, onChange }: ChoiceProps<T>) {
  return (
    <>
      <Field for={id} label={label}>
        <select
          id={id}
          value={value}
          aria-describedby={note === undefined ? undefined : `${id}-hint`}
          onChange={(event) => {
            const chosen = options.find(([option]) => option === event.currentTarget.value);
            if (chosen) onChange(chosen[0]);
          }}
        >
          {options.map(([option, name]) => (
            <option key={option} value={option}>
              {name}
            </option>
          ))}
        </select>
      </Field>
      {note !== undefined && (
        <p class="hint" id={`${id}-hint`}>
          {note}
        </p>
      )}
    </>
  );
}

interface TickProps {
  readonly id: string;
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

function Tick({ id, label, checked, onChange }: TickProps) {
  return (
    <label class="tick" for={id}>
      <input id={id} type="checkbox" checked={checked} onChange={(event) => onChange(event.currentTarget.checked)} />
      {label}
    </label>
  );
}

export const LanguageSection = ({ state, actions }: SectionProps) => (
  <Choice
    id="language"
    label={t('settings_language')}
    value={LANGUAGES.some(([name]) => name === state.settings.language) ? state.settings.language : 'auto'}
    options={[['auto', t('settings_languageAuto')], ...LANGUAGES]}
    onChange={(language) => void actions.change({ language })}
  />
);

/** Hugo shows the first only. */
const KINDS: readonly (readonly [Settings['bodyKind'], string])[] = [
  ['markdown', 'Markdown'],
  ['html', 'HTML'],
];

/** What Save does and what every new post gets. */
export function ClipSection({ state, actions }: SectionProps) {
  const { bodyKind, alsoDownload, defaultTags, preset } = state.settings;
  return (
    <>
      <Tick
        id="also-download"
        label={t('settings_alsoDownload', EXPORT_FOLDER.replace(/\/$/, ''))}
        checked={alsoDownload}
        onChange={(checked) => void actions.change({ alsoDownload: checked })}
      />
      <Choice
        id="body-kind"
        label={t('popup_bodyKind')}
        value={bodyKind}
        options={preset === 'hugo' ? KINDS.slice(0, 1) : KINDS}
        note={t('settings_bodyKindHint')}
        onChange={(kind) => void actions.change({ bodyKind: kind })}
      />
      <Field for="default-tags-input" label={t('settings_defaultTags')}>
        <TagInput
          id="default-tags"
          inputId="default-tags-input"
          label={t('settings_defaultTags')}
          values={defaultTags}
          suggestions={[]}
          onEnter={() => undefined}
          onChange={(tags) => void actions.change({ defaultTags: tags })}
        />
      </Field>
      <p class="hint">{t('settings_defaultTagsHint')}</p>
    </>
  );
}

/** How the files look and what they are called. */
export function FileSection({ state, actions }: SectionProps) {
  const { preset, idInName, headingGap, comments } = state.settings;
  return (
    <>
      <Choice
        id="preset"
        label={t('popup_preset')}
        value={preset}
        options={PRESET_LIST.map((name) => [name, t(PRESET_NAMES[name])] as const)}
        note={t('settings_presetHint')}
        onChange={(name) => void actions.change({ preset: name })}
      />
      <details class="rare">
        <summary>{t('settings_rare')}</summary>
        <Choice
          id="id-in-name"
          label={t('settings_idInName')}
          value={idInName}
          options={[
            ['taken', t('settings_idInName_taken')],
            ['always', t('settings_idInName_always')],
          ]}
          onChange={(value) => void actions.change({ idInName: value })}
        />
        <Choice
          id="heading-gap"
          label={t('settings_headingGap')}
          value={headingGap}
          options={[
            ['auto', t('settings_headingGap_auto')],
            ['always', t('settings_headingGap_always')],
            ['never', t('settings_headingGap_never')],
          ]}
          onChange={(value) => void actions.change({ headingGap: value })}
        />
        <Tick
          id="comments"
          label={t('settings_comments')}
          checked={comments}
          onChange={(checked) => void actions.change({ comments: checked })}
        />
      </details>
    </>
  );
}
