import { describe, expect, it } from 'vitest';
import { changesBetween, type PostChanges } from '../../../src/core/format/changes.ts';
import { parsePost } from '../../../src/core/format/parse.ts';
import { revisePost } from '../../../src/core/format/revise.ts';
import { serializePost } from '../../../src/core/format/serialize.ts';
import type { PresetName } from '../../../src/core/post.ts';
import { fixtureFolders, fixtureJson, fixtureText, type WriteCase } from '../fixtures.ts';

describe.each(fixtureFolders(/^revise-/, 8))('%s', (name) => {
  const before = fixtureText(`${name}/before.md`);
  const { preset, changes } = fixtureJson<{ preset: PresetName; changes: PostChanges }>(`${name}/change.json`);

  it('changes only what is asked for', () => {
    expect(revisePost(before, changes, { preset })).toBe(fixtureText(`${name}/after.md`));
  });

  it('is not touched without a change', () => {
    expect(revisePost(before, {}, { preset })).toBe(before);
    expect(revisePost(fixtureText(`${name}/after.md`), changes, { preset })).toBe(fixtureText(`${name}/after.md`));
  });
});

describe('an anchor on a value that changes', () => {
  const front = (lines: string): string => `---\n${lines}\nfrom: https://x.example/a\n---\nText.\n`;
  it.each([
    ['title: &t x\ntags: [*t, y]', 'title: &t "New"\ntags: [x, y]', { title: 'New' }],
    ['title: &t a, b\ntags: [*t]\nown: *t', 'title: &t "New"\ntags: ["a, b"]\nown: "a, b"', { title: 'New' }],
    [
      'title: T\ntags: &t\n  - a\n  - b # mine\ncategories: *t',
      'title: T\ntags: &t\n  - c\ncategories: [ a, b ]',
      { tags: ['c'] },
    ],
    ['title: &t "x"\ncomments: &c True\nown: { c: *c, t: *t }', 'title: &t "x"\nown: { c: True, t: *t }', { comments: false }],
    ['title: &t |\n  x: y\nown: *t', 'title: &t "New"\nown: "x: y\\n"', { title: 'New' }],
  ])('%j: what stands for it elsewhere keeps its value', (before, after, changes: PostChanges) => {
    expect(revisePost(front(before), changes, { preset: 'jekyll' })).toBe(front(after));
  });
});

describe.each(fixtureFolders(/^changes-/, 5))('%s', (name) => {
  it('finds what a person changed', () => {
    const found = changesBetween(fixtureText(`${name}/base.md`), fixtureText(`${name}/now.md`));
    expect(found).toEqual(fixtureJson(`${name}/expected.json`));
  });
});

describe.each(fixtureFolders(/^\d\d-/, 18))('%s', (name) => {
  const { preset } = fixtureJson<WriteCase>(`${name}/input.json`);
  it('comes back byte for byte from what was read', () => {
    const text = fixtureText(`${name}/expected.md`);
    expect(serializePost(parsePost(text), { preset })).toBe(text);
  });
});
