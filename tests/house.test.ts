import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { MAX_LINES, RULES } from './house/rules.ts';
import { importsOf, readSources } from './house/sources.ts';

// The rules of docs/architecture.md. Each is shown to look (it sees the house) and to see (a deliberate sin in a house of its own).

const root = path.join(import.meta.dirname, '..');
const house = readSources(root, ['src', 'tests', 'scripts']);
const src = house.filter((source) => source.path.startsWith('src/'));

test('the guards look at the whole house', () => {
  expect(src.length).toBeGreaterThan(60);
  for (const room of ['core', 'page', 'edge', 'app']) {
    expect(src.filter((source) => source.path.startsWith(`src/${room}/`)).length, room).toBeGreaterThan(8);
  }
  expect(house.filter((source) => source.path.startsWith('tests/')).length).toBeGreaterThan(20);
  const imports = src.flatMap(importsOf);
  expect(imports.filter(({ isOurs }) => isOurs).length).toBeGreaterThan(150);
  expect(new Set(imports.filter(({ isOurs }) => !isOurs).map(({ to }) => to)).size).toBeGreaterThan(8);
});

test('every import of ours leads to a file that the guards know', () => {
  const known = new Set(house.map((source) => source.path));
  const lost = src.flatMap(importsOf).filter(({ isOurs, to }) => isOurs && !to.startsWith('public/') && !known.has(to));
  expect(lost.map(({ from, to }) => `${from} imports ${to}`)).toEqual([]);
});

const sinners: string[] = [];
afterAll(() => {
  for (const dir of sinners) fs.rmSync(dir, { recursive: true, force: true });
});

/** A house with nothing but these files. */
function houseOf(files: Readonly<Record<string, string>>) {
  const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'clippost-sin-'));
  sinners.push(dir);
  for (const [name, text] of Object.entries(files)) {
    fs.mkdirSync(path.dirname(path.join(dir, name)), { recursive: true });
    fs.writeFileSync(path.join(dir, name), text);
  }
  return readSources(dir, ['src', 'tests', 'scripts']);
}

const long = `${'const a = 1;\n'.repeat(MAX_LINES + 1)}`;
// Words that the guards would find in this very file are put together here.
const [dot, later] = ['.', `TO${'DO'}`];

