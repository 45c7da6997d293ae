import { readdirSync, readFileSync } from 'node:fs';
import type { PostInput, PresetName } from '../../src/core/post.ts';

const folder = new URL('./fixtures/', import.meta.url);

/** The text of a fixture file, bytes untouched. */
export const fixtureText = (path: string): string => readFileSync(new URL(path, folder), 'utf8');

/** Parsed JSON of a fixture; the caller names the shape, which the fixtures' own tests hold to. */
export const fixtureJson = <T>(path: string): T => JSON.parse(fixtureText(path)) as T; // the fixtures are ours

/** Folders of fixtures whose name matches, in order. Throws when there are fewer than expected: a guard must prove that it looked. */
export const fixtureFolders = (pattern: RegExp, atLeast: number): readonly string[] => {
  const found = readdirSync(folder)
    .filter((name) => pattern.test(name))
    .sort();
  if (found.length < atLeast) throw new Error(`only ${found.length} fixtures match ${pattern}, expected ${atLeast}`);
  return found;
};

export interface WriteCase {
  readonly preset: PresetName;
  readonly post: PostInput;
  readonly expectedFileName: string;
  readonly expectedFileNameWhenTaken: string;
  readonly expectedKey: string;
  readonly expectedId: string;
}
