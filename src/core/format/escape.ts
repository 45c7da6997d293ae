/** Where a stretch of text stands; it decides which characters would be read as markup. */
export interface Place {
  /** First in its line. */
  readonly start: boolean;
  /** Last in its line. */
  readonly end: boolean;
  /** Inside the brackets of a link or an image. */
  readonly link: boolean;
  /** Inside a heading, where `#` at the end is taken for decoration. */
  readonly heading: boolean;
  /** Inside a cell of a table. */
  readonly table: boolean;
  /** The block holds more than one `$`, or a formula. */
  readonly dollars: boolean;
  /** The block holds more than one `~`. */
  readonly tildes: boolean;
}

interface Row {
  readonly find: RegExp;
  readonly write: (found: string) => string;
  readonly in?: (place: Place) => boolean;
}

const backslash = (found: string): string => `\\${found}`;
const entity = (found: string): string => `&#${found.charCodeAt(0)};`;
const atStart = ({ start }: Place): boolean => start;
const atEnd = ({ end }: Place): boolean => end;

/**
 * What text must not look like, in the dialect that CommonMark, GFM, kramdown, goldmark, marked and Obsidian read alike
 * (post-format section 5). The first row that matches at a place decides. One regular expression is made of all that apply.
 */
const ROWS: readonly Row[] = [
  // GitHub and marked link a bare address and would take a backslash as part of it
  {
    find: /https?:\/\/[\w\-.~:/?#@!&'()*+,=%]*[\w/#=+%-]/,
    write: (found) => `<${found}>`,
    in: ({ link }) => !link,
  },
  // the same, where the address has characters that no autolink may hold
  {
    find: /(?:[hH][tT][tT][pP][sS]?|[fF][tT][pP]):(?=\/\/)/,
    write: (found) => `${found.slice(0, -1)}\\:`,
    in: ({ link }) => !link,
  },
  // the same for an address without a scheme
  {
    find: /[wW][wW][wW]\.(?=\S{0,200}[\\*_~`[\]|$<>&])/,
    write: (found) => `${found.slice(0, -1)}\\.`,
    in: ({ link }) => !link,
  },
  // a heading; in Obsidian a tag
  { find: /^#/, write: backslash, in: atStart },
  // closes an ATX heading
  { find: /^#+$|(?<=\s)#+$/, write: backslash, in: ({ heading, end }) => heading && end },
  // a quotation
  { find: /^>/, write: backslash, in: atStart },
  // a list, a rule, a setext heading
  { find: /^[-+](?=\s|$)|^-(?=[-=\s]*$)/, write: backslash, in: atStart },
  // a setext heading
  { find: /^=/, write: backslash, in: atStart },
  // a numbered list
  {
    find: /^\d+[.)](?=\s|$)/,
    write: (found) => `${found.slice(0, -1)}\\${found.slice(-1)}`,
    in: atStart,
  },
  // a definition list in kramdown and goldmark
  { find: /^:/, write: backslash, in: atStart },
  // the end of a block in kramdown, which knows no backslash before it
  {
    find: /^\^(?=\s*$)/,
    write: entity,
    in: atStart,
  },
  // a line break in kramdown; a guarded brace after it would lose it
  { find: /\\$|\\(?=\{)/, write: entity },
  // an escape; before letters it is none
  { find: /\\(?=[!-/:-@[-`|}~]|https?:)/, write: backslash },
  // kramdown parts the cells of a table before it sees the backslash
  {
    find: /`/,
    write: entity,
    in: ({ table }) => table,
  },
  // emphasis, code, links and notes
  { find: /[*`[]/, write: backslash },
  // a note in kramdown and goldmark
  { find: /^\^/, write: entity, in: ({ link }) => link },
  // at the start of a line kramdown reads a link definition
  { find: /\](?=:)/, write: entity, in: ({ link }) => link },
  // ends the link text
  { find: /\]/, write: backslash, in: ({ link }) => link },
  // emphasis; inside a word it is none in any of them
  { find: /(?<![A-Za-z])_|_(?![A-Za-z0-9])/, write: backslash },
  // before another one kramdown takes the backslash for both
  { find: /<$|<(?=https?:\/\/)/, write: () => '&lt;' },
  // a tag; two are a quotation mark in kramdown
  { find: /<(?=[A-Za-z/!?<])/, write: backslash },
  // a quotation mark in kramdown and goldmark
  { find: />(?=>)/, write: backslash },
  // struck text, fenced code
  { find: /~/, write: backslash, in: ({ tildes }) => tildes },
  // a highlight in Obsidian
  { find: /={2,}/, write: (found) => found.replace(/=/g, '\\=') },
  // kramdown makes a table of it anywhere in a paragraph
  { find: /\|/, write: backslash },
  // TeX in kramdown, Obsidian, Pandoc
  { find: /\$/, write: backslash, in: ({ dollars }) => dollars },
  // an entity
  { find: /&(?=#?[\w:][\w:.-]*;)/, write: () => '&amp;' },
  // before a link it makes an image
  { find: /!$/, write: backslash, in: ({ end }) => !end },
  // a comment in Obsidian: two of them hide what is between
  { find: /(?<=%)%/, write: entity },
  // the name of a block in Obsidian, which is not shown
  { find: /(?<=\s)\^(?=[\w-]+$)/, write: entity, in: atEnd },
];

interface Compiled {
  readonly find: RegExp;
  readonly rows: readonly Row[];
}

const compiled = new Map<string, Compiled>();

function compile(place: Place): Compiled {
  const rows = ROWS.filter((row) => row.in?.(place) ?? true);
  const source = rows.map(({ find }) => `(${find.source})`).join('|'); // one expression has one set of flags, so the rows have none
  return { find: new RegExp(source, 'g'), rows };
}

/** What every row needs somewhere; most texts have nothing of it, wherever they stand. */
const SUSPECT = /[\\*_`[\]<>~=|$&%^]|:\/\/|^[-+:\d]|^#|#$|!$|www\./i;

/** Writes a page's text so that every reader of the dialect shows it as it is. The text must hold no line break. */
export function escapeMarkdown(text: string, place: Place): string {
  if (!SUSPECT.test(text)) return text;
  const key = [place.start, place.end, place.link, place.heading, place.table, place.dollars, place.tildes].map(Number).join('');
  let { find, rows } = compiled.get(key) ?? { find: null, rows: ROWS };
  if (find === null) {
    const made = compile(place);
    compiled.set(key, made);
    ({ find, rows } = made);
  }
  return text.replace(find, (found: string, ...groups: unknown[]) => {
    const row = rows[groups.findIndex((group) => group !== undefined)];
    return row === undefined ? found : row.write(found);
  });
}

/**
 * A formula as it may stand between dollar signs, where no backslash escapes anything: readers without TeX see Markdown in it.
 * No tag, no link and no definition of one; for TeX a blank changes nothing. A backtick, which would pair with one of the text and
 * lay bare what stands in code, is the quotation mark that TeX prints for it.
 */
export const escapeTex = (tex: string): string =>
  tex
    .replace(/`/g, '‘')
    .replace(/<(?=[^\s=])/g, '< ')
    .replace(/\](?=[([:])/g, '] ');

/** The address of a link or image as it may stand between parentheses. */
export function escapeDestination(address: string): string {
  return address
    .replace(/[\s(){}<>[\]|\\^`"]/g, (char) => {
      const code = char.charCodeAt(0);
      return code < 128 ? `%${code.toString(16).toUpperCase().padStart(2, '0')}` : encodeURIComponent(char);
    })
    .replace(/&(?=#?\w+;)/g, '&amp;');
}
