import { useMemo, useState } from 'preact/hooks';
import type { Post } from '../../core/post.ts';
import type { Sides } from '../../core/sync/resolve.ts';
import type { Texts } from '../../core/sync/types.ts';
import { formatInstant, locale, plural, t } from '../../edge/locale.ts';
import { fieldName } from '../ui/post-field-names.ts';
import { type Choice, type Choices, chosenPost, isWritable, openPlaces, valueText } from './decide-choices.ts';
import { mergedText, type Picked, type Stretch, stretchesOf, wordsOf } from './paragraphs.ts';

interface DecideSidesProps {
  readonly sides: Sides<Post>;
  /** The other side is a sync program's second version, not the post's own file. */
  readonly isCopy: boolean;
  readonly busy: boolean;
  readonly onChoose: (chosen: (texts: Pick<Texts<Post>, 'overlay'>) => Post) => void;
}

/** Two versions side by side: for each place that differs one side, both, or what the person writes. Nothing is chosen beforehand. */
export function DecideSides({ sides, isCopy, busy, onChoose }: DecideSidesProps) {
  const { ours, theirs, clash } = sides;
  const [choices, setChoices] = useState<Choices>({});
  const [picks, setPicks] = useState<Readonly<Record<number, Picked>>>({});
  const mergeable = clash.includes('body') && ours.bodyKind === theirs.bodyKind;
  const stretches = useMemo(() => (mergeable ? stretchesOf(ours.body, theirs.body) : null), [ours, theirs, mergeable]);
  const merge = stretches === null ? null : { stretches, picks };
  const open = openPlaces(clash, choices, merge);
  const choose = (field: string, choice: Choice): void => setChoices({ ...choices, [field]: choice });
  const whole = (side: 'ours' | 'theirs'): void => {
    setChoices(Object.fromEntries(clash.map((field) => [field, side])));
    setPicks({});
  };
  const names = { ours: t('decide_ours'), theirs: isCopy ? t('decide_copy') : t('decide_theirs') };
  return (
    <form
      class="sides"
      onSubmit={(event) => {
        event.preventDefault();
        if (open === 0) onChoose((texts) => chosenPost(sides, choices, merge, texts.overlay));
      }}
    >
      <p class="post-ways">
        <button type="button" id="all-ours" class="way" onClick={() => whole('ours')}>
          {isCopy ? t('decide_keepFile') : t('decide_allOurs')}
        </button>
        <button type="button" id="all-theirs" class="way" onClick={() => whole('theirs')}>
          {isCopy ? t('decide_allCopy') : t('decide_allTheirs')}
        </button>
      </p>
      {clash.map((field) =>
        field === 'body' && merge !== null && typeof choices.body !== 'object' ? (
          <BodyField
            key={field}
            merge={merge}
            choice={choices.body}
            names={names}
            onPick={(index, pick) => {
              // A side that was taken as a whole becomes the picks, of which this one is changed.
              const before = choices.body;
              const isWhole = before === 'ours' || before === 'theirs';
              const all = isWhole ? Object.fromEntries(merge.stretches.map((_, at) => [at, before])) : picks;
              const { body: _body, ...others } = choices;
              setChoices(others);
              setPicks({ ...all, [index]: pick });
            }}
            onWrite={() => choose('body', { own: mergedText(merge.stretches, picks) })}
          />
        ) : (
          <PlainField
            key={field}
            field={field}
            sides={sides}
            names={names}
            choice={choices[field]}
            onChoose={(choice) => choose(field, choice)}
          />
        ),
      )}
      <p class="post-ways decide-end">
        <button type="submit" id="use-version" class="button main" disabled={busy || open > 0}>
          {t('decide_use')}
        </button>
        <span class="hint" role="status">
          {open > 0 ? plural('decide_choosePlaces', open) : t(isCopy ? 'decide_useHintCopy' : 'decide_useHint')}
        </span>
      </p>
    </form>
  );
}

interface Names {
  readonly ours: string;
  readonly theirs: string;
}

interface PlainFieldProps {
  readonly field: string;
  readonly sides: Sides<Post>;
  readonly names: Names;
  readonly choice: Choice | undefined;
  readonly onChoose: (choice: Choice) => void;
}

