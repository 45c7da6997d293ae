import { useMemo } from 'preact/hooks';
import { locale, t } from '../../edge/locale.ts';
import { wordsOf } from '../ui/words.ts';

/** What the two sides are called. */
export interface SideNames {
  readonly ours: string;
  readonly theirs: string;
}

interface SideProps {
  readonly group: string;
  readonly id: string;
  readonly label: string;
  readonly checked: boolean;
  readonly text: string;
  readonly other: string;
  readonly onChoose: () => void;
}

/** One side's value, to be chosen. */
export function Side({ group, id, label, checked, text, other, onChoose }: SideProps) {
  return (
    <label class="side" for={id} data-chosen={checked}>
      <span class="side-head">
        <input type="radio" id={id} name={group} checked={checked} onChange={onChoose} />
        {label}
      </span>
      <SideText text={text} other={other} />
    </label>
  );
}

/** What one side says; words that the other does not have are marked. */
export function SideText({ text, other }: Pick<SideProps, 'text' | 'other'>) {
  const words = useMemo(() => wordsOf(text.trimEnd(), other.trimEnd(), locale()), [text, other]);
  return (
    <span class="side-text" dir="auto">
      {text.trim() === '' ? (
        <i>{t('decide_emptyValue')}</i>
      ) : (
        words.map((word, index) => (word.isOwn ? <mark key={index}>{word.text}</mark> : word.text))
      )}
    </span>
  );
}
