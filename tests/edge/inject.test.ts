// A click grants its tab, and the grant can arrive a moment after we are told of the click: one more try, and no more than one.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { entry } from '../samples/entry.ts';

const URL_OF_TAB = 'https://harbour.example/2026/03/night-ferry';
const { article } = entry();

/** How the browsers say that a page is closed to us: Chromium rejects, Firefox answers for no frame. */
const REFUSALS: readonly (readonly [browser: string, refuse: () => unknown])[] = [
  ['Chromium', () => Promise.reject(new Error('Cannot access contents of the page.'))],
  ['Firefox', () => Promise.resolve([null])],
];
const PROBE = { contentType: 'text/html', loading: 'done', hasSelection: true };

/** The probes so far: each of them is one try. */
let tries = 0;
let url: string | undefined = URL_OF_TAB;
/** Answers the tries in turn; the last one stays. */
async function reading(...answers: readonly ('granted' | (() => unknown))[]) {
  vi.stubGlobal('browser', {
    runtime: { getURL: (path: string) => `chrome-extension://ours/${path}` },
    tabs: { get: async () => ({ url }) },
    scripting: {
      executeScript: async ({ files }: { readonly files?: readonly string[] }) => {
        if (files) return [{ documentId: 'd', result: { ok: true, value: article } }];
        const answer = answers[Math.min(tries, answers.length - 1)];
        tries += 1;
        return typeof answer === 'function' ? answer() : [{ documentId: 'd', result: PROBE }];
      },
    },
  });
  vi.resetModules(); // the browser is looked up when the module is first read
  const { readPage } = await import('../../src/edge/inject.ts');
  const read = readPage(1, URL_OF_TAB, { take: 'article', orBlock: false, asIs: false });
  await vi.advanceTimersByTimeAsync(0); // as far as it gets without waiting
  return { read };
}

beforeEach(() => {
  tries = 0;
  url = URL_OF_TAB;
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('a page that is open at once is read at once', async () => {
  const { read } = await reading('granted');
  expect(await read).toEqual({ ok: true, value: { article, hasSelection: true } });
  expect(tries).toBe(1);
});

describe.each(REFUSALS)('a page that %s keeps from us', (_browser, refuse) => {
  test('for a moment only is read 50 ms later', async () => {
    const { read } = await reading(refuse, 'granted');
    await vi.advanceTimersByTimeAsync(40);
    expect(tries).toBe(1);
    await vi.advanceTimersByTimeAsync(20);
    expect(await read).toEqual({ ok: true, value: { article, hasSelection: true } });
    expect(tries).toBe(2);
  });

  test('twice is forbidden, and not tried again', async () => {
    const { read } = await reading(refuse);
    await vi.advanceTimersByTimeAsync(60);
    expect(await read).toEqual({ ok: false, failure: { kind: 'page-forbidden', detail: 'other' } });
    await vi.advanceTimersByTimeAsync(1000);
    expect(tries).toBe(2);
  });

  test.each([
    ['which we see', `${URL_OF_TAB}?next`],
    ['whose address is hidden from us', undefined],
  ])('because it is another one meanwhile, %s, is gone', async (_name, next) => {
    url = next;
    const { read } = await reading(refuse);
    expect(await read).toMatchObject({ ok: false, failure: { kind: 'page-gone' } });
    expect(tries).toBe(1);
  });
});
