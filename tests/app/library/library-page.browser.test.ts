// The library page as a person uses it: order, filters, the search, the way back to the page, and numbers as a language writes them.
import { deleteDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Draft } from '../../../src/core/entry.ts';
import { DATABASE_NAME } from '../../../src/edge/database.ts';
import { listDrafts, putDraft } from '../../../src/edge/library.ts';
import { addEntry, moveEntries } from '../../../src/edge/library-entries.ts';
import { loadSettings } from '../../../src/edge/settings.ts';
import { entry, post } from '../popup/posts.ts';
import { restart } from '../pretend-browser.ts';

vi.mock('../../../src/edge/browser.ts', async () => (await import('../pretend-browser.ts')).mocked);

let screen: HTMLElement;
let openings = 0;
async function openPage(hash = ''): Promise<void> {
  history.replaceState(null, '', location.pathname + location.search + hash);
  screen = document.body.appendChild(Object.assign(document.createElement('div'), { id: 'library' }));
  delete document.body.dataset.ready;
  openings += 1;
  await import(/* @vite-ignore */ `/src/app/library/library.tsx?opening=${openings}`); // its main runs as it is read
  await expect.poll(() => screen.querySelector('#only-here')?.getAttribute('data-count')).toBe('3');
}
afterEach(async () => {
  screen.remove();
  await deleteDB(DATABASE_NAME);
});

const POSTS = [
  post({ title: 'Bread', date: '2026-03-01T10:00:00.000Z', source: 'Harbour Times', tags: ['Harbour Times', 'ovens'] }),
  post({ title: 'Äpfel', date: '2026-03-03T10:00:00.000Z', source: 'Northern Review', tags: ['Northern Review'] }),
  post({ title: 'Cellos', date: '2026-03-02T10:00:00.000Z', source: 'Harbour Times', tags: ['Harbour Times', 'music'] }),
];

beforeEach(async () => {
  restart();
  for (const [index, it] of POSTS.entries()) {
    const url = `https://harbour.example/${index}`;
    await addEntry(entry({ id: `e${index}`, key: url, post: { ...it, url }, article: null, savedAt: it.date ?? '' }), {
      unlessKey: true,
      dropDraft: null,
    });
  }
  await openPage();
});

const titles = (): readonly string[] => [...screen.querySelectorAll('.row-title')].map((it) => it.textContent);
const one = <T extends HTMLElement>(selector: string): T => {
  const found = screen.querySelector<T>(selector);
  if (found === null) throw new Error(`no ${selector}`);
  return found;
};

test('a row says what the order goes by: when it was saved, deleted, or the article’s own date', async () => {
  const line = (): string | undefined => screen.querySelector('[data-entry-id="e1"] .row-line')?.textContent;
  const order = (name: string): void => {
    one<HTMLSelectElement>('#order').value = name;
    one('#order').dispatchEvent(new Event('change', { bubbles: true }));
  };
  expect(line()).toMatch(/^Mar 3, 2026 · Northern Review.*saved Mar 3(, 2026)?$/);
  order('dated');
  await expect.poll(line).toMatch(/^Mar 3, 2026 · Northern Review(?!.*saved)/);
  expect(titles()).toEqual(['Äpfel', 'Cellos', 'Bread']);
  order('newest');
  await moveEntries([{ id: 'e1', rev: 3 }], { why: 'person', at: new Date().toISOString() }, new Date().toISOString());
  location.hash = '#show=trash';
  await expect.poll(line).toMatch(/deleted \d+:\d\d/);
  expect(one('#order').textContent).toMatch(/^Recently deleted/);
});

test('the order chosen last is the order of the next opening, unless the address names another', async () => {
  one<HTMLSelectElement>('#order').value = 'oldest';
  one('#order').dispatchEvent(new Event('change', { bubbles: true }));
  await expect.poll(async () => await loadSettings()).toMatchObject({ value: { listOrder: 'oldest' } });
  screen.remove();
  await openPage();
  expect(titles()).toEqual(['Bread', 'Cellos', 'Äpfel']);
  expect(one<HTMLSelectElement>('#order').value).toBe('oldest');
  screen.remove();
  await openPage('#order=title');
  expect(titles()).toEqual(['Äpfel', 'Bread', 'Cellos']);
});

