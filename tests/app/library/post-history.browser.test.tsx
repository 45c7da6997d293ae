// What the history says of each version: until when it stood and why it went, or where it was said.
import { render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Actions } from '../../../src/app/library/actions.ts';
import { PostHistory } from '../../../src/app/library/post-history.tsx';
import type { Version } from '../../../src/core/entry.ts';
import { entry, post } from '../popup/posts.ts';

vi.mock('../../../src/edge/browser.ts', async () => (await import('../pretend-browser.ts')).mocked);

let screen: HTMLElement;
beforeEach(() => {
  screen = document.body.appendChild(document.createElement('div'));
});
afterEach(() => {
  render(null, screen);
  screen.remove();
});

test.each<[Version['why'], RegExp]>([
  ['sync', /^Until .* before a change in the folder/],
  ['import', /^Until .* before an import/],
  ['in-file', /^(?!Until).* as a file had it/],
  ['in-backup', /^(?!Until).* as a backup had it/],
])('%s', (why, said) => {
  const version = { seq: 1, entryId: 'e1', at: '2026-03-06T08:00:00.000Z', why, post: post(), article: null };
  const opened = { kind: 'entry', entry: entry(), versions: [version], seq: null } as const;
  const actions = {} as Actions; // nothing is pressed
  render(<PostHistory opened={opened} busy={false} actions={actions} />, screen);
  const [when, what] = ['.link', '.history-what'].map((part) => screen.querySelector(`li ${part}`)?.textContent ?? '');
  expect(`${when} ${what}`).toMatch(said);
});
