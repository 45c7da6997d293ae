import { t } from '../../edge/locale.ts';

/** One value found on the page, ready to be shown. */
export interface Choice {
  /** What is compared with the field's present value. */
  readonly value: string;
  /** How the value reads in a list. */
  readonly shown: string;
  /** Where it was found, in a word or two. */
  readonly from: string;
}

interface ProvenanceProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly choices: readonly Choice[];
  /** True while we are not sure of the value. */
  readonly guessed?: boolean;
  readonly onChoose: (index: number) => void;
}

/**
 * Where a field's value came from ("byline ▾"); opens the other values found on the page.
 * A native list lies over the words: the system's own menu is not cut off by a small window, and every keyboard knows it.
 */
export function Provenance({ id, label, value, choices, guessed = false, onChoose }: ProvenanceProps) {
  const chosen = choices.findIndex((choice) => choice.value === value);
  const word = originWord(choices[chosen]?.from, value, guessed);
  const others = choices.filter((_choice, index) => index !== chosen);
  if (others.length === 0) return <span class="from">{word}</span>;
  return (
    <span class="from from-list">
      <span aria-hidden="true">{word} ▾</span>
      <select
        id={id}
        aria-label={t('ui_from_label', label, word)}
        title={t('ui_from_label', label, word)}
        value={String(chosen)}
        onChange={(event) => onChoose(Number(event.currentTarget.value))}
      >
        {chosen < 0 && <option value="-1">{word}</option>}
        {choices.map((choice, index) => (
          <option key={choice.from + choice.value} value={String(index)}>
            {t('ui_from_choice', choice.shown, choice.from)}
          </option>
        ))}
      </select>
    </span>
  );
}

function originWord(from: string | undefined, value: string, guessed: boolean): string {
  if (value.trim() === '') return t('ui_from_none');
  if (guessed) return t('ui_from_guessed');
  return from ?? t('ui_from_you');
}
