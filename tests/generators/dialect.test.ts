import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openPageRoom, type PageRoom } from './dialect/page-room';
import { blockPage, inlinePage, plainPage } from './dialect/pages';
import { RENDERERS } from './dialect/renderers';

// Text of a page is text, never markup: random hostile pages go through the page's code, Markdown, the guard and four real readers,
// and the same text must come out (post-format section 5). Quotes, dashes and dots that readers embellish count as equal.

const long = process.env.CLIPPOST_LONG === '1';
const SETS = [
  { name: 'paragraphs of text', pages: plainPage, count: long ? 6000 : 500 },
  { name: 'emphasis, links, code and breaks', pages: inlinePage, count: long ? 4000 : 300 },
  { name: 'blocks in blocks', pages: blockPage, count: long ? 2000 : 150 },
];

const plainSigns = (text: string): string =>
  text
    .replace(/[“”„]/g, '"')
    .replace(/[‘’‚]/g, "'")
    .replaceAll('—', '---')
    .replaceAll('–', '--')
    .replaceAll('…', '...')
    .replaceAll('{ {', '{{') // the guard parts a shortcode of Hugo that does not close
    .replace(/\s+/g, ' ')
    .trim();

let room: PageRoom;
beforeAll(async () => {
  room = await openPageRoom();
});
afterAll(() => room?.close());

describe.each(SETS)('$name', ({ pages, count }) => {
  const sample = fc.sample(pages, { numRuns: count, seed: long ? Date.now() : 20201124 });
  test.each(Object.keys(RENDERERS))('show the same text in %s', async (name) => {
    const able = name === 'commonmark' ? sample.filter((html) => !html.includes('<table>')) : sample; // CommonMark has no tables
    const clipped = await room.clip(able);
    const texts = await room.read(RENDERERS[name]?.(clipped.map(({ markdown }) => markdown)) ?? []);
    expect(texts).toHaveLength(able.length);
    const wrong = clipped.flatMap(({ markdown, shown }, index) =>
      plainSigns(texts[index] ?? '') === plainSigns(shown) ? [] : [{ page: able[index], markdown, shown, read: texts[index] }],
    );
    wrong.sort((a, b) => a.markdown.length - b.markdown.length);
    expect(wrong.slice(0, 5), `${wrong.length} of ${count} texts differ`).toEqual([]);
  });
});
