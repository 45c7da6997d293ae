import path from 'node:path';
import { chromium } from 'playwright';
import { build } from 'vite';
import { findBrowser } from '../../../scripts/find-browser.mjs';

/** The page's own code in a real browser, driven from Node, because the readers of Markdown are programs. */
export interface PageRoom {
  /** Cleans pages and writes their Markdown; `shown` is the text that the cleaned article shows. */
  clip(pages: readonly string[]): Promise<{ readonly markdown: string; readonly shown: string }[]>;
  /** The text that a reader's HTML shows. */
  read(htmls: readonly string[]): Promise<string[]>;
  close(): Promise<void>;
}

const ENTRY = path.join(import.meta.dirname, 'page-room-entry.ts');

export async function openPageRoom(): Promise<PageRoom> {
  const bundle = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, minify: false, lib: { entry: ENTRY, formats: ['iife'], name: 'pageRoom' } },
  });
  const [output] = Array.isArray(bundle) ? bundle : [bundle];
  if (!output || !('output' in output)) throw new Error('the bundle of the page room has no output');
  const executablePath = findBrowser('chromium');
  const browser = await chromium.launch({ ...(executablePath === null ? {} : { executablePath }), chromiumSandbox: false });
  const page = await browser.newPage();
  await page.addScriptTag({ content: output.output[0].code });
  return {
    clip: (pages) => page.evaluate((all) => all.map((html) => pageRoom.clip(html)), pages),
    read: (htmls) => page.evaluate((all) => all.map((html) => pageRoom.read(html)), htmls),
    close: () => browser.close(),
  };
}

/** What the bundle defines in the page. */
declare const pageRoom: typeof import('./page-room-entry');
