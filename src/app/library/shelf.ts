import type { At, Entry } from '../../core/entry.ts';
import type { Failure } from '../../core/failure.ts';
import { documentOf, type Row, rowOf } from '../../core/row.ts';
import { createSearchIndex } from '../../core/search.ts';
import {
  getEntries,
  listDrafts,
  listElsewhere,
  listEntryIds,
  listNewest,
  listVersions,
  onLibraryChange,
  stillAt,
  takeLeftDrafts,
} from '../../edge/library.ts';
import { pause } from '../../edge/pause.ts';
import { draftOfGone } from './state.ts';
import type { Store } from './store.ts';

/** Entries read at once afterwards: some 10 ms of work. */
const BATCH = 60;
/** Changes made elsewhere are gathered for so long. */
const FOLLOW_MS = 50;

export type Shelf = ReturnType<typeof createShelf>;

/** The library's rows in the page: read newest first, kept in step with what other pages do. */
export function createShelf(store: Store) {
  const index = createSearchIndex();

  const fail = (failure: Failure): void => store.set((state) => ({ ...state, failure }));

  function take(entries: readonly Entry[]): void {
    if (entries.length === 0) return;
    const fresh: Row[] = entries.map(rowOf);
    for (const row of fresh) index.put(documentOf(row));
    store.set((state) => {
      const rows = new Map(state.rows);
      for (const row of fresh) rows.set(row.id, row);
      return { ...state, rows };
    });
  }

  /** Entries as they are now, in the list and in the pane. */
  function show(...entries: readonly Entry[]): void {
    take(entries);
    store.set((state) => {
      const { opened } = state;
      const entry = opened?.kind === 'entry' ? entries.find(({ id }) => id === opened.entry.id) : undefined;
      return entry !== undefined && opened?.kind === 'entry' ? { ...state, opened: { ...opened, entry } } : state;
    });
  }

  /** Entries that went to the trash or came back; nothing else of them is new. What is known of a later revision stays. */
  function move(moved: readonly At[], trashed: Row['trashed']): void {
    store.set((state) => {
      const rows = new Map(state.rows);
      for (const { id, rev } of moved) {
        const row = rows.get(id);
        if (row !== undefined && row.rev < rev) rows.set(id, { ...row, rev, trashed });
      }
      const { opened } = state;
      const at = opened?.kind === 'entry' ? moved.find(({ id }) => id === opened.entry.id) : undefined;
      if (opened?.kind !== 'entry' || at === undefined || opened.entry.rev >= at.rev) return { ...state, rows };
      return { ...state, rows, opened: { ...opened, entry: { ...opened.entry, rev: at.rev, trashed, lastSave: null } } };
    });
  }

  function drop(...ids: readonly string[]): void {
    for (const id of ids) index.remove(id);
    store.set((state) => {
      const rows = new Map(state.rows);
      for (const id of ids) rows.delete(id);
      const { opened } = state;
      const isGone = opened?.kind === 'entry' && ids.includes(opened.entry.id);
      return { ...state, rows, opened: isGone ? draftOfGone(state.drafts, opened.entry.id) : opened };
    });
  }

  async function refreshDrafts(): Promise<void> {
    await takeLeftDrafts();
    const drafts = await listDrafts();
    if (!drafts.ok) return fail(drafts.failure);
    store.set((state) => {
      const { opened, place } = state;
      if (opened?.kind === 'missing' && place.open?.kind === 'entry')
        return { ...state, drafts: drafts.value, opened: draftOfGone(drafts.value, place.open.id) };
      // A draft that ended elsewhere is gone from the pane too; one that is being edited here stays as it is typed.
      const gone = opened?.kind === 'draft' && !drafts.value.some((draft) => draft.id === opened.draft.id);
      return { ...state, drafts: drafts.value, opened: gone ? { kind: 'missing' } : opened };
    });
  }

  async function refreshDownloads(): Promise<void> {
    const texts = await listElsewhere();
    if (!texts.ok) return fail(texts.failure);
    const elsewhere = new Set(texts.value);
    store.set((state) => {
      const { downloaded } = state;
      const isSame = elsewhere.size === downloaded.size && texts.value.every((key) => downloaded.has(key));
      return isSame ? state : { ...state, downloaded: elsewhere };
    });
  }

  const isOpen = (id: string): boolean => {
    const { opened } = store.get();
    return opened?.kind === 'entry' && opened.entry.id === id;
  };

  async function refreshVersions(entryId: string): Promise<void> {
    const versions = await listVersions(entryId);
    if (!versions.ok) return fail(versions.failure);
    store.set((state) =>
      state.opened?.kind === 'entry' && state.opened.entry.id === entryId
        ? { ...state, opened: { ...state.opened, versions: versions.value } }
        : state,
    );
  }

  async function refreshEntry(id: string): Promise<void> {
    await refreshEntries([id]);
  }

  /** Entries that changed elsewhere, in slices: an import or a sync changes thousands at once. What this page did itself is there already. */
  async function refreshEntries(changed: readonly string[]): Promise<void> {
    const { rows } = store.get();
    const known = await stillAt(changed.flatMap((id) => rows.get(id) ?? []));
    if (!known.ok) return fail(known.failure);
    const ids = changed.filter((id) => !known.value.has(id) || isOpen(id));
    for (let at = 0; at < ids.length; at += BATCH) {
      const slice = ids.slice(at, at + BATCH);
      const entries = await getEntries(slice);
      if (!entries.ok) return fail(entries.failure);
      const there = new Set(entries.value.map(({ id }) => id));
      for (const id of slice) if (!there.has(id)) drop(id);
      take(entries.value);
      for (const entry of entries.value) {
        if (!isOpen(entry.id)) continue;
        show(entry);
        await refreshVersions(entry.id);
      }
      if (ids.length > BATCH) await pause();
    }
  }

  /** Reads the rows that are seen first. False: the library cannot be read. */
  async function loadFirst(limit: number): Promise<boolean> {
    const first = await listNewest(limit);
    if (!first.ok) {
      fail(first.failure);
      return false;
    }
    take(first.value);
    store.set((state) => ({ ...state, complete: first.value.length < limit }));
    return true;
  }

  /** Reads everything that is not there yet, in slices that leave the page free to draw and answer. */
  async function loadRest(): Promise<void> {
    const [ids] = await Promise.all([listEntryIds(), refreshDrafts(), refreshDownloads()]);
    if (!ids.ok) return fail(ids.failure);
    const missing = ids.value.filter((id) => !store.get().rows.has(id));
    for (let at = 0; at < missing.length; at += BATCH) {
      const batch = await getEntries(missing.slice(at, at + BATCH));
      if (!batch.ok) return fail(batch.failure);
      take(batch.value);
      await pause();
    }
    store.set((state) => ({ ...state, complete: true }));
  }

  /** Follows what other pages and the background change; many changes at once are read once. */
  function follow(): void {
    const changed = new Set<string>();
    let [drafts, downloads, waiting] = [false, false, false];
    const read = async (): Promise<void> => {
      const ids = [...changed];
      changed.clear();
      const [draftsToo, downloadsToo] = [drafts, downloads];
      [drafts, downloads] = [false, false];
      try {
        if (draftsToo) await refreshDrafts();
        if (downloadsToo) await refreshDownloads();
        await refreshEntries(ids);
      } finally {
        waiting = false;
      }
      if (changed.size > 0 || drafts || downloads) later(); // changed while it was read
    };
    const later = (): void => {
      if (waiting) return;
      waiting = true;
      setTimeout(() => void read(), FOLLOW_MS);
    };
    onLibraryChange(({ store: name, id }) => {
      if (name === 'entries') changed.add(id);
      if (name === 'drafts') drafts = true;
      if (name === 'downloads' || name === 'outbox') downloads = true;
      later();
    });
  }

  return { index, show, move, drop, refreshDrafts, refreshDownloads, refreshEntry, loadFirst, loadRest, follow };
}