test('the order: newest first, oldest first, by title as a person sorts; it is in the address', async () => {
  expect(titles()).toEqual(['Äpfel', 'Cellos', 'Bread']);
  for (const [order, expected] of [
    ['oldest', ['Bread', 'Cellos', 'Äpfel']],
    ['title', ['Äpfel', 'Bread', 'Cellos']],
    ['newest', ['Äpfel', 'Cellos', 'Bread']],
  ] as const) {
    one<HTMLSelectElement>('#order').value = order;
    one('#order').dispatchEvent(new Event('change', { bubbles: true }));
    await expect.poll(titles).toEqual(expected);
    expect(location.hash.includes(`order=${order}`)).toBe(order !== 'newest');
  }
});

test('a source, a tag, all again: each with its number', async () => {
  const filter = (name: string): HTMLElement => {
    const found = [...screen.querySelectorAll<HTMLElement>('.filter')].find((it) => it.textContent.startsWith(name));
    if (!found) throw new Error(`no filter ${name}`);
    return found;
  };
  for (const [name, number, expected] of [
    ['Harbour Times', 2, ['Cellos', 'Bread']],
    ['ovens', 1, ['Bread']],
    ['All', 3, ['Äpfel', 'Cellos', 'Bread']],
  ] as const) {
    expect(filter(name).textContent).toBe(`${name}${number}`);
    filter(name).click();
    await expect.poll(titles).toEqual(expected);
    await expect.poll(() => filter(name).getAttribute('aria-current')).toBe('true');
  }
});

test('a post that goes to the trash in another tab while it is edited here: said, what was typed is kept, and it goes on when put back', async () => {
  one('[data-entry-id="e1"]').click();
  await expect.poll(() => screen.querySelector('#edit')).not.toBeNull();
  one('#edit').click();
  await expect.poll(() => screen.querySelector('#edit-title')).not.toBeNull();
  one<HTMLInputElement>('#edit-title').value = 'Apples of the north';
  one('#edit-title').dispatchEvent(new InputEvent('input', { bubbles: true }));
  await expect.poll(() => screen.querySelector('.kept')).not.toBeNull();
  await moveEntries([{ id: 'e1', rev: 3 }], { why: 'person', at: new Date().toISOString() }, new Date().toISOString());
  await expect.poll(() => screen.querySelector('#trashed-draft')?.textContent).toMatch(/trash.*kept/);
  expect(screen.querySelector('#untrash'), 'the way back').not.toBeNull();
  await moveEntries([{ id: 'e1', rev: 4 }], null, new Date().toISOString());
  await expect.poll(() => screen.querySelector<HTMLInputElement>('#edit-title')?.value).toBe('Apples of the north');
});

