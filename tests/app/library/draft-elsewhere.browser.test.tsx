// Drafts that change, end or lose their post somewhere else while the library shows them.
import { deleteDB } from 'idb';
import { render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Actions } from '../../../src/app/library/actions.ts';
import { START } from '../../../src/app/library/place.ts';
import { PostEdit } from '../../../src/app/library/post-edit.tsx';
import { PostPane } from '../../../src/app/library/post-pane.tsx';
import { createShelf } from '../../../src/app/library/shelf.ts';
import type { LibraryState } from '../../../src/app/library/state.ts';
import type { Draft, Version } from '../../../src/core/entry.ts';
import { success } from '../../../src/core/failure.ts';
import type { Post } from '../../../src/core/post.ts';
import { DATABASE_NAME } from '../../../src/edge/database.ts';
import { putDraft } from '../../../src/edge/library.ts';
import { withLibrary } from '../../../src/edge/library-access.ts';
import { addEntry } from '../../../src/edge/library-entries.ts';
import { article, entry, post } from '../popup/posts.ts';

vi.mock('../../../src/edge/browser.ts', () => ({
  browser: { i18n: { getMessage: (key: string) => (key === 'ui_locale' ? 'en' : key), getUILanguage: () => 'en' } },
}));

const draft = (title: string, values: Partial<Draft> = {}): Draft => ({
  id: 'd1',
  key: 'harbour.example/ferry',
  scope: 'article',
  pageUrl: 'https://harbour.example/ferry',
  capturedTitle: 'The ferry returns',
  fields: { title },
  entryId: 'e1',
  post: post({ title }),
  article: article(),
  changedAt: '2026-03-06T08:00:00.000Z',
  ...values,
});

let screen: HTMLElement;
let kept: [string, string][] = [];
const actions = {
  flush: async () => undefined,
  keep: (edit: { readonly post: { readonly title: string } }, id: string) => void kept.push([edit.post.title, id]),
  isNews: () => true,
  goOnFrom: () => undefined,
} as unknown as Actions; // all that the fields ask for
const state = { busy: false, opened: null } as unknown as LibraryState; // all that the fields look at

beforeEach(() => {
  kept = [];
  screen = document.body.appendChild(document.createElement('div'));
});
afterEach(async () => {
  render(null, screen);
  screen.remove();
  await deleteDB(DATABASE_NAME);
});

const draw = (typed: Draft | null): void =>
  render(
    <PostEdit
      base={BASE}
      draft={typed}
      article={article()}
      state={{ ...state, drafts: typed === null ? [] : [typed] }}
      actions={actions}
    />,
    screen,
  );
const BASE = post();
const title = (): HTMLInputElement => {
  const field = screen.querySelector<HTMLInputElement>('#edit-title');
  if (field === null) throw new Error('no title');
  return field;
};
const type = (text: string): void => {
  title().value = text;
  title().dispatchEvent(new InputEvent('input', { bubbles: true }));
};

test('what is typed in the popup is followed key by key, and its end too', async () => {
  draw(null);
  for (const text of ['M', 'Mine', 'Mine, at noon']) {
    draw(draft(text));
    await expect.poll(() => title().value).toBe(text);
  }
  type('Mine, at night');
  expect(kept).toEqual([['Mine, at night', 'd1']]); // goes on where the popup ended
  render(null, screen);
  draw(draft('Mine'));
  draw(null); // saved or discarded there
  await expect.poll(() => title().value).toBe('The ferry returns');
});

test('the title of a post takes the keyboard when it is opened, and never from somebody who is in a field already', async () => {
  const drawn = (): Promise<void> =>
    new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve))));
  const open = (id: string): void => {
    const opened = { kind: 'draft', draft: draft('Mine', { id }) } as const;
    const now = { ...state, opened, drafts: [opened.draft], place: { ...START, open: { kind: 'draft', id } } } as LibraryState;
    render(<PostPane state={now} actions={actions} />, screen);
  };
  open('d1');
  await expect.poll(() => document.activeElement?.tagName).toBe('H2');
  open('d2');
  title().focus();
  await drawn();
  expect(document.activeElement?.id).toBe('edit-title');
});

test('a letter that was typed and taken back is no edit: there is nothing to save', async () => {
  const save = (): boolean | undefined => screen.querySelector<HTMLButtonElement>('#save')?.disabled;
  draw(null);
  type(`${BASE.title}x`);
  await expect.poll(save).toBe(false);
  type(BASE.title);
  await expect.poll(save).toBe(true);
});

