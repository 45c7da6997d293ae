import { createRequire } from 'node:module';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { parsePost } from '../../src/core/format/parse.ts';
import { PRESETS } from '../../src/core/format/presets.ts';
import { serializePost } from '../../src/core/format/serialize.ts';
import { rowOf, storedItems, storedText } from '../../src/core/format/stored.ts';
import { anyText, PRESET_NAMES } from '../core/format/arbitraries.ts';
import { rounds } from '../core/rounds.ts';
import { runTool } from './tools.ts';

const count = rounds(800, 20_000);

/** js-yaml 3, as Hexo and gray-matter use it; it has no types. */
const jsYaml: { readonly safeLoad: (text: string) => unknown } = createRequire(import.meta.url)('js-yaml');

const PSYCH = `
require 'json'; require 'psych'; require 'date'
docs = JSON.parse(STDIN.read)
puts JSON.generate(docs.map { |d| Psych.safe_load(d, permitted_classes: [Date, Time]).transform_values { |v| v.is_a?(Time) || v.is_a?(Date) ? nil : v } })
`;
const PYYAML = `
import sys, json, datetime, yaml
docs = json.load(sys.stdin)
blank = lambda v: None if isinstance(v, (datetime.datetime, datetime.date)) else v
json.dump([{k: blank(v) for k, v in yaml.safe_load(d).items()} for d in docs], sys.stdout)
`;

interface Texts {
  readonly title: string;
  readonly author: string;
  readonly tags: readonly string[];
}

const inProcess = (read: (text: string) => unknown) => (docs: readonly string[]) => docs.map(read);
const outside = (out: string): unknown[] => JSON.parse(out);

const READERS: Readonly<Record<string, (docs: readonly string[]) => readonly unknown[]>> = {
  'Psych (Jekyll)': (docs) => outside(runTool('ruby', ['-e', PSYCH], { input: JSON.stringify(docs) }).out),
  PyYAML: (docs) => outside(runTool('python', ['-c', PYYAML], { input: JSON.stringify(docs) }).out),
  'js-yaml 3 (Hexo)': inProcess((text) => jsYaml.safeLoad(text)),
  'yaml 1.1': inProcess((text) => parse(text, { version: '1.1', logLevel: 'error' })),
  'yaml 1.2 (Astro)': inProcess((text) => parse(text, { version: '1.2', logLevel: 'error' })),
};

const post = ({ title, author, tags }: Texts) => ({
  title,
  author,
  tags,
  categories: tags,
  url: 'https://news.example/a',
  date: '2026-03-05T08:09:10.000Z',
  bodyKind: 'html' as const,
  body: '<p>x</p>',
});

const frontMatterOf = (text: string): string => text.split('\n---\n')[0]?.replace(/^---\n/, '') ?? '';

const cases = fc.sample(fc.record({ title: anyText, author: anyText, tags: fc.array(anyText, { maxLength: 4 }) }), {
  numRuns: count,
  seed: 20260305,
});

it.each(
  Object.keys(READERS).flatMap((reader) =>
    PRESET_NAMES.filter((name) => name !== 'fragment').map((preset) => [reader, preset] as const),
  ),
)('%s reads the strings of %s as they were written', (reader, name) => {
  const preset = PRESETS[name];
  const row = rowOf('tags', preset);
  const read = READERS[reader]?.(cases.map((texts) => frontMatterOf(serializePost(post(texts), { preset: name })))) ?? [];
  expect(read).toHaveLength(cases.length);
  for (const [i, texts] of cases.entries()) {
    const expected = {
      title: storedText(texts.title, preset),
      author: name === 'obsidian' ? [storedText(texts.author, preset)] : storedText(texts.author, preset),
      tags: [...(name === 'obsidian' ? ['clippings'] : []), ...(row ? storedItems(texts.tags, row, preset) : [])],
    };
    const { title, author, tags, params } = read[i] as Record<string, unknown> & { params?: { author: unknown } }; // compared in the next line
    expect({ title, author: params?.author ?? author, tags }, JSON.stringify(texts)).toEqual(expected);
  }
});

it('reads them itself', () => {
  for (const texts of cases)
    expect(parsePost(serializePost(post(texts), { preset: 'jekyll' })).title).toBe(storedText(texts.title, PRESETS.hugo));
});
