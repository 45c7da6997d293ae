import { markerText } from '../../../src/core/sync/marker.ts';
import { makeText } from '../../../src/core/sync/outbox.ts';
import { MARKER } from '../../../src/core/sync/paths.ts';
import { resolvePost, type Seen, sidesOf } from '../../../src/core/sync/resolve.ts';
import type { Placement } from '../../../src/core/sync/types.ts';
import { type Disk, folderOn, move, newDisk, put, remove, textAt } from './disk.ts';
import { runNow } from './machine.ts';
import { change, type Library, libraryOn, newLibrary } from './memory-library.ts';
import { COPIES, format, hash, isPost, type Mini, miniature, rawCopies, STORED, storedValue } from './miniature.ts';

/** One folder, one library, and what persons did to them so far. */
export interface World {
  disk: Disk;
  lib: Library;
  /** The write-only folder of part (d). */
  out: Disk | null;
  trace: string[];
  /** `entry.field` → the value a person gave it. */
  libSet: Record<string, string>;
  libActs: number;
  folderActs: number;
  deleted: Set<string>;
  made: Set<string>;
  wants: Set<string>;
  /** Files a person has just decided about: written over, or set aside. */
  allowed: Set<string>;
  /** Fields a person touched in the folder; '*' for more than a field. */
  touched: Set<string>;
  baseLost: boolean;
  /** Equal size and time with other bytes happened: only a full reading sees that. */
  oldTime: boolean;
  /** A path that cannot be read keeps its base, whoever sits there. */
  crossed: boolean;
  start: Record<string, Mini>;
  folderAtStart: Record<string, string>;
  agreedFiles: number;
}

export const TEXTS = miniature();
export const L0: Mini = { u: 'u1', a: 'X0', b: 'y0', d: '0', n: 'note' };
export const textOf = (fields: Mini, token = ''): string => `${format(fields)}# by hand${token === '' ? '' : ` ${token}`}\n`;
export const T0 = textOf(L0);

export function world(folds = false): World {
  const disk = newDisk(folds);
  disk.files[MARKER] = { text: markerText('F1'), mtime: 1 };
  return {
    disk,
    lib: newLibrary(),
    out: null,
    trace: [],
    libSet: {},
    libActs: 0,
    folderActs: 0,
    deleted: new Set(),
    made: new Set(),
    wants: new Set(),
    allowed: new Set(),
    touched: new Set(),
    baseLost: false,
    oldTime: false,
    crossed: false,
    start: {},
    folderAtStart: {},
    agreedFiles: 0,
  };
}

export const clone = (w: World): World => ({
  ...w,
  disk: { ...w.disk, files: { ...w.disk.files } },
  lib: {
    ...w.lib,
    entries: { ...w.lib.entries },
    places: { ...w.lib.places },
    formers: { ...w.lib.formers },
    exports: { ...w.lib.exports },
    outbox: [...w.lib.outbox],
  },
  trace: [...w.trace],
  libSet: { ...w.libSet },
  deleted: new Set(w.deleted),
  made: new Set(w.made),
  wants: new Set(w.wants),
  allowed: new Set(w.allowed),
  touched: new Set(w.touched),
});

/** What is there now counts as the beginning. */
export function begin(w: World): World {
  w.start = Object.fromEntries(Object.entries(w.lib.entries).map(([id, entry]) => [id, entry.fields]));
  w.folderAtStart = Object.fromEntries(posts(w.disk).map(([path, file]) => [path, file.text]));
  return w;
}

export const posts = (disk: Disk) => Object.entries(disk.files).filter(([path]) => !path.startsWith('.clippost/'));

export function addEntry(w: World, id: string, fields: Mini): void {
  w.lib.entries[id] = { id, fields, rev: 1, trashed: null, versions: [] };
  w.lib.writes++;
}

const PLACE: Omit<Placement<Mini>, 'path' | 'text' | 'fields'> = {
  stat: null,
  next: null,
  unconfirmed: false,
  want: null,
  agreed: null,
  refused: null,
  rev: 1,
};

/** An entry and its file, agreed long ago: size and time may be trusted. */
export function agreed(w: World, id: string, path: string, fields: Mini, text = textOf(fields, id)): void {
  addEntry(w, id, fields);
  w.agreedFiles++;
  const mtime = 100_000 + w.agreedFiles * 1000;
  put(w.disk, path, text, mtime);
  const stat = { size: text.length, mtime, at: 900_000 };
  w.lib.places[id] = { ...PLACE, path, text, fields, stat, agreed: 1, rev: w.lib.nextRev++ };
}

