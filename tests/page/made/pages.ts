import fc from 'fast-check';
import { LANGUAGES } from './languages';
import type { Words } from './words';

/** A page put together by chance, and what a reader takes for its article. */
export interface Made {
  readonly html: string;
  readonly title: string;
  readonly author: string | null;
  readonly day: string | null;
  /** Paragraphs in their order. */
  readonly text: readonly string[];
  /** What may stand between them: headings, a lead. */
  readonly also: readonly string[];
}

/** How a site writes one paragraph. */
const PARAGRAPHS: readonly ((text: string) => string)[] = [
  (text) => `<p>${text}</p>`,
  (text) => `<div>${text}</div>`,
  (text) => `<p><span style="font-size:16px">${text}</span></p>`,
  (text) => `<p><font face="Arial">${text}</font></p>`,
  (text) => `<section><div><p>${text}</p></div></section>`,
  (text) => `<div class="paragraph"><div class="inner"><p>${text}</p></div></div>`,
  (text) => `<p>&nbsp; ${text}</p>`,
  (text) => `<p>　　${text}</p>`,
];
/** Or all of them in one box, with line breaks. */
const BREAKS = ['<br>', '<br><br>\n', '<br />\n<br />\n'];

const BODY_NAMES =
  'article-content|entry-content|content|post_body|TRS_Editor|x7f3|css-1abc|text|main-text|detail|art_context|newsContent|rich_media_content|caas-body|RichText|body|c-article|';
const BOX_NAMES = 'wrap|container|row|col-8|main|page|inner|left|w1000|clearfix';

const oneOf = (words: string): fc.Arbitrary<string> => fc.constantFrom(...words.split('|'));
/** What is there or not: nothing, or one of the ways to write it. */
const maybe = (...ways: readonly ((words: Words) => string)[]): fc.Arbitrary<(words: Words) => string> =>
  fc.constantFrom(
    () => '',
    () => '',
    ...ways,
  );
const tag = (names: string, inner: (words: Words) => string): readonly ((words: Words) => string)[] =>
  names.split('|').map((open) => (words) => `<${open}>${inner(words)}</${open.split(' ')[0]}>`);

const links = ({ teasers }: Words, path: string): string =>
  `<ul>${teasers.map((text, index) => `<li><a href="/${path}${index}">${text}</a></li>`).join('')}</ul>`;
const cards = ({ teasers }: Words): string =>
  teasers
    .map((text, index) => `<div class="card"><a href="/c${index}"><img src="/c${index}.jpg"><h4>${text}</h4></a></div>`)
    .join('');
const related = [
  ...tag('div class="related"|div class="box2"', (words) => `<h3>${words.related}</h3>${links(words, 'r')}`),
  ...tag('div class="box2"|section', (words) => `<h3>${words.related}</h3>${cards(words)}`),
  (words: Words): string => links(words, 'r'),
  ...tag('div class="related"|section|div class="x8"', (words) => `<h3>${words.related}</h3>${excerpts(words)}`),
];

/** Teasers with a text of their own. */
const excerpts = ({ teasers, comments }: Words): string =>
  teasers
    .map(
      (text, index) =>
        `<div class="item"><h4><a href="/e${index}">${text}</a></h4><p>${comments[index % comments.length]}</p></div>`,
    )
    .join('');

/** What a paragraph may be besides a paragraph. */
const KINDS: readonly ((text: string, written: (text: string) => string) => string)[] = [
  (text) => `<blockquote><p>${text}</p></blockquote>`,
  (text) => `<ul><li>${text}</li></ul>`,
  (text, written) => written(text.replace(/^(\S{2,4})/u, '<a href="/deeper">$1</a>')),
  (text, written) => written(text.replace(/^(\S{2,4})/u, '<strong>$1</strong>')),
];

const between = fc.record({
  kind: fc.constantFrom(null, null, null, null, ...KINDS),
  heading: fc.integer({ min: 0, max: 4 }),
  picture: maybe(
    ({ caption }) =>
      `<figure><img src="https://pictures.example/a.jpg" alt="a" width="800" height="400"><figcaption>${caption}</figcaption></figure>`,
    ({ caption }) =>
      `<div class="image"><img src="https://pictures.example/b.jpg" width="800" height="400"><span class="caption">${caption}</span></div>`,
  ),
  advert: maybe(
    ...tag('div class="ad"|div class="x"', ({ advertisement }) => `<span>${advertisement}</span>`),
    ({ advertisement }) => `<div id="div-gpt-ad-3"><p>${advertisement}</p></div>`,
  ),
  also: maybe(
    ({ readAlso, teasers }) => `<p><strong>${readAlso}</strong> <a href="/also">${teasers[0]}</a></p>`,
    ({ readAlso, teasers }) => `<p class="read-also">${readAlso} <a href="/also">${teasers[1]}</a></p>`,
  ),
});

