/// <reference types="vite/client" />
import { describe, expect, test } from 'vitest';
import { extractArticle } from '../../src/page/extract';

// Small pages written by us, each about one thing (fixtures/<slug>/about.md says which), through the whole extraction.
// A missing golden fails; `node scripts/update-goldens.mjs` writes them, and is the only thing that does.

const sources = import.meta.glob<string>('./fixtures/*/source.html', { query: '?raw', import: 'default', eager: true });
const expected = import.meta.glob<string>('./fixtures/*/expected.md', { query: '?raw', import: 'default', eager: true });
const abouts = import.meta.glob<string>('./fixtures/*/about.md', { query: '?raw', import: 'default', eager: true });

const slugs = Object.keys(sources).map((file) => file.split('/')[2] ?? '');

describe('golden pages', () => {
  test('are many, each with a word about what it shows, in at least ten languages', () => {
    const languages = new Set(Object.values(sources).map((html) => /<html lang="(\w+)"/.exec(html)?.[1]));
    expect(slugs.length).toBeGreaterThanOrEqual(60);
    expect(Object.keys(abouts)).toHaveLength(slugs.length);
    expect(languages.size).toBeGreaterThanOrEqual(10);
    expect([...languages]).toEqual(expect.arrayContaining(['zh', 'ja', 'ar', 'he', 'ru', 'de']));
  });

  test.each(slugs)('%s', (slug) => {
    const golden = expected[`./fixtures/${slug}/expected.md`];
    expect(golden, `no golden for ${slug}: run node scripts/update-goldens.mjs ${slug} and read what it wrote`).toBeTypeOf(
      'string',
    );
    const document = new DOMParser().parseFromString(sources[`./fixtures/${slug}/source.html`] ?? '', 'text/html');
    const before = document.documentElement.outerHTML;
    const outcome = extractArticle(document, `https://news.example/story/${slug}`);
    expect(outcome.ok ? `${outcome.value.markdown}\n` : outcome.failure).toEqual(golden);
    expect(document.documentElement.outerHTML, 'the page itself is never changed').toBe(before);
  });
});
