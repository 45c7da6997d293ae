import type { Failure } from '../../core/failure.ts';
import type { Settings } from '../../core/settings.ts';
import type { Wish } from '../../core/take.ts';
import type { Form } from './form.ts';
import type { Notice } from './notice.ts';

export type View =
  | { readonly kind: 'loading'; readonly isSlow: boolean }
  | { readonly kind: 'failed'; readonly failure: Failure; readonly take: Wish }
  | { readonly kind: 'form'; readonly form: Form; readonly notice: Notice };

export interface PopupState {
  /** Null until the browser told it, and where there is no tab. */
  readonly tabId: number | null;
  /** The page's title as the tab has it. */
  readonly tabTitle: string | null;
  readonly view: View;
  readonly settings: Settings;
  /** An answer is awaited; no second action starts. */
  readonly busy: boolean;
  /** Which view of the body is open. */
  readonly reading: 'read' | 'markdown';
  /** The words for what differs are open. */
  readonly showDifferences: boolean;
}

/** The fact for `document.body.dataset.state`. */
export function stateName(state: PopupState): string {
  const { view } = state;
  if (view.kind !== 'form') return view.kind;
  const { form, notice } = view;
  if (notice.kind === 'failed') return 'failed';
  if (notice.kind === 'saved') return 'saved';
  return { none: 'ready', same: 'already', changed: 'changed', another: 'another' }[form.relation];
}
