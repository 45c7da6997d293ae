// What a person types or opens while the library saves a post, or after it said that the article is saved already.
import { beforeEach, expect, test, vi } from 'vitest';
import { createEditActions } from '../../../src/app/library/edit-actions.ts';
import type { Kit } from '../../../src/app/library/kit.ts';
import { START } from '../../../src/app/library/place.ts';
import type { LibraryState, Notice, Opened } from '../../../src/app/library/state.ts';
import { type Edit, unedited, withField } from '../../../src/core/edit.ts';
import type { Draft } from '../../../src/core/entry.ts';
import { failed, success } from '../../../src/core/failure.ts';
import type { SaveRequest } from '../../../src/core/messages.ts';
import { DEFAULT_SETTINGS } from '../../../src/core/settings.ts';
import * as library from '../../../src/edge/library.ts';
import { ask } from '../../../src/edge/wire.ts';
import { article, entry, post } from '../popup/posts.ts';

vi.mock('../../../src/edge/wire.ts', async (original) => ({ ...(await original<object>()), ask: vi.fn() }));
vi.mock('../../../src/app/ui/made-texts.ts', () => ({ madeTexts: async () => [] }));
vi.mock('../../../src/edge/library.ts', () => ({ putDraft: vi.fn(), deleteDraft: vi.fn() }));

/** The drafts as the disk has them, and what was asked of the background. */
const drafts = new Map<string, Draft>();
let asked: SaveRequest[] = [];
/** What happens after a save was asked for and before it is answered. */
let meanwhile: () => Promise<void> = async () => undefined;
let answer: (request: SaveRequest) => unknown;
const keeps = (request: SaveRequest): unknown => {
  if (request.draftId !== null) drafts.delete(request.draftId);
  const id = request.entry?.id ?? request.requestId;
  return success({
    kind: 'saved',
    entry: entry({ id, rev: 4, post: request.post }),
    download: null,
    onlyHere: 1,
    inFolder: null,
  });
};

beforeEach(() => {
  drafts.clear();
  [asked, meanwhile, answer] = [[], async () => undefined, keeps];
  vi.mocked(library.putDraft).mockImplementation(async (draft) => {
    drafts.set(draft.id, draft);
    return success(null);
  });
  vi.mocked(ask).mockImplementation((async (_verb: string, request: SaveRequest) => {
    asked.push(request);
    await meanwhile();
    return answer(request);
  }) as typeof ask);
});

const draft: Draft = {
  id: 'd1',
  key: 'harbour.example/ferry',
  scope: 'article',
  pageUrl: 'https://harbour.example/ferry',
  capturedTitle: 'The ferry returns',
  fields: { title: 'Mine' },
  entryId: null,
  post: post({ title: 'Mine' }),
  article: article(),
  changedAt: '2026-03-06T08:00:00.000Z',
};
const OF_ENTRY: Opened = { kind: 'entry', entry: entry(), versions: [], seq: null };

const page = (opened: Opened) => {
  let state = { place: { ...START, open: { kind: opened.kind, id: 'e1' } }, opened, settings: DEFAULT_SETTINGS } as LibraryState; // all that is looked at
  const set = (changes: Partial<LibraryState>): void => {
    state = { ...state, ...changes };
  };
  const nothing = async (): Promise<void> => undefined;
  const kit = {
    store: { get: () => state, set: (change: (state: LibraryState) => LibraryState) => set(change(state)) },
    shelf: { refreshDrafts: nothing, refreshEntry: nothing, refreshDownloads: nothing },
    set,
    notify: (notice: Notice) => set({ notice }),
    fail: (failure: LibraryState['failure']) => set({ failure }),
    told: (outcome: { readonly value: unknown }) => outcome.value,
    alone: (work: (state: LibraryState) => Promise<void>) => work(state),
    go: (changes: object) => set({ place: { ...state.place, ...changes } }),
  } as unknown as Kit; // all that the edits use
  return { actions: createEditActions(kit), set, get: () => state };
};
const titled = (title: string, edit: Edit = unedited(post())): Edit => withField(edit, 'title', { title });
const kept = (): readonly unknown[] =>
  [...drafts.values()].map(({ id, entryId, fields }) => [id, entryId, fields.title, fields.author]);

