// The texts of every language: complete, used, translated, and with the places for values that the code fills.
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { literalsIn } from './literals.ts';

const root = path.join(import.meta.dirname, '../..');
const locales = path.join(root, 'public/_locales');
type Texts = Readonly<Record<string, { readonly message: string }>>;
const read = (language: string): Texts => JSON.parse(fs.readFileSync(path.join(locales, language, 'messages.json'), 'utf8'));

const en = read('en');
const others = fs.readdirSync(locales).filter((language) => language !== 'en');

const sources = fs
  .readdirSync(path.join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => fs.readFileSync(path.join(root, 'src', file), 'utf8'))
  .join('\n');
const manifest = fs.readFileSync(path.join(root, 'manifest.json'), 'utf8');

const places = (message: string): readonly string[] => [...new Set(message.match(/\$\d/g) ?? [])].sort();

/** Names and terms that are the same in every language. */
const SAME = /^(?:[\s\d$·:#.,/()+-]|Clippost|JSON-LD|Markdown|HTML|Jekyll|Hugo|Hexo|Astro|Obsidian|ltr|rtl)*$/;

/** A key counts as used where its name stands in the code, or its name without the plural's ending. */
const isUsed = (key: string): boolean => {
  const base = key.replace(/_(?:one|other)$/, '');
  return manifest.includes(`__MSG_${key}__`) || [key, base].some((name) => sources.includes(`'${name}'`));
};

test('the guard looks at texts and code', () => {
  expect(Object.keys(en).length).toBeGreaterThan(200);
  expect(others).toContain('zh_CN');
  expect(sources.length).toBeGreaterThan(100_000);
  expect(isUsed('popup_save')).toBe(true);
  expect(isUsed('popup_words_one')).toBe(true);
  expect(isUsed('popup_noSuchText')).toBe(false);
});

test.each(['en', ...others])('%s: no text stands twice', (language) => {
  const names = [...fs.readFileSync(path.join(locales, language, 'messages.json'), 'utf8').matchAll(/^ {2}"(\w+)":/gm)].map(
    ([, name]) => name,
  );
  expect(names.length).toBe(Object.keys(read(language)).length); // a twin counts once when it is parsed
});

test('no text that nothing shows', () => {
  expect(Object.keys(en).filter((key) => !isUsed(key))).toEqual([]);
});

test('no dollar sign that a browser reads as the start of a name', () => {
  const broken = Object.entries(en).filter(([, { message }]) => /\$\w+\$|\$(?!\d)/.test(message));
  expect(broken.map(([key]) => key)).toEqual([]);
});

test('a plural has both forms', () => {
  const lonely = Object.keys(en).filter((key) => /_one$/.test(key) && !(key.replace(/_one$/, '_other') in en));
  expect(lonely).toEqual([]);
});

describe.each(others)('%s', (language) => {
  const texts = read(language);

  test('has every text and no other', () => {
    expect(Object.keys(texts).sort()).toEqual(Object.keys(en).sort());
  });

  test('fills the same places as English', () => {
    const different = Object.keys(en).filter((key) => {
      const [ours, theirs] = [places(en[key]?.message ?? ''), places(texts[key]?.message ?? '')];
      return ours.join() !== theirs.join() || /\$\w+\$|\$(?!\d)/.test(texts[key]?.message ?? '');
    });
    expect(different).toEqual([]);
  });

  test('is translated', () => {
    const same = Object.keys(en).filter((key) => texts[key]?.message === en[key]?.message && !SAME.test(en[key]?.message ?? ''));
    expect(same).toEqual([]);
  });
});

describe('nothing that a person reads bypasses the texts', () => {
  /** What is written with the same letters in every language. */
  const NAMES = /^(?:Clippost|Markdown|HTML|news\.example)$/;
  const screens = fs
    .readdirSync(path.join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.tsx'))
    .map((file) => [file, fs.readFileSync(path.join(root, 'src', file), 'utf8')] as const);

  test('every screen', () => {
    expect(screens.length).toBeGreaterThan(50);
    const found = screens.flatMap(([file, code]) => literalsIn(file, code).map((text) => `${file}: ${text}`));
    expect(found).toContain('app/popup/footer.tsx: Clippost');
    expect(found.filter((it) => !NAMES.test(it.replace(/^.*: /, '')))).toEqual([]);
  });

  test.each<[string, string, readonly string[]]>([
    ['words between tags', '<p>Saved {t(key)} just now</p>', ['Saved', 'just now']],
    ['a title', '<p title="Where from" class="from" />', ['Where from']],
    ['a label made of parts', "<p aria-label={'Remove ' + name} />", ['Remove']],
    ['one arm of a choice', "<p>{ok ? t('a') : 'Not saved'}</p>", ['Not saved']],
    ['what stands in for nothing', "<p>{name ?? 'none'}{busy && 'Wait'}</p>", ['none', 'Wait']],
    ['a part of a fragment', '<>{one}<b>✗ Failed</b></>', ['✗ Failed']],
    [
      'names for code, signs, and texts',
      '<p id="state" class={busy ? "busy" : "idle"}>→ {t("a")} · {kind === "a" && <b />}</p>',
      [],
    ],
  ])('%s', (_what, jsx, words) => {
    expect(literalsIn('a.tsx', `export const a = ${jsx};`)).toEqual(words);
  });
});
