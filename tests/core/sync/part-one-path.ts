import type { Check } from './check.ts';
import { find, put, textAt } from './disk.ts';
import { COPIES, rawCopies, STORED, type StoredField, storedValue } from './miniature.ts';
import {
  type Act,
  act,
  addEntry,
  agreed,
  begin,
  clip,
  clone,
  del,
  edit,
  L0,
  mv,
  resolve,
  restore,
  rm,
  sub,
  T0,
  trash,
  type World,
  wantName,
  world,
  write,
} from './world.ts';

const P = 'p.md';
const OLD_TIME = 'b=y2, old time';

/** What may come in between, before any micro-step and right after a crash. */
export const ACTS: readonly Act[] = [
  act('folder a=x5', (w) => sub(w, P, 'a', 'x5')),
  act('folder b=y5', (w) => sub(w, P, 'b', 'y5')),
  act('folder D=7', (w) => sub(w, P, 'D', '7')),
  act('folder comment', (w) => {
    const text = textAt(w.disk, P);
    if (text !== undefined && text !== '') write(w, P, `${text}# more\n`, '-');
  }),
  act('folder delete', (w) => rm(w, P)),
  act('folder breaks it', (w) => write(w, P, `!!<<<<<<<\n${textAt(w.disk, P) ?? ''}`)),
  act('folder not a post', (w) => write(w, P, 'shopping list')),
  act('folder empties it', (w) => write(w, P, '')),
  act('folder move', (w) => mv(w, P, 'sub/p.md')),
  act('folder moves it and b=y5', (w) => {
    const path = ['x0.md', P].find((name) => textAt(w.disk, name) !== undefined) ?? P;
    sub(w, path, 'b', 'y5');
    mv(w, path, 'sub/q.md');
  }),
  act('folder makes the post again', (w) => {
    if ((textAt(w.disk, P) ?? '') === '') write(w, P, T0.replace('b=y0', 'b=y8'));
  }),
  act('folder makes x0.md', (w) => write(w, 'x0.md', 'u=u7\na=else\n')),
  act('folder makes x0.md, same key', (w) => write(w, 'x0.md', 'u=u1\na=else\n')),
  act('folder edit, old time', (w) => {
    w.oldTime = true;
    const text = textAt(w.disk, P);
    const mtime = w.disk.files[find(w.disk, P) ?? P]?.mtime;
    if (text !== undefined && rawCopies(text) !== null) write(w, P, text.replace(/^b=.*$/m, 'b=yk'), 'b', mtime);
  }),
  act('library a=X6', (w) => edit(w, 'e1', { a: 'X6' })),
  act('library b=y6', (w) => edit(w, 'e1', { b: 'y6' })),
  act('library a=X0', (w) => edit(w, 'e1', { a: 'X0' })),
  act('library n', (w) => edit(w, 'e1', { n: 'n6' })),
  act('library delete', (w) => del(w, 'e1')),
  act('library restore', (w) => restore(w, 'e1')),
  act('library clips the same page', (w) => clip(w, 'e9', { ...L0, a: 'X0', b: 'yc', n: '' })),
  act('resolve: ours', (w) => resolve(w, 'e1', 'ours')),
  act('resolve: theirs', (w) => resolve(w, 'e1', 'theirs')),
];

export const LIBRARY: Readonly<Record<string, (w: World) => void>> = {
  same: () => undefined,
  a: (w) => edit(w, 'e1', { a: 'X1' }),
  b: (w) => edit(w, 'e1', { b: 'y1' }),
  ab: (w) => edit(w, 'e1', { a: 'X1', b: 'y1' }),
  d: (w) => edit(w, 'e1', { d: '1' }),
  n: (w) => edit(w, 'e1', { n: 'n1' }),
  u: (w) => edit(w, 'e1', { u: 'u9' }),
  ad: (w) => edit(w, 'e1', { a: 'X1', d: '1' }),
  deleted: (w) => del(w, 'e1'),
  'a, deleted': (w) => {
    edit(w, 'e1', { a: 'X1' });
    del(w, 'e1');
  },
  'wants r.md': (w) => wantName(w, 'e1', 'r.md'),
};

const set =
  (...pairs: readonly (readonly [string, string])[]) =>
  (w: World) => {
    for (const [copy, value] of pairs) sub(w, P, copy, value);
  };
