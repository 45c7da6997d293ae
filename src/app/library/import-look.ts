import { failed, type Outcome, success } from '../../core/failure.ts';
import type { Post } from '../../core/post.ts';
import type { Settings } from '../../core/settings.ts';
import { runLater } from '../../core/sync/doing.ts';
import { earlierBases, type OwnBase, withBases } from '../../core/sync/import-bases.ts';
import { planCopies, secondCopies } from '../../core/sync/import-copies.ts';
import { unplacedHere, withFormers } from '../../core/sync/import-formers.ts';
import { importPaths, isPostName } from '../../core/sync/import-paths.ts';
import { type ImportPlan, planImport } from '../../core/sync/import-plan.ts';
import { type ImportLine, importLines } from '../../core/sync/import-summary.ts';
import { inspected, NOTHING_FOUND, proposalFor } from '../../core/sync/inspect.ts';
import { lookAround } from '../../core/sync/look.ts';
import { markerText, readMarker } from '../../core/sync/marker.ts';
import { MARKER } from '../../core/sync/paths.ts';
import type { FolderPort } from '../../core/sync/ports.ts';
import { realTexts } from '../../core/sync/real-text.ts';
import type { Texts, View } from '../../core/sync/types.ts';
import type { ChosenFile } from '../../edge/chosen-files.ts';
import { type Database, openDatabase } from '../../edge/database.ts';
import { EXPORTS } from '../../edge/exports.ts';
import { listedFolder } from '../../edge/folder-listed.ts';
import { listFolders } from '../../edge/folders.ts';
import { syncLibrary } from '../../edge/sync-library.ts';
import { beginningWith } from '../../edge/sync-rows.ts';
import { inSlices } from './in-slices.ts';

/** A post is text; what is larger is something else by mistake. */
export const MAX_BYTES = 5 * 1024 * 1024;
/** Files that are asked which preset they look like. */
const SAMPLE = 40;

export interface Unread {
  readonly path: string;
  readonly why: string;
}

/** What was found in the chosen files, and what an import would do. */
export interface Looked {
  readonly posts: number;
  /** Files that are no posts: never imported. */
  readonly others: number;
  readonly unreadable: readonly Unread[];
  /** Files named like posts that lie outside of the folder whose marker is among the files: left alone, and told. */
  readonly outside: readonly string[];
  /** Posts that the library has, and that say nothing new. */
  readonly already: number;
  readonly lines: readonly ImportLine[];
  readonly plan: ImportPlan<Post>;
  /** Of further edited copies of one post's file, each to be carried out after the one before. */
  readonly later: readonly ImportPlan<Post>[];
  readonly folderId: string;
  readonly folder: FolderPort;
  readonly texts: Texts<Post>;
  /** Each path as it was chosen. */
  readonly chosenPaths: ReadonlyMap<string, string>;
}

export interface Working {
  readonly onProgress?: (done: number, of: number) => void;
  readonly isCancelled?: () => boolean;
}

/**
 * Reads chosen files and plans their import; nothing is written. Null when the person cancelled.
 * Failure: folder-unknown (detail: its name) when they are the folder that is connected here and kept in step by itself.
 */
export async function lookThrough(
  chosen: readonly ChosenFile[],
  settings: Settings,
  working: Working = {},
): Promise<Outcome<Looked> | null> {
  const opened = await openDatabase();
  if (!opened.ok) return opened;
  try {
    return await lookWith(opened.value, chosen, settings, working);
  } finally {
    opened.value.close();
  }
}

async function lookWith(
  database: Database,
  chosen: readonly ChosenFile[],
  settings: Settings,
  { onProgress, isCancelled = () => false }: Working,
): Promise<Outcome<Looked> | null> {
  const byPath = apart(chosen);
  const markerAt = importPaths([...byPath.keys()], []).marker;
  const marker = markerAt === null ? null : readMarker((await byPath.get(markerAt)?.text()) ?? '');
  const known = await listFolders();
  if (!known.ok) return known;
  const connected = known.value.find(({ id, role }) => id === marker && role === 'two-way');
  if (connected !== undefined) return failed('folder-unknown', connected.name);

  const folderId = marker ?? EXPORTS;
  const library = syncLibrary(database, folderId);
  const placed = (await library.rows()).flatMap(({ place }) => (place === null ? [] : [place.path]));
  const { paths } = importPaths([...byPath.keys()], marker === null ? placed : []);
  const unreadable: Unread[] = [];
  const files = new Map<string, File>();
  const chosenPaths = new Map<string, string>();
  for (const [from, to] of paths) {
    const file = byPath.get(from);
    if (file === undefined) continue;
    chosenPaths.set(to, from);
    if (file.size > MAX_BYTES) unreadable.push({ path: from, why: 'too-large' });
    else files.set(to, file);
  }
  // Reading comes first, judging second: each is half of the way.
  const all = files.size;
  const onRead = (done: number): void => onProgress?.(done / 2, all);
  const folder = listedFolder(files, { onRead, isCancelled });
  const marked: FolderPort = { ...folder, read: (path) => (path === MARKER ? ownMarker(folderId) : folder.read(path)) };
  const ports = { folder: marked, library, profile: 'import' };
  const looked = await runLater(lookAround<Post>(folderId, true, null), ports, isCancelled);
  if (looked === null || isCancelled()) return null;
  const { view } = looked;
  const texts = textsFor(view, settings);
  const judged = await judge(texts, view, (done) => onProgress?.((all + done) / 2, all), isCancelled);
  if (judged === null) return null;
  for (const path of view.unopened) unreadable.push({ path: chosenPaths.get(path) ?? path, why: 'gone' });
  for (const { path, why } of judged.unreadable) unreadable.push({ path: chosenPaths.get(path) ?? path, why });
  const rows = await database.getAll('placements', beginningWith(folderId));
  const left = new Set([...(await database.getAllKeys('downloads')), ...rows.flatMap(({ earlier = [] }) => earlier)]);
  const inFolder = known.value.find(({ role }) => role === 'two-way');
  const judgedBy = marker === null && inFolder !== undefined ? await withFolder(database, texts, view, inFolder.id) : view;
  const bases = marker === null ? await loadBases(database, earlierBases(texts, judgedBy, left)) : [];
  const based = marker === null ? withBases(texts, judgedBy, left, bases) : view;
  const whole = planImport(texts, based, { isWhole: marker !== null, known: left });
  const { plan, later } =
    marker === null
      ? planCopies(texts, view, whole, left, await loadHistories(database, view, secondCopies(texts, view, whole)))
      : { plan: whole, later: [] };
  const lines = [plan, ...later].flatMap(importLines).sort((a, b) => (a.path < b.path ? -1 : 1));
  return success({
    posts: judged.posts,
    others: judged.others + [...byPath.keys()].filter((path) => !paths.has(path) && isCounted(path)).length,
    unreadable,
    outside: [...byPath.keys()].filter((path) => isPostName(path) && !paths.has(path)),
    already: judged.posts - lines.length,
    lines,
    plan,
    later,
    folderId,
    folder: marked,
    texts,
    chosenPaths,
  });
}

