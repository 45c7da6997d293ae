/** What a block of the cleaned article may hold; the whole content model that keeps `html` stable when it is parsed again. */
export type Kind =
  | 'flow' // blocks; text makes a paragraph
  | 'line' // text only; blocks inside become line breaks
  | 'mixed' // text, or blocks
  | 'figure' // pictures and one caption
  | 'list'; // items of one sort only

const KINDS: Readonly<Record<string, Kind>> = {
  div: 'flow',
  blockquote: 'flow',
  figure: 'figure',
  ...Object.fromEntries(
    ['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'dt', 'caption', 'figcaption'].map((tag) => [tag, 'line' as const]),
  ),
  ...Object.fromEntries(['li', 'td', 'th', 'dd'].map((tag) => [tag, 'mixed' as const])),
  ...Object.fromEntries(['ul', 'ol', 'dl', 'table', 'thead', 'tbody', 'tr'].map((tag) => [tag, 'list' as const])),
};

/** The kind of a block by its tag; everything that is not in the table takes blocks. */
export const kindOf = (tag: string): Kind => KINDS[tag] ?? 'flow';

/** Which children a list-like block takes, the first being made when something else comes. */
export const ITEMS: Readonly<Record<string, readonly string[]>> = {
  ul: ['li'],
  ol: ['li'],
  dl: ['dd', 'dt'],
  table: ['tbody', 'thead', 'caption'],
  thead: ['tr'],
  tbody: ['tr'],
  tr: ['td', 'th'],
};

/** An inline element round a stretch of text. Wrappers are always nested by rank, so equal neighbours join. */
export interface Format {
  readonly tag: string;
  /** Lower is further out. */
  readonly rank: number;
  readonly attributes: Readonly<Record<string, string>>;
  /** Equal keys look alike and may share an element. */
  readonly key: string;
}

/** Inline elements from the outermost to the innermost. */
const RANKS = [
  'a',
  'span',
  'del',
  'ins',
  'ruby',
  'rt',
  'rp',
  'mark',
  'sub',
  'sup',
  'abbr',
  'time',
  'strong',
  'em',
  'u',
  'kbd',
  'samp',
  'code',
];

/** Makes a format; its place among the others comes from its tag. */
export function format(tag: string, attributes: Readonly<Record<string, string>> = {}): Format {
  return { tag, attributes, rank: RANKS.indexOf(tag), key: `${tag} ${Object.values(attributes).join(' ')}` };
}
