// Several passages of one page, saved one after the other on a real IndexedDB: each is a post of its own, and none takes the place of another.
import { deleteDB } from 'idb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { clip } from '../../src/app/background/clip.ts';
import { save } from '../../src/app/background/keep.ts';
import { quickClip } from '../../src/app/background/quick-clip.ts';
import { formOf } from '../../src/app/popup/form.ts';
import type { Entry } from '../../src/core/entry.ts';
import { type Outcome, success } from '../../src/core/failure.ts';
import type { Clip } from '../../src/core/messages.ts';
import { DEFAULT_SETTINGS } from '../../src/core/settings.ts';
import { DATABASE_NAME } from '../../src/edge/database.ts';
import { listNewest, putDraft } from '../../src/edge/library.ts';
import { article } from '../samples/article.ts';

const page = vi.hoisted(() => ({ selected: '' }));
vi.mock('../../src/edge/inject.ts', () => ({
  tabUrl: async () => 'https://news.example/a/1',
  unanswered: () => new Promise(() => undefined),
  readPage: async () => {
    const { selected } = page;
    const as = { scope: 'selection', markdown: selected, html: `<p>${selected}</p>`, text: selected } as const;
    return success({ article: article(as), hasSelection: true });
  },
}));
vi.mock('../../src/edge/settings.ts', () => ({
  loadSettings: async () => success({ ...DEFAULT_SETTINGS, bodyKind: 'markdown' }),
  changeSettings: vi.fn(),
}));
vi.mock('../../src/edge/lost-library.ts', () => ({ noteLibrary: async () => null }));
vi.mock('../../src/edge/browser.ts', async () => (await import('./pretend-browser.ts')).mocked);

const unwrap = <T>(outcome: Outcome<T>): T => {
  if (!outcome.ok) throw new Error(outcome.failure.kind);
  return outcome.value;
};
const BRIDGE =
  'The city council met on Monday evening and decided to open the old bridge for trams after two years of repair work.';
const MORE = 'The first tram will cross the bridge on the ninth of May, at six in the morning, with the mayor on board.';
const MARKET = 'The council also decided on Monday to move the market to the old yard of the trams, where it was before the war.';

beforeEach(() => deleteDB(DATABASE_NAME));
afterEach(() => deleteDB(DATABASE_NAME));

async function select(selected: string): Promise<void> {
  page.selected = selected;
  await quickClip(1, 'selection');
}
const bodies = async (): Promise<readonly string[]> => unwrap(await listNewest(9)).map(({ post }) => post.body);
const look = async (selected: string): Promise<Clip> => {
  page.selected = selected;
  return unwrap(await clip({ tabId: 1, take: 'selection' }));
};
const edited = async ({ id, rev, post, article: from, scope }: Entry, body: string): Promise<unknown> =>
  save({ requestId: 'edit', mode: 'edit', post: { ...post, body }, article: from, scope, entry: { id, rev }, draftId: null });

test('another passage becomes a second post, and each is known again', async () => {
  await select(BRIDGE);
  await select(MARKET);
  expect((await bodies()).toSorted()).toEqual([BRIDGE, MARKET]);
  await select(BRIDGE);
  await select(MARKET);
  expect((await bodies()).toSorted()).toEqual([BRIDGE, MARKET]);
});

test('a passage and some words of it are two; a longer one that has all of it in it takes its place', async () => {
  await select(`${BRIDGE} ${MORE} ${MARKET}`);
  await select(MORE);
  expect((await bodies()).toSorted()).toEqual([`${BRIDGE} ${MORE} ${MARKET}`, MORE]);
  await select(`${MORE} It rained.`);
  expect((await bodies()).toSorted()).toEqual([`${BRIDGE} ${MORE} ${MARKET}`, `${MORE} It rained.`]);
});

test('a passage whose text was edited stays, and the longer one is kept beside it', async () => {
  await select(BRIDGE);
  const [first] = unwrap(await listNewest(1));
  if (first === undefined) throw new Error('nothing saved');
  await edited(first, 'My own words.');
  await select(`${BRIDGE} ${MORE}`);
  expect((await bodies()).toSorted()).toEqual(['My own words.', `${BRIDGE} ${MORE}`]);
});

test('in the popup another passage is not saved yet, and what was typed over the first is offered, not put over it', async () => {
  const first = await look(BRIDGE);
  const fields = { body: 'My own words.', bodyKind: 'markdown' } as const;
  const of = { id: 'd', scope: 'selection', pageUrl: first.article.pageUrl, entryId: null, article: first.article } as const;
  const { key } = await (async () => {
    await select(BRIDGE);
    return unwrap(await listNewest(1))[0] ?? { key: '' };
  })();
  await putDraft({
    ...of,
    key,
    capturedTitle: first.article.title,
    fields,
    post: { ...first.post, ...fields },
    changedAt: '2026-03-06T10:00:00.000Z',
  });
  const second = await look(MARKET);
  expect(second.existing).toBeNull();
  const { form, notice } = formOf(second);
  expect([notice.kind, form.post.body]).toEqual(['draft-offered', MARKET]);
  const again = formOf(await look(BRIDGE));
  expect([again.notice.kind, again.form.post.body]).toEqual(['draft-back', 'My own words.']);
  const kept = await save({
    requestId: 'second',
    mode: 'new',
    post: second.post,
    article: second.article,
    scope: 'selection',
    entry: null,
    draftId: null,
  });
  expect(kept).toMatchObject({ ok: true, value: { kind: 'saved' } });
  expect((await bodies()).toSorted()).toEqual([BRIDGE, MARKET]);
});
