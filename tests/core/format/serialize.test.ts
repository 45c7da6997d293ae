import { describe, expect, it } from 'vitest';
import { fileName, fileNameWhenTaken } from '../../../src/core/file-name.ts';
import { serializePost } from '../../../src/core/format/serialize.ts';
import { canonicalKey, shortId } from '../../../src/core/identity.ts';
import { fixtureFolders, fixtureJson, fixtureText, type WriteCase } from '../fixtures.ts';

describe.each(fixtureFolders(/^\d\d-/, 18))('%s', (name) => {
  const { preset, post, ...expected } = fixtureJson<WriteCase>(`${name}/input.json`);

  it('is written byte for byte', () => {
    expect(serializePost(post, { preset })).toBe(fixtureText(`${name}/expected.md`));
  });

  it('has its names, key and id', () => {
    expect(fileName(post, { preset })).toBe(expected.expectedFileName);
    expect(fileNameWhenTaken(post, { preset })).toBe(expected.expectedFileNameWhenTaken);
    expect(canonicalKey(post.url)).toBe(expected.expectedKey);
    expect(shortId(canonicalKey(post.url))).toBe(expected.expectedId);
  });
});
