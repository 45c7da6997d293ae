// What a person types, presses or closes while the popup saves, takes back or reads another text of the page.
import { beforeEach, expect, test, vi } from 'vitest';
import { createActions } from '../../../src/app/popup/actions.ts';
import { draftOf } from '../../../src/app/popup/draft-of-form.ts';
import { formOf, mainAction } from '../../../src/app/popup/form.ts';
import type { PopupState } from '../../../src/app/popup/state.ts';
import { createStore } from '../../../src/app/popup/store.ts';
import type { Draft } from '../../../src/core/entry.ts';
import { failed, success } from '../../../src/core/failure.ts';
import type { Clip, SaveRequest } from '../../../src/core/messages.ts';
import { DEFAULT_SETTINGS } from '../../../src/core/settings.ts';
import * as library from '../../../src/edge/library.ts';
import { changeSettings } from '../../../src/edge/settings.ts';
import { ask } from '../../../src/edge/wire.ts';
import { article, clip, entry, post } from './posts.ts';

vi.mock('../../../src/edge/wire.ts', async (original) => ({ ...(await original<object>()), ask: vi.fn() }));
vi.mock('../../../src/edge/settings.ts', () => ({ changeSettings: vi.fn() }));
vi.mock('../../../src/app/ui/made-texts.ts', () => ({ madeTexts: async () => [] }));
vi.mock('../../../src/edge/library.ts', () => ({
  putDraft: vi.fn(),
  deleteDraft: vi.fn(),
  getEntry: vi.fn(),
  listVersions: vi.fn(),
}));

/** A promise and the end of it. */
const gate = <T>(): { readonly opened: Promise<T>; readonly open: (value: T) => void } => {
  let open: (value: T) => void = () => undefined;
  const opened = new Promise<T>((resolve) => {
    open = resolve;
  });
  return { opened, open };
};
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/** The drafts as the disk has them. */
const drafts = new Map<string, Draft>();
let asked: [string, unknown][] = [];
let answers: Record<string, (request: never) => Promise<unknown>> = {};

beforeEach(() => {
  drafts.clear();
  asked = [];
  answers = {};
  vi.mocked(library.putDraft).mockImplementation(async (draft) => {
    if (Object.keys(draft.fields).length > 0) drafts.set(draft.id, draft);
    else drafts.delete(draft.id); // as the library does
    return success(null);
  });
  vi.mocked(library.deleteDraft).mockImplementation(async (id) => {
    drafts.delete(id);
    return success(null);
  });
  vi.mocked(ask).mockImplementation((async (verb: string, request: never) => {
    asked.push([verb, request]);
    return answers[verb]?.(request);
  }) as typeof ask);
});

const popup = (answer: Partial<Clip> = {}) => {
  const state: PopupState = {
    tabId: 1,
    tabTitle: 'The tab',
    view: { kind: 'form', ...formOf(clip(answer)) },
    settings: DEFAULT_SETTINGS,
    busy: false,
    reading: 'read',
    showDifferences: false,
  };
  const store = createStore(state, () => undefined);
  const actions = createActions(store);
  const form = () => {
    const { view } = store.get();
    if (view.kind !== 'form') throw new Error(view.kind);
    return view.form;
  };
  return { store, actions, form };
};
const typedTitles = (): readonly (string | undefined)[] => [...drafts.values()].map(({ fields }) => fields.title);
/** As the background answers: what is kept, and the draft that goes with it. */
const keeps = async ({ post: kept, draftId }: SaveRequest): Promise<unknown> => {
  if (draftId !== null) drafts.delete(draftId);
  return success({ kind: 'saved', entry: entry({ post: kept }), onlyHere: 1, download: null, inFolder: null });
};

test('what was typed just before Save is a draft until the post is kept: the popup may close, the browser may die', async () => {
  const { opened, open } = gate<void>();
  answers = { save: (request: SaveRequest) => opened.then(() => keeps(request)) };
  const { actions } = popup();
  actions.editField('title', { title: 'Typed' });
  const saving = actions.save();
  await settled();
  expect([asked.map(([verb]) => verb), typedTitles()]).toEqual([['save'], ['Typed']]);
  open();
  await saving;
  expect(typedTitles()).toEqual([]);
});

test('a key that falls into the beginning of a save stays in its field, and is kept', async () => {
  const { opened, open } = gate<void>();
  answers = { save: keeps };
  const { actions, form } = popup();
  vi.mocked(library.putDraft).mockImplementationOnce(async (draft) => {
    await opened; // the disk is slow
    drafts.set(draft.id, draft);
    return success(null);
  });
  actions.editField('title', { title: 'Typed' });
  const flushed = actions.flush();
  const saving = actions.save();
  await settled();
  actions.editField('title', { title: 'Typed on' });
  expect(form().post.title).toBe('Typed on');
  open();
  await Promise.all([flushed, saving]);
  await actions.flush();
  expect([form().post.title, form().entry?.post.title, typedTitles()]).toEqual(['Typed on', 'Typed', ['Typed on']]);
});

