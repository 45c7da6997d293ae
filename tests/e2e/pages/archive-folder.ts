import fs from 'node:fs';
import path from 'node:path';
import type { Entry } from '../../../src/core/entry.ts';
import { serializePost } from '../../../src/core/format/serialize.ts';

/** Writes posts as an archive of files: `p0.md`, `sub/p1.md` …; answers their paths within the folder. */
export function writeArchive(folder: string, entries: readonly Entry[]): readonly string[] {
  return entries.map(({ post }, n) => {
    const name = n % 2 === 0 ? `p${n}.md` : `sub/p${n}.md`;
    fs.mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    fs.writeFileSync(path.join(folder, name), serializePost(post, { preset: 'jekyll' }));
    return name;
  });
}

/** An edit as an editor makes it; throws when there is nothing to replace. */
export function editFile(file: string, from: string | RegExp, to: string): void {
  const before = fs.readFileSync(file, 'utf8');
  const after = before.replace(from, to);
  if (after === before) throw new Error(`${file}: nothing to replace`);
  fs.writeFileSync(file, after);
}
