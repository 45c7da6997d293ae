// A file that its person has made read-only (mode 444), on a real disk: never written, whatever changes here; said, and not tried again until
// something changes. Root may write everything, so as root the browser runs as nobody.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findBrowser } from '../../scripts/find-browser.mjs';
import { type Disk, keptAside, openDisk } from './stories/disk.ts';

const isRoot = process.getuid?.() === 0;
let [aside, root] = ['', ''];
let disk: Disk;

/** Chromium as nobody: its profile is nobody's, and the extension may be read by everybody. */
function asNobody(): string {
  const file = path.join(aside, 'chromium');
  const script = `#!/bin/sh
for it in "$@"; do case "$it" in
  --user-data-dir=*) chown -R nobody "\${it#*=}";;
  --load-extension=*) chmod -R a+rX "\${it#*=}";;
esac; done
export HOME=${aside} XDG_CONFIG_HOME=${aside} XDG_CACHE_HOME=${aside}
exec setpriv --reuid=nobody --regid=nogroup --clear-groups ${findBrowser('chromium')} "$@"
`;
  fs.writeFileSync(file, script, { mode: 0o755 });
  return file;
}

beforeAll(async () => {
  [aside = '', root = ''] = ['nobody', 'read-only'].map((name) => fs.mkdtempSync(path.join(os.tmpdir(), `clippost-${name}-`)));
  if (isRoot) execFileSync('chown', ['nobody', aside, root]);
  disk = await openDisk(root, isRoot ? { executable: asNobody() } : {});
  await disk.call('fill', 'p', 3);
  expect((await disk.sync()).failure).toBe(null);
});
afterAll(async () => {
  await disk?.close();
  for (const dir of [aside, root]) fs.rmSync(dir, { recursive: true, force: true });
});

test('it keeps its bytes while the others are written, and goes to the trash as it is', async () => {
  const [locked, open] = (await disk.remembered()).placements;
  if (locked === undefined || open === undefined) throw new Error('too few posts');
  const file = path.join(root, locked.path);
  const before = fs.readFileSync(file, 'utf8');
  fs.chmodSync(file, 0o444);
  await disk.edit({ [locked.entryId]: { post: { author: 'Locked' } }, [open.entryId]: { post: { author: 'Open' } } });
  const ends = (await disk.sync()).steps.flatMap(({ id, end }) => (end === null ? [] : [`${id} ${end}`]));
  expect(ends.sort()).toEqual([`${locked.entryId} read-only`, `${open.entryId} done`].sort());
  expect(fs.readFileSync(file, 'utf8')).toBe(before);
  expect(fs.readFileSync(path.join(root, open.path), 'utf8')).toContain('author: Open\n');
  // Not again at every look …
  expect((await disk.sync({ full: true })).steps.filter(({ end }) => end !== null)).toEqual([]);
  // … but when the person changes something.
  fs.chmodSync(file, 0o644);
  await disk.edit({ [locked.entryId]: { post: { author: 'Open again' } } });
  expect((await disk.sync()).ends).toEqual({ 'write done': 1 });
  const now = fs.readFileSync(file, 'utf8');
  expect(now).toBe(before.replace(/^author: .*$/m, 'author: Open again'));
  fs.chmodSync(file, 0o444);
  await disk.edit({ [locked.entryId]: { trash: true } });
  expect((await disk.sync()).failure).toBe(null);
  expect([fs.existsSync(file), keptAside(root, 'trash')]).toEqual([false, [now]]);
});
