import type { Draft } from '../../core/entry.ts';
import { ALL, type Filter, type Order } from '../../core/row.ts';
import { getEntry, listVersions } from '../../edge/library.ts';
import { changeSettings } from '../../edge/settings.ts';
import { createDecideActions } from './decide-actions.ts';
import { createEditActions } from './edit-actions.ts';
import { createExportActions } from './export-actions.ts';
import { createFileActions } from './file-actions.ts';
import { createFolderActions } from './folder-actions.ts';
import { createImportActions } from './import-actions.ts';
import { createKit } from './kit.ts';
import { orderOf, type Place, parsePlace, START, type View } from './place.ts';
import type { Shelf } from './shelf.ts';
import { draftOfGone, type LibraryState } from './state.ts';
import type { Store } from './store.ts';
import { createTrashActions } from './trash-actions.ts';

export type Actions = ReturnType<typeof createActions>;

/** Everything a person can do in the library. `order` tells the ids of the list as it is shown. */
export function createActions(store: Store, shelf: Shelf, order: () => readonly string[]) {
  const kit = createKit(store, shelf, (before, place) => {
    const same = before.open?.id === place.open?.id;
    if (!same) editing.flush();
    if (place.open !== null && !(same && store.get().opened !== null)) void load(place.open);
  });
  const { set, dismiss, fail, alone, go, arrive } = kit;
  const editing = createEditActions(kit);
  const trashing = createTrashActions(kit, order, (ids) => folder.sayYesTo(ids));
  const files = createFileActions(kit);
  const folder = createFolderActions(kit);
  const importing = createImportActions(kit);
  const deciding = createDecideActions(kit, folder.syncNow);
  const exporting = createExportActions(kit);

  async function load(open: NonNullable<Place['open']>): Promise<void> {
    const opened = open.kind === 'entry' ? await entryPane(open.id) : await draftPane(open.id);
    if (store.get().place.open?.id === open.id) set({ opened });
  }

  async function entryPane(id: string): Promise<LibraryState['opened']> {
    // The draft has to be there before the fields are: they begin with it.
    const [entry, versions] = await Promise.all([getEntry(id), listVersions(id), shelf.refreshDrafts()]);
    if (!entry.ok || !versions.ok) {
      if (!entry.ok) fail(entry.failure);
      return { kind: 'missing' };
    }
    return entry.value === null
      ? draftOfGone(store.get().drafts, id)
      : { kind: 'entry', entry: entry.value, versions: versions.value, seq: null };
  }

  async function draftPane(id: string): Promise<LibraryState['opened']> {
    await shelf.refreshDrafts();
    const draft = store.get().drafts.find((it) => it.id === id);
    return draft ? { kind: 'draft', draft } : { kind: 'missing' };
  }

  const undo = (): Promise<void> =>
    alone(async ({ notice }) => {
      if (notice.kind === 'trashed') await trashing.undoTrash(notice.entries, notice.title);
      else if (notice.kind === 'saved' || notice.kind === 'version-restored') await editing.undoSave(notice.at);
      else if (notice.kind === 'discarded') await editing.undiscard(notice.draft);
      else if (notice.kind === 'downloaded') await files.undoDownload(notice.downloaded.downloadId);
    });

  return {
    ...editing,
    ...trashing,
    ...files,
    ...folder,
    ...importing,
    ...deciding,
    ...exporting,
    go,
    undo,
    fail,
    dismiss,
    /** The page opens. In an address that names no order the list goes as it went last. */
    begin: (): void => {
      const place = parsePlace(location.hash, location.search, store.get().settings.listOrder);
      if (place.order === START.order) arrive(place);
      else go(place, true);
    },
    /** Another order of the list, for the next opening too, whether it can be kept or not. */
    sort: async (order: Order): Promise<void> => {
      go({ order }, true);
      if (order === 'best') return;
      const changed = await changeSettings({ listOrder: order });
      if (!changed.ok) fail(changed.failure);
    },
    /** The address changed by Back or by hand. */
    arrive: (): void => arrive(parsePlace(location.hash, location.search)),
    /** In a narrow window an open post covers the list that answers: it gives way, and Back brings it again. */
    search: (query: string): void => {
      const { place } = store.get();
      const sorted = query === '' && place.order === 'best' ? orderOf(store.get().settings.listOrder) : place.order;
      const isCovered = place.open !== null && document.querySelector('.shelf')?.checkVisibility() === false;
      // What waits in the folder is no list to search in: the words are looked for in the posts.
      const { filter } = place;
      const where = query !== '' && (filter.kind === 'folder' || filter.kind === 'undecided') ? { filter: ALL } : {};
      if (isCovered) go({ query, order: sorted, open: null, view: 'read', ...where });
      else go({ query, order: sorted, ...where }, place.query !== '' || query === '');
    },
    show: (filter: Filter): void => go({ filter, open: null, view: 'read' }),
    open: (id: string, view: View = 'read'): void => {
      set({ active: id });
      go({ open: { kind: 'entry', id }, view });
    },
    openDraft: (draft: Draft): void =>
      go({
        open: draft.entryId === null ? { kind: 'draft', id: draft.id } : { kind: 'entry', id: draft.entryId },
        view: 'edit',
      }),
    close: (): void => go({ open: null, view: 'read' }),
    /**
     * The row the keys are on, and the chosen ones; choosing several puts their actions where the last message stood. A question about the
     * row before is over: its answer would be taken for one about this row.
     */
    setActive: (active: string | null, selected: ReadonlySet<string> = new Set()): void => {
      const isOver = selected.size > 1 || store.get().notice.kind === 'ask-purge';
      set({ active, selected, ...(isOver ? { notice: { kind: 'none' } } : {}) });
    },
  };
}
