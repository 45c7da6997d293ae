// Who is heard by the sample article, and which tab is taken for it.
import { beforeEach, expect, test, vi } from 'vitest';
import { failed } from '../../src/core/failure.ts';

type Listener = (message: unknown, sender: unknown, respond: (answer: unknown) => void) => true | undefined;

const OURS = 'chrome-extension://ours/';
const background = { id: 'ours', url: `${OURS}background.js` };
const asked = { sample: 'read', args: ['page', true] };

let heard: Listener;
const calls: unknown[] = [];
/** All that `answerSample` may touch. */
const runtime = {
  id: 'ours',
  getURL: (path: string) => `${OURS}${path}`,
  onMessage: {
    addListener(listener: Listener) {
      heard = listener;
    },
  },
};

beforeEach(async () => {
  calls.length = 0;
  vi.resetModules(); // the browser is looked up when the module is first read
  vi.stubGlobal('browser', { runtime });
  const { answerSample } = await import('../../src/edge/sample.ts');
  const called = async (...args: unknown[]) => {
    calls.push(args);
    return failed('no-article');
  };
  answerSample({ read: called, takeWords: called, pick: async () => false });
});

test('the background is answered', async () => {
  const answer = await new Promise((resolve) => {
    expect(heard(asked, background, resolve)).toBe(true);
  });
  expect([answer, calls]).toEqual([failed('no-article'), [['page', true]]]);
});

test.each([
  ['another extension', asked, { id: 'theirs', url: 'chrome-extension://theirs/background.js' }],
  ['a content script of ours in a page', asked, { id: 'ours', url: 'https://news.example/', tab: { id: 1 } }],
  ['somebody without an address', asked, { id: 'ours' }],
  ['a request that is none', { ...asked, sample: 'constructor' }, background],
  ['a request that is no text', { ...asked, sample: ['read'] }, background],
  ['a request without arguments', { sample: 'read' }, background],
  ['a message to the background', { clippost: 1, verb: 'clip', request: { tabId: 1 } }, background],
  ['nothing', null, background],
])('%s is not heard', (_who, message, sender) => {
  const respond = vi.fn();
  expect(heard(message, sender, respond)).toBeUndefined();
  expect([calls, respond.mock.calls]).toEqual([[], []]);
});

test.each([
  [`${OURS}sample.html`, true],
  [`${OURS}sample.html#top`, true],
  [`${OURS}library.html`, false],
  ['https://news.example/sample.html', false],
  ['chrome-extension://theirs/sample.html', false],
  [undefined, false],
  [null, false],
])('%s: %s', async (url, expected) => {
  const { isSample } = await import('../../src/edge/sample.ts');
  expect(isSample(url)).toBe(expected);
});
