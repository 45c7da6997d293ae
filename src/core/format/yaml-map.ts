import {
  type Document,
  isAlias,
  isCollection,
  isMap,
  isScalar,
  isSeq,
  type Pair,
  parseDocument,
  type Scalar,
  visit,
  type YAMLMap,
} from 'yaml';
import { UnreadableError } from './unreadable.ts';

/** Front matter as a syntax tree whose offsets count from the start of the file's LF form. */
export interface FrontMatter {
  /** Where the YAML begins: behind the opening line. */
  readonly start: number;
  /** Where the closing line begins. */
  readonly end: number;
  /** Where the text behind the closing line begins. */
  readonly contentStart: number;
  readonly yaml: string;
  readonly map: YAMLMap;
  readonly document: Document;
}

const OPENING = /^---[ \t]*\n/;
const CLOSING = /^(?:---|\.\.\.)[ \t]*(?:\n|$)/m;

/** Errors of a reader that is stricter than the files: old posts have bad escapes, which are read as they stand. */
const TOLERATED: ReadonlySet<string> = new Set(['BAD_DQ_ESCAPE']);

const readMap = (yaml: string): { readonly map: YAMLMap; readonly document: Document } | null => {
  const document = parseDocument(yaml, { schema: 'failsafe', logLevel: 'silent', uniqueKeys: false }); // its check compares each with each
  const error = document.errors.find(({ code }) => !TOLERATED.has(code));
  // the opening line of the front matter is line 1 of the file
  if (error) throw new UnreadableError(error.message.split(/ at line \d+/)[0] ?? error.code, (error.linePos?.[0].line ?? 0) + 1);
  if (!isMap(document.contents)) return null;
  checkNodes(document, yaml);
  return { map: document.contents, document };
};

/** Aliases in one front matter: people use a few, and each is looked up in all that stands before it. */
const MOST_ALIASES = 100;

/** Refuses, in one walk, keys that stand twice, aliases that lead nowhere, and more of them than a person writes. */
const checkNodes = (document: Document, yaml: string): void => {
  const anchors = new Set<string>();
  let aliases = 0;
  const refuse = (what: string, at: number): never => {
    throw new UnreadableError(what, yaml.slice(0, at).split('\n').length + 1);
  };
  visit(document, {
    Node: (_, node, path) => {
      if (isAlias(node)) {
        aliases += 1;
        if (!anchors.has(node.source)) refuse(`Unresolved alias: ${node.source}`, node.range?.[0] ?? 0);
        // an alias within what an alias stands for multiplies
        if (aliases > MOST_ALIASES || path.some((it) => isCollection(it) && it.anchor !== undefined))
          refuse('Too many aliases', node.range?.[0] ?? 0);
      } else if ('anchor' in node && typeof node.anchor === 'string') anchors.add(node.anchor);
      if (!isMap(node)) return;
      const keys = new Set<unknown>();
      for (const { key } of node.items) {
        const value = isScalar(key) ? key.value : key;
        if (keys.has(value)) refuse('Map keys must be unique', isScalar(key) ? (key.range?.[0] ?? 0) : 0);
        keys.add(value);
      }
    },
  });
};

/** The front matter of a text (LF, no mark), or null when it has none that is a mapping. Throws when it is not YAML. */
export const readFrontMatter = (text: string): FrontMatter | null => {
  const opening = OPENING.exec(text)?.[0];
  if (opening === undefined) return null;
  const closing = CLOSING.exec(text.slice(opening.length));
  if (!closing) return null;
  const start = opening.length;
  const end = start + closing.index;
  const yaml = text.slice(start, end);
  const read = readMap(yaml);
  return read && { start, end, contentStart: end + closing[0].length, yaml, ...read };
};

/** The node behind an alias, or the node itself. */
export const resolved = (node: unknown, document: Document): unknown => (isAlias(node) ? node.resolve(document) : node);

/** The pair of a key in a mapping. */
export const pairOf = (map: YAMLMap, key: string): Pair | undefined =>
  map.items.find((pair) => isScalar(pair.key) && pair.key.value === key);

/** The mapping under a key, or undefined. */
export const mapUnder = (map: YAMLMap, key: string): YAMLMap | undefined => {
  const value = pairOf(map, key)?.value;
  return isMap(value) ? value : undefined;
};

/** A scalar's text; undefined for anything else. */
export const textOf = (node: unknown, document: Document): string | undefined => {
  const value = resolved(node, document);
  return isScalar(value) ? String(value.value ?? '') : undefined;
};

/** Whether a value is written at all: `key:` alone holds nothing. */
export const isWritten = (node: unknown): boolean => !isScalar(node) || (node as Scalar).type !== 'PLAIN' || node.value !== ''; // isScalar narrows to Scalar<unknown>, whose `type` the library leaves out

/** Every text in a list, nested lists flattened; a scalar is a list of one, nothing is an empty list. */
export const textsOf = (node: unknown, document: Document): readonly string[] => {
  const value = resolved(node, document);
  if (isSeq(value)) return value.items.flatMap((item) => textsOf(item, document));
  const text = isWritten(value) ? textOf(value, document) : undefined;
  return text === undefined ? [] : [text];
};
