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
}

type Node = Readonly<Record<string, unknown>>;

const MAX_SCRIPTS = 30;
const MAX_CHARACTERS = 500_000;
const MAX_NODES = 2000;
const MAX_DEPTH = 12;

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);
const list = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];

/** Breaks seen on real pages, each mended before the next try: comments and CDATA marks, raw control characters, trailing commas. */
const REPAIRS: readonly ((text: string) => string)[] = [
  (text) => text,
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
  [/(?:News|Reportage|Opinion|Analysis|Background|Review|Scholarly|Tech|Satirical)\w*Article|LiveBlogPosting/i, 6],
  [/Article|BlogPosting|SocialMediaPosting|DiscussionForumPosting|^Report$|Recipe|Question/i, 5],
  [/^(?:CreativeWork|VideoObject|Review|MedicalWebPage|AudioObject|PodcastEpisode)$/i, 2],
  [/WebPage$|ItemPage/i, 1],
];

const weightOf = (node: Node): number =>
  Math.max(0, ...list(node['@type']).map((type) => TYPE_WEIGHTS.find(([shape]) => shape.test(String(type)))?.[1] ?? 0));

/** Entities that survive in JSON strings of careless templates. */
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  ndash: '–',
  mdash: '—',
  hellip: '…',
};
const character = (code: number): string => (code <= 0x10ffff ? String.fromCodePoint(code) : '');

const plain = (text: string): string =>
  text
    .replace(/<[^<>]{1,200}>/g, '')
    .replace(/&(?:#(\d{1,6})|#x([\da-f]{1,5})|(\w{2,6}));/gi, (whole, decimal, hex, name) =>
      decimal || hex ? character(decimal ? Number(decimal) : Number.parseInt(hex, 16)) : (ENTITIES[name.toLowerCase()] ?? whole),
    )
    .trim();

/** Reads the article's node, and the pages around it for what the article does not say. */
export function readJsonLd(document: Document, isThisPage: (address: string) => boolean): LdArticle {
  const nodes = readNodes(document);
  const byId = new Map<unknown, Node>();
  for (const node of nodes)
    if (typeof node['@id'] === 'string' && Object.keys(node).length > 1 && !byId.has(node['@id'])) byId.set(node['@id'], node);
  const resolve = (value: unknown): unknown =>
    isNode(value) && value.name === undefined ? (byId.get(value['@id']) ?? value) : value;
  const strings = (value: unknown, ...keys: string[]): string[] =>
    list(value).flatMap((item) => {
      const found = resolve(item);
      if (typeof found === 'string') return plain(found) ? [plain(found)] : [];
      if (!isNode(found)) return [];
      const key = keys.find((name) => found[name] !== undefined);
      return key === undefined ? [] : strings(found[key], ...keys);
    });
  const addressOf = (node: Node): string[] => [
    ...strings(node.url),
    ...strings(node.mainEntityOfPage, '@id', 'url'),
    ...strings(node['@id']),
  ];
  const works = nodes
    .map((node) => ({ node, weight: weightOf(node), here: addressOf(node).some(isThisPage) }))
    .filter(({ weight }) => weight > 0)
    .map((work) => ({
      ...work,
      weight: work.weight + (work.here ? 4 : 0) + (work.node.datePublished ? 1 : 0) + (work.node.headline ? 1 : 0),
    }))
    .sort((a, b) => b.weight - a.weight);
  // Several articles of equal standing and none with this page's address: a list of teasers, which says nothing about this page.
  const best = works[0];
  const rivals = best ? works.filter(({ weight, here }) => weight === best.weight && !here && weight >= 5).length : 0;
  const kept =
    rivals > 2 && !best?.here
      ? works.filter(({ weight }) => weight < 5)
      : works.slice(0, 1).concat(works.filter(({ weight }) => weight < 5));
  const gather = (...read: ((node: Node) => string[])[]): string[] => [
    ...new Set(kept.flatMap(({ node }) => read.flatMap((one) => one(node)))),
  ];
  return {
    headlines: gather(
      (node) => strings(node.headline),
      (node) => (weightOf(node) > 1 ? strings(node.name) : []),
    ),
    published: gather(
      (node) => strings(node.datePublished),
      (node) => strings(node.uploadDate),
    ),
    modified: gather(
      (node) => strings(node.dateModified),
      (node) => strings(node.dateCreated),
    ),
    authors: best && kept[0] === best ? [...new Set(strings(best.node.author ?? best.node.creator, 'name'))] : [],
    publishers: gather((node) => strings(node.publisher, 'name')),
    images: gather(
      (node) => strings(node.image, 'url', 'contentUrl', '@id'),
      (node) => strings(node.thumbnailUrl),
    ),
    descriptions: gather((node) => strings(node.description)),
    langs: gather((node) => strings(node.inLanguage, 'alternateName', 'name')),
  };
}