const now = (w: World) => textAt(w.disk, P) ?? '';
const CONFLICT_COPY = 'p.sync-conflict-20260101-X.md';
export const FOLDER: Readonly<Record<string, (w: World) => void>> = {
  same: () => undefined,
  absent: (w) => rm(w, P),
  'a=x2': set(['a', 'x2']),
  'a=x1': set(['a', 'x1']),
  'b=y2': set(['b', 'y2']),
  'a=x2 b=y2': set(['a', 'x2'], ['b', 'y2']),
  'a=x1 b=y2': set(['a', 'x1'], ['b', 'y2']),
  'd=2': set(['d', '2']),
  'D=2': set(['D', '2']),
  'd=D=2': set(['d', '2'], ['D', '2']),
  'd=2 D=3': set(['d', '2'], ['D', '3']),
  'd=1': set(['d', '1']),
  'D=1': set(['D', '1']),
  'no D': (w) => write(w, P, now(w).replace('D=0\n', ''), '-'),
  'no d, D': (w) => write(w, P, now(w).replace('D=0\n', '').replace('d=0\n', ''), 'd'),
  comment: (w) => write(w, P, `${now(w)}# c\n`, '-'),
  broken: (w) => write(w, P, `!!${T0}`),
  empty: (w) => write(w, P, ''),
  alien: (w) => write(w, P, 'list'),
  'u=u2': set(['u', 'u2']),
  'u=u9': set(['u', 'u9']),
  moved: (w) => mv(w, P, 'sub/p.md'),
  'moved, b=y2': (w) => {
    sub(w, P, 'b', 'y2');
    mv(w, P, 'sub/p.md');
  },
  'conflict copy': (w) => write(w, CONFLICT_COPY, T0.replace('y0', 'y3')),
  'only conflict copy': (w) => {
    write(w, CONFLICT_COPY, T0.replace('y0', 'y3'));
    rm(w, P);
  },
  [OLD_TIME]: (w) => {
    w.oldTime = true;
    const file = w.disk.files[P];
    sub(w, P, 'b', 'y2');
    const edited = w.disk.files[P];
    if (file !== undefined && edited !== undefined) w.disk.files[P] = { ...edited, mtime: file.mtime };
  },
};

const NO_BASE: Readonly<Record<string, (w: World) => void>> = {
  none: () => undefined,
  equal: (w) => addEntry(w, 'e1', L0),
  'differs a': (w) => addEntry(w, 'e1', { ...L0, a: 'X1' }),
  'trashed by person': (w) => {
    addEntry(w, 'e1', L0);
    del(w, 'e1');
  },
  'trashed by absence': (w) => {
    addEntry(w, 'e1', L0);
    trash(w, 'e1', 'absence');
  },
  'just clipped': (w) => clip(w, 'e1', L0),
  'two of one key': (w) => {
    addEntry(w, 'e1', { ...L0, b: 'yy' });
    addEntry(w, 'e2', L0);
  },
};

/** (a) One path: every state of the library × every state of the folder, with a base and without. */
export function onePath(check: Check): void {
  for (const [libraryName, library] of Object.entries(LIBRARY)) {
    for (const [folderName, folder] of Object.entries(FOLDER)) {
      for (const stale of [false, true]) {
        if (stale && !/d|D/.test(folderName + libraryName)) continue;
        const name = `one path: base ${stale ? 'with a stale second date' : 'agreed'}, library ${libraryName}, folder ${folderName}`;
        if (!check.isDue(name)) continue;
        const w = world();
        agreed(w, 'e1', P, L0, stale ? T0.replace('D=0', 'D=NaN') : T0);
        begin(w);
        w.trace.push(name);
        library(w);
        folder(w);
        check.explore(w, ACTS);
        if (!stale) expectTable(check, w, libraryName, folderName);
      }
    }
  }
  for (const [libraryName, library] of Object.entries(NO_BASE)) {
    for (const [folderName, folder] of Object.entries(FOLDER)) {
      for (const path of [P, 'x0.md']) {
        const name = `one path: no base, library ${libraryName}, folder ${folderName} at ${path}`;
        if (!check.isDue(name)) continue;
        const w = world();
        put(w.disk, P, T0, 100_000);
        w.trace.push(name);
        library(w);
        folder(w);
        if (path !== P) mv(w, P, path);
        w.baseLost = true;
        w.libActs++;
        check.explore(begin(w), ACTS, { twice: false });
      }
    }
  }
}

