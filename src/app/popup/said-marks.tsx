import type { ComponentChildren } from 'preact';
import type { Failure } from '../../core/failure.ts';
import { t } from '../../edge/locale.ts';
import { failureText } from '../ui/failure-text.ts';

/** What the state line says: one sentence that is true, a second one, and the ways on. */
export interface Said {
  readonly status: ComponentChildren;
  readonly alert: ComponentChildren;
  readonly detail: ComponentChildren;
  readonly ways: ComponentChildren;
}

/** Nothing is said. */
export const quiet: Said = { status: null, alert: null, detail: null, ways: null };

/** A thing that was done, marked as such. */
export const done = (text: ComponentChildren): ComponentChildren => (
  <span class="good">
    <span aria-hidden="true">✓ </span>
    {text}
  </span>
);

/** What did not work, and why. */
export const wrong = (text: string, failure: Failure): ComponentChildren => (
  <span class="bad">
    <span aria-hidden="true">✗ </span>
    {t('popup_twoSentences', text, failureText(failure))}
  </span>
);
