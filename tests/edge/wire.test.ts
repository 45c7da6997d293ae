// Who is heard by the background: our own pages, and nobody else.
import { beforeEach, expect, test, vi } from 'vitest';
import { success } from '../../src/core/failure.ts';
import type { Handlers } from '../../src/core/messages.ts';

type Listener = (message: unknown, sender: unknown, respond: (answer: unknown) => void) => true | undefined;

const OURS = 'chrome-extension://ours/';
const page = { id: 'ours', url: `${OURS}popup.html` };
const asked = { clippost: 1, verb: 'clip', request: { tabId: 1 } };

let heard: Listener;
const calls: unknown[] = [];
/** All that `answer` may touch: another way in, such as `onMessageExternal`, is no member and would throw. */
const runtime = {
  id: 'ours',
  getURL: (path: string) => `${OURS}${path}`,
  onConnect: { addListener: () => undefined },
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
  const { answer } = await import('../../src/edge/wire.ts');
  const clip = async (request: unknown) => {
    calls.push(request);
    return success(null);
  };
  answer({ clip } as unknown as Handlers); // one handler is enough to be heard by
});

test('a page of ours is answered', async () => {
  const answer = await new Promise((resolve) => {
    expect(heard(asked, page, resolve)).toBe(true);
  });
  expect([answer, calls]).toEqual([{ ok: true, value: null }, [{ tabId: 1 }]]);
});

test.each([
  ['another extension', asked, { id: 'theirs', url: 'chrome-extension://theirs/popup.html' }],
  ['another extension that claims our address', asked, { id: 'theirs', url: page.url }],
  ['a content script of ours in a page', asked, { id: 'ours', url: 'https://news.example/', tab: { id: 1 } }],
  ['a page whose address begins like ours', asked, { id: 'ours', url: 'chrome-extension://ours.example/popup.html' }],
  ['somebody without an address', asked, { id: 'ours' }],
  ['somebody without an id', asked, { url: page.url }],
  ['a verb that is none', { ...asked, verb: 'format' }, page],
  ['a verb of every object', { ...asked, verb: 'constructor' }, page],
  ['a verb of every object, once more', { ...asked, verb: '__proto__' }, page],
  ['a verb that is no text', { ...asked, verb: ['clip'] }, page],
  ['another envelope', { ...asked, clippost: 2 }, page],
  ['no envelope', 'clip', page],
  ['nothing', null, page],
])('%s is not heard', (_who, message, sender) => {
  const respond = vi.fn();
  expect(heard(message, sender, respond)).toBeUndefined();
  expect([calls, respond.mock.calls]).toEqual([[], []]);
});
