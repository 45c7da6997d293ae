import type { Scope } from '../../core/article.ts';
import type { Draft, Entry, PostField } from '../../core/entry.ts';
import type { Failure, Outcome } from '../../core/failure.ts';
import type { SaveRequest } from '../../core/messages.ts';
import type { BodyKind, Post, PresetName } from '../../core/post.ts';
import { copyText } from '../../edge/clipboard.ts';
import { nowIso } from '../../edge/clock.ts';
import { deleteDraft, getEntry, putDraft } from '../../edge/library.ts';
import { changeSettings } from '../../edge/settings.ts';
import { openOwnPage, versions } from '../../edge/tabs.ts';
import { ask } from '../../edge/wire.ts';
import { createDraftKeeper } from './draft-keeper.ts';
import { draftOf, postOf } from './post-of-form.ts';
import {
  bodyIsByHand,
  discarded,
  edit,
  type FailedAction,
  type Form,
  fieldsOf,
  formOf,
  mainAction,
  type Notice,
  overEntry,
  overPage,
  type SavedAs,
  sayItIsTheSame,
  touchedFields,
  withDraft,
  withKind,
} from './state.ts';
import type { Store } from './store.ts';

export type Actions = ReturnType<typeof createActions>;

/** Everything a person can do in the popup. Each action looks at the state when it starts and again when an answer comes. */
export function createActions(store: Store) {
  const keeper = createDraftKeeper(putDraft, (outcome) => {
    if (!outcome.ok) fail('draft', outcome.failure);
  });

  const form = (): Form | null => {
    const { view } = store.get();
    return view.kind === 'form' ? view.form : null;
  };

  const show = (next: Form, notice: Notice): void =>
    store.set((state) => ({ ...state, view: { kind: 'form', form: next, notice } }));

  const notify = (notice: Notice): void =>
    store.set((state) => (state.view.kind === 'form' ? { ...state, view: { ...state.view, notice } } : state));

  const fail = (what: FailedAction, failure: Failure): void => notify({ kind: 'failed', what, failure });

  /** One action at a time: what starts while another waits for its answer is dropped (a double Enter). */
  async function alone(work: (current: Form) => Promise<void>): Promise<void> {
    const current = form();
    if (current === null || store.get().busy) return;
    store.set((state) => ({ ...state, busy: true }));
    try {
      await work(current);
    } finally {
      store.set((state) => ({ ...state, busy: false }));
    }
  }

  /** Shows an edited form and keeps it. The state line goes back to how the form stands, except while it asks or offers. */
  function touch(next: Form): void {
    const draftId = next.draftId ?? crypto.randomUUID();
    const kept = { ...next, draftId };
    keeper.keep(draftOf(kept, draftId, nowIso()));
    const { view } = store.get();
    const stays = view.kind === 'form' && (view.notice.kind === 'draft-back' || view.notice.kind === 'draft-offered');
    show(kept, stays ? view.notice : { kind: 'none' });
  }

  function editField(field: PostField, values: Partial<Post>): void {
    const current = form();
    if (current !== null) touch(edit(current, field, values));
  }

  async function keep(current: Form, how: SavedAs, post: Post, draftId: string | null): Promise<void> {
    await keeper.stop();
    const entry = how === 'edit' || how === 'update' ? current.entry : null;
    const request: SaveRequest = {
      requestId: crypto.randomUUID(),
      mode: how,
      post,
      article: how === 'edit' ? (current.entry?.article ?? null) : current.clip.article,
      scope: current.clip.article.scope,
      entry: entry && { id: entry.id, rev: entry.rev },
      draftId,
    };
    const answer = await ask('save', request);
    if (!answer.ok) {
      if (current.draftId !== null) keeper.keep(draftOf(current, current.draftId, nowIso()));
      return fail('save', answer.failure);
    }
    const saved = answer.value;
    if (saved.kind === 'already') return show(overEntry(current, saved.entry, current.touched), { kind: 'none' });
    const written =
      saved.download && (saved.download.ok ? ({ ok: true, downloaded: saved.download.value } as const) : saved.download);
    const next = { ...overEntry({ ...current, draftId: null }, saved.entry, []), draftId: null };
    show(next, { kind: 'saved', how, entry: saved.entry, onlyHere: saved.onlyHere, written });
  }

  /** The form after a save was taken back: the draft it brought, over what the library has now. */
  async function afterUndo(current: Form, entryId: string, draft: Draft | null): Promise<void> {
    const found = await getEntry(entryId);
    if (!found.ok) return fail('undo', found.failure);
    const untouched = { ...current, touched: [], draftId: null };
    const under = found.value === null ? overPage(untouched) : overEntry(untouched, found.value, []);
    show(draft === null ? under : withDraft(under, draft), { kind: 'save-undone' });
  }

  const actions = {
    editField,

    /** Save, Save changes or Update: whatever the main button says. */
    async main(): Promise<void> {
      const current = form();
      if (current === null) return;
      const what = mainAction(current);
      if (what === 'open') return actions.openEntry();
      if (what !== 'answer-first' && what !== 'wait') return actions.save();
    },

    /** Keeps the post; does nothing where nothing is to be kept. */
    save: (): Promise<void> =>
      alone(async (current) => {
        const what = mainAction(current);
        if (what === 'save') await keep(current, 'new', postOf(current), current.draftId);
        if (what === 'save-changes') await keep(current, 'edit', postOf(current), current.draftId);
        if (what === 'update') await keep(current, 'update', current.clip.post, null);
      }),

    /** The page as it is now as a second post beside the saved one. */
    keepBoth: (): Promise<void> =>
      alone(async (current) => {
        const now =
          current.relation === 'another'
            ? postOf(current)
            : { ...current.clip.post, ...touchedFields(postOf(current), current.touched) };
        await keep(current, 'keep-both', now, current.draftId);
      }),

    sayItIsTheSame(): void {
      const current = form();
      if (current !== null) show(sayItIsTheSame(current), { kind: 'none' });
    },

    undoSave: (): Promise<void> =>
      alone(async (current) => {
        const entry = current.entry;
        if (entry === null) return;
        await keeper.stop();
        const answer = await ask('undoSave', { entryId: entry.id, rev: entry.rev });
        if (!answer.ok) return fail('undo', answer.failure);
        await afterUndo(current, entry.id, answer.value.draft);
      }),

    download: (): Promise<void> =>
      alone(async (current) => {
        const answer = await ask('download', { requestId: crypto.randomUUID(), post: postOf(current) });
        if (!answer.ok) return fail('download', answer.failure);
        notify({ kind: 'downloaded', downloaded: answer.value });
      }),

    undoDownload: (downloadId: number): Promise<void> =>
      alone(async () => {
        const answer = await ask('undoDownload', { downloadId });
        if (!answer.ok) return fail('undo', answer.failure);
        notify({ kind: 'download-undone', undone: answer.value });
      }),

    copy: (): Promise<void> =>
      alone(async (current) => {
        const { preset, headingGap } = store.get().settings;
        const { serializePost } = await import('../../core/format/serialize.ts');
        const copied = await copyText(serializePost(postOf(current), { preset, headingGap }));
        if (copied.ok) notify({ kind: 'copied' });
        else fail('copy', copied.failure);
      }),

    discard: (): Promise<void> =>
      alone(async (current) => {
        await keeper.stop();
        const notice = noticeOf();
        const id = notice.kind === 'draft-offered' ? notice.draft.id : current.draftId;
        const answer: Outcome<null> = id === null ? { ok: true, value: null } : await deleteDraft(id);
        if (!answer.ok) return fail('draft', answer.failure);
        if (notice.kind === 'draft-offered') notify({ kind: 'none' });
        else show(discarded(current), { kind: 'none' });
      }),

    /** Takes an offered draft of another title. */
    useDraft(draft: Draft): void {
      const current = form();
      if (current !== null) show(withDraft(current, draft), { kind: 'draft-back', at: draft.changedAt });
    },

    /** The stored post and its edits elsewhere, with the person's own on top. */
    reload: (): Promise<void> =>
      alone(async (current) => {
        if (current.entry === null) return;
        const found = await getEntry(current.entry.id);
        if (!found.ok) return fail('save', found.failure);
        const trashed = found.value === null || found.value.trashed !== null;
        show(trashed || found.value === null ? overPage(current) : overEntry(current, found.value, current.touched), {
          kind: 'none',
        });
      }),

    /** The body in the other kind; a body written by hand only after the answer to a question. */
    bodyKind(to: BodyKind, sure = false): void {
      const current = form();
      if (current === null || current.post.bodyKind === to) return;
      if (bodyIsByHand(current) && !sure) notify({ kind: 'ask-kind', to });
      else touch(withKind(current, to));
    },

    dismiss: (): void => notify({ kind: 'none' }),

    async preset(to: PresetName): Promise<void> {
      const changed = await changeSettings({ preset: to });
      if (changed.ok) store.set((state) => ({ ...state, settings: changed.value }));
    },

    async showMore(open: boolean): Promise<void> {
      const changed = await changeSettings({ showMore: open });
      if (changed.ok) store.set((state) => ({ ...state, settings: changed.value }));
    },

    reading: (reading: 'read' | 'markdown'): void => store.set((state) => ({ ...state, reading })),

    differences: (showDifferences: boolean): void => store.set((state) => ({ ...state, showDifferences })),

    /** Reads the page again in another scope; what was typed in the fields comes along, a body by hand only after a question. */
    async clip(scope: Scope, sure = false): Promise<void> {
      const { tabId } = store.get();
      const before = form();
      if (tabId === null || store.get().busy) return;
      const byHand = before?.touched.includes('body') === true && bodyIsByHand(before);
      if (byHand && !sure) return notify({ kind: 'ask-scope', to: scope });
      keeper.flush();
      store.set((state) => ({ ...state, busy: true, view: before === null ? { kind: 'loading' } : state.view }));
      const answer = await ask('clip', { tabId, scope });
      store.set((state) => ({ ...state, busy: false }));
      if (!answer.ok) {
        if (before !== null) return fail('scope', answer.failure);
        return store.set((state) => ({ ...state, view: { kind: 'failed', failure: answer.failure, scope } }));
      }
      const next = formOf(answer.value);
      const carried = before === null ? [] : before.touched.filter((field) => field !== 'body' && field !== 'bodyKind');
      if (before === null || carried.length === 0 || next.form.draftId !== null) return show(next.form, next.notice);
      const { body: _body, bodyKind: _kind, ...fields } = touchedFields(before.post, carried);
      touch({ ...next.form, post: { ...next.form.post, ...fields }, touched: fieldsOf(fields) });
    },

    openEntry(): Promise<void> {
      const entry: Entry | null = form()?.entry ?? null;
      return actions.open(entry === null ? 'library.html' : `library.html?entry=${entry.id}`);
    },

    async open(path: string): Promise<void> {
      keeper.flush();
      await openOwnPage(path);
      window.close();
    },

    /** Versions and stack of an unexpected failure, never page text. */
    async copyDetails(failure: Failure): Promise<void> {
      await copyText(`${versions()}\n${failure.kind}\n${failure.detail ?? ''}`);
    },

    flush: (): void => keeper.flush(),
  };

  const noticeOf = (): Notice => {
    const { view } = store.get();
    return view.kind === 'form' ? view.notice : { kind: 'none' };
  };

  return actions;
}
