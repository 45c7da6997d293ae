// Every name we write is a name that a picked folder and the downloads of a real Chromium take as it is.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Downloads } from 'webextension-polyfill';
import { fileName, fileNameWhenTaken } from '../../src/core/file-name.ts';
import type { PostInput } from '../../src/core/post.ts';
import { armDirectoryPicker, type ChromiumDriver, openChromium } from './drive/chromium.ts';

const CONTROLS = Array.from({ length: 32 }, (_, code) => String.fromCharCode(code)).join('');
/** Titles that systems and browsers have refused as names, each about one thing. */
const TITLES: readonly string[] = [
  '安倍与特朗普举行电话会谈',
  'a/b\\c:d*e?f"g<h>i|j',
  `controls ${CONTROLS} between`,
  'NUL',
  'con.aux',
  'COM1 news',
  '...',
  '.hidden',
  'ends in a dot.',
  'ends in a space ',
  '~tilde~',
  ' no-break ',
  '　ideographic space　',
  'zero​width‍joiner‏marks­soft',
  '﻿mark﷐noncharacter￾',
  '👨‍👩‍👧‍👦 family 🤦🏽‍♀️',
  'é́́́ combining',
  '\ud800 lone surrogate',
  '٠١٢ عربي עברית',
  'x'.repeat(300),
  '中'.repeat(300),
  '🤦'.repeat(100),
  'link.lnk',
  'desktop.ini',
  'percent %41 and %2F',
  '{{ site }} {% raw %} `code` #hash [brackets] ^',
  ' line separator',
];

const posts: readonly PostInput[] = TITLES.map((title, n) => ({
  title,
  url: `https://news.example/${n}`,
  date: '2026-03-05T08:09:10.000Z',
  bodyKind: 'markdown',
  body: 'text',
}));
const names = [
  ...new Set(
    posts.flatMap((post) => [
      fileName(post, { preset: 'jekyll' }),
      fileNameWhenTaken(post, { preset: 'jekyll' }),
      fileName(post, { preset: 'obsidian' }),
    ]),
  ),
];

let browser: ChromiumDriver;
let folder: string;
beforeAll(async () => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'clippost-names-'));
  browser = await openChromium({ folders: [folder] });
});
afterAll(async () => {
  await browser?.close();
  fs.rmSync(folder, { recursive: true, force: true });
});

test('a picked folder takes every name, and the file has just that name', async () => {
  const page = await browser.context().newPage();
  await page.goto(`${browser.base}library.html`);
  await armDirectoryPicker(page, folder);
  const refused = await page.evaluate(async (list) => {
    const picked = await (
      globalThis as unknown as { showDirectoryPicker(): Promise<FileSystemDirectoryHandle> }
    ).showDirectoryPicker(); // armed above
    const failures: string[] = [];
    for (const name of list) {
      try {
        const writable = await (await picked.getFileHandle(name, { create: true })).createWritable();
        await writable.write('text');
        await writable.close();
      } catch (error) {
        failures.push(`${JSON.stringify(name)}: ${String(error)}`);
      }
    }
    return failures;
  }, names);
  expect(refused).toEqual([]);
  expect(fs.readdirSync(folder).sort()).toEqual([...names].sort());
  await page.close();
});

test('the downloads folder takes every name unchanged', async () => {
  const page = await browser.context().newPage();
  await page.goto(`${browser.base}library.html`);
  const answers = await page.evaluate(async (list) => {
    const { downloads } = (globalThis as unknown as { chrome: { downloads: Downloads.Static } }).chrome; // a page of the extension
    const one = async (filename: string): Promise<string> => {
      const id = await downloads.download({ url: 'data:text/markdown,text', filename, conflictAction: 'uniquify' });
      for (;;) {
        const [item] = await downloads.search({ id });
        if (item?.state === 'complete') return item.filename;
        if (item?.state === 'interrupted') return `refused: ${item.error}`;
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    };
    const told: string[] = [];
    for (const name of list) told.push(await one(name).catch((error) => `refused: ${String(error)}`));
    return told;
  }, names);
  expect(answers.map((file) => path.basename(file))).toEqual(names);
  await page.close();
});
