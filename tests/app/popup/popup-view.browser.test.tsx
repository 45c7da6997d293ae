// What the popup says in each state, and what its buttons ask for: drawn in a real browser, with a form and without a background.
import { deleteDB } from 'idb';
import { render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import messages from '../../../public/_locales/en/messages.json';
import type { Actions } from '../../../src/app/popup/actions.ts';
import { formOf } from '../../../src/app/popup/form.ts';
import type { Notice } from '../../../src/app/popup/notice.ts';
import { PopupView } from '../../../src/app/popup/popup-view.tsx';
import type { View } from '../../../src/app/popup/state.ts';
import type { Clip, Downloaded, Existing, InFolder } from '../../../src/core/messages.ts';
import { DEFAULT_SETTINGS } from '../../../src/core/settings.ts';
import { DATABASE_NAME } from '../../../src/edge/database.ts';
import { addEntry } from '../../../src/edge/library-entries.ts';
import { article, clip, entry, post } from './posts.ts';

vi.mock('../../../src/edge/browser.ts', () => {
  const texts = new Map<string, { readonly message: string }>(Object.entries(messages));
  const getMessage = (key: string, values: readonly string[]) =>
    (texts.get(key)?.message ?? '').replace(/\$(\d)/g, (_, n: string) => values[Number(n) - 1] ?? '');
  return { browser: { i18n: { getMessage, getUILanguage: () => 'en-US' }, runtime: { getURL: (path: string) => path } } };
});

let screen: HTMLElement;
let asked: unknown[][] = [];
/** Notes what a button asked for, and does nothing. */
const actions = new Proxy(
  {},
  {
    get:
      (_none, name) =>
      (...values: unknown[]) => {
        asked.push([name, ...values.filter((value) => !(value instanceof Event))]);
      },
  },
) as Actions; // whatever is called is there

beforeEach(() => {
  asked = [];
  screen = document.body.appendChild(document.createElement('div'));
});
afterEach(async () => {
  render(null, screen);
  screen.remove();
  await deleteDB(DATABASE_NAME);
});

const draw = (view: View): void =>
  render(
    <PopupView
      state={{
        tabId: 1,
        tabTitle: 'The tab',
        view,
        settings: DEFAULT_SETTINGS,
        busy: false,
        reading: 'markdown',
        showDifferences: false,
      }}
      actions={actions}
    />,
    screen,
  );
const drawForm = (answer: Partial<Clip>, notice?: Notice): void => {
  const made = formOf(clip(answer));
  draw({ kind: 'form', form: made.form, notice: notice ?? made.notice });
};
const words = (selector: string): string => screen.querySelector(selector)?.textContent ?? '';
const field = (selector: string): HTMLInputElement | HTMLSelectElement => {
  const found = screen.querySelector<HTMLInputElement | HTMLSelectElement>(selector);
  if (found === null) throw new Error(`no ${selector}`);
  return found;
};

const saved = (inFolder: InFolder | null): Notice => ({
  kind: 'saved',
  how: 'new',
  entry: entry(),
  onlyHere: inFolder === null ? 37 : 0,
  written: null,
  inFolder,
});
const downloaded: Downloaded = {
  downloadId: 1,
  name: 'a-a07dcd8f.md',
  below: 'a-a07dcd8f.md',
  path: '/home/mo/a-a07dcd8f.md',
  askedName: 'a.md',
  sizeBytes: 9,
  undoable: true,
};
const offered = {
  id: 'd1',
  key: 'k',
  scope: 'article',
  pageUrl: 'https://harbour.example/ferry',
  capturedTitle: 'The ferry is late',
  fields: { title: 'Typed' },
  entryId: null,
  post: post(),
  article: article(),
  changedAt: '2026-03-06T08:00:00.000Z',
} as const;

const existing = (changed: Existing['comparison']['changed']): Existing => ({
  entry: entry(),
  comparison: { changed, samePage: true },
  canUndo: false,
});

/** What is known, what is said, and each button with what it asks for. */
const SAID: readonly (readonly [
  string,
  Partial<Clip>,
  Notice | undefined,
  readonly string[],
  readonly (readonly unknown[])[],
])[] = [
  [
    'saved, and in no file yet',
    {},
    saved(null),
    ['✓ Saved in your library', '37 posts only in this browser'],
    [['undoSave'], ['open', 'library.html#show=only-here']],
  ],
  [
    'written into the folder',
    {},
    saved({ folder: 'news', path: '2026-a.md', waiting: 0, needs: null }),
    ['Written to news/2026-a.md'],
    [['undoSave']],
  ],
  [
    'the folder needs a click',
    {},
    saved({ folder: 'news', path: null, waiting: 1, needs: 'permission' }),
    ['Folder “news”: 1 file waiting'],
    [['undoSave'], ['open', 'library.html']],
  ],
  [
    'the folder is gone',
    {},
    saved({ folder: 'news', path: null, waiting: 1, needs: 'folder' }),
    ['Folder “news” was moved or deleted'],
    [['undoSave'], ['open', 'library.html']],
  ],
  [
    'saved some day, and the page has not changed',
    { existing: existing([]) },
    undefined,
    ['✓ Saved on Mar 6, 2026 · unchanged'],
    [],
  ],
  [
    'saved some day, and the page has changed since',
    { existing: existing(['body']) },
    undefined,
    ['✓ Saved on Mar 6, 2026'],
    [['keepBoth']],
  ],
  [
    'a draft of another title',
    { draft: offered },
    undefined,
    ['are of another text', 'The ferry is late'],
    [['useDraft', offered], ['discard']],
  ],
  [
    'no room',
    {},
    { kind: 'failed', what: 'save', failure: { kind: 'storage-full', detail: null } },
    ['✗ Not saved', 'The storage is full', 'Your edits are still here'],
    [['open', 'settings.html'], ['download']],
  ],
  ['a save taken back, of a post as it came', {}, { kind: 'save-undone' }, ['Save undone→'], []],
  [
    'a save taken back, of a post that was edited',
    { draft: { ...offered, capturedTitle: 'The ferry returns' } },
    { kind: 'save-undone' },
    ['Save undone · your edits are kept'],
    [['discard']],
  ],
  [
    'another name on disk',
    {},
    { kind: 'downloaded', downloaded },
    ['✓ Downloaded as a-a07dcd8f.md', 'The browser changed the name'],
    [['undoDownload', 1]],
  ],
];

test.each(SAID)('%s', (_what, answer, notice, sentences, ways) => {
  drawForm(answer, notice);
  const said = words('.foot');
  expect(
    sentences.filter((sentence) => !said.includes(sentence)),
    said,
  ).toEqual([]);
  for (const way of screen.querySelectorAll<HTMLButtonElement>('.foot .way')) way.click();
  expect(asked).toEqual(ways);
});

test('while the page is read: the tab’s title, a way out, and no Save', () => {
  draw({ kind: 'loading', isSlow: false });
  expect(field('#title').value).toBe('The tab');
  expect(words('.foot')).toContain('Reading the page');
  expect(words('#cancel')).toBe('Cancel');
  expect(screen.querySelector<HTMLButtonElement>('#save')?.disabled).toBe(true);
});

test('a double click on Save does not open what was just saved', () => {
  drawForm({});
  const click = (detail: number): void => {
    field('#save').dispatchEvent(new MouseEvent('click', { bubbles: true, detail }));
  };
  for (const detail of [1, 2, 0]) click(detail); // twice with the mouse, once by a key
  expect(asked).toEqual([['main'], ['main']]);
});

test('More: format and kind of body, each one choice away', () => {
  drawForm({});
  const choose = (selector: string, value: string): void => {
    field(selector).value = value;
    field(selector).dispatchEvent(new Event('change', { bubbles: true }));
  };
  choose('#preset', 'obsidian');
  choose('#body-kind', 'html');
  expect(asked).toEqual([
    ['preset', 'obsidian'],
    ['bodyKind', 'html'],
  ]);
  expect(field('#body-kind').value).toBe('markdown'); // until it is made: it may be asked about first
  asked = [];
  choose('#preset', 'hugo'); // drops raw HTML
  expect(asked).toEqual([
    ['preset', 'hugo'],
    ['bodyKind', 'markdown'],
  ]);
});

const found = [
  { value: 'Mira Okafor', from: 'json-ld' },
  { value: 'Harbour Times Staff', from: 'meta' },
] as const;

test('a field says where its value came from and offers what else was found', () => {
  drawForm({ article: article({ candidates: { title: [], author: found, source: [], date: [] } }) });
  const others = field('#author-from');
  expect(words('.field:has(#author) .from')).toContain('JSON-LD ▾');
  expect([...others.querySelectorAll('option')].map((it) => it.textContent)).toEqual([
    'Mira Okafor · JSON-LD',
    'Harbour Times Staff · meta tag',
  ]);
  others.value = '1';
  others.dispatchEvent(new Event('change', { bubbles: true }));
  expect(asked).toEqual([['editField', 'author', { author: 'Harbour Times Staff' }]]);
});

test('a value that is missing is a field that says so; one of the person’s own says that', () => {
  drawForm({ post: post({ author: '' }) });
  expect(words('.field:has(#author) .from')).toBe('none found');
  drawForm({
    draft: { ...offered, capturedTitle: 'The ferry returns', fields: { author: 'Me' } },
    article: article({ candidates: { title: [], author: found, source: [], date: [] } }),
  });
  expect(words('.field:has(#author) .from')).toContain('yours ▾');
});

test('an empty title is not saved as one: the field says which one is', () => {
  drawForm({ draft: { ...offered, capturedTitle: 'The ferry returns', fields: { title: '' } } });
  expect([field('#title').value, field('#title').getAttribute('placeholder')]).toEqual(['', 'The ferry returns']);
});

test('the length is that of the text as it is, whoever wrote it', () => {
  drawForm({});
  expect(words('#length')).toBe('8 words');
  drawForm({
    draft: { ...offered, capturedTitle: 'The ferry returns', fields: { body: 'Only *three* words.', bodyKind: 'markdown' } },
  });
  expect(words('#length')).toBe('3 words');
});

test('authors and tags are suggested from the person’s own library', async () => {
  // The name of its source is a tag of every post, and nobody's own.
  const other = post({ author: 'Ada Lind', source: 'Northern Review', tags: ['Northern Review', 'ships', 'trains'] });
  await addEntry(entry({ post: other }), { unlessKey: true, dropDraft: null });
  drawForm({});
  field('#tag-input').focus();
  const options = (selector: string) => [
    ...screen.querySelectorAll<HTMLElement>(`${selector} [role=option], ${selector} option`),
  ];
  await expect.poll(() => options('#tag-input-list').map((it) => it.textContent)).toEqual(['ships', 'trains']);
  expect(options('#author-list').map((it) => it.getAttribute('value'))).toEqual(['Ada Lind']);
  options('#tag-input-list')[1]?.click();
  expect(asked).toEqual([['editField', 'tags', { tags: ['Harbour Times', 'trains'] }]]);
});
