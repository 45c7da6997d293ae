import type { Candidate, Origin } from '../../core/article.ts';
import { HAN, MEDIA } from '../letters.ts';
import { simplified } from '../simplified.ts';
import { dateLabel, joinNames, namesIn } from './author-names.ts';
import { all, contains, nearest, parent, type Texts, tag, textOf, word } from './dom.ts';
import { fullName } from './full-name.ts';
import type { LdArticle } from './json-ld.ts';
import { keyOf } from './likeness.ts';
import { isForeign, type Line, type Lines } from './lines.ts';
import { closingNames, labelledNames, nameBelow, namesOverRole, openingNames } from './signatures.ts';
import { claimSigned, claimSpoken, withListMarks } from './spoken.ts';
import { AUTHOR_TAGS, LESSER_AUTHOR_TAGS, type Tags, valuesOf } from './tags.ts';

export interface AuthorSources extends Lines {
  readonly document: Document;
  readonly texts: Texts;
  readonly ld: LdArticle;
  readonly tags: Tags;
  readonly headline: Element | null;
  readonly title: string | null;
  /** Names of the site and its publisher. */
  readonly media: readonly string[];
  readonly selector: string | null;
  /** Whose blog it is, by its title. */
  readonly owner: string | null;
  readonly lang: string | null;
}

interface Claim {
  readonly names: readonly string[];
  readonly from: Origin;
  /** How far this place is to be trusted; agreement between places adds to it. */
  readonly trust: number;
}

const HAN_CHARACTER = new RegExp(`[${HAN}]`);

/** Marks of an element that holds the byline. */
const MARK =
  /author(?!iz|it)|by-?line|\bbyl\b|autor(?!i[sz])|auteur|redakteur|contributor|writer|vcard|reporter|journalist(?!link)|penname|zuozhe|\bauthi\b/;