/** A field with one value on each side, and a third that the person writes. */
function PlainField({ field, sides, names, choice, onChoose }: PlainFieldProps) {
  const name = fieldName(field);
  const values = { ours: shownValue(sides.ours, field), theirs: shownValue(sides.theirs, field) };
  const own = typeof choice === 'object' ? choice.own : null;
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
              onChange={() => onChoose({ own: valueText(sides.ours, field) })}
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
                value={own}
                onInput={(event) => onChoose({ own: event.currentTarget.value })}
              />
            ))}
        </div>
      )}
    </fieldset>
  );
}

const shownValue = (post: Post, field: string): string =>
  field === 'date' && post.date !== null ? formatInstant(post.date, post.zone) : valueText(post, field);

interface BodyFieldProps {
  readonly merge: { readonly stretches: readonly Stretch[]; readonly picks: Readonly<Record<number, Picked>> };
  readonly choice: Choice | undefined;
  readonly names: Names;
  readonly onPick: (index: number, pick: Picked) => void;
  readonly onWrite: () => void;
}

/** The text, paragraph by paragraph: what is the same stands once, what differs side by side. */
function BodyField({ merge: { stretches, picks }, choice, names, onPick, onWrite }: BodyFieldProps) {
  let place = 0;
  return (
    <fieldset class="clash" data-field="body">
      <legend>{fieldName('body')}</legend>
      {stretches.map((stretch, index) => {
        if (stretch.kind === 'same') return <Same key={`s${index}`} text={stretch.text} />;
        place += 1;
        const picked = choice === 'ours' || choice === 'theirs' ? choice : picks[index];
        const group = `decide-body-${index}`;
        return (
          <fieldset key={`d${index}`} class="stretch" aria-label={t('decide_part', fieldName('body'), place)}>
            <div class="two">
              <Side
                group={group}
                id={`body-${place}-ours`}
                label={names.ours}
                checked={picked === 'ours'}
                text={stretch.ours}
                other={stretch.theirs}
                onChoose={() => onPick(index, 'ours')}
              />
              <Side
                group={group}
                id={`body-${place}-theirs`}
                label={names.theirs}
                checked={picked === 'theirs'}
                text={stretch.theirs}
                other={stretch.ours}
                onChoose={() => onPick(index, 'theirs')}
              />
            </div>
            {stretch.ours !== '' && stretch.theirs !== '' && (
              <label class="own">
                <input
                  type="radio"
                  id={`body-${place}-both`}
                  name={group}
                  checked={picked === 'both'}
                  onChange={() => onPick(index, 'both')}
                />
                {t('decide_both')}
              </label>
            )}
          </fieldset>
        );
      })}
      <button type="button" id="write-body" class="link" onClick={onWrite}>
        {t('decide_own')}
      </button>
    </fieldset>
  );
}

/** Letters of a paragraph that is the same on both sides; the middle of a long one is left out. */
const SAME_SHOWN = 160;
function Same({ text }: { readonly text: string }) {
  const [all, setAll] = useState(false);
  const points = [...text.trim()];
  if (points.length <= SAME_SHOWN || all)
    return (
      <p class="same" dir="auto">
        {text.trim()}
      </p>
    );
  const half = SAME_SHOWN / 2;
  return (
    <p class="same" dir="auto">
      {points.slice(0, half).join('')}{' '}
      <button type="button" class="link" aria-label={t('sync_showMore')} onClick={() => setAll(true)}>
        […]
      </button>{' '}
      {points.slice(-half).join('')}
    </p>
  );
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

/** One side's value; words that the other does not have are marked. */
function Side({ group, id, label, checked, text, other, onChoose }: SideProps) {
  const words = useMemo(() => wordsOf(text, other, locale()), [text, other]);
  return (
    <label class="side" for={id} data-chosen={checked}>
      <span class="side-head">
        <input type="radio" id={id} name={group} checked={checked} onChange={onChoose} />
        {label}
      </span>
      <span class="side-text" dir="auto">
        {text.trim() === '' ? (
          <i>{t('decide_emptyValue')}</i>
        ) : (
          words.map((word, index) => (word.isOwn ? <mark key={index}>{word.text}</mark> : word.text))
        )}
      </span>
    </label>
  );
}
