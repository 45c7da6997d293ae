// Which draft stands open beside the list: that one is marked, and none where nothing is open.
import { render } from 'preact';
import { afterEach, expect, test, vi } from 'vitest';
import type { Actions } from '../../../src/app/library/actions.ts';
import { DraftList } from '../../../src/app/library/draft-list.tsx';
import type { Draft } from '../../../src/core/entry.ts';
import { article, post } from '../popup/posts.ts';

vi.mock('../../../src/edge/browser.ts', async () => (await import('../pretend-browser.ts')).mocked);

const screen = document.body.appendChild(document.createElement('div'));
afterEach(() => render(null, screen));

const draft = (id: string, entryId: string | null): Draft => ({
  id,
  key: id,
  scope: 'article',
  pageUrl: 'https://harbour.example/ferry',
  capturedTitle: null,
  fields: { title: id },
  entryId,
  post: post(),
  article: article(),
  changedAt: '2026-03-06T08:00:00.000Z',
});

test.each([
  ['nothing', null, []],
  ['a new post', 'new', ['new']],
  ['a saved post', 'e1', ['of-saved']],
])('%s is open', (_what, openId, marked) => {
  const drafts = [draft('new', null), draft('another', null), draft('of-saved', 'e1')];
  render(<DraftList drafts={drafts} openId={openId} actions={{} as Actions /* nothing is clicked */} />, screen);
  expect([...screen.querySelectorAll('[aria-current]')].map((it) => it.querySelector('.row-title')?.textContent)).toEqual(marked);
});
