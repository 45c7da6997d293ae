// Pages whose classes say nothing, as build tools write them: what names tell elsewhere is told by where things stand and by what they say.
import { expect, test } from 'vitest';
import { extractArticle } from '../../../src/page/extract.ts';
import { page, paragraphs, SENTENCES } from './pages.ts';

const ARTICLE = SENTENCES.join('\n');
const URL = 'https://news.example/ferry/early-boat';
const HEADLINE = '<h1 class="q1">Early boat moves to the northern pier</h1>';
const outcomeOf = (document: Document) => {
  const outcome = extractArticle(document, URL);
  if (!outcome.ok) throw new Error(outcome.failure.kind);
  return outcome.value;
};
const body = (inner: string): Document =>
  page(`<div class="x1"><div class="x2">${HEADLINE}<div class="x3">${inner}</div></div></div>`);
const signed = (inner: string): Document => {
  const document = body(inner);
  document.head.insertAdjacentHTML(
    'beforeend',
    '<meta name="author" content="Ada Pilk"><meta property="og:site_name" content="Harbour Post"><meta property="article:published_time" content="2019-11-18T15:45:00Z">',
  );
  return document;
};
const between = (inner: string): string => paragraphs().replace('</p>', `</p>${inner}`);
const picture = (under: string): string =>
  `<div class="z1"><div class="z2"><img src="/pier.jpg" alt="" width="600"></div>${under}</div>`;

test.each([
  ['a caption', picture('<div class="z3">The old pier in March</div>')],
  [
    'a caption and who took the picture',
    picture('<div class="z3"><div class="z4">The old pier in March</div><div class="z5">Ada Pilk, Harbour Post</div></div>'),
  ],
  [
    'a caption with a link to the photographer',
    picture('<p>The old pier in March, from the north (<a href="/by/pilk">Pilk</a>)</p>'),
  ],
])('%s under a picture stays beside it and out of the text', (_what, box) => {
  const { text, markdown } = outcomeOf(body(between(box)));
  expect(text).toBe(ARTICLE);
  expect(markdown).toContain('The old pier in March');
});

const step = (words: string): string => `<div class="z1"><img src="/step.jpg" alt=""><span>${words}</span></div>`;

test.each([
  [
    'steps with a picture each',
    `<div class="z0">${step('Untie the rope.')}${step('Push off with one foot.')}${step('Sit down.')}</div>`,
    'Push off with one foot.',
  ],
  ['a number beside a sign', picture('<span>57</span>'), '57'],
  ['words that lead elsewhere', picture('<a href="/x">All of the piers</a> here'), 'All of the piers here'],
  [
    'more than a caption says',
    picture(`<p>${SENTENCES[0]} ${SENTENCES[1]} ${SENTENCES[2]}</p>`),
    `${SENTENCES[0]} ${SENTENCES[1]} ${SENTENCES[2]}`,
  ],
])('%s stay in the text', (_what, box, words) => {
  expect(outcomeOf(body(between(box))).text.split('\n')).toContain(words);
});

test('a paragraph below the first picture is the lead, no caption', () => {
  expect(outcomeOf(body(`${picture(`<p>${SENTENCES[0]}</p>`)}${paragraphs().split('\n').slice(1).join('')}`)).text).toBe(ARTICLE);
});

test.each([
  ['by the full name, for the first time', `<p>As a pilot for nine years, Ada Pilk knows each of the eleven piles.</p>`],
  [
    'by the name in a line of its own',
    `<div>Ada Pilk</div><div>Pilot for nine years. Lives on the island, and writes of boats.</div>`,
  ],
  ['in more than one line', `<p>Ada Pilk grew up on the island.</p><p>Her book of lamps appeared last year.</p>`],
])('who the author is goes, %s', (_how, about) => {
  expect(outcomeOf(signed(paragraphs() + about)).text).toBe(ARTICLE);
});

test.each([
  ['a last paragraph that is signed', `<p>On Tuesday all of that will have been forgotten by the council. (Ada Pilk)</p>`],
  [
    'what an author who is named before does',
    `<p>When we met Pilk she was on the pier.</p><p>In the end it was Ada Pilk who lit the lamp.</p>`,
  ],
  [
    'a heading over what the author concludes',
    `<h3>What Ada Pilk makes of it</h3><p>${SENTENCES[0].replace('Monday', 'Friday')}</p>`,
  ],
])('%s stays', (_what, end) => {
  const last = end
    .replace(/<[^>]+>/g, '\n')
    .trim()
    .split(/\n+/)
    .at(-1);
  expect(outcomeOf(signed(paragraphs() + end)).text.split('\n')).toContain(last);
});