// ---------------------------------------------------------------- what persons do in the library
export function edit(w: World, id: string, changes: Partial<Mini>): void {
  const entry = w.lib.entries[id];
  if (entry === undefined) return;
  change(w.lib, id, { fields: { ...entry.fields, ...changes } });
  for (const [field, value] of Object.entries(changes)) w.libSet[`${id}.${field}`] = value;
  w.libActs++;
}
export function del(w: World, id: string): void {
  const entry = w.lib.entries[id];
  if (entry === undefined || entry.trashed !== null) return;
  change(w.lib, id, { trashed: null });
  trash(w, id, 'person');
  w.deleted.add(id);
  w.libActs++;
}
export function trash(w: World, id: string, why: 'person' | 'absence'): void {
  const entry = w.lib.entries[id];
  if (entry !== undefined) w.lib.entries[id] = { ...entry, trashed: { why, at: '2026-01-01T00:00:00.000Z' } };
  w.lib.writes++;
}
export function restore(w: World, id: string): void {
  if ((w.lib.entries[id]?.trashed ?? null) === null) return;
  change(w.lib, id, { trashed: null });
  w.made.add(id);
  w.libActs++;
}
export function clip(w: World, id: string, fields: Mini): void {
  if (w.lib.entries[id] !== undefined) return;
  addEntry(w, id, fields);
  w.made.add(id);
  w.libActs++;
  queue(w, id);
}
export function wantName(w: World, id: string, want: string): void {
  if (w.lib.places[id] === undefined) return;
  change(w.lib, id, { place: { kind: 'patch', patch: { want } } });
  w.wants.add(id);
  w.libActs++;
}
/** As the page does it when it changes an entry: the text goes into the outbox with it. */
export function queue(w: World, id: string): void {
  const entry = w.lib.entries[id];
  if (entry === undefined) return;
  const made = makeText(TEXTS, { ...entry, kept: [] }, w.lib.places[id] ?? null);
  w.lib.outbox.push({ id, rev: entry.rev, made });
}
/** What a person is shown of a post that waits for them; null when there is nothing to decide about it. */
export function shown(w: World, id: string): Seen<Mini> | null {
  const place = w.lib.places[id];
  const entry = w.lib.entries[id];
  const text = place === undefined ? undefined : textAt(w.disk, place.path);
  if (place === undefined || entry === undefined || text === undefined || !isPost(text) || !frozenNow(w).has(place.path))
    return null;
  return { entry: { ...entry, kept: [] }, place, path: place.path, text };
}
/** A person decided: what they chose counts as what they set. */
export function decided(w: World, id: string, chosen: Mini): void {
  w.touched.add('*');
  for (const field of STORED) w.libSet[`${id}.${field}`] = chosen[field];
  w.libActs++;
}
/** "Keep ours / take theirs", by the product's own code. */
export function resolve(w: World, id: string, choice: 'ours' | 'theirs'): void {
  const seen = shown(w, id);
  if (seen === null) return;
  const chosen = sidesOf(TEXTS, seen)[choice];
  const ports = { folder: folderOn(w.disk, hash), library: libraryOn(w.lib), profile: w.lib.profile };
  if (runNow(resolvePost(TEXTS, seen, chosen), ports) === 'done') decided(w, id, chosen);
}

// ---------------------------------------------------------------- what persons and other programs do in the folder
const folderAct = (w: World, field = '*') => {
  w.folderActs++;
  w.touched.add(field);
};
export function write(w: World, path: string, text: string, field?: string, mtime?: number): void {
  folderAct(w, field);
  put(w.disk, path, text, mtime);
}
/** Replaces one copy of one field. */
export function sub(w: World, path: string, copy: string, value: string): void {
  const text = textAt(w.disk, path);
  if (text !== undefined && isPost(text)) {
    write(w, path, text.replace(new RegExp(`^${copy}=.*$`, 'm'), `${copy}=${value}`), copy.toLowerCase());
  }
}
export function rm(w: World, path: string): void {
  if (textAt(w.disk, path) === undefined) return;
  folderAct(w);
  remove(w.disk, path);
}
export function mv(w: World, from: string, to: string): void {
  if (textAt(w.disk, from) === undefined) return;
  folderAct(w);
  move(w.disk, from, to);
}
export function cp(w: World, from: string, to: string): void {
  const text = textAt(w.disk, from);
  if (text !== undefined) write(w, to, text);
}

export interface Act {
  readonly name: string;
  readonly run: (w: World) => void;
}
export const act = (name: string, run: (w: World) => void): Act => ({ name, run });

/** Judged by the state alone, independently of the plan: paths that a person must settle first. */
export function frozenNow({ disk, lib }: World): ReadonlySet<string> {
  const frozen = new Set<string>();
  for (const [path, file] of posts(disk)) {
    if (!isPost(file.text)) frozen.add(path);
    const copy = /(?:\.sync-conflict-[^/.]*|\s\([^/]*conflicted copy[^/]*\))(?=[^/]*$)/.exec(path);
    if (copy === null) continue;
    frozen.add(path);
    const owner = path.replace(copy[0], '');
    if (textAt(disk, owner) !== file.text) frozen.add(owner);
  }
  for (const [id, { path, text, fields, next, unconfirmed }] of Object.entries(lib.places)) {
    const now = disk.files[path]?.text;
    const entry = lib.entries[id];
    const [before, after] = [rawCopies(text), now === undefined ? null : rawCopies(now)];
    if (entry === undefined || entry.trashed !== null || unconfirmed || next?.text === now || before === null || after === null)
      continue;
    if (after.u !== before.u) continue;
    // Byte for byte another post's: that one was moved here, or copied over this one.
    if (Object.entries(lib.places).some(([other, place]) => other !== id && [place.text, place.next?.text].includes(now)))
      continue;
    for (const field of STORED) {
      const ours = storedValue(field, entry.fields[field]);
      const moved = COPIES[field]
        .filter((copy) => after[copy] !== undefined && after[copy] !== before[copy])
        .map((copy) => after[copy]);
      const weMoved = ours !== storedValue(field, fields[field]);
      if (new Set(moved).size > 1 || (moved.length > 0 && weMoved && moved[0] !== ours)) frozen.add(path);
    }
  }
  return frozen;
}
