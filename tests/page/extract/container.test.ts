// Which element is the article: short texts, texts in blocks, and boxes beside the text that are longer than it.
import { expect, test } from 'vitest';
import { extractArticle } from '../../../src/page/extract.ts';
import { page, paragraphs, SENTENCES } from './pages.ts';

const ARTICLE = SENTENCES.join('\n');
const HEAD = '<h1>Early boat moves to the northern pier</h1>';
const textOf = (document: Document): string => {
  const outcome = extractArticle(document, 'https://news.example/ferry/early-boat');
  return outcome.ok ? outcome.value.text : `failure ${outcome.failure.kind}`;
};

const SHORT = [
  'The lamp on the footpath is lit again.',
  'Nobody saw who lit it this time.',
  'The boat left on time, with eleven people.',
];
const short = (between = ''): string => `<p>${SHORT[0]}</p><p>${SHORT[1]}</p>${between}<p>${SHORT[2]}</p>`;
const LONG = 'Below it the tide table hangs, which nobody reads, as the boat has never once left by it.';

test.each([
  ['a long paragraph', `<p>${LONG}</p>`, LONG],
  [
    'a box of code',
    `<div class="code-content"><div>const tide = (moon: number): string =&gt; (moon &gt; 14 ? 'the tide is going out' : 'the tide is coming in');</div></div>`,
    "const tide = (moon: number): string => (moon > 14 ? 'the tide is going out' : 'the tide is coming in');",
  ],
])('short paragraphs around %s are the article too', (_what, inner, text) => {
  expect(textOf(page(`<main>${HEAD}${short(inner)}</main>`))).toBe([SHORT[0], SHORT[1], text, SHORT[2]].join('\n'));
});

test('a block named like a menu that is most of a short text stays', () => {
  const menu = `<div id="menu"><h2>Starters</h2><p>Rolls with a sweet sauce.</p><h2>Main course</h2><p>Salmon from the pier, with lemon.</p></div>`;
  expect(textOf(page(`<main>${HEAD}<p>${LONG}</p>${menu}</main>`))).toContain('Salmon from the pier');
});

const CONSENT = 'I agree that my address is kept, that letters are sent to it, and that I may take that back whenever I like to.';

test('a form beside the headline is not the article, however long', () => {
  const form = `<form><p>${CONSENT}</p><p>${CONSENT}</p><p>${CONSENT}</p><input type="email"></form>`;
  expect(textOf(page(`<main>${HEAD}<p>${LONG}</p><p>${SENTENCES[0]}</p></main><div>${form}</div>`))).toBe(
    `${LONG}\n${SENTENCES[0]}`,
  );
});

test('a form around the page is only how its server builds it', () => {
  expect(textOf(page(`<form><div>${HEAD}<div>${paragraphs()}</div></div></form>`))).toBe(ARTICLE);
});

test('a text of short lines before many comments is the article', () => {
  const lines = Array.from(
    { length: 20 },
    (_, i) => `清晨的北码头上${'一二三四五六七八九十'[i % 10]}盏灯还亮着 早班船已经离开了`,
  );
  const said =
    '<p>每年都来坐这班船的人说，码头上的灯修好以后，晚上走这条路就不再害怕了，希望明年还能再来一次，也带上家里的孩子。</p>';
  const comments = `<div class="comment-box"><div class="comment-text">${said.repeat(12)}</div></div>`;
  const document = page(`${HEAD}<div class="post-text">${lines.map((line) => `<p>${line}</p>`).join('')}</div>${comments}`);
  expect(textOf(document)).toBe(lines.join('\n'));
});

test.each(['Fz(15px) Ff($ff-secondary)', 'cmp-text', 'typo--editor', 'block-harbour-sassy', 'readmore'])(
  'the name `%s` says nothing of a place',
  (name) => {
    const tag = name === 'readmore' ? 'p' : 'div';
    const inner = `<${tag} class="${name}">${LONG}</${tag}>`;
    expect(textOf(page(`<div class="article-body">${paragraphs(3)}${inner}${paragraphs().repeat(2)}</div>`))).toContain(LONG);
  },
);

test('a single sentence in a box like those of the rest is a piece of the text', () => {
  const piece = (inner: string): string => `<div class="text-formatted">${inner}</div>`;
  const text = `<div class="field-story-content"><div class="paragraph">${piece(`<p>${SHORT[0]}</p>`)}<div class="ad"></div>${piece(paragraphs().repeat(2))}</div></div>`;
  expect(textOf(page(`<main>${HEAD}${text}</main>`))).toContain(SHORT[0]);
});

test('an alert below a short text is not the article, however long, and one within it stays', () => {
  const alert = `<div role="alert"><ol>${'<li>What stands here was brought from elsewhere, and this site has no part in it and takes no care of it.</li>'.repeat(5)}</ol></div>`;
  const text = textOf(page(`<div class="entry">${HEAD}<p>${LONG}</p><p>${SHORT[0]}</p>${alert}</div>`));
  expect(text).toContain(LONG);
  expect(textOf(page(`<div class="entry">${HEAD}${paragraphs()}<p role="alert">${LONG}</p>${paragraphs(1)}</div>`))).toContain(
    LONG,
  );
});
