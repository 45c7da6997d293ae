import { escapeDestination, escapeMarkdown, escapeTex, type Place } from '../../core/format/escape';
import { inOneLine } from '../clean/white-space';

/** What surrounds a line of Markdown. */
export interface Surroundings {
  readonly heading: boolean;
  /** In a table a line break is `<br>`, and a pipe parts cells even in code. */
  readonly table: boolean;
  /** Numbers of the notes that have a text. */
  readonly notes: ReadonlySet<string>;
}

interface Line extends Surroundings {
  /** The page's own text holds backticks. */
  readonly ticks: boolean;
  readonly dollars: boolean;
  readonly tildes: boolean;
  readonly link: boolean;
  readonly em: boolean;
  /** What stands before and after the stretch that is being written: a character, or '' at the border of the line. */
  readonly before: string;
  readonly after: string;
}

/** Inline elements that Markdown has no sign for, or none that all readers know: they stay HTML. */
const AS_HTML = new Set(['DEL', 'INS', 'MARK', 'SUB', 'SUP', 'KBD', 'RUBY', 'RT', 'RP']);

/** Writes the inline nodes of one block. Line breaks of the page are `\n`, and nothing else is. */
export function writeInline(nodes: readonly Node[], around: Surroundings): string {
  const text = nodes.map((node) => node.textContent ?? '').join('');
  const formula = nodes.some((node) => node.nodeType === 1 && isMathIn(node as Element));
  return writeNodes(nodes, {
    ...around,
    ticks: text.includes('`'),
    dollars: formula || around.table || text.indexOf('$') !== text.lastIndexOf('$'),
    tildes: text.indexOf('~') !== text.lastIndexOf('~'),
    link: false,
    em: false,
    before: '',
    after: '',
  });
}

const isMathIn = (element: Element): boolean => isMath(element) || element.querySelector('code.language-math') !== null;
const isMath = (element: Element): boolean => element.nodeName === 'CODE' && element.getAttribute('class') === 'language-math';

function writeNodes(nodes: readonly Node[], line: Line): string {
  const parts: string[] = [];
  let last = ''; // kept apart: asking a long string that is being built for its end copies it every time
  nodes.forEach((node, index) => {
    const next = nodes[index + 1];
    let part: string;
    if (node.nodeType === 3) {
      const end = next === undefined ? line.after === '' : next.nodeName === 'BR';
      part = escapeMarkdown(node.nodeValue ?? '', placeOf(line, last === '' ? line.before === '' : last === '\n', end));
    } else {
      const before = last === '' ? line.before : last;
      const after = next === undefined ? line.after : firstChar(next);
      part = writeElement(node as Element, { ...line, before: before === '\n' ? '' : before, after }); // only text and elements are left
    }
    parts.push(part);
    if (part !== '') last = part.slice(-1);
  });
  return parts.join('');
}

const placeOf = (line: Line, start: boolean, end: boolean): Place => ({
  start,
  end,
  link: line.link,
  heading: line.heading,
  table: line.table,
  dollars: line.dollars,
  tildes: line.tildes,
});

/** The first character that a node will write, as far as it matters: a letter, a blank, a sign. */
function firstChar(node: Node): string {
  if (node.nodeName === 'BR') return '';
  if (node.nodeType === 3) return (node.nodeValue ?? '').charAt(0);
  return '*';
}

function writeElement(element: Element, line: Line): string {
  const inside = [...element.childNodes];
  switch (element.nodeName) {
    case 'BR':
      return line.table ? '<br> ' : line.heading ? ' ' : '\n';
    case 'STRONG':
      return writeEmphasis(inside, '**', 'strong', line);
    case 'EM':
      return writeEmphasis(inside, '*', 'em', line);
    case 'CODE':
      return isMath(element) ? `$${escapeTex(element.textContent ?? '')}$` : writeCode(element.textContent ?? '', line);
    case 'A':
      return writeLink(element, inside, line);
    case 'IMG':
      return writeImage(element, line);
    default:
      if (!AS_HTML.has(element.nodeName)) return writeNodes(inside, line);
      return writeNote(element, line) ?? writeHtml(inside, element.localName, line);
  }
}

function writeNote(element: Element, line: Line): string | null {
  const number = /^#fn-(\d+)$/.exec(element.firstElementChild?.getAttribute('href') ?? '')?.[1];
  return number !== undefined && line.notes.has(number) ? `[^${number}]` : null;
}

const writeHtml = (inside: readonly Node[], tag: string, line: Line): string =>
  `<${tag}>${writeNodes(inside, { ...line, before: '>', after: '<' })}</${tag}>`;

