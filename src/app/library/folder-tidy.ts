import { hashText } from '../../core/hash.ts';
import type { Post } from '../../core/post.ts';
import { sweepOwnLeftovers } from '../../core/sync/apply.ts';
import { runLater } from '../../core/sync/doing.ts';
import { fileName, folderOf, leftoverPrefix, trashPath } from '../../core/sync/paths.ts';
import type { Listed, Ports } from '../../core/sync/ports.ts';
import { agedRooms } from '../../core/sync/rooms.ts';
import type { SyncPlan, View } from '../../core/sync/types.ts';
import { nowIso } from '../../edge/clock.ts';
import { noteRooms } from '../../edge/folders.ts';
import type { FolderRow } from '../../edge/sync-rows.ts';

/** The end of a conflict copy's name: the eight digits that tell the conflict, and `.md`. */
const SUFFIX_LENGTH = 11;

/** At the start of a run, under its lock: what killed runs of ours left in the making, and what has lain in our rooms for long enough. */
export async function tidyOurRooms(
  ports: Ports<Post>,
  folder: FolderRow,
  looked: { readonly plan: SyncPlan<Post>; readonly view: View<Post>; readonly listed: readonly Listed[] },
): Promise<void> {
  const paths = looked.listed.map(({ path }) => path);
  await runLater(sweepOwnLeftovers<Post>(paths.filter((path) => path.startsWith(leftoverPrefix(ports.profile)))), ports);
  await removeSwaps(ports, looked.view);
  const suffixes = looked.plan.steps.flatMap((step) => (step.kind === 'conflict' ? [step.copy.slice(-SUFFIX_LENGTH)] : []));
  const open = new Set(paths.filter((path) => suffixes.some((suffix) => path.endsWith(suffix))));
  const since = folder.roomsSince ?? {};
  const renewed = looked.plan.steps.flatMap((step) =>
    step.kind === 'trashFolder' && step.effect ? [trashPath(step.path, hashText(step.text))] : [],
  );
  const aged = agedRooms(paths, open, since, nowIso(), new Set(renewed));
  for (const path of aged.gone) await ports.folder.remove(path);
  if (JSON.stringify(aged.since) !== JSON.stringify(since)) await noteRooms(folder.id, aged.since);
}

/** A killed write in place leaves `NAME.crswap` (or `NAME.2.crswap`) beside the post: ours where the intent was never settled. */
async function removeSwaps({ folder }: Ports<Post>, { places }: View<Post>): Promise<void> {
  for (const { path, next } of Object.values(places)) {
    if (next === null) continue;
    const at = folderOf(path);
    for (const name of await folder.names(at)) {
      const isSwap = name.startsWith(`${fileName(path)}.`) && /^(?:\d+\.)?crswap$/.test(name.slice(fileName(path).length + 1));
      if (isSwap) await folder.remove(at === '' ? name : `${at}/${name}`);
    }
  }
}
