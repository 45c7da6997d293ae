import type { Reading, Texts } from '../../../src/core/sync/types.ts';

/**
 * A post file in miniature. It has everything that makes the real one hard, in one line each:
 *   u=URL  a=title (its stored form loses case)  b=body  d=date and D=the same date a second time (the comment)
 *   n=note, kept in the library only (this preset drops it)   every other line: opaque rest (comments, unknown keys)
 * '!!' anywhere: broken (bad UTF-8, half-edited YAML); no u or no a line: not a post; `NaN` is no value.
 */
export interface Mini {
  readonly u: string;
  readonly a: string;
  readonly b: string;
  readonly d: string;
  readonly n: string;
}
export type MiniField = keyof Mini;
export type StoredField = Exclude<MiniField, 'n'>;

export const COPIES: Readonly<Record<StoredField, readonly string[]>> = { u: ['u'], a: ['a'], b: ['b'], d: ['d', 'D'] };
export const STORED: readonly StoredField[] = ['u', 'a', 'b', 'd'];
const isStored = (field: string): field is StoredField => field in COPIES;

type Version = 1 | 2;
/** What a library value looks like in a file. Formatter 2 stores titles differently. */
export const storedValue = (field: StoredField, value: string, version: Version = 1): string =>
  field === 'a' ? value.toLowerCase() + (version === 2 ? '.' : '') : value;

/** A copy that holds no value (`<!--NaN-->` in old archives) is as good as none. */
export const isValue = (copy: string | undefined): copy is string => copy !== undefined && copy !== 'NaN';

/** Every line as it stands, for those who judge: `NaN` included. Null: not a post. */
export function rawCopies(text: string): Readonly<Record<string, string>> | null {
  let copies = raw.get(text);
  if (copies === undefined) {
    copies = readLines(text);
    raw.set(text, copies);
  }
  return copies;
}
const raw = new Map<string, Readonly<Record<string, string>> | null>();
function readLines(text: string): Readonly<Record<string, string>> | null {
  if (text === '' || text.includes('!!')) return null;
  const copies: Record<string, string> = {};
  for (const line of text.split('\n')) {
    const found = /^([uabdD])=(.*)$/.exec(line);
    if (found?.[1] !== undefined && !(found[1] in copies)) copies[found[1]] = found[2] ?? '';
  }
  return 'u' in copies && 'a' in copies ? copies : null;
}

const readings = new Map<string, Reading>();
function parse(text: string): Reading {
  const known = readings.get(text);
  if (known !== undefined) return known;
  const copies = rawCopies(text);
  const broken = text === '' || text.includes('!!');
  const reading: Reading =
    copies === null
      ? { kind: broken ? 'unreadable' : 'not-a-post', why: broken ? 'broken' : 'no title and address' }
      : {
          kind: 'post',
          key: copies.u ?? '',
          copies: Object.fromEntries(Object.entries(copies).filter(([, value]) => isValue(value))),
        };
  readings.set(text, reading);
  return reading;
}

export const isPost = (text: string): boolean => rawCopies(text) !== null;

export function fieldsOf(text: string): Mini {
  const copies = rawCopies(text) ?? {};
  const first = (field: StoredField) => COPIES[field].map((copy) => copies[copy]).find(isValue) ?? '';
  return { u: first('u'), a: first('a'), b: first('b'), d: first('d'), n: '' };
}

const hashes = new Map<string, string>();
/** Not a good hash, but a fast one: 32 bits, and no two texts of the check share it (asserted). */
export function hash(text: string): string {
  const known = hashes.get(text);
  if (known !== undefined) return known;
  let h = 7;
  for (let i = 0; i < text.length; i++) h = (h * 31 + text.charCodeAt(i)) >>> 0;
  const made = `${h.toString(16).padStart(8, '0')}${text.length.toString(16).padStart(8, '0')}`;
  const other = owners.get(made);
  if (other !== undefined) throw new Error(`two texts of the check share a hash: ${JSON.stringify([other, text])}`);
  owners.set(made, text);
  hashes.set(text, made);
  return made;
}
const owners = new Map<string, string>();

export function format(fields: Mini, version: Version = 1): string {
  const lines = STORED.flatMap((field) => COPIES[field].map((copy) => `${copy}=${storedValue(field, fields[field], version)}`));
  return `${lines.join('\n')}\n|layout ${version}\n`;
}

/** The text functions of the miniature, as formatter 1 or 2 has them. */
export function miniature(version: Version = 1): Texts<Mini> {
  const stored = (field: string, fields: Mini) => (isStored(field) ? storedValue(field, fields[field], version) : '');
  return {
    copies: COPIES,
    kin: ['a', 'b'],
    parse,
    stored,
    key: (fields) => fields.u,
    fieldsOf,
    valueOf: (_field, copies, places) => {
      const values = new Set(places.map((place) => copies[place]));
      return values.size === 1 ? (copies[places[0] ?? ''] ?? '') : null;
    },
    adopt: (fields, field, value) => ({ ...fields, [field]: value }),
    overlay: (onto, from, names) => ({
      ...onto,
      ...Object.fromEntries(names.filter(isStored).map((name) => [name, from[name]])),
    }),
    format: (fields) => format(fields, version),
    revise: (text, fields, names) => names.filter(isStored).reduce((t, name) => setLine(t, name, stored(name, fields)), text),
    path: (fields, attempt) => {
      const stem = storedValue('a', fields.a).replaceAll('/', '-');
      return [`${stem}.md`, `${stem}-${fields.u}.md`][attempt] ?? `${stem}-${fields.u}-${attempt}.md`;
    },
    hash,
  };
}

function setLine(text: string, field: StoredField, value: string): string {
  let seen = false;
  let revised = text;
  for (const copy of COPIES[field]) {
    revised = revised.replace(new RegExp(`^${copy}=.*$`, 'm'), () => {
      seen = true;
      return `${copy}=${value}`;
    });
  }
  return seen ? revised : `${COPIES[field][0]}=${value}\n${text}`;
}