/** rule, what it looks for, files that break it, files that do not. */
const TABLE: readonly [keyof typeof RULES, Readonly<Record<string, string>>, Readonly<Record<string, string>>][] = [
  [
    'arrows',
    { 'src/core/a.ts': "import { b } from '../edge/b.ts';\n", 'src/edge/b.ts': 'export const b = 1;\n' },
    { 'src/edge/a.ts': "import { b } from '../core/b.ts';\n", 'src/core/b.ts': 'export const b = 1;\n' },
  ],
  [
    'arrows',
    { 'src/page/a.ts': "import type {\n  B,\n} from '../app/b.ts';\n" },
    { 'src/page/a.ts': "// import '../app/b.ts'\nimport './b.ts';\n" },
  ],
  ['arrows', { 'src/other/a.ts': '' }, { 'src/app/a.ts': "void import('../page/b.ts');\n" }],
  [
    'arrows',
    { 'src/edge/a.ts': "void import('../page/b.ts');\n" },
    { 'src/edge/a.ts': 'const text = \'import x from "../page/b.ts"\';\n' },
  ],
  [
    'contextsApart',
    { 'src/app/popup/a.ts': "import { b } from '../library/b.ts';\n" },
    {
      'src/app/popup/a.ts': "import { b } from '../ui/b.ts';\nimport './b.ts';\n",
      'src/app/background.ts': "import './background/a.ts';\n",
    },
  ],
  [
    'noCycles',
    {
      'src/core/a.ts': "import './b.ts';\n",
      'src/core/b.ts': "export * from './c.ts';\n",
      'src/core/c.ts': "import type { A } from './a.ts';\n",
    },
    { 'src/core/a.ts': "import './b.ts';\nimport './c.ts';\n", 'src/core/b.ts': "import './c.ts';\n", 'src/core/c.ts': '' },
  ],
  ['shortFiles', { 'src/core/a.ts': long }, { 'src/core/zones.ts': long }],
  [
    'onePolyfillImporter',
    { 'src/edge/a.ts': "import browser from 'webextension-polyfill';\n" },
    {
      'src/edge/browser.ts': "import browser from 'webextension-polyfill';\n",
      'src/edge/a.ts': "import type { Tabs } from 'webextension-polyfill';\n",
    },
  ],
  [
    'browserOnlyInEdge',
    { 'src/app/a.ts': 'void browser.tabs.query({});\n' },
    { 'src/edge/a.ts': 'void browser.tabs.query({});\n' },
  ],
  ['browserOnlyInEdge', { 'src/core/a.ts': "indexedDB.open('a');\n" }, { 'src/core/a.ts': '// indexedDB\n' }],
  [
    'repeatable',
    { 'src/core/a.ts': 'export const now = Date.now();\n' },
    { 'src/core/a.ts': "export const day = new Date('2020-01-01');\n" },
  ],
  [
    'repeatable',
    { 'src/page/a.ts': 'export const now = new Date( );\n' },
    { 'src/edge/a.ts': 'export const now = new Date();\n' },
  ],
  ['repeatable', { 'src/page/a.ts': 'export const x = Math.random();\n' }, { 'src/page/a.ts': '// never Math.random\n' }],
  [
    'forgetfulBackground',
    { 'src/app/background.ts': 'let last = 0;\n' },
    { 'src/app/background.ts': 'const first = () => {\n  let last = 0;\n};\n' },
  ],
  [
    'everyWriteStamped',
    { 'src/edge/a.ts': "database.transaction(\n  ['placements'],\n  'readwrite',\n);\n" },
    { 'src/edge/a.ts': "writing(database, ['placements'], 'strict');\ndatabase.transaction('entries');\n" },
  ],
  [
    'everyWriteStamped',
    { 'src/app/a.ts': "void db.put('placements', row);\n" },
    { 'src/app/a.ts': "void db.put('outbox', row);\n" },
  ],
  [
    'packagesAtHome',
    { 'src/core/a.ts': "import TurndownService from 'turndown';\n" },
    { 'src/core/a.ts': "import { parse } from 'yaml';\n" },
  ],
  ['packagesAtHome', { 'src/edge/a.ts': "import { x } from 'yaml';\n" }, { 'src/core/a.ts': "import { x } from 'yaml';\n" }],
  ['goodNames', { 'src/core/utils.ts': '' }, { 'src/core/text.ts': '' }],
  ['honestTests', { 'tests/a.test.ts': `test${dot}skip('a', () => {});\n` }, { 'tests/a.test.ts': "test('a', () => {});\n" }],
  ['nothingLeftToDo', { 'src/core/a.ts': `// ${later} later\n` }, { 'src/core/a.ts': '// done\n' }],
  [
    'noTestOnlyCode',
    { 'src/core/a.ts': 'export const a = 1;\n', 'tests/a.test.ts': "import { a } from '../src/core/a.ts';\n" },
    { 'src/core/a.ts': 'export const a = 1;\n', 'src/core/b.ts': "import { a } from './a.ts';\n" },
  ],
  [
    'workerWithoutYaml',
    { 'src/app/background.ts': "import { a } from '../core/a.ts';\n", 'src/core/a.ts': "import { parse } from 'yaml';\n" },
    { 'src/app/background.ts': "import type { A } from '../core/a.ts';\n", 'src/core/a.ts': "import { parse } from 'yaml';\n" },
  ],
];

describe.each([...new Set(TABLE.map(([name]) => name))])('%s', (name) => {
  test('holds in the house', () => {
    expect(RULES[name](house)).toEqual([]);
  });

  test.each(TABLE.filter((row) => row[0] === name).map(([, sin, virtue]) => ({ sin, virtue })))(
    'sees a sin and lets a virtue pass ($#)',
    ({ sin, virtue }) => {
      expect(RULES[name](houseOf(sin)), 'a sin').not.toEqual([]);
      expect(RULES[name](houseOf(virtue)), 'a virtue').toEqual([]);
    },
  );
});

test('every rule is in the table', () => {
  expect(new Set(TABLE.map(([name]) => name))).toEqual(new Set(Object.keys(RULES)));
});
