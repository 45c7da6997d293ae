import { isScalar, type Pair, parseDocument, type YAMLMap } from 'yaml';
import type { PostFile } from './post-file.ts';
import type { FrontMatter } from './yaml-map.ts';
import { mapUnder } from './yaml-map.ts';

/** Keys whose value the model or every preset has. */
const ALWAYS_KNOWN: ReadonlySet<string> = new Set(['layout', 'params']);

const keyText = (pair: Pair): string => (isScalar(pair.key) ? String(pair.key.value) : '');

const lineStart = (text: string, at: number): number => text.lastIndexOf('\n', at - 1) + 1;
const lineEnd = (text: string, at: number): number => {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
};

/** The source lines of a pair, its comment included, without the indentation of its mapping. */
const linesOf = (pair: Pair, yaml: string, indent: number): readonly string[] => {
  if (!isScalar(pair.key) || !pair.key.range) return [];
  const start = lineStart(yaml, pair.key.range[0]);
  const value = pair.value as { range?: readonly [number, number, number] } | null; // every node of a parsed document has a range
  const valueEnd = value?.range?.[1] ?? pair.key.range[1];
  const end = lineEnd(yaml, start + yaml.slice(start, valueEnd).trimEnd().length);
  return yaml
    .slice(start, end)
    .split('\n')
    .map((row) => (row.slice(0, indent).trim() === '' ? row.slice(indent) : row));
};

const column = (map: YAMLMap, yaml: string): number => {
  const first = map.items[0]?.key;
  const at = isScalar(first) ? (first.range?.[0] ?? 0) : 0;
  return at - lineStart(yaml, at);
};

/** Whether lines can stand alone: an alias whose anchor is elsewhere cannot. */
const standsAlone = (lines: readonly string[]): boolean => {
  const text = lines.join('\n');
  if (!text.includes('*')) return true;
  const document = parseDocument(text, { schema: 'failsafe', logLevel: 'silent' });
  try {
    document.toJS();
    return document.errors.length === 0;
  } catch (error) {
    if (error instanceof ReferenceError) return false; // the library's answer to an alias without an anchor
    throw error;
  }
};

const unknownPairs = (map: YAMLMap, known: ReadonlySet<Pair>): readonly Pair[] =>
  map.flow ? [] : map.items.filter((pair) => !known.has(pair) && !ALWAYS_KNOWN.has(keyText(pair)));

const underParams = ({ map, yaml }: FrontMatter, known: ReadonlySet<Pair>): readonly string[] => {
  const params = mapUnder(map, 'params');
  if (!params) return [];
  return unknownPairs(params, known).flatMap((pair) => linesOf(pair, yaml, column(params, yaml)).map((row) => `  ${row}`));
};

/**
 * The source lines of the fields that the model does not have. Lines of Hugo's `params:` come first and are indented by two: there
 * they are written under the preset's own `params:`.
 */
export const extraLines = ({ frontMatter, fields }: PostFile): readonly string[] => {
  if (!frontMatter) return [];
  const known = new Set(Object.values(fields).map(({ pair }) => pair));
  const { map, yaml } = frontMatter;
  const groups = unknownPairs(map, known).map((pair) => linesOf(pair, yaml, column(map, yaml)));
  return [...underParams(frontMatter, known), ...groups.filter(standsAlone).flat()];
};
