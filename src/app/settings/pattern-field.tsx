import { useState } from 'preact/hooks';
import { defaultPattern, type PatternFault, PLACEHOLDERS, patternFault } from '../../core/path-pattern.ts';
import type { Post, PresetName } from '../../core/post.ts';
import { writerTexts } from '../../core/sync/writer-text.ts';
import { type MessageKey, t } from '../../edge/locale.ts';
import { Field } from '../ui/field.tsx';

const SENTENCES: { readonly [K in Exclude<PatternFault['kind'], 'empty'>]: MessageKey } = {
  braces: 'pattern_braces',
  unknown: 'pattern_unknown',
  outside: 'pattern_outside',
  hidden: 'pattern_hidden',
  letter: 'pattern_letter',
  edge: 'pattern_edge',
  device: 'pattern_device',
  ending: 'pattern_ending',
  'same-name': 'pattern_sameName',
  copy: 'pattern_copy',
  'too-long': 'pattern_tooLong',
};
const known = PLACEHOLDERS.map((name) => `{${name}}`).join(' ');

interface PatternFieldProps {
  readonly id: string;
  readonly preset: PresetName;
  readonly idInName: 'always' | 'taken';
  /** Null: as the preset names posts. */
  readonly pattern: string | null;
  /** A post to show the path of. */
  readonly sample: Post;
  /** Called with a pattern without a fault; null when the field was emptied. */
  readonly onChange: (pattern: string | null) => void;
  /** Told with every letter: can this be kept? */
  readonly onJudged?: (isRight: boolean) => void;
}

/** What is wrong with what is typed; an empty field is the preset's own way. */
const faultOf = (typed: string): PatternFault | null => (typed.trim() === '' ? null : patternFault(typed.trim()));

/** How new posts are named: what is typed is judged at once, and shown on a post of the library. */
export function PatternField({ id, preset, idInName, pattern, sample, onChange, onJudged }: PatternFieldProps) {
  const [typed, setTyped] = useState(pattern ?? '');
  const wanted = typed.trim();
  const fault = faultOf(typed);
  const path = writerTexts({ preset, idInName, pattern: fault === null && wanted !== '' ? wanted : null }).path(sample, 0);
  return (
    <>
      <Field
        for={id}
        label={t('folders_pattern')}
        note={
          fault === null || fault.kind === 'empty' ? (
            <span dir="auto">→ {path}</span>
          ) : (
            <span class="bad">✗ {t(SENTENCES[fault.kind], fault.part, known)}</span>
          )
        }
      >
        <input
          id={id}
          class="pattern"
          type="text"
          dir="ltr"
          autocomplete="off"
          spellcheck={false}
          placeholder={defaultPattern(preset)}
          aria-invalid={fault !== null}
          aria-describedby={`${id}-note`}
          value={typed}
          onInput={(event) => {
            setTyped(event.currentTarget.value);
            onJudged?.(faultOf(event.currentTarget.value) === null);
          }}
          onChange={() => {
            const kept = wanted === '' ? null : wanted;
            if (fault === null && kept !== pattern) onChange(kept);
          }}
        />
      </Field>
      <p class="hint pattern-hint">{t('folders_patternHint', known)}</p>
    </>
  );
}
