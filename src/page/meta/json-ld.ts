import { all, rawText } from './dom.ts';

/** What the page's JSON-LD says about its article; lists are in the order of the page. */
export interface LdArticle {
  readonly headlines: readonly string[];
  readonly published: readonly string[];
  readonly modified: readonly string[];
  readonly authors: readonly string[];
  readonly publishers: readonly string[];
  readonly images: readonly string[];
  readonly descriptions: readonly string[];
  readonly langs: readonly string[];
  readonly bodies: readonly string[];
}

type Node = Readonly<Record<string, unknown>>;

const MAX_SCRIPTS = 30;
const MAX_CHARACTERS = 500_000;
const MAX_NODES = 2000;
const MAX_DEPTH = 12;
const MAX_VALUES = 30;

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);
const list = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];

/** Breaks seen on real pages, each mended before the next try: a mark at the start, comments and CDATA marks, raw control characters, trailing commas, entities. */
const REPAIRS: readonly ((text: string) => string)[] = [
  (text) => text.trim(),
  (text) =>
    text.replace(
      /^\s*(?:<!--|(?:\/\/|\/\*)?\s*<!\[CDATA\[(?:\s*\*\/)?)|(?:-->|(?:\/\/|\/\*)?\s*\]\]>(?:\s*\*\/)?)\s*;?\s*$/g,
      '',
    ),
  (text) =>
    text
      .replace(/\p{Cc}+/gu, ' ')
      .replace(/,\s*([}\]])/g, '$1')
      .replace(/;\s*$/, ''),
  (text) => text.replace(/("(?:[^"\\]|\\.)*")|\/\*.*?\*\//g, '$1'),
  (text) => text.replace(/\\(?!["\\/bfnrtu])/g, ''),
  (text) => (text.includes('"') ? text : text.replaceAll('&quot;', '"')),
  (text) => `[${text.replace(/\}\s*\{/g, '},{')}]`,
];

function parseLoose(source: string): unknown {
  let text = source;
  for (const repair of REPAIRS) {
    text = repair(text);
    try {
      return JSON.parse(text);
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
    }
  }
  return null;
}

/** Every object of the page's JSON-LD, outermost first. */
function readNodes(document: Document): Node[] {
  const nodes: Node[] = [];
  const visit = (value: unknown, depth: number): void => {
    if (depth > MAX_DEPTH || nodes.length >= MAX_NODES) return;
    if (Array.isArray(value)) for (const item of value) visit(item, depth + 1);
    else if (isNode(value)) {
      nodes.push(value);
      for (const key in value) if (typeof value[key] === 'object') visit(value[key], depth + 1);
    }
  };
  for (const script of all(document, 'script[type*="ld+json" i]', MAX_SCRIPTS)) {
    const text = rawText(script);
    if (text.length <= MAX_CHARACTERS) visit(parseLoose(text), 0);
  }
  return nodes;
}

/** How sure a type is to be the page's article: the sum decides, so a repeated teaser list does not win over the article itself. */
const TYPE_WEIGHTS: readonly (readonly [RegExp, number])[] = [
  [/\wArticle|LiveBlog/i, 6],
  [/Article|Posting|^Report$|Recipe|Question/i, 5],
  [/^(?:CreativeWork|VideoObject|Review|AudioObject|PodcastEpisode)$/i, 2],
  [/WebPage$|ItemPage/i, 1],
];

const weightOf = (node: Node): number =>
  Math.max(0, ...list(node['@type']).map((type) => TYPE_WEIGHTS.find(([shape]) => shape.test(String(type)))?.[1] ?? 0));

/** Entities that survive in JSON strings of careless templates. */
const ACCENTS = 'acute\u0301grave\u0300circ\u0302tilde\u0303uml\u0308cedil\u0327';
const ENTITIES = 'amp&lt<gt>quot"apos\'nbsp ldquo“rdquo”lsquo‘rsquo’ndash–mdash—hellip…';
const character = (code: number): string => (code <= 0x10ffff ? String.fromCodePoint(code) : '');

const plain = (text: string): string =>
  text
    .replace(/<[^<>]{1,200}>/g, '')
    .replace(/&(?:#(x?)([\da-f]{1,6})|(\w{2,7}));/gi, (whole, hex: string, code: string, name: string) => {
      if (code) return character(Number.parseInt(code, hex ? 16 : 10));
      const accent = ACCENTS.indexOf(name.slice(1).toLowerCase());
      if (accent >= 0 && name.length > 3) return `${name.charAt(0)}${ACCENTS.charAt(accent + name.length - 1)}`.normalize('NFC');
      const at = ENTITIES.indexOf(name.toLowerCase());
      return at < 0 ? whole : ENTITIES.charAt(at + name.length);
    })
    .trim();

const MAX_REFERENCES = 6;

/** Reads strings out of values, objects (by the first of `keys` they have) and `@id` references. */
type Reader = (value: unknown, ...keys: readonly string[]) => string[];

function readerOf(nodes: readonly Node[]): Reader {
  const byId = new Map<unknown, Node>();
  // The fullest of those with one name: a reference may say what it refers to (`{"@type":"Person","@id":"#a"}`).
  const size = (node: Node | undefined): number => (node ? Object.keys(node).length : 1);
  for (const node of nodes)
    if (typeof node['@id'] === 'string' && size(node) > size(byId.get(node['@id']))) byId.set(node['@id'], node);
  const read = (value: unknown, keys: readonly string[], depth: number): string[] =>
    list(value).flatMap((item) => {
      const found = isNode(item) && item.name === undefined ? (byId.get(item['@id']) ?? item) : item;
      if (typeof found === 'string') return plain(found) ? [plain(found)] : [];
      if (typeof found === 'number') return [String(found)]; // milliseconds since 1970
      // References may run in circles.
      if (!isNode(found) || depth > MAX_REFERENCES) return [];
      const key = keys.find((name) => found[name] !== undefined);
      if (key !== undefined) return read(found[key], keys, depth + 1);
      return keys.includes('name') && found.familyName ? [plain(`${found.givenName ?? ''} ${found.familyName}`)] : [];
    });
  return (value, ...keys) => read(value, keys, 0);
}

interface Work {
  readonly node: Node;
  readonly weight: number;
}

/** An object of this weight or more is an article, below it a page or a medium. */
const ARTICLE_WEIGHT = 5;

/** The article's object first, then the pages around it; a list of teasers says nothing about this page and is left out. */
function worksOf(nodes: readonly Node[], isHere: (node: Node) => boolean): readonly Work[] {
  const works = nodes.map((node) => ({ node, weight: weightOf(node) })).filter(({ weight }) => weight > 0);
  const articles = works.filter(({ weight }) => weight >= ARTICLE_WEIGHT);
  const pages = works.filter(({ weight }) => weight < ARTICLE_WEIGHT);
  const rated = articles
    .map(({ node, weight }) => {
      const isHereToo = articles.length > 1 && isHere(node);
      return { node, isHereToo, weight: weight + (isHereToo ? 4 : 0) + (node.datePublished ? 1 : 0) + (node.headline ? 1 : 0) };
    })
    .sort((a, b) => b.weight - a.weight);
  const best = rated[0];
  const isList = best && !best.isHereToo && rated.filter(({ weight }) => weight === best.weight).length > 2;
  return best && !isList ? [best, ...pages] : pages;
}

/** Ghost names the first author alone, and the others as those who contributed. */
const personsOf = (node: Node): readonly unknown[] =>
  list(node.author).some(isPerson) ? list(node.contributor).filter(isPerson) : [];
const isPerson = (value: unknown): boolean => isNode(value) && value['@type'] === 'Person';

/** Reads the article's object, and the pages around it for what the article does not say. */
export function readJsonLd(document: Document, isThisPage: (address: string) => boolean): LdArticle {
  const nodes = readNodes(document);
  const strings = readerOf(nodes);
  const works = worksOf(nodes, (node) =>
    [...strings(node.url), ...strings(node.mainEntityOfPage, '@id', 'url'), ...strings(node['@id'])].some(isThisPage),
  );
  const gather = (read: (node: Node, weight: number) => string[]): string[] =>
    [...new Set(works.flatMap(({ node, weight }) => read(node, weight)))].slice(0, MAX_VALUES);
  return {
    headlines: gather((node, weight) => [...strings(node.headline), ...(weight > 1 ? strings(node.name) : [])]),
    published: gather((node) => [...strings(node.datePublished), ...strings(node.uploadDate)]),
    modified: gather((node) => [...strings(node.dateModified), ...strings(node.dateCreated)]),
    authors: gather((node, weight) =>
      weight >= ARTICLE_WEIGHT ? [...strings(node.author ?? node.creator, 'name'), ...strings(personsOf(node), 'name')] : [],
    ),
    publishers: gather((node) => strings(node.publisher, 'name')),
    images: gather((node) => [...strings(node.image, 'url', 'contentUrl', '@id'), ...strings(node.thumbnailUrl)]),
    descriptions: gather((node) => strings(node.description)),
    langs: gather((node) => strings(node.inLanguage, 'alternateName', 'name')),
    bodies: gather((node, weight) => (weight >= ARTICLE_WEIGHT ? strings(node.articleBody) : [])),
  };
}