test('nothing from elsewhere comes over what is typed here', async () => {
  draw(draft('Mine'));
  type('Typed here');
  draw(draft('Typed there'));
  draw(null);
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  expect(title().value).toBe('Typed here');
  // It came too late to be seen there: each is kept.
  expect(kept).toEqual([
    ['Typed here', 'd1'],
    ['Typed here', expect.not.stringMatching(/^d1$/)],
  ]);
});

test('an edit that was left says, when it is opened again, that it hides one made elsewhere since', async () => {
  const before = (at: string, old: Partial<Post>, why: Version['why'] = 'sync'): Version => ({
    seq: 1,
    entryId: 'e1',
    at,
    why,
    post: post(old),
    article: null,
  });
  const overtaken = (versions: readonly Version[]): string | null | undefined => {
    const opened = { kind: 'entry', entry: entry(), versions, seq: null } as const;
    const typed = draft('Mine');
    const now = { ...state, opened, drafts: [typed] } as LibraryState;
    render(null, screen);
    render(<PostEdit base={BASE} draft={typed} article={article()} state={now} actions={actions} />, screen);
    return screen.querySelector('#overtaken')?.textContent;
  };
  const later = '2026-03-06T09:00:00.000Z';
  expect(overtaken([before(later, { title: 'As it was' })])).toBe('library_overtaken');
  expect(overtaken([before('2026-03-06T07:00:00.000Z', { title: 'As it was' })])).toBe(undefined); // before it was typed
  expect(overtaken([before(later, { author: 'Somebody else' })])).toBe(undefined); // another field
  expect(overtaken([before(later, { title: 'Mine' }, 'undo')])).toBe(undefined); // taken back by the same person
  expect(overtaken([before(later, { title: 'As a file had it' }, 'in-file')])).toBe(undefined); // never was the post
});

test('edits of a post that was deleted for good are still there to be saved', async () => {
  let now = {
    place: { ...START, open: { kind: 'entry', id: 'e1' } },
    rows: new Map(),
    drafts: [],
    opened: null,
  } as unknown as LibraryState;
  const shelf = createShelf({
    get: () => now,
    set: (change) => {
      now = change(now);
    },
  });
  await addEntry(entry(), { unlessKey: true, dropDraft: null });
  await putDraft(draft('Mine'));
  await shelf.refreshDrafts();
  now = { ...now, opened: { kind: 'entry', entry: entry(), versions: [], seq: null } };
  await withLibrary(async (db) => {
    await db.delete('entries', 'e1');
    return success(null);
  });
  await shelf.refreshEntry('e1');
  expect(now.opened).toMatchObject({ kind: 'draft', draft: { fields: { title: 'Mine' } } });
  // Typed within the last moment: on disk a moment after its post was found gone.
  now = { ...now, opened: { kind: 'missing' } };
  await shelf.refreshDrafts();
  expect(now.opened).toMatchObject({ kind: 'draft' });
});

test('the folder, or another tab, changes what is edited here: it is said where that hides the other edit', async () => {
  const drawOver = (base: Post): void =>
    render(<PostEdit base={base} draft={null} article={article()} state={{ ...state, drafts: [] }} actions={actions} />, screen);
  const isSaid = (): boolean => screen.querySelector('#overtaken') !== null;
  drawOver(post());
  type('Mine');
  drawOver(post({ author: 'Somebody Else' }));
  await expect.poll(() => screen.querySelector<HTMLInputElement>('#edit-author')?.value).toBe('Somebody Else');
  expect(isSaid()).toBe(false);
  drawOver(post({ title: 'Theirs' }));
  await expect.poll(isSaid).toBe(true);
  expect(title().value).toBe('Mine');
  type('Theirs');
  await expect.poll(isSaid).toBe(false);
});

test('what is typed on while a save is under way hides no other edit', async () => {
  const save = vi.fn();
  const drawOver = (base: Post): void =>
    render(
      <PostEdit
        base={base}
        draft={null}
        article={article()}
        state={{ ...state, drafts: [] }}
        actions={{ ...actions, save } as unknown as Actions}
      />,
      screen,
    );
  drawOver(post());
  type('Mine');
  await expect.poll(() => screen.querySelector<HTMLButtonElement>('#save')?.disabled).toBe(false);
  screen.querySelector<HTMLButtonElement>('#save')?.click();
  expect(save).toHaveBeenCalledOnce();
  type('Mine, and more');
  drawOver(post({ title: 'Mine' }));
  type('Mine, and more of it');
  await expect.poll(() => title().value).toBe('Mine, and more of it');
  expect(screen.querySelector('#overtaken')).toBe(null);
});
