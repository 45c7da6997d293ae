import { type Edit, postOfEdit, touchedFields } from '../../core/edit.ts';
import type { Draft } from '../../core/entry.ts';
import type { Failure, Outcome } from '../../core/failure.ts';
import { serializePost } from '../../core/format/serialize.ts';
import type { SaveMode } from '../../core/messages.ts';
import type { Post } from '../../core/post.ts';
import type { Filter } from '../../core/row.ts';
import { copyText } from '../../edge/clipboard.ts';
import { nowIso } from '../../edge/clock.ts';
import { deleteDraft, getEntry, listVersions, putDraft } from '../../edge/library.ts';
import { purgeEntry } from '../../edge/library-entries.ts';
import { ask, unexpected } from '../../edge/wire.ts';
import { createDraftKeeper } from './draft-keeper.ts';
import { hashOf, type Place, parsePlace, type View } from './place.ts';
import type { Shelf } from './shelf.ts';
import { type At, type LibraryState, type Notice, openedEntry, type Work } from './state.ts';
import type { Store } from './store.ts';

export type Actions = ReturnType<typeof createActions>;

/** Everything a person can do in the library. `order` tells the ids of the list as it is shown. */
export function createActions(store: Store, shelf: Shelf, order: () => readonly string[]) {
  const set = (changes: Partial<LibraryState>): void => store.set((state) => ({ ...state, ...changes }));
  const notify = (notice: Notice): void => set({ notice, failure: null });
  const fail = (failure: Failure): void => set({ failure, notice: { kind: 'none' } });
  const keeper = createDraftKeeper(putDraft, fail);

  /** One action at a time; a bug becomes a sentence and a way to report it. */
  async function alone(work: (state: LibraryState) => Promise<void>): Promise<void> {
    if (store.get().busy) return;
    set({ busy: true });
    try {
      await work(store.get());
    } catch (error) {
      fail(unexpected(error).failure);
    } finally {
      set({ busy: false });
    }
  }

  /** The value, or null after the failure was told. */
  function told<T>(outcome: Outcome<T>): T | null {
    if (outcome.ok) return outcome.value;
    fail(outcome.failure);
    return null;
  }

  // ------------------------------------------------------------ where one is

  /** Goes to a place; `replace` leaves no step for Back (typing a query is one step, not twenty). */
  function go(changes: Partial<Place>, replace = false): void {
    const place = { ...store.get().place, ...changes };
    const url = `${location.pathname}#${hashOf(place)}`;
    if (replace) history.replaceState(null, '', url);
    else history.pushState(null, '', url);
    arrive(place);
  }

  function arrive(place: Place): void {
    const before = store.get().place;
    const same = before.open?.id === place.open?.id && store.get().opened !== null;
    if (before.open?.id !== place.open?.id) keeper.flush();
    set({
      place,
      ...(place.open === null ? { opened: null } : {}),
      ...(place.filter === before.filter ? {} : { selected: new Set<string>() }),
    });
    if (place.open !== null && !same) void load(place.open);
  }

  async function load(open: NonNullable<Place['open']>): Promise<void> {
    const opened = open.kind === 'entry' ? await entryPane(open.id) : await draftPane(open.id);
    if (store.get().place.open?.id === open.id) set({ opened });
  }

  async function entryPane(id: string): Promise<LibraryState['opened']> {
    const [entry, versions] = await Promise.all([getEntry(id), listVersions(id)]);
    const [found, earlier] = [told(entry), told(versions)];
    return found === null ? { kind: 'missing' } : { kind: 'entry', entry: found, versions: earlier ?? [], seq: null };
  }

  async function draftPane(id: string): Promise<LibraryState['opened']> {
    await shelf.refreshDrafts();
    const draft = store.get().drafts.find((it) => it.id === id);
    return draft ? { kind: 'draft', draft } : { kind: 'missing' };
  }

  // ------------------------------------------------------------ the trash

  const titleOf = (ids: readonly string[]): string => (ids.length === 1 ? (store.get().rows.get(ids[0] ?? '')?.title ?? '') : '');

  /** The rows an action in the list means: the chosen ones, else the active one. */
  function meant(): readonly string[] {
    const { selected, active } = store.get();
    return selected.size > 0 ? [...selected] : active === null ? [] : [active];
  }

  /** The row that stays under the hand when these go: the next one, else the one before. */
  function neighbour(ids: readonly string[]): string | null {
    const list = order();
    const last = Math.max(...ids.map((id) => list.indexOf(id)));
    const next = list.slice(last + 1).find((id) => !ids.includes(id));
    return (
      next ??
      list
        .slice(0, Math.max(0, last))
        .reverse()
        .find((id) => !ids.includes(id)) ??
      null
    );
  }

  const move = (verb: 'trash' | 'untrash', targets: readonly At[]): Promise<readonly At[]> =>
    targets.reduce<Promise<readonly At[]>>(async (before, { id, rev }) => {
      const moved = await before;
      const entry = told(await ask(verb, { entryId: id, rev }));
      if (entry === null) return moved;
      shelf.show(entry);
      return [...moved, { id, rev: entry.rev }];
    }, Promise.resolve([]));

  const at = (ids: readonly string[]): readonly At[] =>
    ids.flatMap((id) => {
      const row = store.get().rows.get(id);
      return row ? [{ id, rev: row.rev }] : [];
    });

  /** After rows left the list: the neighbour is active, the pane of one that is gone closes. */
  function afterLeaving(ids: readonly string[], next: string | null): void {
    set({ active: next, selected: new Set() });
    const { open } = store.get().place;
    if (open?.kind === 'entry' && ids.includes(open.id)) go({ open: null, view: 'read' }, true);
  }

  const trash = (ids: readonly string[] = meant()): Promise<void> =>
    alone(async () => {
      const live = ids.filter((id) => store.get().rows.get(id)?.trashed === null);
      if (live.length === 0) return;
      const [title, next] = [titleOf(live), neighbour(live)];
      const entries = await move('trash', at(live));
      if (entries.length === 0) return;
      afterLeaving(live, next);
      set({ notice: { kind: 'trashed', entries, title } });
    });

  const untrash = (ids: readonly string[] = meant()): Promise<void> =>
    alone(async () => {
      const [title, next] = [titleOf(ids), neighbour(ids)];
      const back = await move('untrash', at(ids));
      if (back.length === 0) return;
      if (store.get().place.filter.kind === 'trash') afterLeaving(ids, next);
      set({ notice: { kind: 'untrashed', count: back.length, title } });
    });

  const purge = (ids: readonly string[]): Promise<void> =>
    alone(async () => {
      const next = neighbour(ids);
      let count = 0;
      for (const { id, rev } of at(ids)) {
        const purged = await purgeEntry(id, rev);
        if (!purged.ok) {
          fail(purged.failure);
          break;
        }
        shelf.drop(id);
        count += 1;
      }
      if (count === 0) return;
      afterLeaving(ids, next);
      set({ notice: { kind: 'purged', count } });
    });

  /** Delete in the list: to the trash; in the trash it asks first, for that has no way back. */
  function remove(ids: readonly string[] = meant()): void {
    if (ids.length === 0) return;
    if (store.get().place.filter.kind === 'trash') notify({ kind: 'ask-purge', ids });
    else void trash(ids);
  }

  // ------------------------------------------------------------ editing

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
      const answer = await ask('save', {
        requestId: crypto.randomUUID(),
        mode: opened.kind === 'draft' && mode === 'edit' ? 'new' : mode,
        post: postOfEdit(edit),
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
      if (answer.value.kind === 'already') return notify({ kind: 'already', entryId: entry.id });
      await shelf.refreshDrafts();
      await shelf.refreshEntry(entry.id);
      if (answer.value.download !== null) await shelf.refreshDownloads();
      go({ open: { kind: 'entry', id: entry.id }, view: 'read' }, true);
      notify({ kind: 'saved', at: { id: entry.id, rev: entry.rev } });
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

  // ------------------------------------------------------------ undo

  async function undoSave({ id, rev }: At): Promise<void> {
    const undone = told(await ask('undoSave', { entryId: id, rev }));
    if (undone === null) return;
    await shelf.refreshDrafts();
    await shelf.refreshEntry(id);
    if (undone.draft !== null && undone.draft.entryId === null)
      go({ open: { kind: 'draft', id: undone.draft.id }, view: 'edit' }, true);
    notify({ kind: 'save-undone' });
  }

  const undo = (): Promise<void> =>
    alone(async ({ notice }) => {
      switch (notice.kind) {
        case 'trashed': {
          const back = await move('untrash', notice.entries);
          if (back.length === 0) return;
          set({ active: back[0]?.id ?? null });
          return set({ notice: { kind: 'untrashed', count: back.length, title: notice.title } });
        }
        case 'saved':
        case 'version-restored':
          return undoSave(notice.at);
        case 'discarded': {
          const put = await putDraft(notice.draft);
          if (!put.ok) return fail(put.failure);
          await shelf.refreshDrafts();
          const { id, entryId } = notice.draft;
          go({ open: entryId === null ? { kind: 'draft', id } : { kind: 'entry', id: entryId }, view: 'edit' }, true);
          return notify({ kind: 'none' });
        }
        case 'downloaded': {
          const undone = told(await ask('undoDownload', { downloadId: notice.downloaded.downloadId }));
          if (undone === null) return;
          await shelf.refreshDownloads();
          return notify({ kind: 'download-undone', undone });
        }
        default:
          return;
      }
    });

  // ------------------------------------------------------------ files

  const download = (post: Post): Promise<void> =>
    alone(async () => {
      const downloaded = told(await ask('download', { requestId: crypto.randomUUID(), post }));
      if (downloaded === null) return;
      await shelf.refreshDownloads();
      notify({ kind: 'downloaded', downloaded });
    });

  const copy = (post: Post): Promise<void> =>
    alone(async ({ settings: { preset, headingGap } }) => {
      const copied = await copyText(serializePost(post, { preset, headingGap }));
      if (copied.ok) notify({ kind: 'copied' });
      else fail(copied.failure);
    });

  const working =
    (what: Work) =>
    (done: number, total: number): void =>
      set({ notice: { kind: 'working', what, done, total }, failure: null });

  /** Posts as one zip: these, else all that are not in the trash. */
  const downloadAll = (ids: readonly string[] | null = null): Promise<void> =>
    alone(async ({ rows, settings }) => {
      const wanted = ids ?? [...rows.values()].filter((row) => row.trashed === null).map((row) => row.id);
      const { downloadPosts } = await import('./exports.ts');
      const zipped = told(await downloadPosts(wanted, settings, working('download-all')));
      await shelf.refreshDownloads();
      if (zipped !== null) notify({ kind: 'zipped', what: 'download-all', ...zipped });
    });

  const backUp = (): Promise<void> =>
    alone(async ({ settings }) => {
      const { backUpLibrary } = await import('./exports.ts');
      const zipped = told(await backUpLibrary(settings, working('back-up')));
      await shelf.refreshDownloads();
      if (zipped !== null) notify({ kind: 'zipped', what: 'back-up', ...zipped });
    });

  const restore = (file: File): Promise<void> =>
    alone(async () => {
      working('restore')(0, 0);
      const { restoreLibrary } = await import('./restore.ts');
      const added = told(await restoreLibrary(file));
      if (added === null) return;
      const rest = await shelf.loadFirst();
      if (rest !== null) await shelf.loadRest(rest);
      notify({ kind: 'restored', added: added.entries, there: added.alreadyThere, drafts: added.drafts });
    });

  return {
    go,
    /** The address changed by Back or by hand. */
    arrive: (): void => arrive(parsePlace(location.hash)),
    search: (query: string): void => {
      const { place } = store.get();
      const order = query === '' && place.order === 'best' ? 'newest' : place.order;
      go({ query, order }, place.query !== '' || query === '');
    },
    show: (filter: Filter): void => go({ filter, open: null, view: 'read' }),
    open: (id: string, view: View = 'read'): void => {
      set({ active: id });
      go({ open: { kind: 'entry', id }, view });
    },
    openDraft: (draft: Draft): void =>
      go({ open: draft.entryId === null ? { kind: 'draft', id: draft.id } : { kind: 'entry', id: draft.entryId }, view: 'edit' }),
    close: (): void => go({ open: null, view: 'read' }),
    setActive: (active: string | null, selected: ReadonlySet<string> = new Set()): void => set({ active, selected }),
    trash,
    untrash,
    purge,
    remove,
    keep,
    save,
    discard,
    restoreVersion,
    lookAt,
    undo,
    download,
    copy,
    downloadAll,
    backUp,
    restore,
    dismiss: (): void => notify({ kind: 'none' }),
    fail,
    flush: (): void => keeper.flush(),
  };
}