test('what was typed just before Save is a draft until the post is kept', async () => {
  const { actions } = page(OF_ENTRY);
  let seen: readonly unknown[] = [];
  meanwhile = async () => {
    seen = kept();
  };
  const edit = titled('Typed');
  actions.keep(edit, 'd2');
  await actions.save(edit, 'd2');
  expect([seen, kept()]).toEqual([[['d2', 'e1', 'Typed', undefined]], []]);
});

test.each([
  ['a saved post', OF_ENTRY, 'e1'],
  ['a draft of a new one', { kind: 'draft', draft } as const, 'new'],
])('a save that takes long takes nothing along that is typed into %s meanwhile', async (_what, opened, id) => {
  const { actions, get } = page(opened);
  const edit = titled('Typed');
  meanwhile = async () => {
    actions.keep(withField(edit, 'author', { author: 'Ada Lind' }), 'd1');
    await actions.flush();
  };
  actions.keep(edit, 'd1');
  await actions.save(edit, 'd1');
  const entryId = id === 'new' ? asked[0]?.requestId : id;
  expect(kept()).toEqual([['d1', entryId, 'Typed', 'Ada Lind']]);
  expect(get().place).toMatchObject({ open: { id: entryId }, view: 'edit' });
});

test('a save that does not work does not put older words over newer ones', async () => {
  const { actions } = page(OF_ENTRY);
  answer = () => failed('storage-full');
  meanwhile = async () => actions.keep(titled('Typed on'), 'd2');
  actions.keep(titled('Typed'), 'd2');
  await actions.save(titled('Typed'), 'd2');
  await actions.flush();
  expect(kept()).toEqual([['d2', 'e1', 'Typed on', undefined]]);
});

test('another post that was opened while a save took long stays open', async () => {
  const { actions, get, set } = page(OF_ENTRY);
  meanwhile = async () => set({ place: { ...get().place, open: { kind: 'entry', id: 'e2' } } });
  await actions.save(titled('Typed'), 'd2');
  expect(get().place.open?.id).toBe('e2');
});

const saidAlready = async () => {
  const it = page({ kind: 'draft', draft });
  answer = () => success({ kind: 'already', entry: entry() });
  await it.actions.save(titled('Mine'), 'd1');
  answer = keeps;
  const { notice } = it.get();
  if (notice.kind !== 'already') throw new Error(notice.kind);
  return { ...it, notice };
};

test('Keep both, after a look at the saved post, makes a second post and leaves the saved one alone', async () => {
  const { actions, set, notice } = await saidAlready();
  set({ opened: OF_ENTRY, place: { ...START, open: { kind: 'entry', id: 'e1' } } });
  await actions.keepBoth(notice);
  expect(asked[1]).toMatchObject({ mode: 'keep-both', entry: null, draftId: 'd1', post: { title: 'Mine' } });
});

test('Keep both keeps what was typed since the question', async () => {
  const { actions, notice } = await saidAlready();
  actions.keep(titled('Mine, at noon'), 'd1');
  await actions.keepBoth(notice);
  expect([asked[1]?.post.title, kept()]).toEqual(['Mine, at noon', []]);
});

test.each([
  ['an edit', draft, true],
  ['an update, or an earlier version that came back', null, false],
])('what is said of an Undo of %s is true', async (_what, brought, hasDraft) => {
  const { actions, get } = page(OF_ENTRY);
  answer = () => success({ draft: brought && { ...brought, entryId: 'e1' } });
  await actions.undoSave({ id: 'e1', rev: 4 });
  expect(get().notice).toEqual({ kind: 'save-undone', hasDraft });
});
