// What is shown and stands in no tree of the page itself: shadow roots, and frames of the same site.
import { afterEach, describe, expect, test } from 'vitest';
import { extractArticle } from '../../../src/page/extract.ts';
import { page, paragraphs, SENTENCES } from './pages.ts';

const ADDRESS = 'https://news.example/boats/composed';
const [FIRST, SECOND, THIRD, FOURTH, FIFTH] = SENTENCES;

/** A page whose `<template shadowrootmode>` are roots, as in a page that the browser read itself. */
function live(body: string): Document {
  const document = page(body);
  attach(document);
  return document;
}

function attach(root: ParentNode): void {
  for (const template of root.querySelectorAll<HTMLTemplateElement>('template[shadowrootmode]')) {
    const host = template.parentElement;
    const mode = template.getAttribute('shadowrootmode') === 'closed' ? 'closed' : 'open';
    const shadow = host?.attachShadow({ mode });
    if (!host || !shadow) throw new Error('a template without a host');
    shadow.append(template.content);
    closed.set(host, shadow);
    template.remove();
    attach(shadow);
  }
}
const closed = new Map<Element, ShadowRoot>();
afterEach(() => closed.clear());

const shadow = (html: string, mode = 'open'): string => `<template shadowrootmode="${mode}">${html}</template>`;

/** The lines of the post. */
function linesOf(document: Document, options: Parameters<typeof extractArticle>[2] = {}): readonly string[] {
  const before = document.documentElement.outerHTML;
  const outcome = extractArticle(document, ADDRESS, options);
  expect(document.documentElement.outerHTML, 'the page is never changed').toBe(before);
  return outcome.ok ? outcome.value.markdown.split('\n').filter((line) => line !== '') : [outcome.failure.kind];
}

const ROOTS: readonly (readonly [what: string, body: string, lines: readonly string[]])[] = [
  [
    'the whole article in one',
    `<app-story>${shadow(`<article>${paragraphs(3)}</article>`)}</app-story><footer>Example News</footer>`,
    [FIRST, SECOND, THIRD],
  ],
  [
    'roots in roots, as pages built of components have them',
    `<app-root>${shadow(`<app-page>${shadow(`<app-text>${shadow(paragraphs(3))}</app-text>`)}</app-page>`)}</app-root>`,
    [FIRST, SECOND, THIRD],
  ],
  [
    'a box inside the article',
    `<article><p>${FIRST}</p><div>${shadow(`<p>${SECOND}</p>`)}</div><p>${THIRD}</p></article>`,
    [FIRST, SECOND, THIRD],
  ],
  [
    'a word inside a sentence',
    `<article><p>The word is <span>${shadow('<b>lee</b>')}</span>, say sailors. ${FIRST}</p><p>${SECOND}</p></article>`,
    [`The word is **lee**, say sailors. ${FIRST}`, SECOND],
  ],
  [
    'slots: in the order of the root, without what has no slot',
    `<article><x-part><p slot="end">${THIRD}</p><p>${SECOND}</p><p slot="nowhere">${FOURTH}</p>${shadow(
      `<p>${FIRST}</p><slot></slot><slot name="end"></slot><p>${FIFTH}</p>`,
    )}</x-part></article>`,
    [FIRST, SECOND, THIRD, FIFTH],
  ],
  [
    'a slot that nothing fills shows what stands in it',
    `<article><p>${FIRST}</p><x-part>${shadow(`<slot name="end"><p>${SECOND}</p></slot>`)}</x-part><p>${THIRD}</p></article>`,
    [FIRST, SECOND, THIRD],
  ],
  [
    'a slot handed down to a root inside',
    `<article><x-outer><p>${SECOND}</p>${shadow(
      `<x-inner><slot></slot>${shadow(`<p>${FIRST}</p><div><slot></slot></div>`)}</x-inner><p>${THIRD}</p>`,
    )}</x-outer></article>`,
    [FIRST, SECOND, THIRD],
  ],
  [
    'furniture in a root is furniture',
    `<article>${paragraphs(3)}<x-more>${shadow('<div class="related"><a href="/x">Lamp stolen</a></div><style>p{}</style>')}</x-more></article>`,
    [FIRST, SECOND, THIRD],
  ],
];

