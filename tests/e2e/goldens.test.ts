// The golden pages of tests/page in real Firefox: the content script as it is built, the same sources, the same expected files.
import fs from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Article } from '../../src/core/article.ts';
import type { Outcome } from '../../src/core/failure.ts';
import { DIST } from './drive/dist.ts';
import { type FirefoxDriver, openFirefox } from './drive/firefox.ts';
import { type Hosts, serveHosts } from './drive/hosts.ts';

const FIXTURES = path.join(import.meta.dirname, '../page/fixtures');
const BLANK = 'https://news.example/';
const slugs = fs.readdirSync(FIXTURES).sort();
const read = (slug: string, file: string): string => fs.readFileSync(path.join(FIXTURES, slug, file), 'utf8');

let hosts: Hosts;
let browser: FirefoxDriver;
beforeAll(async () => {
  hosts = await serveHosts({ [BLANK]: '<!doctype html><title>Nothing</title>' });
  browser = await openFirefox({ hosts });
  await browser.goto(BLANK);
  const code = fs.readFileSync(path.join(DIST, 'firefox/content.js'), 'utf8').trim().replace(/;$/, '');
  // The page and its address come in from outside, as `document` and `location`.
  await browser.page.evaluate(
    `void (globalThis.clip = new Function('document', 'location', ${JSON.stringify(`return (${code})`)}))`,
  );
});
afterAll(async () => {
  await browser?.close();
  hosts?.close();
});

test('are all there', () => {
  expect(slugs.length).toBeGreaterThanOrEqual(60);
});

test.each(slugs)('%s', async (slug) => {
  const outcome = await browser.page.evaluate<Outcome<Article>>(`(() => {
    const page = new DOMParser().parseFromString(${JSON.stringify(read(slug, 'source.html'))}, 'text/html');
    return clip(page, new URL(${JSON.stringify(`https://news.example/story/${slug}`)}));
  })()`);
  expect(outcome.ok ? `${outcome.value.markdown}\n` : outcome.failure).toEqual(read(slug, 'expected.md'));
});
