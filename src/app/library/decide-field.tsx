import type { Post } from '../../core/post.ts';
import type { Sides } from '../../core/sync/resolve.ts';
import { formatInstant, t } from '../../edge/locale.ts';
import { fieldName } from '../ui/post-field-names.ts';
import { type Choice, isWritable, ownProblem, valueText } from './decide-choices.ts';
import { Side, type SideNames } from './decide-side.tsx';

interface PlainFieldProps {
  readonly field: string;
  readonly sides: Sides<Post>;
  readonly names: SideNames;
  readonly choice: Choice | undefined;
  /** What the person wrote before, and has no side of the two chosen instead. */
  readonly written: Choice | undefined;
  readonly onChoose: (choice: Choice) => void;
}

/** A field with one value on each side, and a third that the person writes. */
export function PlainField({ field, sides, names, choice, written, onChoose }: PlainFieldProps) {
  const name = fieldName(field);
  const values = { ours: shownValue(sides.ours, field), theirs: shownValue(sides.theirs, field) };
  const own = typeof choice === 'object' ? choice.own : null;
  const problem = own === null ? null : ownProblem(field, own);
  const side = (which: 'ours' | 'theirs', other: 'ours' | 'theirs') => (
    <Side
      group={`decide-${field}`}
      id={`${field}-${which}`}
      label={names[which]}
      checked={choice === which}
      text={values[which]}
      other={values[other]}
      onChoose={() => onChoose(which)}
    />
  );
  return (
    <fieldset class="clash" data-field={field}>
      <legend>{name}</legend>
      <div class="two">
        {side('ours', 'theirs')}
        {side('theirs', 'ours')}
      </div>
      {(isWritable(field) || field === 'body') && (
        <div class="own">
          <label>
            <input
              type="radio"
              id={`${field}-own`}
              name={`decide-${field}`}
              checked={own !== null}
              onChange={() => onChoose(written ?? { own: valueText(sides.ours, field) })}
            />
            {t('decide_own')}
          </label>
          {own !== null &&
            (field === 'body' ? (
              <textarea
                id={`${field}-text`}
                class="source"
                dir="auto"
                aria-label={name}
                value={own}
                onInput={(event) => onChoose({ own: event.currentTarget.value })}
              />
            ) : (
              <input
                id={`${field}-text`}
                type="text"
                dir="auto"
                aria-label={name}
                aria-invalid={problem !== null}
                aria-describedby={problem === null ? undefined : `${field}-wrong`}
                value={own}
                onInput={(event) => onChoose({ own: event.currentTarget.value })}
              />
            ))}
          {problem !== null && (
            <p id={`${field}-wrong`} class="hint bad">
              {t(problem === 'url' ? 'decide_urlWrong' : 'decide_titleMissing')}
            </p>
          )}
        </div>
      )}
    </fieldset>
  );
}

/** A field as it is read: a date in the zone of its page. */
export const shownValue = (post: Post, field: string): string =>
  field === 'date' && post.date !== null ? formatInstant(post.date, post.zone) : valueText(post, field);
