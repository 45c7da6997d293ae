// The settings page as a person uses it: what is chosen by hand is kept, comes back with the page, and is what the page then speaks.
import { deleteDB } from 'idb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { DATABASE_NAME } from '../../../src/edge/database.ts';
import { listNewest } from '../../../src/edge/library.ts';
import { addEntry } from '../../../src/edge/library-entries.ts';
import { entry, post } from '../popup/posts.ts';
import { restart, stored } from '../pretend-browser.ts';

vi.mock('../../../src/edge/browser.ts', async () => (await import('../pretend-browser.ts')).mocked);
const saveFile = vi.hoisted(() => vi.fn());
vi.mock('../../../src/edge/save-file.ts', () => ({ saveFile }));

let screen: HTMLElement;
let openings = 0;
/** Starts the page anew, with what the storage has. */
async function openPage(): Promise<void> {
  screen?.remove();
  screen = document.body.appendChild(Object.assign(document.createElement('div'), { id: 'settings' }));
  delete document.body.dataset.ready;
  openings += 1;
  await import(/* @vite-ignore */ `/src/app/settings/settings.tsx?opening=${openings}`); // its main runs as it is read
  await expect.poll(() => document.body.dataset.ready).toBe('true');
}
beforeEach(async () => {
  restart();
  await openPage();
});
afterEach(async () => {
  screen.remove();
  await deleteDB(DATABASE_NAME);
});

const one = <T extends HTMLElement>(selector: string): T => {
  const found = screen.querySelector<T>(selector);
  if (found === null) throw new Error(`no ${selector}`);
  return found;
};
const said = (): string => one('#state').textContent;
function choose(selector: string, value: string): void {
  const field = one<HTMLSelectElement>(selector);
  field.value = value;
  field.dispatchEvent(new Event('change', { bubbles: true }));
}
function write(selector: string, text: string): void {
  const field = one<HTMLInputElement>(selector);
  field.value = text;
  for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true }));
}
const kept = (): unknown => stored('settings');

test('the language: the page speaks it at once, and again when it is opened', async () => {
  expect(one('h1').textContent).toBe('Clippost settings');
  choose('#language', 'zh_CN');
  await expect.poll(() => one('h1').textContent).toBe('Clippost 设置');
  expect([document.documentElement.lang, kept()]).toEqual(['zh-CN', expect.objectContaining({ language: 'zh_CN' })]);
  await openPage();
  expect([one('h1').textContent, one<HTMLSelectElement>('#language').value]).toEqual(['Clippost 设置', 'zh_CN']);
  choose('#language', 'auto');
  await expect.poll(() => one('h1').textContent).toBe('Clippost settings');
});

test('the kind of body and the format: kept, and Hugo has no HTML', async () => {
  choose('#body-kind', 'html');
  await expect.poll(said).toContain('Saved');
  expect(kept()).toMatchObject({ bodyKind: 'html', preset: 'jekyll' });
  choose('#preset', 'obsidian');
  await expect.poll(kept).toMatchObject({ bodyKind: 'html', preset: 'obsidian' });
  await openPage();
  expect([one<HTMLSelectElement>('#body-kind').value, one<HTMLSelectElement>('#preset').value]).toEqual(['html', 'obsidian']);
  choose('#preset', 'hugo');
  await expect.poll(kept).toMatchObject({ bodyKind: 'markdown', preset: 'hugo' });
  expect([...one<HTMLSelectElement>('#body-kind').options].map(({ value }) => value)).toEqual(['markdown']);
});

test('the name of a source: given, changed, and removed', async () => {
  write('#new-site', 'https://www.harbour.example/a/b');
  write('#new-name', 'Harbour Times');
  await expect.poll(() => one<HTMLButtonElement>('#add-site').disabled).toBe(false);
  one('#add-site').click();
  await expect.poll(kept).toMatchObject({ sourceNames: { 'harbour.example': 'Harbour Times' } });
  await expect.poll(() => one<HTMLInputElement>('#new-site').value).toBe('');
  const row = '#source-names [data-host="harbour.example"]';
  write(`${row} input`, '  The Harbour   Times ');
  await expect.poll(kept).toMatchObject({ sourceNames: { 'harbour.example': 'The Harbour Times' } });
  await openPage();
  expect(one<HTMLInputElement>(`${row} input`).value).toBe('The Harbour Times');
  one(`${row} button`).click();
  await expect.poll(kept).toMatchObject({ sourceNames: {} });
  await expect.poll(() => screen.querySelector(row)).toBeNull();
});

test('a backup made here brings the posts back into an empty library, and the settings with them', async () => {
  choose('#preset', 'astro');
  await expect.poll(kept).toMatchObject({ preset: 'astro' });
  await addEntry(entry({ post: post({ title: 'Kept for later' }) }), { unlessKey: true, dropDraft: null });
  let zip: Blob | null = null;
  saveFile.mockImplementation(async (file: Blob, name: string) => {
    zip = file;
    return { ok: true, value: { name, path: `/downloads/${name}` } };
  });
  one('#back-up').click();
  await expect.poll(said).toMatch(/1 post.*clippost-backup-[\d-]+\.zip/);
  await deleteDB(DATABASE_NAME);
  restart(); // another day, another browser
  await openPage();
  const files = new DataTransfer();
  files.items.add(new File([zip ?? ''], 'backup.zip'));
  const field = one<HTMLInputElement>('#restore-file');
  field.files = files.files;
  field.dispatchEvent(new Event('change', { bubbles: true }));
  await expect.poll(said).toBe('1 added');
  expect(await listNewest(9)).toMatchObject({ ok: true, value: [{ post: { title: 'Kept for later' } }] });
  expect(kept()).toMatchObject({ preset: 'astro' });
});

test('what is looked for stays, the rest goes, and nothing is said so', async () => {
  write('#search', 'backup');
  await expect.poll(() => [...screen.querySelectorAll('section')].map(({ id }) => id)).not.toContain('section-language');
  expect(one('#section-archive')).toBeTruthy();
  write('#search', 'zebra');
  await expect.poll(() => screen.querySelector('#nothing')?.textContent).toContain('zebra');
});