test.each([
  '34 responses to “Early boat moves to the northern pier”',
  '2 Antworten auf Das frühe Boot',
  '5 réponses à « Le bateau du matin »',
  'Leave a reply',
  'Schreibe einen Kommentar',
  'Deja una respuesta',
  'Vos réactions',
  'Geef een reactie',
  '文章评论',
])('what readers wrote below "%s" goes', (head) => {
  const said =
    '<ol><li><p>I have been waiting at that pier for eleven years, and nobody has ever told me about a second lamp on it.</p></li></ol>';
  expect(
    outcomeOf(body(`${between(`<p>${SENTENCES[3].replace('March', 'May')}</p>`)}<h3>${head}</h3>${said}`))
      .text.split('\n')
      .at(-1),
  ).toBe(SENTENCES.at(-1));
});

test.each([
  'Like this:',
  'Like Loading...',
  'Gefällt mir Wird geladen …',
  'Sharing is caring!',
  'This site uses Akismet to reduce spam. Learn how your comment data is processed.',
  'Diese Website verwendet Akismet, um Spam zu reduzieren.',
  'Citation: Early boat moves (2019, November 18) retrieved 20 November 2019 from https://news.example/ferry',
  'This document is subject to copyright. Apart from any fair dealing no part may be reproduced.',
])('"%s" behind the text goes', (line) => {
  expect(outcomeOf(body(`${paragraphs()}<div class="w1">${line}</div>`)).text).toBe(ARTICLE);
});

test.each([
  'Monday November 18, 2019 7:45 am PST by Ada Pilk',
  'By Ada Pilk on Monday, November 18th, 2019 at 3:45 p.m.',
  'Ada Pilk Harbour Post',
  'Ada Pilk Senior Correspondent',
])('"%s" above the text goes', (line) => {
  expect(outcomeOf(signed(`<div class="w1">${line}</div>${paragraphs()}`)).text).toBe(ARTICLE);
});

test('a box with the words of a button, be it a link, asks for an address', () => {
  const box =
    '<div class="s1"><h2>Letters from the harbour</h2><div><p>All that moves between the islands, in your box on weekday mornings, with the tides and the lamps.</p><a href="/letters">SUBSCRIBE</a></div></div>';
  expect(outcomeOf(body(box + paragraphs())).text).toBe(ARTICLE);
  expect(outcomeOf(body(between(box))).text).toBe(ARTICLE);
});

test('the title again over a row of pictures goes; a sentence that has it stays', () => {
  const again = '<div class="t1">Early boat moves to the northern pier</div>';
  const { text } = outcomeOf(body(between(`${again}<p>“Early boat moves to the northern pier” is what the notice said.</p>`)));
  expect(text.split('\n').slice(0, 2)).toEqual([
    SENTENCES[0],
    '“Early boat moves to the northern pier” is what the notice said.',
  ]);
});

const LEAD =
  'Islanders get up half an hour earlier from Monday on, and what that means for the mail, the milk and the school nobody has said.';
const below = (between: string): Document =>
  page(`<div><div>${HEADLINE}${between}</div><div>share</div></div><div><div itemprop="articleBody">${paragraphs()}</div></div>`);

test('the lead between headline and text is taken, the caption of a picture there is not', () => {
  expect(outcomeOf(below(`<div class="c1">${LEAD}</div>`)).text.split('\n')[0]).toBe(LEAD);
  expect(outcomeOf(below(`<div class="c1"><img src="/pier.jpg" alt=""><div>${LEAD}</div></div>`)).text.split('\n')[0]).toBe(
    SENTENCES[0],
  );
});

test('a short article next to its headline is taken, not one paragraph with more commas elsewhere', () => {
  const column =
    'Gold, silver, tin, copper, rope, tar, nails, oars, sails, lamps, maps and boots went up, down, up, up and down again, the traders said.';
  const prices = '<div>Tin 14.2, up 0.3 at noon</div>'.repeat(60);
  const document = page(
    `<div class="k1"><div class="k2">${HEADLINE}<div class="k3">${paragraphs()}</div></div></div><div class="m0">${prices}</div><div class="m1"><div class="m2"><div class="m3"><p>${column} ${column} So did fish.</p><p>Bread stayed where it was, they said.</p></div></div></div>`,
  );
  expect(outcomeOf(document).text).toBe(ARTICLE);
});
