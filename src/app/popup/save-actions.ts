import { postOfEdit, touchedFields } from '../../core/edit.ts';
import { beforeLastSave, type Draft, type Entry } from '../../core/entry.ts';
import type { MadeFor, SaveRequest } from '../../core/messages.ts';
import type { Post } from '../../core/post.ts';
import { updatedPost } from '../../core/update.ts';
import { nowIso } from '../../edge/clock.ts';
import { deleteDraft, getEntry, listVersions, putDraft } from '../../edge/library.ts';
import { acceptLibrary } from '../../edge/lost-library.ts';
import { ask } from '../../edge/wire.ts';
import { madeTexts } from '../ui/made-texts.ts';
import type { Desk } from './desk.ts';
import { draftOf } from './draft-of-form.ts';
import { discarded, type Form, mainAction, overEntry, overPage, sayItIsTheSame, withDraft } from './form.ts';
import type { SavedAs, Written } from './notice.ts';

/** Keeping a post and taking that back; drafts that come back and go. */
export function saveActions(desk: Desk) {
  const { keeper, store } = desk;

  async function keep(current: Form, how: SavedAs, post: Post, draftId: string | null): Promise<void> {
    // What is typed from now on is another draft: the one there is goes with the save, and is on disk until then.
    desk.show({ ...current, draftId: null }, { kind: 'none' });
    await keeper.flush();
    const entry = how === 'edit' || how === 'update' ? current.entry : null;
    const { settings } = store.get();
    const made =
      entry === null
        ? []
        : await madeTexts(entry, how === 'update' ? updatedPost(entry, current.clip.article, settings) : post, settings);
    const request: SaveRequest = {
      requestId: crypto.randomUUID(),
      mode: how,
      post,
      article: how === 'edit' ? (current.entry?.article ?? null) : current.clip.article,
      scope: current.clip.article.scope,
      entry: entry && { id: entry.id, rev: entry.rev },
      draftId,
      made,
    };
    const answer = await ask('save', request);
    if (!answer.ok) {
      await takeBackDraft(current);
      return desk.fail('save', answer.failure);
    }
    const saved = answer.value;
    if (saved.kind === 'already') return desk.arrive(current, overEntry(current, saved.entry, current.touched), { kind: 'none' });
    const download = saved.download;
    const written: Written | null = download?.ok ? { ok: true, downloaded: download.value } : download;
    const next = overEntry({ ...current, draftId: null }, saved.entry, []);
    const { inFolder, onlyHere } = saved;
    desk.arrive(current, next, { kind: 'saved', how, entry: saved.entry, onlyHere, written, inFolder });
  }

  /** The file's text as it would be without the last save. */
  async function madeBefore(entry: Entry): Promise<readonly MadeFor[]> {
    const versions = entry.lastSave?.kind === 'new' ? null : await listVersions(entry.id);
    const before = versions?.ok ? beforeLastSave(versions.value) : undefined;
    return before === undefined ? [] : madeTexts(entry, before.post, store.get().settings);
  }

  /** Nothing was saved: all that was typed, before and meanwhile, is one draft again. */
  async function takeBackDraft(before: Form): Promise<void> {
    const latest = desk.form() ?? before;
    if (latest.touched.length === 0 && before.draftId === null) return;
    await keeper.stop();
    if (before.draftId !== null && latest.draftId !== null) await deleteDraft(latest.draftId);
    desk.touch({ ...latest, draftId: before.draftId ?? latest.draftId });
  }

  /** The form after a save was taken back: the draft it brought, over what the library has now. */
  async function afterUndo(current: Form, entryId: string, draft: Draft | null): Promise<void> {
    const found = await getEntry(entryId);
    if (!found.ok) return desk.fail('undo', found.failure);
    const untouched = { ...current, touched: [], draftId: null };
    const stored = found.value;
    const under = stored === null || stored.trashed !== null ? overPage(untouched) : overEntry(untouched, stored, []);
    desk.arrive(current, draft === null ? under : withDraft(under, draft), { kind: 'save-undone' });
  }

  return {
    /** Save, Save changes or Update; does nothing where nothing is to be kept. */
    save: (): Promise<void> =>
      desk.inTurn('save', async (current) => {
        const what = mainAction(current);
        if (what === 'save') await keep(current, 'new', postOfEdit(current), current.draftId);
        if (what === 'save-changes') await keep(current, 'edit', postOfEdit(current), current.draftId);
        if (what === 'update') await keep(current, 'update', current.clip.post, null);
      }),

    /** The page as it is now as a second post beside the saved one. */
    keepBoth: (): Promise<void> =>
      desk.inTurn('save', async (current) => {
        const typed = postOfEdit(current);
        const now =
          current.relation === 'another' ? typed : { ...current.clip.post, ...touchedFields({ ...current, post: typed }) };
        await keep(current, 'keep-both', now, current.draftId);
      }),

    acceptLibrary: (): Promise<void> =>
      desk.inTurn('library', async () => {
        await acceptLibrary();
        desk.notify({ kind: 'none' });
      }),

    sayItIsTheSame(): void {
      const current = desk.form();
      if (current !== null) desk.show(sayItIsTheSame(current), { kind: 'none' });
    },

    undoSave: (): Promise<void> =>
      desk.inTurn('undo', async (current) => {
        const { entry } = current;
        if (entry === null) return;
        await keeper.stop();
        const answer = await ask('undoSave', { entryId: entry.id, rev: entry.rev, made: await madeBefore(entry) });
        if (!answer.ok) return desk.fail('undo', answer.failure);
        await afterUndo(current, entry.id, answer.value.draft);
      }),

    discard: (): Promise<void> =>
      desk.inTurn('draft', async (current) => {
        await keeper.stop();
        const notice = desk.notice();
        const wasOffered = notice.kind === 'draft-offered';
        const draft = wasOffered ? notice.draft : draftOf(current, current.draftId ?? crypto.randomUUID(), nowIso());
        const answer = await deleteDraft(draft.id);
        if (!answer.ok) return desk.fail('draft', answer.failure);
        desk.show(wasOffered ? current : discarded(current), { kind: 'discarded', draft, wasOffered });
      }),

    /** Brings back what was discarded just now. */
    undiscard: (draft: Draft, wasOffered: boolean): Promise<void> =>
      desk.inTurn('draft', async (current) => {
        const answer = await putDraft(draft);
        if (!answer.ok) return desk.fail('draft', answer.failure);
        if (wasOffered) desk.notify({ kind: 'draft-offered', draft });
        else desk.show(withDraft(current, draft), { kind: 'draft-back', at: draft.changedAt });
      }),

    /** Takes an offered draft of another text. */
    useDraft(draft: Draft): void {
      const current = desk.form();
      if (current !== null) desk.show(withDraft(current, draft), { kind: 'draft-back', at: draft.changedAt });
    },

    /** The post as it is stored now, after it was changed elsewhere, with the person's own edits on top. */
    reload: (): Promise<void> =>
      desk.inTurn('save', async (current) => {
        if (current.entry === null) return;
        const found = await getEntry(current.entry.id);
        if (!found.ok) return desk.fail('save', found.failure);
        const stored = found.value;
        const next = stored === null || stored.trashed !== null ? overPage(current) : overEntry(current, stored, current.touched);
        desk.arrive(current, next, { kind: 'none' });
      }),

    differences: (showDifferences: boolean): void => store.set((state) => ({ ...state, showDifferences })),
  };
}
