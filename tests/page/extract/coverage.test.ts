// How much of the article's visible text was captured: what was left out and counts, and what does not.
import { expect, test } from 'vitest';
import { condemn } from '../../../src/page/body/condemn.ts';
import { coverageOf } from '../../../src/page/body/coverage.ts';
import { readLines } from '../../../src/page/body/lines.ts';
import { readNames } from '../../../src/page/body/names.ts';
import { survey } from '../../../src/page/body/survey.ts';
import { extractArticle } from '../../../src/page/extract.ts';
import { page, paragraphs, parse, SENTENCES } from './pages.ts';

const OTHERS = [
  'Whoever painted the benches green has not been found, and the town has decided to like the colour until further notice.',
  'A petition to bring back the noon whistle gathered nine hundred names, which is more people than live on the west side.',
  'The museum of nets opens its cellar twice a year; this spring it showed a trawl that took eleven winters to mend by hand.',
  'Since the bakery moved, the queue goes round the corner of the post office and is counted as a place of interest.',
] as const;
const others = (wrap = (text: string): string => `<p>${text}</p>`): string => OTHERS.map(wrap).join('\n');

/** The figure of a capture that kept the first `count` paragraphs of ours. */
function figure(body: string, count: number, stated: string | null = null): number | null {
  const document = parse(`<!doctype html><body><h1>Early boat moves</h1>${body}</body>`);
  const seen = survey(document.body, document);
  if (!seen) throw new Error('too large');
  const headline = seen.names.indexOf('H1');
  const kept = readLines(parse(paragraphs(count)).body);
  return coverageOf({ seen, gone: condemn(seen, readNames(seen), document.body), headline, kept, stated });
}

const whole = (inside = ''): string => `<div class="text">${paragraphs()}${inside}</div>`;
const stated = [...SENTENCES, ...OTHERS].join(' ');

test.each([
  ['everything', whole(), 5, null, 1, 1],
  ['three of five paragraphs', whole(), 3, null, 0.55, 0.65],
  ['one of five', whole(), 1, null, 0.15, 0.25],
  ['a second part of the same kind', `${whole()}<div class="text">${others()}</div>`, 5, null, 0.5, 0.6],
  [
    'a text of its own, where the article should be',
    `<p>${SENTENCES[0]}</p><div class="x">${others()}</div>`,
    1,
    null,
    0.15,
    0.25,
  ],
  [
    'a part named like a box that the page states as its text',
    `${whole()}<div class="related">${others()}</div>`,
    5,
    stated,
    0.5,
    0.6,
  ],
] as const)('counts: %s', (_name, body, count, text, least, most) => {
  expect(figure(body, count, text)).toBeGreaterThanOrEqual(least);
  expect(figure(body, count, text)).toBeLessThanOrEqual(most);
});

test('a page full of prose of which nothing was captured says so, a page without prose cannot', () => {
  expect(figure(whole() + whole() + whole(), 0)).toBe(0);
  expect(figure('<p>A picture of the pier.</p>', 0)).toBe(null);
});

test.each([
  ['another article of the page', `<article>${paragraphs()}</article><article>${others()}</article>`, null],
  ['comments', `${whole()}${others((text) => `<div class="c"><p>${text}</p><p>${text}</p></div>`)}`, null],
  ['posts of a forum', `${whole()}${others((text) => `<div class="text"><p>${text}</p><p>${text}</p></div>`)}`, null],
  ['teasers', `${whole()}${others((text) => `<div class="teaser"><a href="/a">More</a><p>${text}</p></div>`)}`, null],
  ['a box named as one', `${whole()}<div class="related">${others()}</div>`, null],
  ['captions', whole(others((text) => `<figure><img src="a.jpg"><figcaption>${text}</figcaption></figure>`)), null],
  ['hidden text, whatever the page states', `${whole()}<div hidden>${others()}</div>`, stated],
  ['what the stated text does not hold', `${whole()}<div class="text">${others()}</div>`, SENTENCES.join(' ')],
])('does not count: %s', (_name, body, text) => {
  expect(figure(body, 5, text)).toBe(1);
});

test('too little text has no figure', () => {
  expect(figure(paragraphs(1), 1)).toBeNull();
});

test('the extraction says what it left out', () => {
  const ld = { '@type': 'NewsArticle', headline: 'Early boat moves to the northern pier', articleBody: stated };
  const outcome = extractArticle(
    page(
      `<script type="application/ld+json">${JSON.stringify(ld)}</script>` +
        `<article>${paragraphs()}<div class="related"><p>${OTHERS[0]}</p></div><div class="newsletter"><p>${OTHERS[1]}</p></div></article>`,
    ),
    'https://news.example/low',
  );
  expect(outcome.ok && outcome.value.text).not.toContain(OTHERS[0]);
  expect(outcome.ok && outcome.value.coverage).toBeGreaterThan(0.65);
  expect(outcome.ok && outcome.value.coverage).toBeLessThan(0.75);
});
