import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileName, fileNameWhenTaken, numberedFileName } from '../../src/core/file-name.ts';
import { canonicalKey, chooseUrl, cleanUrl, shortId, siteHost } from '../../src/core/identity.ts';
import { fold } from '../../src/core/sync/paths.ts';
import { fixtureJson } from './fixtures.ts';
import { anyText, anyUrl } from './format/arbitraries.ts';
import { rounds } from './rounds.ts';

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

describe('canonicalKey of any address', () => {
  it.each([
    ['https://example.com/a?UTM_Source=x&AT_CUSTOM1=y&at_linkname=z&ref=k', 'example.com/a?ref=k'],
    ['https://example.com/amp', 'example.com'],
    ['https://example.com/lamp', 'example.com/lamp'],
    ['https://example.com/a.amp', 'example.com/a'],
    ['https://amp.co/a', 'amp.co/a'],
    ['https://www.m.example.co.uk/a/', 'example.co.uk/a'],
    ['http://example.com:443/a', 'example.com:443/a'],
    ['https://[::1]:8080/a', '[::1]:8080/a'],
    ['https://google.co.uk/amp/example.com/x/', 'example.com/x'],
    ['https://www.google.com/amp/s/x-com.cdn.ampproject.org/c/s/www.x.com/a?b=1', 'x.com/a?b=1'],
    ['https://example.com/a#/b', 'example.com/a#/b'],
    ['https://example.com/a%2zb', 'example.com/a%2zb'],
    ['https://user:pw@example.com/a', 'example.com/a'],
  ])('%s', (url, key) => {
    expect(canonicalKey(url)).toBe(key);
  });

  it('does not change when tracking, scheme, www or a fragment is added', () => {
    fc.assert(
      fc.property(anyUrl, (address) => {
        const url = new URL(address);
        url.hash = '';
        const key = canonicalKey(url.href);
        url.searchParams.append('utm_campaign', 'x');
        if (url.port === '') url.protocol = 'http:';
        url.hash = 'top';
        expect(canonicalKey(url.href)).toBe(key);
        expect(canonicalKey(cleanUrl(url.href))).toBe(key);
      }),
      { numRuns: rounds(500, 20_000) },
    );
  });

  it.each(['ftp://example.com/', '/a', 'about:blank', ''])('refuses %j', (url) => {
    expect(() => canonicalKey(url)).toThrow(RangeError);
  });
});

describe('cleanUrl', () => {
  it.each([
    ['https://example.com/a?b=%7e&utm_source=x&c=a+b&d', 'https://example.com/a?b=%7e&c=a+b&d'],
    ['https://example.com/a?utm_source=x', 'https://example.com/a'],
    ['https://example.com/a?#top', 'https://example.com/a?'],
    ['http://www.rfi.fr//cn/%e4?x=1&&y#z', 'http://www.rfi.fr//cn/%e4?x=1&&y'],
    ['https://example.com/#!/story/5', 'https://example.com/#!/story/5'],
    ['https://example.com/a?amp=1', 'https://example.com/a?amp=1'],
  ])('%s', (url, clean) => {
    expect(cleanUrl(url)).toBe(clean);
  });
});

describe('chooseUrl', () => {
  const address = 'https://www.example.com/a?id=1&fbclid=x#c';
  it.each([
    ['https://example.com/b?utm_source=x', null, 'https://example.com/b'],
    ['https://m.example.com/b', null, 'https://m.example.com/b'],
    [null, 'https://www.example.com/c', 'https://www.example.com/c'],
    ['https://other.example/b', 'https://www.example.com/c', 'https://www.example.com/c'],
    ['/b', null, 'https://www.example.com/a?id=1'],
    ['https://www.example.com/', null, 'https://www.example.com/a?id=1'],
    ['javascript:x', 'data:text/plain,x', 'https://www.example.com/a?id=1'],
    [null, null, 'https://www.example.com/a?id=1'],
  ])('%s and %s', (canonical, ogUrl, chosen) => {
    expect(chooseUrl({ canonical, ogUrl, address })).toBe(chosen);
  });
  it('takes the home page on the home page, and the page out of a cache', () => {
    expect(chooseUrl({ canonical: 'https://example.com/', ogUrl: null, address: 'https://www.example.com/' })).toBe(
      'https://example.com/',
    );
    const cached = 'https://www-example-com.cdn.ampproject.org/c/s/www.example.com/a.amp.html';
    expect(chooseUrl({ canonical: 'https://www.example.com/a.html', ogUrl: null, address: cached })).toBe(
      'https://www.example.com/a.html',
    );
  });
  it('knows one site by one name', () => {
    expect(siteHost('https://www.m.example.com./a')).toBe('example.com');
  });
});

describe('any file name', () => {
  it('is one that every system takes, within 180 bytes', () => {
    fc.assert(
      fc.property(
        fc.oneof(anyText, fc.string({ unit: 'grapheme', minLength: 40, maxLength: 90 })),
        fc.constantFrom('jekyll', 'obsidian'),
        (title, preset) => {
          const post = { title, url: 'https://news.example/a', date: '2026-03-05T08:09:10.000Z' } as const;
          for (const name of [
            fileName(post, { preset }),
            fileNameWhenTaken(post, { preset }),
            fileName(post, { preset, idInName: 'always' }),
          ]) {
            const last = numberedFileName(name, 99);
            expect(new TextEncoder().encode(last).length).toBeLessThanOrEqual(180);
            expect(last).toMatch(/^[^\\/:*?"<>|#%^[\]{}`~\s\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]+-99\.md$/u);
            expect(name).toMatch(/^[^-. ](?:.*[^-. ])?\.md$/u);
          }
        },
      ),
      { numRuns: rounds(500, 20_000) },
    );
  });

  it.each([
    ['con', '_con.md'],
    ['Aux.txt', '_Aux.txt.md'],
    ['COM7', '_COM7.md'],
    ['conin$', '_conin$.md'],
    ['console', 'console.md'],
  ])('%s is no device', (title, name) => {
    expect(fileName({ title, url: 'https://news.example/a' }, { preset: 'jekyll' })).toBe(name);
  });

  it('is compared without case and composition', () => {
    expect(fold('Cafe\u0301.MD')).toBe(fold('café.md'));
    expect(numberedFileName('a.md', 2)).toBe('a-2.md');
  });
});