/**
 * Signs of emphasis work only where a word begins and ends (CommonMark's flanking rule): Chinese sets a colon or a quotation mark
 * inside the bold and goes on without a space. There the mark moves out of the emphasis; where it cannot, the element stays HTML.
 */
function writeEmphasis(inside: readonly Node[], sign: string, tag: string, line: Line): string {
  const inner = writeNodes(inside, tag === 'em' ? { ...line, em: true } : line);
  if (line.before === '*' || (line.em && tag === 'strong')) return `<${tag}>${inner}</${tag}>`; // too many stars in a row for some
  // A quotation mark that moves out takes its partner with it.
  const paired =
    !isBorder(line.after) &&
    !WORD.test(inner) &&
    /^[\p{Pi}\p{Ps}]/u.test(inner) &&
    /[\p{Pf}\p{Pe}]/u.test(TRAILING.exec(inner)?.[0] ?? '');
  const lead = WORD.test(inner) || (isBorder(line.before) && !paired) ? '' : (LEADING.exec(inner)?.[0] ?? '');
  const rest = inner.slice(lead.length);
  const tail = isBorder(line.after) ? '' : (TRAILING.exec(rest)?.[0] ?? '');
  const core = rest.slice(0, rest.length - tail.length);
  if (core === '') return inner;
  const first = [...core.replace(/^\*+/, '').slice(0, 2)][0] ?? '';
  const last = [...core.replace(/\*+$/, '').slice(-2)].pop() ?? '';
  const opens = isBorder(lead === '' ? line.before : lead.slice(-1)) || !isSign(first);
  const closes = isBorder(tail === '' ? line.after : tail.charAt(0)) || !isSign(last);
  return opens && closes ? `${lead}${sign}${core}${sign}${tail}` : `<${tag}>${inner}</${tag}>`;
}

/** Marks that are plain text wherever they stand, so that moving them out of the emphasis changes nothing else. */
const LEADING = /^(?:(?![\\`*_[\]<>!&~|$])[\p{P}\p{S}])(?:(?![\\`*_[\]<>!&~|$])[\p{P}\p{S}\s])*/u;
const TRAILING = /(?:(?<!\\)(?![\\`*_[\]<>!&~|$;)])[\p{P}\p{S}\s])+$/u;
/** Most emphasis begins with a letter, and most borders are letters or ASCII: the properties of Unicode are slow to compile. */
const WORD = /^[A-Za-z\d\u3400-\u9fff]/;
/** What CommonMark, in its older and its newer versions, takes for the border of a word. */
const isBorder = (char: string): boolean =>
  !WORD.test(char) && (char === '' || (char < '\x7f' ? /[\s!-/:-@[-`{-}]/.test(char) : /[\s\p{P}]/u.test(char)));
const isSign = (char: string): boolean =>
  !WORD.test(char) && (char < '\x7f' ? /[!-/:-@[-`{-~]/.test(char) : /[\p{P}\p{S}]/u.test(char));

function writeCode(text: string, line: Line): string {
  // Readers part the cells of a table before they look for code, kramdown sees a table in any line with a pipe, and marked
  // loses a link round code with backticks. Text between tags is Markdown again, so every sign is written as an entity.
  const joins = line.before === '`'; // right behind other code the two fences would be one
  if (joins || (text.includes('|') && (line.table || line.ticks)) || (text.includes('`') && line.link)) {
    const html = text.replace(/[!-/:-@[-`{-~]/g, (char) => `&#${char.charCodeAt(0)};`);
    return `<code>${html}</code>`;
  }
  // Longer than every run inside: kramdown ends a span at the first run that is long enough, not only at one of equal length.
  const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map(({ length }) => length));
  const fence = '`'.repeat(longest + 1);
  const pad = /^`|`$|^ .*[^ ].* $/.test(text) ? ' ' : '';
  return `${fence}${pad}${text}${pad}${fence}`;
}

function writeLink(element: Element, inside: readonly Node[], line: Line): string {
  const href = element.getAttribute('href') ?? '';
  if (href === '' || line.link) return writeNodes(inside, line);
  if (element.textContent === href && element.childElementCount === 0 && /^[\w\-.~:/?#@!'()*+,=%]+$/.test(href))
    return `<${href}>`;
  const text = writeNodes(inside, { ...line, link: true, before: '[', after: ']' });
  return `[${text}](${escapeDestination(href)})`;
}

function writeImage(image: Element, line: Line): string {
  const src = image.getAttribute('src') ?? '';
  const alt = inOneLine(image.getAttribute('alt'));
  // marked loses an image in a link whose alt has brackets, escaped or not.
  const written = escapeMarkdown(alt.replace(/[[\]]/g, ''), { ...placeOf(line, false, true), link: true });
  return `![${written}](${escapeDestination(src)})`;
}
