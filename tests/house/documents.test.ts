import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

// What the documents name is there: a guide that points at nothing is worse than none.

const root = path.join(import.meta.dirname, '../..');
const below = (dir: string): string[] =>
  fs.readdirSync(path.join(root, dir), { recursive: true }).map((name) => `${dir}/${name}`);
const DOCUMENTS = ['README.md', 'CHANGELOG.md', ...below('docs').filter((name) => name.endsWith('.md'))];
const FILES = ['src', 'tests', 'scripts', 'docs', 'public'].flatMap(below).map((name) => name.split(path.sep).join('/'));

const found = (pattern: RegExp): { readonly file: string; readonly name: string }[] =>
  DOCUMENTS.flatMap((file) =>
    [...fs.readFileSync(path.join(root, file), 'utf8').matchAll(pattern)].map(([, ...groups]) => ({
      file,
      name: groups.find((group) => group !== undefined) ?? '',
    })),
  );

/** Files of other projects (architecture section 11), and the folders of the presets. */
const ELSEWHERE = /^src\/(?:recon\.ml|content\/|assets\/)|\/toggle\.tests\.ts$/;

test('every link leads to a file', () => {
  const links = found(/\]\(([\w./-]+)\)|src="([\w./-]+)"/g).filter(({ name }) => name.includes('.') || name.includes('/'));
  expect(links.length).toBeGreaterThan(10);
  const lost = links.filter(({ file, name }) => !fs.existsSync(path.join(root, path.dirname(file), name)));
  expect(lost).toEqual([]);
});

test('every path of this house leads to a file or a folder', () => {
  // Below the room when it is named, else below src.
  const paths = found(/`((?:src|tests|scripts|docs|public|core|page|edge|app)\/[\w./-]+)`/g).filter(
    ({ name }) => !ELSEWHERE.test(name),
  );
  expect(paths.length).toBeGreaterThan(20);
  const lost = paths.filter(({ name }) => !FILES.some((file) => file === name.replace(/\/$/, '') || file === `src/${name}`));
  expect(lost).toEqual([]);
});

test('every command is one of package.json or a script', () => {
  const { scripts } = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8')) as { scripts: Record<string, string> }; // our own file
  const commands = found(/\bnpm run ([\w:]+)/g);
  expect(commands.length).toBeGreaterThan(5);
  expect(commands.filter(({ name }) => !(name in scripts))).toEqual([]);
  expect(found(/\bnode (scripts\/[\w./-]+)/g).filter(({ name }) => !fs.existsSync(path.join(root, name)))).toEqual([]);
});
