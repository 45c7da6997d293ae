import { describe, expect, it } from 'vitest';
import { fileName } from '../../src/core/file-name.ts';
import { canonicalKey, shortId } from '../../src/core/identity.ts';
import { fixtureJson } from './fixtures.ts';

const keys = fixtureJson<{ url: string; key: string; id: string }[]>('keys.json');
const names = fixtureJson<{ title: string; jekyll: string; obsidian: string }[]>('names.json');

describe('canonicalKey', () => {
  it.each(keys)('$url', ({ url, key, id }) => {
    expect(canonicalKey(url)).toBe(key);
    expect(shortId(key)).toBe(id);
  });
});

describe('fileName', () => {
  it.each(names)('$title', ({ title, jekyll, obsidian }) => {
    const post = { title, url: 'https://news.example/a', date: '2026-03-05T08:09:10.000Z' };
    expect(fileName(post, { preset: 'jekyll' })).toBe(jekyll);
    expect(fileName(post, { preset: 'obsidian' })).toBe(obsidian);
  });
});