describe('shadow roots', () => {
  test.each(ROOTS)('%s', (_what, body, lines) => {
    expect(linesOf(live(body))).toEqual(lines);
  });

  test('a closed one is read where the browser tells of it', () => {
    const body = `<article>${paragraphs(2)}<x-part>${shadow(`<p>${THIRD}</p>`, 'closed')}</x-part></article>`;
    expect(linesOf(live(body))).toEqual([FIRST, SECOND]);
    expect(linesOf(live(body), { shadowRootOf: (element) => closed.get(element) ?? null })).toEqual([FIRST, SECOND, THIRD]);
  });

  test('a block that was pointed at is read with its roots', () => {
    const document = live(`<article>${paragraphs(2)}<x-part>${shadow(`<p>${THIRD}</p>`)}</x-part></article>`);
    expect(linesOf(document, { take: 'block', block: document.querySelector('x-part') })).toEqual([THIRD]);
  });

  test('the headline in one is the title', () => {
    const document = live(`<app-story>${shadow(`<h1>Fog over the lake</h1><article>${paragraphs(3)}</article>`)}</app-story>`);
    for (const element of document.querySelectorAll('title,meta')) element.remove();
    const outcome = extractArticle(document, ADDRESS);
    expect(outcome.ok && outcome.value.title).toBe('Fog over the lake');
  });

  test('a page of nothing but roots in roots ends', () => {
    const document = page(`<article>${paragraphs(2)}</article>`);
    let inner: ParentNode = document.body;
    for (let i = 0; i < 3000; i++) {
      const host = document.createElement('x-deep');
      inner.append(host);
      inner = host.attachShadow({ mode: 'open' });
    }
    expect(linesOf(document)).toEqual([FIRST, SECOND]);
  });
});

describe('frames of the same site', () => {
  const frames: HTMLElement[] = [];
  afterEach(() => {
    for (const frame of frames.splice(0)) frame.remove();
  });

  /** Puts a frame and what is around it into the document that this test runs in: only there a frame has a document. */
  async function framed(before: string, inside: string, attributes = ''): Promise<Document> {
    const box = document.createElement('div');
    box.innerHTML = `<article>${before}<iframe ${attributes}></iframe></article>`;
    const frame = box.querySelector('iframe');
    if (!frame) throw new Error('no frame');
    frame.srcdoc = inside;
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    document.body.append(box);
    frames.push(box);
    await loaded;
    return document;
  }

  test('the article in a frame is the article', async () => {
    expect(
      linesOf(
        await framed(
          '',
          `<base href="https://news.example/old/">${paragraphs(4)}<p><a href="map.html">The map</a> hangs in the harbour office, next to the door that leads to the boats.</p>`,
        ),
      ),
    ).toEqual([
      FIRST,
      SECOND,
      THIRD,
      FOURTH,
      '[The map](https://news.example/old/map.html) hangs in the harbour office, next to the door that leads to the boats.',
    ]);
  });

  test('a counter in a frame is none of it', async () => {
    expect(linesOf(await framed(paragraphs(3), '<p>1,204 readers</p>'))).toEqual([FIRST, SECOND, THIRD]);
  });

  test('a frame with the name of an advertisement is none of it', async () => {
    expect(
      linesOf(await framed(paragraphs(5), `<p>${FOURTH} Buy it.</p><p>${FIFTH} Buy it.</p>`, 'class="ad-container"')),
    ).toEqual([...SENTENCES]);
  });

  test('a frame that may be of another site keeps its text for itself', async () => {
    expect(linesOf(await framed(paragraphs(2), paragraphs(5), 'sandbox'))).toEqual([FIRST, SECOND]);
  });
});
