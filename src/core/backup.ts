import { isDraft, isEntry, isFileVersion, isVersion } from './backup-shapes.ts';
import type { Draft, Entry, FileVersion, Version } from './entry.ts';
import { failed, type Outcome, success } from './failure.ts';
import { createPostFiler } from './post-files.ts';
import { DEFAULT_SETTINGS, parseSettings, type Settings, storedSettings } from './settings.ts';
import { type Check, isNumber, listOf, maybe, oneOf, shapeOf } from './shape.ts';

// A backup is a folder of text files (in a zip): what the library needs to be itself again, and every post as the file it would be.
//   clippost-backup.json      what this is: format, version, when, how many
//   settings.json             the settings as they are stored
//   entries/000001.json       { entry, versions, files } of one post: its earlier states, and earlier bytes of its file
//   drafts/000001.json        one draft
//   posts/NAME.md             the same posts for reading; a restore does not look at them

/** Raised when an older Clippost could not read the new form. */
export const BACKUP_VERSION = 1;

const FORMAT = 'clippost-backup';
const MANIFEST = 'clippost-backup.json';

export interface Backup {
  readonly entries: readonly Entry[];
  readonly versions: readonly Version[];
  readonly files: readonly FileVersion[];
  readonly drafts: readonly Draft[];
  readonly settings: Settings;
}

/** A file inside the backup: its path and its text. */
export type BackupFile = readonly [path: string, text: string];

const json = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`;
const numbered = (folder: string, number: number): string => `${folder}/${String(number).padStart(6, '0')}.json`;

/** Writes a backup piece by piece, so that a large library need not be in memory at once. */
export interface BackupWriter {
  readonly settings: () => readonly BackupFile[];
  /** An entry with its history; a live one as a post for reading too. */
  readonly entry: (entry: Entry, versions: readonly Version[], files: readonly FileVersion[]) => readonly BackupFile[];
  readonly draft: (draft: Draft) => readonly BackupFile[];
  /** What this is and how much is in it: the last file. */
  readonly manifest: (madeAt: string) => readonly BackupFile[];
}

export function createBackupWriter(settings: Settings): BackupWriter {
  const fileOf = createPostFiler(settings);
  const written = { entries: 0, versions: 0, drafts: 0 };
  return {
    settings: () => [['settings.json', json(storedSettings(settings))]],
    entry(entry, versions, files) {
      written.entries += 1;
      written.versions += versions.length;
      const kept: BackupFile = [numbered('entries', written.entries), json({ entry, versions, files })];
      if (entry.trashed !== null) return [kept];
      const { name, text } = fileOf(entry);
      return [kept, [`posts/${name}`, text]];
    },
    draft(draft) {
      written.drafts += 1;
      return [[numbered('drafts', written.drafts), json(draft)]];
    },
    manifest: (madeAt) => [[MANIFEST, json({ format: FORMAT, version: BACKUP_VERSION, madeAt, ...written })]],
  };
}

/** True for the files that a restore reads; the posts are there for people. */
export const isBackupData = (path: string): boolean =>
  /(?:^|\/)(?:clippost-backup|settings|(?:entries|drafts)\/\d+)\.json$/.test(path);

/** True for the file that says that a folder, or a zip, is a backup. */
export const isManifest = (path: string): boolean => path === MANIFEST || path.endsWith(`/${MANIFEST}`);

const isOurManifest = shapeOf({ format: oneOf(FORMAT), version: isNumber });
const isHistory = shapeOf({ entry: isEntry, versions: listOf(isVersion), files: maybe(listOf(isFileVersion)) });

/** One post in a backup; `files` is missing in one that was made before there was a folder. */
interface History {
  readonly entry: Entry;
  readonly versions: readonly Version[];
  readonly files?: readonly FileVersion[];
}

/** A value that passed a check of the type it is read as; the one place where data from outside gets a type. */
const read = <T>(text: string, check: Check): T | null => {
  const value = parseJson(text);
  return check(value) ? (value as T) : null; // `check` has just looked at every field of T
};

/** Undefined for text that is not JSON, which no check passes. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/**
 * Reads the files of a backup; they may lie in one folder more, as some programs pack them.
 * Failures: `not-a-backup` (detail: the file that is missing or damaged; null for another zip than ours), `newer-data` (detail: its version).
 */
export function readBackup(files: ReadonlyMap<string, string>): Outcome<Backup> {
  const place = [...files.keys()].find((path) => path === MANIFEST || path.endsWith(`/${MANIFEST}`));
  if (place === undefined) return failed('not-a-backup');
  const folder = place.slice(0, place.length - MANIFEST.length);
  const manifest = read<{ readonly version: number; readonly entries?: unknown }>(files.get(place) ?? '', isOurManifest);
  if (manifest === null) return failed('not-a-backup', MANIFEST);
  if (manifest.version > BACKUP_VERSION) return failed('newer-data', String(manifest.version));

  const settingsText = files.get(`${folder}settings.json`);
  const settings = settingsText === undefined ? success(DEFAULT_SETTINGS) : parseSettings(parseJson(settingsText) ?? 'damaged');
  if (!settings.ok) return settings.failure.kind === 'newer-data' ? settings : failed('not-a-backup', 'settings.json');

  const entries: Entry[] = [];
  const versions: Version[] = [];
  const bytes: FileVersion[] = [];
  const drafts: Draft[] = [];
  for (const [path, text] of files) {
    if (path.startsWith(`${folder}entries/`)) {
      const history = read<History>(text, isHistory);
      if (history === null) return failed('not-a-backup', path);
      entries.push(history.entry);
      versions.push(...history.versions);
      bytes.push(...(history.files ?? []));
    } else if (path.startsWith(`${folder}drafts/`)) {
      const draft = read<Draft>(text, isDraft);
      if (draft === null) return failed('not-a-backup', path);
      drafts.push(draft);
    }
  }
  if (isNumber(manifest.entries) && manifest.entries !== entries.length) return failed('not-a-backup', 'entries');
  return success({ entries, versions: versions.sort((a, b) => a.seq - b.seq), files: bytes, drafts, settings: settings.value });
}

/** The settings after a restore: what the person never set here is taken from the backup, what is set stays. */
export function mergeSettings(here: Settings, backup: Settings): Settings {
  const untouched = Object.entries(DEFAULT_SETTINGS).filter(
    ([name, value]) => JSON.stringify(new Map(Object.entries(here)).get(name)) === JSON.stringify(value),
  );
  const taken = untouched.map(([name]) => [name, new Map<string, unknown>(Object.entries(backup)).get(name)]);
  return { ...here, ...Object.fromEntries(taken), sourceNames: { ...backup.sourceNames, ...here.sourceNames } };
}