test('a letter that was typed and taken back is no edit: nothing is kept, nothing to discard, nothing to save', async () => {
  const saved = { entry: entry(), comparison: { samePage: true, changed: [] }, canUndo: false } as const;
  const { actions, form, store } = popup({ existing: saved });
  const { title } = form().post;
  actions.editField('title', { title: `${title}x` });
  await actions.flush();
  expect([mainAction(form()), typedTitles()]).toEqual(['save-changes', [`${title}x`]]);
  actions.editField('title', { title });
  await actions.flush();
  expect([mainAction(form()), typedTitles()]).toEqual(['open', []]);
  await actions.save();
  expect(asked).toEqual([]);

  const draft: Draft = {
    ...{
      id: 'd',
      key: 'k',
      scope: 'article',
      pageUrl: 'https://harbour.example/ferry',
      capturedTitle: title,
      entryId: entry().id,
    },
    ...{ fields: { title: 'Mine' }, post: post(), article: article(), changedAt: '2026-03-05T10:00:00.000Z' },
  };
  drafts.set('d', draft);
  const back = popup({ existing: saved, draft });
  expect(back.store.get().view).toMatchObject({ notice: { kind: 'draft-back' } });
  back.actions.editField('title', { title });
  await back.actions.flush();
  expect([back.store.get().view, typedTitles()]).toEqual([{ ...store.get().view, form: back.form() }, []]);
});

test('what was discarded comes back by Undo; a draft that was only offered is offered again', async () => {
  const { actions, form, store } = popup();
  const notice = () => {
    const { view } = store.get();
    return view.kind === 'form' ? view.notice : null;
  };
  const undo = (): Promise<void> => {
    const now = notice();
    if (now?.kind !== 'discarded') throw new Error(`nothing to take back: ${now?.kind}`);
    return actions.undiscard(now.draft, now.wasOffered);
  };
  actions.editField('title', { title: 'Typed' });
  await actions.discard(); // before the disk has it
  expect([form().post.title, form().touched, typedTitles()]).toEqual(['The ferry returns', [], []]);
  await undo();
  expect([form().post.title, form().touched, typedTitles()]).toEqual(['Typed', ['title'], ['Typed']]);
  await actions.discard();
  expect(typedTitles()).toEqual([]);

  const draft = draftOf({ ...form(), draftId: null }, 'other', '2026-03-05T10:00:00.000Z');
  const other = popup({ draft: { ...draft, capturedTitle: 'Another', fields: { title: 'Theirs' } } });
  await other.actions.discard();
  const { view } = other.store.get();
  if (view.kind !== 'form' || view.notice.kind !== 'discarded') throw new Error('it was discarded');
  await other.actions.undiscard(view.notice.draft, view.notice.wasOffered);
  expect(other.store.get().view).toMatchObject({ notice: { kind: 'draft-offered' } });
  expect(typedTitles()).toEqual(['Theirs']);
});

test('Save waits for the other text of the page that was asked for before', async () => {
  const { opened, open } = gate<unknown>();
  answers = { clip: () => opened, save: keeps };
  const { actions } = popup();
  const taking = actions.clip('page');
  const saving = actions.save();
  await settled();
  expect(asked.map(([verb]) => verb)).toEqual(['clip']);
  open(success(clip({ article: article({ scope: 'page' }), post: post({ body: 'The whole page.' }) })));
  await Promise.all([taking, saving]);
  const [, request] = asked[1] ?? [];
  expect(request).toMatchObject({ scope: 'page', post: { body: 'The whole page.' } });
});

test.each(['column', 'page'] as const)('a body that is written while the %s is read is not replaced unasked', async (take) => {
  const { opened, open } = gate<unknown>();
  answers = { clip: () => opened };
  const { actions, form, store } = popup();
  const taking = actions.clip(take);
  await settled();
  actions.editField('body', { body: 'Written by hand.', bodyKind: 'markdown' });
  open(success(clip({ article: article(take === 'page' ? { scope: take } : { take }), post: post({ body: 'Of the page.' }) })));
  await taking;
  await actions.flush();
  expect(form().post.body).toBe('Written by hand.');
  expect([...drafts.values()].map(({ fields }) => fields.body)).toEqual(['Written by hand.']);
  expect(store.get().view).toMatchObject({ notice: { kind: 'ask-take', to: take } });
});

test('More opens even where that cannot be remembered', async () => {
  vi.mocked(changeSettings).mockResolvedValue(failed('storage-full'));
  const { actions, store } = popup();
  await actions.showMore(true);
  expect(store.get().settings.showMore).toBe(true);
});
