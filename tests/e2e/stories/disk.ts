// A real directory and a real Chromium with a page of the extension that runs the sync; see pages/folder-page.ts.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright';
import { buildFolderPage } from '../../../scripts/build-bench.mjs';
import type { Entry, Version } from '../../../src/core/entry.ts';
import type { Post } from '../../../src/core/post.ts';
import type { BaseRow, BytesRow, PlacementRow } from '../../../src/edge/sync-rows.ts';
import { armDirectoryPicker, type ChromiumDriver, openChromium } from '../drive/chromium.ts';
import type { BrowserOptions } from '../drive/driver.ts';

export interface ToldStep {
  readonly kind: string;
  readonly id: string | null;
  readonly path: string;
  /** Null for what was only shown. */
  readonly end: string | null;
}
export interface ToldRun {
  readonly ms: number;
  readonly steps: readonly ToldStep[];
  readonly gone: readonly string[];
  readonly failure: string | null;
  readonly stop: string | null;
  readonly stopped: string | null;
  readonly ends: Readonly<Record<string, number>>;
}
export interface Remembered {
  readonly entries: readonly Entry[];
  readonly placements: readonly PlacementRow[];
  readonly bases: readonly BaseRow[];
  readonly bytes: readonly BytesRow[];
  readonly versions: readonly Version[];
}
export type Edits = Readonly<Record<string, { readonly post?: Partial<Post>; readonly trash?: true; readonly addTag?: string }>>;

export interface Disk {
  readonly browser: ChromiumDriver;
  /** The directory that was picked. */
  readonly root: string;
  page(): Page;
  call<T = unknown>(name: string, ...args: readonly unknown[]): Promise<T>;
  sync(options?: object): Promise<ToldRun>;
  remembered(): Promise<Remembered>;
  edit(edits: Edits): Promise<void>;
  /** Opens the page again after the browser was ended; the folder is as it was. */
  reopen(): Promise<void>;
  close(): Promise<void>;
}

/** A directory (a new one, if none is given), picked and connected. */
export async function openDisk(given?: string, more: Pick<BrowserOptions, 'executable'> = {}): Promise<Disk> {
  const extension = await buildFolderPage();
  const root = given ?? fs.mkdtempSync(path.join(os.tmpdir(), 'clippost-disk-'));
  const browser = await openChromium({ ...more, extension, folders: [root] });
  const open = async (): Promise<Page> => {
    const opened = await browser.context().newPage();
    await opened.goto(`${browser.base}bench.html`);
    return opened;
  };
  let page = await open();
  // The door answers JSON.
  const call = async <T>(name: string, ...args: readonly unknown[]): Promise<T> =>
    (await page.evaluate(`__sync.${name}(...${JSON.stringify(args)})`)) as T; // the caller names the shape
  await armDirectoryPicker(page, root);
  await call('connect');
  return {
    browser,
    root,
    page: () => page,
    call,
    sync: (options = {}) => call<ToldRun>('sync', options),
    remembered: () => call<Remembered>('remembered'),
    edit: (edits) => call('edit', edits),
    reopen: async () => {
      page = await open();
    },
    close: async () => {
      await browser.close();
      fs.rmSync(extension, { recursive: true, force: true });
      if (given === undefined) fs.rmSync(root, { recursive: true, force: true });
    },
  };
}

/** The files of a folder that are not hidden, path → text. */
export function filesIn(root: string, under = ''): Record<string, string> {
  const found: Record<string, string> = {};
  for (const it of fs.readdirSync(path.join(root, under), { withFileTypes: true })) {
    const file = path.join(under, it.name);
    if (it.name.startsWith('.')) continue;
    if (it.isDirectory()) Object.assign(found, filesIn(root, file));
    else if (it.isFile()) found[file] = fs.readFileSync(path.join(root, file), 'utf8');
  }
  return found;
}

/** Posts only: without what a killed browser leaves beside them (`*.crswap`). */
export const postsIn = (root: string): Record<string, string> =>
  Object.fromEntries(Object.entries(filesIn(root)).filter(([name]) => name.endsWith('.md')));

/** Every text that is kept under `.clippost/`. */
export const keptAside = (root: string, where: 'trash' | 'conflicts' | 'tmp'): readonly string[] => {
  const folder = path.join(root, '.clippost', where);
  return fs.existsSync(folder) ? fs.readdirSync(folder).map((name) => fs.readFileSync(path.join(folder, name), 'utf8')) : [];
};
