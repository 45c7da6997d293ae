import { useState } from 'preact/hooks';
import { t } from '../../edge/locale.ts';
import { fieldName } from '../ui/post-field-names.ts';
import type { Choice } from './decide-choices.ts';
import { Side, type SideNames } from './decide-side.tsx';
import type { Picked, Stretch } from './paragraphs.ts';

interface BodyFieldProps {
  readonly merge: { readonly stretches: readonly Stretch[]; readonly picks: Readonly<Record<number, Picked>> };
  readonly choice: Choice | undefined;
  readonly names: SideNames;
  readonly onPick: (index: number, pick: Picked) => void;
  readonly onWrite: () => void;
}

/** The text, paragraph by paragraph: what is the same stands once, what differs side by side. */
export function BodyField({ merge: { stretches, picks }, choice, names, onPick, onWrite }: BodyFieldProps) {
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
export function Same({ text }: { readonly text: string }) {
  const [all, setAll] = useState(false);
  const points = [...text.trim()];
  if (points.length === 0) return null;
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