/** Each file by its path. Dropped out of several folders at once, two can have the same: each is one, under a path of its own. */
function apart(chosen: readonly ChosenFile[]): ReadonlyMap<string, File> {
  const byPath = new Map<string, File>();
  for (const { path, file } of chosen) {
    let own = path;
    for (let n = 2; byPath.has(own); n++) own = `${n}/${path}`;
    byPath.set(own, file);
  }
  return byPath;
}

/** The view with what the connected folder knows of posts that were never exported or imported. */
async function withFolder(database: Database, texts: Texts<Post>, view: View<Post>, folderId: string): Promise<View<Post>> {
  const { places } = await syncLibrary(database, folderId).load(unplacedHere(texts, view));
  return withFormers(texts, view, places);
}

/** The texts of bases that are not the last ones, in the order in which they were replaced. */
async function loadBases(
  database: Database,
  bases: readonly OwnBase[],
): Promise<readonly (OwnBase & { readonly text: string })[]> {
  const read = bases.map(async (base) => {
    const row = await database.getFromIndex('bytes', 'entryHash', [base.id, base.hash]);
    return row === undefined ? [] : [{ ...base, text: row.text, seq: row.seq ?? 0 }];
  });
  return (await Promise.all(read)).flat().sort((a, b) => a.seq - b.seq);
}

/** The earlier texts of posts of which more than one file was edited. */
async function loadHistories(
  database: Database,
  view: View<Post>,
  copies: readonly { readonly id: string }[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const read = copies.map(async ({ id }) => {
    const kept = (view.entries[id]?.kept ?? []).map((hash) => ({ id, path: '', hash }));
    return [id, (await loadBases(database, kept)).map(({ text }) => text)] as const;
  });
  return new Map(await Promise.all(read));
}

const ownMarker = (folderId: string) => ({ text: markerText(folderId), stat: { size: 0, mtime: 0, at: 0 } });

/** Hidden files are nobody's business; files that are no Markdown are told as other files. */
const isCounted = (path: string): boolean => !path.split('/').some((part) => part.startsWith('.')) && !isPostName(path);

/** The text functions of the preset that most of the files have, else of the one in the settings. */
function textsFor(view: View<Post>, { preset, headingGap, idInName }: Settings): Texts<Post> {
  const all = Object.entries(view.files);
  const every = Math.max(1, Math.floor(all.length / SAMPLE));
  const sample = all.filter((_, index) => index % every === 0);
  const found = sample.reduce((so, [path, text]) => inspected(so, path, text), NOTHING_FOUND);
  return realTexts({ preset: proposalFor(found).preset ?? preset, headingGap, idInName });
}

/** Reads every text as a post, in slices; the readings stay in `texts`, so that planning is quick. */
async function judge(
  texts: Texts<Post>,
  view: View<Post>,
  onProgress: (done: number) => void,
  isCancelled: () => boolean,
): Promise<{ readonly posts: number; readonly others: number; readonly unreadable: readonly Unread[] } | null> {
  let [posts, others] = [0, 0];
  const unreadable: Unread[] = [];
  const one = ([path, text]: readonly [string, string]): void => {
    const reading = texts.parse(text);
    if (reading.kind === 'post') posts += 1;
    else if (reading.kind === 'not-a-post') others += 1;
    else unreadable.push({ path, why: reading.why });
  };
  const isDone = await inSlices(Object.entries(view.files), one, (done) => {
    onProgress(done);
    return !isCancelled();
  });
  return isDone ? { posts, others, unreadable } : null;
}
