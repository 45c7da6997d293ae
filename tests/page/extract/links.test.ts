// What is a link, what leads elsewhere, and what is left where links have gone.
import { expect, test } from 'vitest';
import { extractArticle } from '../../../src/page/extract.ts';
import { page, paragraphs, SENTENCES } from './pages.ts';

const read = (document: Document): string => {
  const outcome = extractArticle(document, 'https://news.example/ferry/early-boat');
  return outcome.ok ? outcome.value.markdown : outcome.failure.kind;
};

test('a mark in the text that nobody closes is no link, and what follows it stays', () => {
  const marked = `<h2><a name="work">Work on the pier</h2><p>${SENTENCES[3]}</p><ul><li>eleven piles</li><li>one lamp</li></ul><p>${SENTENCES[4]}</p>`;
  expect(read(page(`<h1>Early boat moves to the northern pier</h1>${paragraphs(3)}${marked}`))).toBe(
    [...SENTENCES.slice(0, 3), '## Work on the pier', SENTENCES[3], '- eleven piles\n- one lamp', SENTENCES[4]].join('\n\n'),
  );
});

const RELATED = '<div class="related"><a href="/lamp">Lamp stolen from the footpath again</a></div>';
const body = (inner: string): Document =>
  page(`<h1>Early boat moves to the northern pier</h1><div class="article-body">${paragraphs(1)}${inner}${paragraphs()}</div>`);

test.each([
  ['a list of contents', '<h2>Contents</h2><ul><li><a href="#work">Work on the pier</a></li></ul><h2>Work</h2>', 'Contents'],
  ['a box', `<h2>Of the same pier</h2>${RELATED}<h2>Work</h2>`, 'same pier'],
  ['a form', '<h2>What do you say?</h2><form class="poll"><label><input type="radio">Yes</label></form><h2>Work</h2>', 'you say'],
  ['links, and ends in a colon', `<h3>More on piles and lamps:</h3>${RELATED}<p><i>Heard on Harbour Radio</i></p>`, 'More on'],
  ['links, and is a label', `<p><b>What the harbour office wrote:</b></p>${RELATED}<h2>Work</h2>`, 'harbour office wrote'],
])('a heading goes whose section was %s', (_what, inner, gone) => {
  const markdown = read(body(inner));
  expect(markdown).not.toContain(gone);
  expect(markdown).toContain(SENTENCES[4]);
});

test.each([
  [
    'with a picture',
    `<h2>The lamp</h2>${RELATED}<p><img src="/lamp.jpg" width="600" height="400"></p><h2>Work</h2>`,
    '## The lamp',
  ],
  ['of a section in sections', `<h2>Piles</h2><h3>Of oak</h3>${RELATED}<h2>Work</h2>`, '## Piles'],
  ['of which nothing has gone', '<h2>The lamp</h2><h2>Work</h2>', '## The lamp'],
  ['with text behind a box', `<p><b>The lamp:</b></p>${RELATED}<p>${SENTENCES[2]}</p>`, '**The lamp:**'],
  ['with a list behind a box', `<h3>You need:</h3>${RELATED}<ul><li>one lamp</li><li>two piles</li></ul>`, '### You need:'],
])('a heading stays: %s', (_what, inner, kept) => {
  expect(read(body(inner))).toContain(kept);
});

test('a link in a line that goes on behind a break is text', () => {
  const book =
    '<p>More is to be read in:<br>Ada Pilk,<br><a href="https://books.example/piles">The piles of our harbour</a>,<br>Harbour Press 2011</p>';
  expect(read(body(book))).toContain('[The piles of our harbour](https://books.example/piles),  \nHarbour Press');
});

const FERRY = 'https://www.news.example/ferry/early-boat';
const shown = (picture: string): string => {
  const outcome = extractArticle(page(`<div class="article-body">${paragraphs()}${picture}</div>`), FERRY);
  return outcome.ok ? outcome.value.markdown : outcome.failure.kind;
};

test.each([
  ['to another site', '<p><a href="https://boots.example/sale"><img src="/banners/boots.jpg" alt=""></a></p>'],
  ['to its account', '<a href="https://social.example/harbour"><img src="https://img.news.example/follow.png" alt="Follow"></a>'],
  ['to nowhere', '<ul><li><a href="#"><img src="/i/send.svg" alt="Send"></a></li></ul>'],
  ['to paper', '<a href="/ferry/early-boat?bPrint=true"><img src="/i/paper.svg" alt="On paper"></a>'],
])('behind the last words a picture that leads goes: %s', (_where, picture) => {
  expect(shown(picture)).toBe(SENTENCES.join('\n\n'));
});

test.each([
  ['to its own file', '<p><a href="https://cdn.example/lamp-large.jpg"><img src="/lamp.jpg" alt=""></a></p>'],
  ['to its own page', '<p><a href="/pictures/lamp/"><img src="/lamp.jpg" alt=""></a></p>'],
  [
    'to where it is kept',
    '<p><a href="https://photos.example/lamp"><img src="https://live.photos.example/lamp.jpg" alt=""></a></p>',
  ],
  [
    'and says something',
    '<figure><a href="https://boots.example/lamp"><img src="/lamp.jpg" alt=""></a><figcaption>The lamp</figcaption></figure>',
  ],
])('behind the last words a picture stays that leads %s', (_where, picture) => {
  expect(shown(picture)).toContain('lamp.jpg)');
});

test.each(['between the paragraphs', 'behind the last'])('a paper that the text hands out stays: %s', (place) => {
  const paper = '<p><a href="/papers/piles.pdf">The plan of the piles and lamps</a></p>';
  const text = place === 'behind the last' ? paragraphs() + paper : paragraphs().replace('</p>', `</p>${paper}`);
  expect(read(page(`<div class="article-body">${text}</div>`))).toContain(
    '[The plan of the piles and lamps](https://news.example/papers/piles.pdf)',
  );
});

test('a page of the site in the same place goes', () => {
  const link = '<p><a href="/papers/piles">The plan of the piles and lamps</a></p>';
  expect(read(page(`<div class="article-body">${paragraphs()}${link}</div>`))).toBe(SENTENCES.join('\n\n'));
});
