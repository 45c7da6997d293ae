import type { Draft } from '../../core/entry.ts';
import { titleOfDraft } from '../../core/row.ts';
import { nowIso } from '../../edge/clock.ts';
import { formatMoment, t } from '../../edge/locale.ts';
import type { Actions } from './actions.ts';

/** What was typed and not saved, newest first. */
export function DraftList({
  drafts,
  openId,
  actions,
}: {
  readonly drafts: readonly Draft[];
  readonly openId: string | null;
  readonly actions: Actions;
}) {
  const now = nowIso();
  const isOpen = ({ id, entryId }: Draft): boolean => openId !== null && (openId === id || openId === entryId);
  return (
    <ul id="drafts" class="list drafts" aria-label={t('library_drafts')}>
      {drafts.map((draft) => (
        <li key={draft.id} data-draft-id={draft.id}>
          <button
            type="button"
            class="row draft"
            aria-current={isOpen(draft) ? 'true' : undefined}
            onClick={() => actions.openDraft(draft)}
          >
            <span class="row-title" dir="auto" title={titleOfDraft(draft)}>
              {titleOfDraft(draft)}
            </span>
            <span class="row-facts">
              {draft.entryId === null ? t('library_draftNew') : t('library_draftOfSaved')} · {formatMoment(draft.changedAt, now)}
            </span>
            <span class="row-text" dir="ltr">
              {draft.pageUrl}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
