import { type Edit, postOfEdit, touchedFields } from '../../core/edit.ts';
import type { Draft } from '../../core/entry.ts';
import type { SaveMode } from '../../core/messages.ts';
import { nowIso } from '../../edge/clock.ts';
import { deleteDraft, putDraft } from '../../edge/library.ts';
import { ask } from '../../edge/wire.ts';
import { createDraftKeeper } from '../ui/draft-keeper.ts';
import { madeTexts } from '../ui/made-texts.ts';
import type { Kit } from './kit.ts';
import { type At, openedEntry } from './state.ts';

/** Typing, saving, discarding, earlier versions, and the way back from each. */
export function createEditActions({ store, shelf, set, notify, fail, alone, told, go }: Kit) {
  const keeper = createDraftKeeper(putDraft, fail);

  /** The draft of an edit, to be found again by the popup too. */
  const draftOf = (edit: Edit, draftId: string): Draft | null => {
    const { opened } = store.get();
    if (opened?.kind === 'draft') {
      return { ...opened.draft, fields: touchedFields(edit), post: postOfEdit(edit), changedAt: nowIso() };
    }
    if (opened?.kind !== 'entry') return null;
    const { entry } = opened;
    return {
      id: draftId,
      key: entry.key,
      scope: entry.scope,
      pageUrl: entry.article?.pageUrl ?? entry.post.url,
      capturedTitle: entry.article?.title ?? null,
      fields: touchedFields(edit),
      entryId: entry.id,
      post: postOfEdit(edit),
      article: entry.article,
      changedAt: nowIso(),
    };
  };

  function keep(edit: Edit, draftId: string): void {
    const draft = draftOf(edit, draftId);
    if (draft !== null) keeper.keep(draft);
  }

  const save = (edit: Edit, draftId: string | null, mode: SaveMode = 'edit'): Promise<void> =>
    alone(async ({ opened }) => {
      if (opened === null || opened.kind === 'missing') return;
      await keeper.stop();
      const kept = opened.kind === 'entry' ? opened.entry : opened.draft;
      const post = postOfEdit(edit);
      const made = opened.kind === 'entry' ? await madeTexts(opened.entry, post, store.get().settings) : [];
      const answer = await ask('save', {
        requestId: crypto.randomUUID(),
        mode: opened.kind === 'draft' && mode === 'edit' ? 'new' : mode,
        post,
        made,
        article: kept.article,
        scope: kept.scope,
        entry: opened.kind === 'entry' ? { id: opened.entry.id, rev: opened.entry.rev } : null,
        draftId,
      });
      if (!answer.ok) {
        if (draftId !== null) keep(edit, draftId);
        return fail(answer.failure);
      }
      const { entry } = answer.value;
      if (answer.value.kind === 'already') {
        if (draftId !== null) keep(edit, draftId);
        return notify({ kind: 'already', entryId: entry.id, edit, draftId });
      }
      await shelf.refreshDrafts();
      await shelf.refreshEntry(entry.id);
      if (answer.value.download !== null) await shelf.refreshDownloads();
      go({ open: { kind: 'entry', id: entry.id }, view: 'read' }, true);
      notify({ kind: 'saved', at: { id: entry.id, rev: entry.rev }, isNew: opened.kind === 'draft' });
      if (answer.value.download?.ok === false) set({ failure: answer.value.download.failure });
    });

  /** Ends a draft without saving; it can be taken back. */
  const discard = (draft: Draft): Promise<void> =>
    alone(async () => {
      await keeper.stop();
      const deleted = await deleteDraft(draft.id);
      if (!deleted.ok) return fail(deleted.failure);
      await shelf.refreshDrafts();
      if (draft.entryId === null) go({ open: null, view: 'read' }, true);
      else go({ view: 'read' }, true);
      notify({ kind: 'discarded', draft });
    });

  const restoreVersion = (seq: number): Promise<void> =>
    alone(async (state) => {
      const entry = openedEntry(state);
      if (entry === null) return;
      const restored = told(await ask('restoreVersion', { entryId: entry.id, rev: entry.rev, seq }));
      if (restored === null) return;
      lookAt(null);
      await shelf.refreshEntry(entry.id);
      notify({ kind: 'version-restored', at: { id: entry.id, rev: restored.rev } });
    });

  const lookAt = (seq: number | null): void =>
    store.set((state) => (state.opened?.kind === 'entry' ? { ...state, opened: { ...state.opened, seq } } : state));

  async function undoSave({ id, rev }: At): Promise<void> {
    const undone = told(await ask('undoSave', { entryId: id, rev }));
    if (undone === null) return;
    await shelf.refreshDrafts();
    await shelf.refreshEntry(id);
    if (undone.draft !== null && undone.draft.entryId === null)
      go({ open: { kind: 'draft', id: undone.draft.id }, view: 'edit' }, true);
    notify({ kind: 'save-undone' });
  }

  /** Brings a discarded draft back. */
  async function undiscard(draft: Draft): Promise<void> {
    const put = await putDraft(draft);
    if (!put.ok) return fail(put.failure);
    await shelf.refreshDrafts();
    const { id, entryId } = draft;
    go({ open: entryId === null ? { kind: 'draft', id } : { kind: 'entry', id: entryId }, view: 'edit' }, true);
    notify({ kind: 'none' });
  }

  return { keep, save, discard, restoreVersion, lookAt, undoSave, undiscard, flush: keeper.flush };
}