/** Marks of an account's name; above the headline it is the reader's own. */
const ACCOUNT = /(?:nick|user)-?name/;
/** An editor's name is not the author's. */
const EDITED = /^[\s（(【]*[责責编編]/;
/** Boxes of a mark that show other things about an author. */
const NOT_MARK = /authorit|bio|image|img|avatar|social|follow|photo|twitter|comment|related|more|box-?title|icon|share|theme-a/;
/** Companies and newsrooms; a person beside them is the author. */
const COMPANY = new RegExp(
  `\\b(?:Inc|GmbH|KG|AG|Ltd|LLC|Corp|e\\. ?V|Verlag|Media|Group|Press|Agency|Agentur)\\.?$|(?:${MEDIA}|网络|号|일보|신문|뉴스|APP)$`,
);
/** Addresses of author pages. */
const AUTHOR_PAGE =
  /\/(?:(?:authors?|autor(?:en|es)?|auteurs?|journalists?|writers?|columnists?|reporter(?:o?s)?)\/[^/]|(?:by|profiles?|staff|editors?|redaktion|contributors?|byline)\/[^/\d])/;

type Kind = 'byline' | 'account' | 'other' | 'none';

/** Everything the page says about its author, best first. */
export function readAuthors(sources: AuthorSources): Candidate[] {
  const { document, ld, tags, lang, media } = sources;
  const mediaKeys = media.map(keyOf).filter((key) => key.length > (HAN_CHARACTER.test(key) ? 1 : 2));
  const isMedium = (name: string): boolean => {
    const key = keyOf(name);
    return (
      COMPANY.test(simplified(name)) ||
      mediaKeys.some(
        (medium) =>
          medium === key ||
          (key.length > 3 && medium.includes(key)) ||
          (medium.length > 3 && key.includes(medium) && key.length < medium.length + 12),
      )
    );
  };
  const isChinese = /^zh/i.test(lang ?? ''); // a Japanese name has a blank in it
  const known = new Map<string, readonly string[]>(); // pages say the same in several places
  const namesOf = (text: string): readonly string[] => {
    const names = known.get(text) ?? namesIn(isChinese ? withListMarks(text) : text, sources.title);
    known.set(text, names);
    return names;
  };
  const read = (texts: readonly string[]): string[] => {
    const names: string[] = [];
    for (const text of texts.slice(0, 30))
      for (const name of namesOf(text)) if (!names.some((known) => keyOf(known) === keyOf(name))) names.push(name);
    const persons = names.filter((name) => !isMedium(name));
    return persons.length > 0 ? persons : names;
  };
  const claims: Claim[] = [];
  const claim = (texts: readonly string[], from: Origin, trust: number): void => {
    const names = read(texts);
    if (names.length > 0) claims.push({ names, from, trust });
  };
  // The first of the table's places that names somebody: a person before the account that published it.
  for (const selector of sources.selector ? sources.selector.split(',') : []) {
    if (claims.length > 0) break;
    claim(
      all(document, selector, 5).map((element) => textOf(element, 200)),
      'site-table',
      8,
    );
  }
  claim(ld.authors, 'json-ld', 5);
  for (const name of AUTHOR_TAGS) claim(valuesOf(tags, name), 'meta', 4);
  for (const name of LESSER_AUTHOR_TAGS) claim(valuesOf(tags, name), 'meta', 3.7);
  if (/written|author|verfasst|escrito|écrit|автор/i.test(valuesOf(tags, 'twitter:label1')[0] ?? ''))
    claim(valuesOf(tags, 'twitter:data1'), 'meta', 3.8);
  const lines = [...sources.below, ...sources.above];
  claimMarked(sources, lines, claim);
  claimSpoken(sources, claim);
  claim([sources.owner ?? ''], 'page-title', 3.65);
  claim([openingNames(sources.below) ?? ''], 'byline', 3.6);
  const isUnsigned = (): boolean => claims.every(({ names }) => names.every(isMedium));
  if (isUnsigned()) claimSigned(sources, claim);
  if (isUnsigned()) claimAnywhere(sources, claim);
  if (isUnsigned()) claim(namesOverRole(sources.below), 'byline', 2.5);
  if (isUnsigned()) claim([nameBelow(sources.below, sources.title) ?? ''], 'byline', 2.5);
  if (isUnsigned()) claim([labelledNames(sources) ?? ''], 'byline', 2.5);
  if (isUnsigned()) claim([closingNames(sources, claims.length === 0) ?? ''], 'byline', 2);
  const ranked = claims
    .map((each) => ({
      names: each.names.map((name) =>
        fullName(
          name,
          claims.flatMap(({ names }) => names),
          document,
        ),
      ),
      from: each.from,
      weight: each.trust + agreement(each, claims) - (each.names.every(isMedium) ? 4 : 0),
    }))
    .sort((a, b) => b.weight - a.weight);
  const candidates: Candidate[] = [];
  for (const { names, from } of ranked) {
    const value = joinNames(names, lang);
    if (!candidates.some((known) => known.value === value)) candidates.push({ value, from });
  }
  return candidates;
}

const keysOf = ({ names }: Claim): string[] => names.map(keyOf);

/** Names that another kind of place repeats are surer; a longer list that holds this one is the fuller byline. */
function agreement(claim: Claim, claims: readonly Claim[]): number {
  const own = keysOf(claim);
  let points = 0;
  for (const other of claims) {
    if (other === claim || other.from === claim.from) continue;
    const keys = keysOf(other);
    if (own.every((key) => keys.includes(key)) || keys.every((key) => own.includes(key))) {
      const fuller = own.length > keys.length && (claim.from === 'json-ld' || claim.from === 'meta');
      points = Math.max(points, fuller ? 2.4 : own.length >= keys.length ? 1.5 : 0.7);
    }
  }
  return points;
}

/** A name in two words or more and nothing else. */
const NAMED = /^(?:[A-ZÀ-ÞА-Я][^\s@&]+ ?){2,4}$/;

/** Elements near the headline that call themselves byline, and links to an author's page. */
function claimMarked(
  { headline, marks }: AuthorSources,
  lines: readonly Line[],
  claim: (texts: readonly string[], from: Origin, trust: number) => void,
): void {
  const boxes = new Map<Element, { texts: string[]; distance: number; link: Element | null }>();
  const links: string[] = [];
  let firstLink = 0;
  const kinds = new Map<Element, Kind>();
  const kindOf = (element: Element): Kind => {
    const mark = marks(element);
    const kind =
      NOT_MARK.test(mark) && !mark.includes('name')
        ? 'other'
        : MARK.test(mark)
          ? 'byline'
          : ACCOUNT.test(mark)
            ? 'account'
            : 'none';
    kinds.set(element, kind);
    return kind;
  };
  for (const line of lines) {
    if (line.text.length > 300) continue;
    line.pieces.forEach((piece, index) => {
      const next = line.pieces[index + 1];
      const label = tag(piece.element) === 'a' ? '' : dateLabel(`${piece.text} ${next?.text ?? ''}`);
      // A word in an element of its own may be a name.
      if (label && (!next || contains(piece.element, next.element) || /[ :]/.test(label))) return;
      let box: Element | null = null;
      let inner: Element | null = null;
      let element: Element | null = piece.element;
      for (let steps = 0; element && steps < 5; steps += 1) {
        if (headline && contains(element, headline)) break;
        const kind = kinds.get(element) ?? kindOf(element);
        if (kind === 'other') break;
        if (kind === 'byline' || (kind === 'account' && line.distance > 0)) {
          box = element;
          inner ??= element;
        }
        if (
          tag(element) === 'a' &&
          (/\bauthor\b/.test(word(element, 'rel')) || AUTHOR_PAGE.test(word(element, 'href').toLowerCase()))
        ) {
          firstLink ||= line.distance;
          if (Math.abs(line.distance - firstLink) <= 2) links.push(piece.text);
        }
        element = parent(element);
      }
      if (!box) return;
      const link = nearest(piece.element, 'a') ?? inner;
      const known = boxes.get(box) ?? { texts: [], distance: Math.abs(line.distance), link };
      // Each in a link, or a box, of their own they are two people.
      if (
        index > 0 &&
        known.texts.length > 0 &&
        (link === known.link ||
          !known.link ||
          !NAMED.test(piece.text) ||
          (link === inner && !NAMED.test(known.texts.at(-1) ?? '')))
      )
        known.texts[known.texts.length - 1] += ` ${piece.text}`;
      else known.texts.push(piece.text);
      boxes.set(box, { ...known, link });
    });
  }
  for (const [box, { texts, distance }] of [...boxes].slice(0, 4)) {
    const text = texts.join('\n');
    const isAuthor = /author/.test(word(box, 'itemprop'));
    if (text.length <= 300 && !EDITED.test(text)) claim([text], isAuthor ? 'microdata' : 'byline', distance > 15 ? 3 : 3.6);
  }
  if (links.length > 0) claim(links.slice(0, 6), 'link', 3.7);
}

/** Says something about the author. */
const SENTENCE = /\S\s\S+\s\S+\s.*[.!?]$/;

/** The last resort: an element anywhere that calls itself author. */
function claimAnywhere(
  { document, headline, marks }: AuthorSources,
  claim: (texts: readonly string[], from: Origin, trust: number) => void,
): void {
  const elements = all(
    document,
    '[rel~="author"],[itemprop~="author"],[class*="author" i],[class*="byline" i],[class*="autor" i],[id*="author" i]',
    40,
  ).filter(
    (element) =>
      !/^(?:meta|input|link|img|body|html)$/.test(tag(element)) &&
      !NOT_MARK.test(marks(element).replace(/\S*name\S*/, '')) &&
      !isForeign(element, headline, marks),
  );
  for (const element of elements.slice(0, 8)) {
    const [first, ...more] = all(element, '[itemprop~="name"],.fn,[class*="name" i]', 5);
    const names = first ? [first, ...more.filter((other) => word(other, 'class') === word(first, 'class'))] : [];
    const texts = (names.length > 0 ? names : [element]).map((name) => textOf(name, 200));
    if (
      texts.every(
        (text) => text.length > 1 && text.length <= 100 && !EDITED.test(text) && !SENTENCE.test(text) && !dateLabel(text),
      )
    )
      claim(texts, 'byline', 2);
  }
}
