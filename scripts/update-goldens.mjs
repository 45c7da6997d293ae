// Writes tests/page/fixtures/*/expected.md from the page's own code in the system's Chromium. The only thing that does: a test run never
// writes a golden. Read each changed file by eye before it is committed (`git diff tests/page/fixtures`).
// usage: node scripts/update-goldens.mjs [slug …]
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright';
import { build } from 'vite';
import { findBrowser } from './find-browser.mjs';

const root = path.join(import.meta.dirname, '..');
const fixtures = path.join(root, 'tests/page/fixtures');
const wanted = process.argv.slice(2);

const bundle = await build({
  configFile: false,
  logLevel: 'silent',
  build: { write: false, minify: false, lib: { entry: path.join(root, 'src/page/extract.ts'), formats: ['iife'], name: 'page' } },
});
const executablePath = findBrowser('chromium');
const browser = await chromium.launch({ ...(executablePath ? { executablePath } : {}), chromiumSandbox: false });
try {
  const tab = await browser.newPage();
  await tab.addScriptTag({ content: [bundle].flat()[0].output[0].code });
  for (const slug of readdirSync(fixtures).sort()) {
    if (wanted.length > 0 && !wanted.includes(slug)) continue;
    const source = readFileSync(path.join(fixtures, slug, 'source.html'), 'utf8');
    const markdown = await tab.evaluate(
      ({ source, slug }) => {
        const document = new DOMParser().parseFromString(source, 'text/html');
        const outcome = globalThis.page.extractArticle(document, `https://news.example/story/${slug}`);
        return outcome.ok ? outcome.value.markdown : `FAILED ${JSON.stringify(outcome.failure)}`;
      },
      { source, slug },
    );
    writeFileSync(path.join(fixtures, slug, 'expected.md'), `${markdown}\n`);
    console.log(`${slug}: ${markdown.split('\n').length} lines`);
  }
} finally {
  await browser.close();
}