const shape = fc.record({
  language: fc.constantFrom(...Object.keys(LANGUAGES)),
  start: fc.nat(4),
  count: fc.integer({ min: 4, max: 10 }),
  paragraph: fc.constantFrom(...PARAGRAPHS),
  breaks: fc.constantFrom(null, null, null, ...BREAKS),
  between: fc.array(between, { minLength: 10, maxLength: 10 }),
  bodyTag: oneOf('div|div|article|section|main'),
  bodyName: oneOf(BODY_NAMES),
  boxes: fc.array(oneOf(BOX_NAMES), { maxLength: 2 }),
  headInside: fc.boolean(),
  headline: oneOf('h1|h1|h2|div class="title"'),
  info: fc.constantFrom<(words: Words) => string>(
    ({ date, byline }) => `<div class="meta">${date} ${byline}</div>`,
    ({ date, byline }) => `<p class="byline">${byline}</p><p><time>${date}</time></p>`,
    ({ date, byline }) => `<p>${byline}</p><p>${date}</p>`,
    ({ date, site }) => `<div><span>${date}</span> <span>${site}</span></div>`,
    () => '',
  ),
  lead: maybe(...tag('p class="lead"|p class="summary"|p class="intro"', ({ lead }) => lead)),
  relatedInside: maybe(...related),
  relatedOutside: maybe(...related),
  newsletter: maybe(
    ({ newsletter }) =>
      `<div class="newsletter-signup"><p>${newsletter}</p><form><input type="email"><button>OK</button></form></div>`,
    ({ newsletter }) => `<div class="box"><p>${newsletter}</p><input type="email"></div>`,
  ),
  tags: maybe(({ tags }) => `<div class="tags">${tags.map((text) => `<a href="/t/${text}">${text}</a>`).join(' ')}</div>`),
  share: maybe(({ share }) => `<div class="share"><a href="https://social.example">${share}</a></div>`),
  about: maybe(({ about }) => `<div class="author-bio"><p>${about}</p></div>`),
  comments: maybe(
    ({ comments }) =>
      `<div id="comments">${comments.map((text) => `<div class="comment"><b>Ann</b><p>${text}</p></div>`).join('')}</div>`,
    ({ comments }) => `<section class="comment-list">${comments.map((text) => `<p>${text}</p>`).join('')}</section>`,
    ({ comments }) =>
      `<div class="comments">${[1, 2, 3, 4, 5].map((n) => comments.map((text) => `<div class="comment"><a href="/u/${n}">Ann ${n}</a><p>${text} (${n})</p></div>`).join('')).join('')}</div>`,
  ),
  cookies: maybe(
    ({ cookies }) => `<div class="cookie-banner"><p>${cookies}</p><button>OK</button></div>`,
    ({ cookies }) => `<div id="notice-77" role="dialog"><p>${cookies}</p><button>OK</button></div>`,
  ),
  side: maybe(...tag('aside|div class="sidebar"|div class="right"', (words) => `<h3>${words.related}</h3>${links(words, 's')}`)),
  menu: oneOf('nav|div class="menu"|div'),
  footer: oneOf('footer|div class="footer"|div'),
  separator: oneOf('-|_|–'),
  ogTitle: fc.boolean(),
});

const wrap = (open: string, inner: string): string => `<${open}>${inner}</${open.split(' ')[0]}>`;

/** Pages of known truth. */
export const madePages: fc.Arbitrary<Made> = shape.map((it) => {
  const words = LANGUAGES[it.language];
  if (!words) throw new Error(it.language);
  const from = Math.min(it.start, Math.max(0, words.sentences.length - it.count));
  const text = words.sentences.slice(from, from + it.count);
  const gap = (index: number): string => {
    const filled = it.between[index];
    if (index === 0 || !filled) return '';
    const heading = words.headings[filled.heading];
    return (
      (heading ? `<h2>${heading}</h2>` : '') +
      filled.picture(words) +
      filled.advert(words) +
      (index < text.length - 1 ? filled.also(words) : '')
    );
  };
  const kindOf = (index: number): (typeof KINDS)[number] => it.between[index]?.kind ?? ((sentence, written) => written(sentence));
  const body =
    it.breaks === null
      ? text.map((sentence, index) => gap(index) + kindOf(index)(sentence, it.paragraph)).join('\n')
      : text.join(it.breaks);
  const info = it.info(words);
  const head = wrap(it.headline, words.title) + info;
  const tail = it.relatedInside(words) + it.newsletter(words) + it.tags(words) + it.share(words) + it.about(words);
  const lead = it.lead(words);
  let article = wrap(`${it.bodyTag} class="${it.bodyName}"`, `${it.headInside ? head : ''}${lead}${body}${tail}`);
  article = it.headInside ? article : head + article;
  for (const name of it.boxes) article = wrap(`div class="${name}"`, article);
  const menu = wrap(it.menu, ['A', 'B', 'C', 'D'].map((name) => `<a href="/${name}">${name}${name}</a>`).join(' '));
  const around = it.relatedOutside(words) + it.comments(words) + it.side(words) + wrap(it.footer, `<p>${words.copyright}</p>`);
  const og = it.ogTitle ? `<meta property="og:title" content="${words.title}">` : '';
  return {
    html: `<!doctype html><html lang="${it.language}"><head><title>${words.title} ${it.separator} ${words.site}</title>${og}</head><body>${it.cookies(words)}${menu}${article}${around}</body></html>`,
    title: words.title,
    author: info.includes(words.byline) ? words.author : null,
    day: info.includes(words.date) ? '2025-03-04' : null,
    text,
    also: [...words.headings, ...(lead === '' ? [] : [words.lead])],
  };
});
