import type { Entry } from '../../core/entry.ts';
import { ask } from '../../edge/wire.ts';
import type { Kit } from './kit.ts';
import type { At } from './state.ts';

/** So many leave or come before the list is drawn anew. */
const TOGETHER = 25;

/** To the trash and back. `order` tells the ids of the list as it is shown; `onTrashed` is told what a person deleted. */
export function createTrashActions(
  { store, shelf, set, notify, fail, alone, told, working, go }: Kit,
  order: () => readonly string[],
  onTrashed: (ids: readonly string[]) => void,
) {
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
    const stays = (id: string): boolean => !ids.includes(id);
    return list.slice(last + 1).find(stays) ?? list.slice(0, Math.max(0, last)).reverse().find(stays) ?? null;
  }

  /**
   * Moves one after the other; those that were moved, at their new revision. The first failure ends it. Of many it is told how far it is, and
   * the list is drawn for some at once.
   */
  async function move(verb: 'trash' | 'untrash', targets: readonly At[]): Promise<readonly At[]> {
    const moved: Entry[] = [];
    const tell = working(verb, performance.now());
    for (const { id, rev } of targets) {
      const entry = told(await ask(verb, { entryId: id, rev }));
      if (entry === null) break;
      moved.push(entry);
      tell(moved.length, targets.length);
      if (moved.length % TOGETHER === 0) shelf.show(...moved.slice(-TOGETHER));
    }
    const left = moved.length % TOGETHER;
    if (left > 0) shelf.show(...moved.slice(-left));
    return moved.map(({ id, rev }) => ({ id, rev }));
  }

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
      onTrashed(entries.map(({ id }) => id));
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

  /** Takes back a move to the trash. */
  async function undoTrash(entries: readonly At[], title: string): Promise<void> {
    const back = await move('untrash', entries);
    const [first] = back;
    if (first) set({ active: first.id, notice: { kind: 'untrashed', count: back.length, title } });
  }

  const purge = (ids: readonly string[]): Promise<void> =>
    alone(async () => {
      const next = neighbour(ids);
      const gone: string[] = [];
      const tell = working('purge', performance.now());
      for (const { id, rev } of at(ids)) {
        const purged = await ask('purge', { entryId: id, rev });
        if (!purged.ok) {
          fail(purged.failure);
          break;
        }
        shelf.drop(id);
        gone.push(id);
        tell(gone.length, ids.length);
      }
      if (gone.length === 0) return;
      afterLeaving(gone, next);
      set({ notice: { kind: 'purged', count: gone.length } });
    });

  /** Delete in the list: to the trash; in the trash it asks first, for that has no way back. */
  function remove(ids: readonly string[] = meant()): void {
    if (ids.length === 0) return;
    if (store.get().place.filter.kind === 'trash') notify({ kind: 'ask-purge', ids });
    else void trash(ids);
  }

  return { trash, untrash, undoTrash, purge, remove };
}
