import { CONFLICTS, TRASH } from './paths.ts';

const KEPT_DAYS = 30;
const DAY_MS = 86_400_000;

/** When a file of our own rooms was first seen as done with: path → ISO 8601 UTC. A moved file keeps its time, so the disk cannot say. */
export type Since = Readonly<Record<string, string>>;

/**
 * What lies in `.clippost/trash` and `.clippost/conflicts` for thirty days goes, counted from the first run that saw it there, a copy of a
 * conflict from the first that saw the conflict ended. `open` are the copies of conflicts that still wait for a person; `renewed` is what
 * comes there now, maybe for the second time.
 */
export function agedRooms(
  paths: readonly string[],
  open: ReadonlySet<string>,
  since: Since,
  now: string,
  renewed: ReadonlySet<string> = new Set(),
): { readonly since: Since; readonly gone: readonly string[] } {
  const ours = paths.filter((path) => path.startsWith(TRASH) || (path.startsWith(CONFLICTS) && !open.has(path)));
  const first = (path: string): string => (renewed.has(path) ? undefined : since[path]) ?? now;
  const isOld = (path: string): boolean => Date.parse(now) - Date.parse(first(path)) > KEPT_DAYS * DAY_MS;
  return {
    since: Object.fromEntries(ours.filter((path) => !isOld(path)).map((path) => [path, first(path)])),
    gone: ours.filter(isOld),
  };
}
