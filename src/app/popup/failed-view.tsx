import type { Failure, FailureKind } from '../../core/failure.ts';
import type { Take, Wish } from '../../core/take.ts';
import { type MessageKey, t } from '../../edge/locale.ts';
import { failureText } from '../ui/failure-text.ts';
import type { Actions } from './actions.ts';
import { CopyDetails } from './copy-details.tsx';

type WayOut = 'selection' | 'page' | 'point' | 'as-is' | 'again';

/** What can be done when a page could not be read. */
const WAYS: { readonly [K in FailureKind]?: readonly WayOut[] } = {
  'no-article': ['selection', 'page', 'point'],
  'page-too-large': ['selection'],
  'page-loading': ['as-is', 'again'],
  'page-gone': ['again'],
  'storage-full': ['again'],
  unexpected: ['again'],
};

const WORDS: { readonly [W in WayOut]: { readonly id: string; readonly label: MessageKey } } = {
  selection: { id: 'use-selection', label: 'popup_useSelection' },
  page: { id: 'whole-page', label: 'popup_wholePage' },
  point: { id: 'point', label: 'popup_take_point' },
  'as-is': { id: 'as-is', label: 'popup_clipAsIs' },
  again: { id: 'retry', label: 'popup_tryAgain' },
};

interface FailedViewProps {
  readonly failure: Failure;
  readonly take: Wish;
  readonly tabTitle: string | null;
  readonly actions: Actions;
}

/** A page that gave no post: one sentence that says why, and what can be done instead. */
export function FailedView({ failure, take, tabTitle, actions }: FailedViewProps) {
  const known: Take = take === 'usual' || take === 'pointed' ? 'article' : take;
  const run: { readonly [W in WayOut]: () => void } = {
    selection: () => actions.clip('selection'),
    page: () => actions.clip('page'),
    point: actions.point,
    'as-is': () => actions.clip(known, { asIs: true }),
    again: () => actions.clip(known),
  };
  const noSelection = failure.kind === 'no-article' && take === 'selection';
  const isSelected = failure.detail === 'selected';
  const ways = (WAYS[failure.kind] ?? []).filter((way) => way !== 'selection' || isSelected);
  return (
    <div class="failed">
      {tabTitle && (
        <p class="failed-page" dir="auto" title={tabTitle}>
          {tabTitle}
        </p>
      )}
      <div id="state" role="status" />
      <div id="alert" role="alert">
        <h1 class="failed-what">{noSelection ? t('popup_nothingSelected') : failureText(failure)}</h1>
      </div>
      {failure.kind === 'no-article' && !isSelected && <p class="failed-hint">{t('popup_noArticleHint')}</p>}
      {ways.length > 0 && (
        <div class="failed-ways" ref={(box) => box?.querySelector('button')?.focus()}>
          {ways.map((way) => (
            <button key={way} type="button" id={WORDS[way].id} class="button" onClick={run[way]}>
              {t(WORDS[way].label)}
            </button>
          ))}
          {failure.kind === 'unexpected' && <CopyDetails failure={failure} actions={actions} class="button" />}
        </div>
      )}
    </div>
  );
}
