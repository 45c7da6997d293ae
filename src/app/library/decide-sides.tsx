import { useMemo, useState } from 'preact/hooks';
import type { Post } from '../../core/post.ts';
import type { Sides } from '../../core/sync/resolve.ts';
import type { Texts } from '../../core/sync/types.ts';
import { plural, t } from '../../edge/locale.ts';
import { BodyField } from './decide-body.tsx';
import { type Choice, type Choices, chosenPost, openPlaces } from './decide-choices.ts';
import { PlainField } from './decide-field.tsx';
import { mergedText, type Picked, stretchesOf } from './paragraphs.ts';

interface DecideSidesProps {
  readonly sides: Sides<Post>;
  /** The other side is a sync program's second version, not the post's own file. */
  readonly isCopy: boolean;
  readonly busy: boolean;
  /** What was written before, in this view of it or an earlier one, and stays when a side is chosen. */
  readonly written: { current: Choices };
  readonly onWrite: () => void;
  readonly onChoose: (chosen: (texts: Pick<Texts<Post>, 'overlay'>) => Post) => void;
}

/** Two versions side by side: for each place that differs one side, both, or what the person writes. Nothing is chosen beforehand. */
export function DecideSides({ sides, isCopy, busy, written, onWrite, onChoose }: DecideSidesProps) {
  const { ours, theirs, clash } = sides;
  const [choices, setChoices] = useState<Choices>(() =>
    Object.fromEntries(Object.entries(written.current).filter(([field]) => clash.includes(field))),
  );
  const [picks, setPicks] = useState<Readonly<Record<number, Picked>>>({});
  const mergeable = clash.includes('body') && ours.bodyKind === theirs.bodyKind;
  const stretches = useMemo(
    () => (mergeable ? stretchesOf(ours.body, theirs.body, ours.bodyKind) : null),
    [ours, theirs, mergeable],
  );
  const merge = stretches === null ? null : { stretches, picks };
  const open = openPlaces(clash, choices, merge);
  const choose = (field: string, choice: Choice): void => {
    setChoices({ ...choices, [field]: choice });
    if (typeof choice !== 'object') return;
    written.current = { ...written.current, [field]: choice };
    onWrite();
  };
  const whole = (side: 'ours' | 'theirs'): void => {
    setChoices(Object.fromEntries(clash.map((field) => [field, side])));
    setPicks({});
  };
  const { body: writtenBody } = written.current;
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
            onWrite={() => {
              const isPicked = Object.keys(picks).length > 0 || writtenBody === undefined;
              choose('body', isPicked ? { own: mergedText(merge.stretches, picks, ours.bodyKind) } : writtenBody);
            }}
          />
        ) : (
          <PlainField
            key={field}
            field={field}
            sides={sides}
            names={names}
            choice={choices[field]}
            written={written.current[field]}
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
