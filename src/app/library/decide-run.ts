import { failed, type Outcome, success } from '../../core/failure.ts';
import type { Post } from '../../core/post.ts';
import type { Settings } from '../../core/settings.ts';
import type { StepEnd } from '../../core/sync/apply.ts';
import { type Doing, runLater } from '../../core/sync/doing.ts';
import { conflictCopyOf, fileName, folderOf } from '../../core/sync/paths.ts';
import type { SyncLine } from '../../core/sync/plan-lines.ts';
import type { FolderPort, Ports } from '../../core/sync/ports.ts';
import { realTexts } from '../../core/sync/real-text.ts';
import { type Seen, type Sides, sidesOf, sidesOfCopy } from '../../core/sync/resolve.ts';
import type { Texts } from '../../core/sync/types.ts';
import { inStorage, openDatabase } from '../../edge/database.ts';
import { lockOf, permissionOf } from '../../edge/folder-access.ts';
import { pickedFolder } from '../../edge/folder-picked.ts';
import { syncLibrary } from '../../edge/sync-library.ts';
import type { FolderRow } from '../../edge/sync-rows.ts';

/** A file and its bytes, as they were when the person saw them. */
export interface SeenFile {
  readonly path: string;
  readonly text: string;
}

/** What a person is shown of one post that waits for them. */
export interface Waiting {
  readonly line: SyncLine;
  /** With the text of its file, '' where there is none. */
  readonly seen: Seen<Post>;
  readonly hasFile: boolean;
  /** The two versions, where there are two to compare. */
  readonly sides: Sides<Post> | null;
  /** Second versions that a sync program left. */
  readonly copies: readonly SeenFile[];
  /** Files that the post could be. */
  readonly candidates: readonly SeenFile[];
}

/** The text functions of a folder. */
export const textsOf = ({ preset, pattern }: FolderRow, { headingGap, idInName }: Settings): Texts<Post> =>
  realTexts({ preset, pattern, headingGap, idInName });

/** Works on the folder and its part of the library, alone: under the folder's lock. */
async function withPorts<T>(folder: FolderRow, work: (ports: Ports<Post>) => Promise<Outcome<T>>): Promise<Outcome<T>> {
  if ((await permissionOf(folder.handle)) !== 'granted') return failed('folder-permission', folder.name);
  return navigator.locks.request(lockOf(folder.id), async () => {
    const opened = await openDatabase();
    if (!opened.ok) return opened;
    try {
      const library = syncLibrary(opened.value, folder.id);
      return await inStorage(() => work({ folder: pickedFolder(folder.handle), library, profile: folder.profile }));
    } finally {
      opened.value.close();
    }
  });
}

const filesOf = async (port: FolderPort, paths: readonly string[]): Promise<readonly SeenFile[]> =>
  [...(await port.readMany(paths))].map(([path, { text }]) => ({ path, text })).sort((a, b) => (a.path < b.path ? -1 : 1));

/** Both sides of a post that waits, as they are now. `files` are those that a moved post could be. Failure: changed-meanwhile. */
export const loadWaiting = (
  folder: FolderRow,
  settings: Settings,
  line: SyncLine,
  files: readonly string[],
): Promise<Outcome<Waiting>> =>
  withPorts(folder, async ({ folder: port, library }) => {
    const id = line.id ?? '';
    const { entries, places } = await library.load([id]);
    const [entry, place] = [entries[id], places[id]];
    if (entry === undefined || place === undefined) return failed('changed-meanwhile', line.path);
    const texts = textsOf(folder, settings);
    const [file] = await filesOf(port, [line.path]);
    const seen = { entry, place, path: line.path, text: file?.text ?? '' };
    const inFolder = folderOf(line.path);
    const copyPaths = (await port.names(inFolder))
      .filter((name) => conflictCopyOf(name) === fileName(line.path))
      .map((name) => (inFolder === '' ? name : `${inFolder}/${name}`));
    const copies = await filesOf(port, copyPaths);
    const keyOf = (text: string): string | null => {
      const reading = texts.parse(text);
      return reading.kind === 'post' ? reading.key : null;
    };
    const candidates = (await filesOf(port, files)).filter(({ text }) => keyOf(text) === keyOf(place.text));
    const copy = copies[0]?.text;
    const sides =
      line.what === 'conflict' && file !== undefined
        ? sidesOf(texts, seen)
        : line.what === 'conflict-copy' && copy !== undefined && keyOf(copy) !== null
          ? sidesOfCopy(texts, seen, copy)
          : null;
    return success({ line, seen, hasFile: file !== undefined, sides, copies, candidates });
  });

/** Does what the person decided. Failures: changed-meanwhile when anything is no longer as they saw it; what the disk says. */
export const decide = (
  folder: FolderRow,
  settings: Settings,
  make: (texts: Texts<Post>) => Doing<Ports<Post>, StepEnd>,
): Promise<Outcome<null>> =>
  withPorts(folder, async (ports) => {
    const end = await runLater(make(textsOf(folder, settings)), ports);
    if (end === 'done') return success(null);
    return end === null || end === 'changed-meanwhile' ? failed('changed-meanwhile') : { ok: false, failure: end };
  });
