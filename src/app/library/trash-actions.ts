import type { At } from '../../core/entry.ts';
import type { ManyDone } from '../../core/messages.ts';
import { nowIso } from '../../edge/clock.ts';
import { purgeEntries } from '../../edge/purge.ts';
import { ask } from '../../edge/wire.ts';
import type { Kit } from './kit.ts';

/** More than so many take long enough to be told of. */
const MANY = 25;

/** To the trash and back. `order` tells the ids of the list as it is shown; `onTrashed` is told what a person deleted. */
export function createTrashActions(
  { store, shelf, set, notify, fail, alone, told, go }: Kit,
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
    const [list, going] = [order(), new Set(ids)];
    const last = list.findLastIndex((id) => going.has(id));
    const stays = (id: string): boolean => !going.has(id);
    return list.slice(last + 1).find(stays) ?? list.slice(0, Math.max(0, last)).reverse().find(stays) ?? null;
  }

  /** Those that were moved, at their new revision, in one transaction; what was changed elsewhere stays where it is, and that is told. */
  async function move(verb: 'trash' | 'untrash', targets: readonly At[]): Promise<readonly At[]> {
    if (targets.length > MANY) notify({ kind: 'working', what: verb, done: null, total: targets.length });
    const moved = told(await ask(verb, targets));
    if (moved === null) return [];
    shelf.move(moved.done, verb === 'trash' ? { why: 'person', at: nowIso() } : null);
    tellLeft(moved);
    return moved.done;
  }

  const tellLeft = ({ left }: ManyDone): void => {
    if (left !== null) fail({ kind: left, detail: null });
  };

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
      const gone = entries.map(({ id }) => id);
      afterLeaving(gone, next);
      onTrashed(gone);
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
      if (ids.length > MANY) notify({ kind: 'working', what: 'purge', done: null, total: ids.length });
      const purged = told(await purgeEntries(at(ids)));
      if (purged === null) return;
      const gone = purged.done.map(({ id }) => id);
      shelf.drop(...gone);
      tellLeft(purged);
      afterLeaving(gone, next);
      set({ notice: { kind: 'purged', count: gone.length } });
    });

  /** Delete in the list: to the trash; in the trash it asks first, for that has no way back. */
  function remove(ids: readonly string[] = meant()): void {
    if (ids.length === 0) return;
    if (store.get().place.filter.kind === 'trash') notify({ kind: 'ask-purge', ids, title: titleOf(ids) });
    else void trash(ids);
  }

  return { trash, untrash, undoTrash, purge, remove };
}