const FOLDER_VALUES: Readonly<Record<string, Partial<Record<StoredField, string>>>> = {
  'a=x2': { a: 'x2' },
  'a=x1': { a: 'x1' },
  'b=y2': { b: 'y2' },
  'a=x2 b=y2': { a: 'x2', b: 'y2' },
  'a=x1 b=y2': { a: 'x1', b: 'y2' },
  'd=2': { d: '2' },
  'D=2': { d: '2' },
  'd=D=2': { d: '2' },
  'd=1': { d: '1' },
  'D=1': { d: '1' },
  'u=u2': { u: 'u2' },
  'u=u9': { u: 'u9' },
  'moved, b=y2': { b: 'y2' },
  [OLD_TIME]: { b: 'y2' },
  'no d, D': { d: '' },
};

/** The decision table once more, written down independently: what a quiet run must leave behind. */
function expectTable(check: Check, start: World, libraryName: string, folderName: string): void {
  const w = clone(start);
  check.converge(w);
  const wrong = tableError(start, w, libraryName, folderName);
  if (wrong !== null) check.fail('decision table', w, `${libraryName} × ${folderName}: ${wrong}`);
}

const atRest = (w: World) => textAt(w.disk, P) ?? textAt(w.disk, 'sub/p.md');

/** What is not as the table has it, or null. */
function tableError(start: World, w: World, libraryName: string, folderName: string): string | null {
  const before = start.lib.entries.e1?.fields ?? L0;
  const entry = w.lib.entries.e1;
  const [bytes, text] = [atRest(start), atRest(w)];
  const copies = text === undefined ? null : rawCopies(text);
  const unless = (condition: boolean, what: string) => (condition ? null : what);
  if (entry === undefined) return 'the entry is gone';
  const isDeleted = libraryName.includes('deleted');
  const edits = isDeleted || libraryName.length > 2 ? [] : STORED.filter((field) => libraryName.includes(field));
  const some = (prefix: string) => Object.keys(w.disk.files).some((path) => path.startsWith(prefix));
  if (['broken', 'empty', 'alien', 'conflict copy'].includes(folderName)) {
    return unless(text === bytes && (entry.trashed !== null) === isDeleted && entry.fields.a === before.a, 'not frozen');
  }
  if (folderName === 'only conflict copy')
    return unless(text === undefined && (entry.trashed !== null) === isDeleted, 'lost to a conflict copy');
  if (folderName === 'absent') {
    if (isDeleted) return unless(w.lib.places.e1 === undefined && entry.trashed?.why === 'person', 'both gone, not forgotten');
    if (edits.length === 0)
      return unless(entry.trashed?.why === 'absence' && text === undefined, 'not trashed in the library by absence');
    const isWritten = edits.every((field) => copies?.[field] === storedValue(field, entry.fields[field]));
    return unless(
      entry.trashed === null && isWritten && (text ?? '').includes('# by hand'),
      "not written again from the base's bytes",
    );
  }
  if (isDeleted) {
    if (folderName === 'same') return unless(text === undefined && some('.clippost/trash/'), 'not moved to trash');
    return unless(entry.trashed === null && (text === bytes || libraryName.startsWith('a')), 'not revived');
  }
  if (libraryName === 'wants r.md') return unless(folderName !== 'same' || textAt(w.disk, 'r.md') === bytes, 'not renamed');
  const values = FOLDER_VALUES[folderName] ?? {};
  const clash =
    folderName === 'd=2 D=3' ||
    edits.some((field) => values[field] !== undefined && values[field] !== storedValue(field, before[field]));
  if (clash) {
    const asBefore = text === bytes && entry.fields.a === before.a && entry.fields.d === before.d;
    return unless(asBefore && some('.clippost/conflicts/'), 'in a conflict file and entry stay as they were, and a copy is kept');
  }
  for (const field of STORED) {
    const own = storedValue(field, before[field]);
    const want = edits.includes(field) ? own : (values[field] ?? own);
    if (storedValue(field, entry.fields[field]) !== want) return `library ${field} is ${entry.fields[field]}, not ${want}`;
    if (!edits.includes(field) || values[field] !== undefined) continue;
    const stands = (copy: string) =>
      copies?.[copy] === want || (folderName === 'no D' && copy === 'D' && copies?.[copy] === undefined);
    if (!COPIES[field].every(stands)) return `file ${field} is not ${want}`;
  }
  if (!(text ?? '').includes('# by hand')) return 'opaque lines are gone';
  return unless(edits.length > 0 || text === bytes, 'a file nobody wanted changed was changed');
}
