import { useState } from 'preact/hooks';
import type { Failure } from '../../core/failure.ts';
import { t } from '../../edge/locale.ts';
import type { Actions } from './actions.ts';

interface CopyDetailsProps {
  readonly failure: Failure;
  readonly actions: Actions;
  readonly class: string;
}

/** Puts versions and stack of an unexpected failure on the clipboard, and says so on itself. */
export function CopyDetails({ failure, actions, class: look }: CopyDetailsProps) {
  const [copied, setCopied] = useState(false);
  return (
    <button type="button" id="details" class={look} onClick={() => actions.copyDetails(failure).then(setCopied)}>
      {copied ? t('popup_detailsCopied') : t('popup_copyDetails')}
    </button>
  );
}
