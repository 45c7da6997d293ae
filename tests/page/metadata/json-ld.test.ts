import { describe, expect, test } from 'vitest';
import { readJsonLd } from '../../../src/page/meta/json-ld.ts';
import { parse } from './page.ts';

const ARTICLE = '{"@type":"NewsArticle","headline":"Harbour reopens","datePublished":"2019-06-05T08:00:00Z"}';

const readLd = (...scripts: readonly string[]) =>
  readJsonLd(
    parse(scripts.map((text) => `<script type="application/ld+json">${text}</script>`).join('')),
    (address) => address === 'https://example.org/this',
  );

// fault or shape | script | headlines
const SCRIPTS: readonly (readonly [string, string, readonly string[]])[] = [
  ['one object', ARTICLE, ['Harbour reopens']],
  ['an array', `[{"@type":"Organization","name":"Post"},${ARTICLE}]`, ['Harbour reopens']],
  ['a graph', `{"@graph":[{"@type":"WebSite","name":"Post"},${ARTICLE}]}`, ['Harbour reopens']],
  ['the article as mainEntity of a page', `{"@type":"WebPage","mainEntity":${ARTICLE}}`, ['Harbour reopens']],
  ['a list of types', ARTICLE.replace('"NewsArticle"', '["Thing","NewsArticle"]'), ['Harbour reopens']],
  ['a type with its namespace', ARTICLE.replace('NewsArticle', 'http://schema.org/NewsArticle'), ['Harbour reopens']],
  ['HTML comment around it', `<!-- ${ARTICLE} -->`, ['Harbour reopens']],
  ['CDATA around it', `//<![CDATA[\n${ARTICLE}\n//]]>`, ['Harbour reopens']],
  ['a comment inside', ARTICLE.replace('{', '{ /* made by hand */ '), ['Harbour reopens']],
  ['trailing commas', ARTICLE.replace('}', ',}'), ['Harbour reopens']],
  ['a semicolon behind', `${ARTICLE};`, ['Harbour reopens']],
  ['a raw line break in a string', ARTICLE.replace('Harbour reopens', 'Harbour\nreopens'), ['Harbour reopens']],
  ['a wrong escape', ARTICLE.replace('Harbour reopens', "Harbour\\'s day"), ["Harbour's day"]],
  ['two objects in a row', `{"@type":"Organization"}${ARTICLE}`, ['Harbour reopens']],
  ['a byte order mark', `\ufeff${ARTICLE}`, ['Harbour reopens']],
  ['entities for its quotation marks', ARTICLE.replaceAll('"', '&quot;'), ['Harbour reopens']],
  ['no JSON at all', 'window.x = 1', []],
  ['an empty script', '', []],
  ['null', 'null', []],
];

describe('JSON-LD', () => {
  test.each(SCRIPTS)('%s', (_, script, headlines) => {
    expect(readLd(script).headlines).toEqual(headlines);
  });

  test('a name in two parts, and an instant in milliseconds', () => {
    const author = { '@type': 'Person', givenName: 'Jane', familyName: 'Miller' };
    const { authors, published } = readLd(JSON.stringify({ '@type': 'NewsArticle', author, datePublished: 1559721600000 }));
    expect([authors, published]).toEqual([['Jane Miller'], ['1559721600000']]);
  });

  test('a broken script does not hide the next one', () => {
    expect(readLd('{"@type":', ARTICLE).headlines).toEqual(['Harbour reopens']);
  });

  test('of several articles the one with the address of the page', () => {
    const other = (n: number) => `{"@type":"NewsArticle","headline":"Other ${n}","url":"https://example.org/${n}"}`;
    const mine = ARTICLE.replace('{', '{"mainEntityOfPage":{"@id":"https://example.org/this"},');
    expect(readLd(`[${other(1)},${other(2)},${mine},${other(3)}]`).headlines).toEqual(['Harbour reopens']);
  });

  test('a list of teasers says nothing about the page', () => {
    const other = (n: number) => `{"@type":"NewsArticle","headline":"Other ${n}","datePublished":"2019-06-0${n}"}`;
    expect(readLd(`[${other(1)},${other(2)},${other(3)}]`)).toMatchObject({ headlines: [], published: [] });
  });

  test('references that run in circles end', () => {
    expect(
      readLd('{"@type":"Article","@id":"#a","headline":"H","author":{"@id":"#b"}}', '{"@id":"#b","x":1,"author":{"@id":"#a"}}')
        .authors,
    ).toEqual([]);
    expect(readLd('{"@type":"Article","author":{"@id":"#b"}}', '{"@id":"#b","name":{"@id":"#b"}}').authors).toEqual([]);
  });

  test('a hundred thousand nodes and a depth of thousands take bounded time', () => {
    const wide = `[${Array.from({ length: 30_000 }, (_, i) => `{"@type":"Article","headline":"${i}"}`).join(',')}]`;
    const deep = `${'{"a":'.repeat(4000)}1${'}'.repeat(4000)}`;
    const before = performance.now();
    readLd(wide, deep, '{'.repeat(400_000), '/*'.repeat(200_000), '"'.repeat(400_001), '}\n'.repeat(200_000));
    expect(performance.now() - before).toBeLessThan(2000);
  });
});