describe('the popup, or another tab, goes on with a draft that is open here', () => {
  const drafts = async () => {
    const found = await listDrafts();
    return found.ok ? found.value : [];
  };
  const typed = async () => (await drafts()).map(({ fields }) => fields);
  const type = async (title: string): Promise<void> => {
    one<HTMLInputElement>('#edit-title').value = title;
    one('#edit-title').dispatchEvent(new InputEvent('input', { bubbles: true }));
    await expect.poll(async () => (await typed()).some((fields) => fields.title === title)).toBe(true);
  };
  let day = 10;
  /** Once this page has heard of it. */
  const elsewhere = async (fields: Draft['fields']): Promise<void> => {
    const [draft] = await drafts();
    if (draft === undefined) throw new Error('no draft');
    await expect.poll(() => screen.querySelector('.kept')).not.toBeNull();
    const at = one('.kept').textContent;
    day += 1;
    await putDraft({ ...draft, fields: { ...draft.fields, ...fields }, changedAt: `2026-03-${day}T10:00:00.000Z` });
    await expect.poll(() => screen.querySelector('.kept')?.textContent).not.toBe(at);
  };
  const edit = async (): Promise<void> => {
    one('[data-entry-id="e1"]').click();
    await expect.poll(() => screen.querySelector('#edit')).not.toBeNull();
    one('#edit').click();
    await expect.poll(() => screen.querySelector('#edit-title')).not.toBeNull();
  };

  test('with all that was typed here in it: it is followed, and what is typed here comes on top', async () => {
    await edit();
    await type('Apples of the north');
    await elsewhere({ body: 'Typed elsewhere.' });
    await expect.poll(() => one<HTMLTextAreaElement>('#edit-body').value).toBe('Typed elsewhere.');
    await type('Apples of the far north');
    expect(await typed()).toEqual([expect.objectContaining({ title: 'Apples of the far north', body: 'Typed elsewhere.' })]);
  });

  test('with other words in the same field: both are kept', async () => {
    await edit();
    await type('Apples of the north');
    await elsewhere({ title: 'Oranges' });
    await type('Apples of the far north');
    expect((await typed()).map(({ title }) => title).sort()).toEqual(['Apples of the far north', 'Oranges']);
    await expect.poll(() => screen.querySelector('#discard')).not.toBeNull();
    one('#discard').click();
    await expect.poll(async () => (await typed()).map(({ title }) => title)).toEqual(['Oranges']);
  });

  test('of a post that is not saved yet: likewise', async () => {
    const draft = {
      id: 'd1',
      key: 'k',
      scope: 'article',
      pageUrl: '',
      capturedTitle: null,
      article: null,
      entryId: null,
    } as const;
    await putDraft({ ...draft, fields: { title: 'New' }, post: post({ title: 'New' }), changedAt: '2026-03-08T10:00:00.000Z' });
    location.hash = '#draft=d1';
    await expect.poll(() => screen.querySelector('#edit-title')).not.toBeNull();
    await elsewhere({ body: 'Typed elsewhere.' });
    await expect.poll(() => one<HTMLTextAreaElement>('#edit-body').value).toBe('Typed elsewhere.');
    await type('Newer');
    await elsewhere({ title: 'Oranges' });
    await type('Newest');
    const both = (title: string) => expect.objectContaining({ title, body: 'Typed elsewhere.' });
    expect(await typed()).toEqual(expect.arrayContaining([both('Newest'), both('Oranges')]));
  });
});

test('a search ends a choice of rows: nothing that is not seen is deleted', async () => {
  one('#list').focus();
  one('#list').dispatchEvent(new KeyboardEvent('keydown', { key: 'a', ctrlKey: true, bubbles: true }));
  await expect.poll(() => screen.querySelector('#delete-chosen')).not.toBeNull();
  one<HTMLInputElement>('#search').value = 'bread';
  one('#search').dispatchEvent(new InputEvent('input', { bubbles: true }));
  await expect.poll(titles).toEqual(['Bread']);
  expect(screen.querySelector('#delete-chosen')).toBeNull();
  expect(one('.state-line').textContent).not.toContain('selected');
});

test('/ goes to the search from anywhere, and is a letter where one types', async () => {
  const slash = (target: Element): boolean =>
    target.dispatchEvent(new KeyboardEvent('keydown', { key: '/', bubbles: true, cancelable: true }));
  one('#list').focus();
  expect(slash(one('#list'))).toBe(false); // it is not typed into the search
  expect(document.activeElement?.id).toBe('search');
  expect(slash(one('#search'))).toBe(true);
});

test('Open page leads to where the post came from, in a tab of its own', async () => {
  one('[data-entry-id="e1"]').click();
  await expect.poll(() => screen.querySelector('#open-page')).not.toBeNull();
  const link = one<HTMLAnchorElement>('#open-page');
  expect([link.href, link.target, link.rel]).toEqual(['https://harbour.example/1', '_blank', 'noreferrer noopener']);
});
