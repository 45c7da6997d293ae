import {
  type Edit,
  isWithin,
  postOfEdit,
  rebased,
  touchedFields,
  unedited,
  withFields,
  withFieldsOf,
  withoutReturned,
} from '../../core/edit.ts';
import type { At, Draft, Entry } from '../../core/entry.ts';
import type { SaveMode } from '../../core/messages.ts';
import type { Post } from '../../core/post.ts';
import { nowIso } from '../../edge/clock.ts';
import { deleteDraft, getEntry, putDraft } from '../../edge/library.ts';
import { ask } from '../../edge/wire.ts';
import { createDraftKeeper } from '../ui/draft-keeper.ts';
import { madeTexts } from '../ui/made-texts.ts';
import type { Kit } from './kit.ts';
import { draftOfEntry, type Notice, type Opened, openedEntry } from './state.ts';

/** A saved post that is edited, or a draft of one that is not saved. */
type Edited = Extract<Opened, { readonly kind: 'entry' | 'draft' }>;

/** The draft of an edit, to be found again by the popup too. */
function draftOf(of: Edited, edit: Edit, draftId: string): Draft {
  const said = { fields: touchedFields(edit), post: postOfEdit(edit), changedAt: nowIso() };
  if (of.kind === 'draft') return { ...of.draft, id: draftId, ...said };
  const { id, key, scope, article, post } = of.entry;
  return {
    id: draftId,
    key,
    scope,
    pageUrl: article?.pageUrl ?? post.url,
    capturedTitle: article?.title ?? null,
    entryId: id,
    article,
    ...said,
  };
}

/** Typing, saving, discarding, earlier versions, and the way back from each. */
export function createEditActions({ store, shelf, set, notify, fail, alone, told, go }: Kit) {
  const keeper = createDraftKeeper(putDraft, fail);

  /** What was typed last, until a save takes it. */
  let typed: { readonly edit: Edit; readonly draftId: string } | null = null;

  /** Times of the drafts that this page kept, or went on from: one of another time was typed in the popup, or in another tab. */
  const times = new Set<string>();

  function keepOf(of: Edited, edit: Edit, draftId: string): void {
    typed = { edit, draftId };
    const draft = draftOf(of, edit, draftId);
    times.add(draft.changedAt);
    keeper.keep(draft);
  }

  function keep(edit: Edit, draftId: string): void {
    const { opened } = store.get();
    if (opened !== null && opened.kind !== 'missing') keepOf(opened, edit, draftId);
  }

  async function put(of: Edited, edit: Edit, draftId: string | null, mode: SaveMode): Promise<void> {
    typed = null;
    const { open } = store.get().place;
    await keeper.flush(); // on disk until the save takes it along
    const kept = of.kind === 'entry' ? of.entry : of.draft;
    const post = postOfEdit(edit);
    const answer = await ask('save', {
      requestId: crypto.randomUUID(),
      mode,
      post,
      made: of.kind === 'entry' ? await madeTexts(of.entry, post, store.get().settings) : [],
      article: kept.article,
      scope: kept.scope,
      entry: of.kind === 'entry' ? { id: of.entry.id, rev: of.entry.rev } : null,
      draftId,
    });
    if (!answer.ok || answer.value.kind === 'already') {
      if (draftId !== null && typed === null) keepOf(of, edit, draftId);
      if (!answer.ok) return fail(answer.failure);
      if (of.kind === 'draft') notify({ kind: 'already', entryId: answer.value.entry.id, draft: of.draft, edit, draftId });
      return;
    }
    const { entry, download } = answer.value;
    const isTyping = await keepTypedSince(entry, draftId);
    await shelf.refreshDrafts();
    await shelf.refreshEntry(entry.id);
    if (download !== null) await shelf.refreshDownloads();
    const isHere = store.get().place.open?.id === open?.id;
    if (isHere) go({ open: { kind: 'entry', id: entry.id }, view: isTyping ? 'edit' : 'read' }, true);
    notify({ kind: 'saved', at: { id: entry.id, rev: entry.rev }, isNew: of.kind === 'draft' });
    if (download?.ok === false) set({ failure: download.failure });
  }

  /** What was typed while the post was being kept is an edit of the post that is kept now. */
  async function keepTypedSince(entry: Entry, draftId: string | null): Promise<boolean> {
    if (typed === null || typed.draftId !== draftId) return false;
    const versions = { versions: [], seq: null };
    keepOf({ kind: 'entry', entry, ...versions }, rebased(typed.edit, entry.post), typed.draftId);
    await keeper.flush();
    return true;
  }

  const save = (edit: Edit, draftId: string | null): Promise<void> =>
    alone(async ({ opened }) => {
      if (opened === null || opened.kind === 'missing') return;
      await put(opened, edit, draftId, opened.kind === 'draft' ? 'new' : 'edit');
    });

  /** A second post beside the saved one: of the draft that was to be saved, whatever is open by now, with what was typed since. */
  const keepBoth = ({ draft, edit, draftId }: Extract<Notice, { readonly kind: 'already' }>): Promise<void> =>
    alone(() =>
      put({ kind: 'draft', draft }, typed !== null && typed.draftId === draftId ? typed.edit : edit, draftId, 'keep-both'),
    );

  /** What a person writes between two versions of the post is an edit of it that is not saved. */
  function keepWritten(values: Partial<Post>): void {
    const { opened, drafts } = store.get();
    if (opened?.kind !== 'entry') return;
    const { id, post } = opened.entry;
    const draft = draftOfEntry(drafts, id);
    keepOf(opened, withoutReturned(withFields(post, { ...draft?.fields, ...values })), draft?.id ?? `decide-${id}`);
  }

  /** Of these values one was chosen, or another one instead: what else was typed over the post stays. */
  async function endWritten(entryId: string, values: Partial<Post>): Promise<void> {
    await keeper.flush();
    const [found] = await Promise.all([getEntry(entryId), shelf.refreshDrafts()]);
    const draft = draftOfEntry(store.get().drafts, entryId);
    if (draft === null || !found.ok || found.value === null) return;
    const typed = withFields(found.value.post, draft.fields);
    const left = typed.touched.filter((field) => !isWithin({ ...typed, touched: [field] }, values));
    const edit = withFieldsOf(unedited(typed.base), typed.post, left);
    keepOf({ kind: 'entry', entry: found.value, versions: [], seq: null }, withoutReturned(edit), draft.id);
    await keeper.flush();
  }

  /** Ends a draft without saving; it can be taken back. */
  const discard = (draft: Draft): Promise<void> =>
    alone(async () => {
      typed = null;
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
    notify({ kind: 'save-undone', hasDraft: undone.draft !== null });
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

  return {
    keep,
    keepWritten,
    endWritten,
    save,
    keepBoth,
    discard,
    restoreVersion,
    lookAt,
    undoSave,
    undiscard,
    isNews: ({ changedAt }: Draft): boolean => !times.has(changedAt),
    goOnFrom: ({ changedAt }: Draft): unknown => times.add(changedAt),
    flush: keeper.flush,
    leave: keeper.leave,
  };
}
