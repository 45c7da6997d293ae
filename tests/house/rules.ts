import { importsOf, type Source } from './sources.ts';

/** What is wrong, where, and the remedy; empty when all is well. */
export type Rule = (sources: readonly Source[]) => readonly string[];

const room = (path: string): string => /^src\/(core|page|edge|app)\//.exec(path)?.[1] ?? '';

/** docs/architecture.md section 1: arrows point down. */
const ARROWS: Readonly<Record<string, readonly string[]>> = {
  core: ['core'],
  page: ['page', 'core'],
  edge: ['edge', 'core'],
  app: ['app', 'page', 'edge', 'core'],
};

export const arrows: Rule = (sources) =>
  sources.flatMap((source) => {
    const allowed = ARROWS[room(source.path)];
    if (allowed === undefined)
      return source.path.startsWith('src/') ? [`${source.path}: lives in no room; move it to core, page, edge or app`] : [];
    return importsOf(source)
      .filter(({ isOurs, to }) => isOurs && !allowed.includes(room(to)) && !to.startsWith('public/_locales/')) // texts are data
      .map(
        ({ to }) =>
          `${source.path} imports ${to}: arrows point down; move what it needs to a lower room, or pass it in as an argument`,
      );
  });

/** An app context: `popup`, `library`, `background` …; `ui` is what screens share. */
const context = (path: string): string => /^src\/app\/([^/.]+)/.exec(path)?.[1] ?? '';

export const contextsApart: Rule = (sources) =>
  sources.flatMap((source) =>
    importsOf(source)
      .filter(
        ({ isOurs, to }) =>
          isOurs &&
          context(source.path) !== '' &&
          context(to) !== '' &&
          context(to) !== 'ui' &&
          context(to) !== context(source.path),
      )
      .map(
        ({ to }) =>
          `${source.path} imports ${to}: two contexts never import each other; send a message, or move the shared part to app/ui`,
      ),
  );

export const noCycles: Rule = (sources) => {
  const next = new Map(
    sources.map((source) => [
      source.path,
      importsOf(source)
        .filter(({ isOurs }) => isOurs)
        .map(({ to }) => to),
    ]),
  );
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (path: string, trail: readonly string[]): void => {
    const at = trail.indexOf(path);
    if (at >= 0) {
      found.push(`${[...trail.slice(at), path].join(' → ')}: a cycle; move what both need into a third file`);
      return;
    }
    if (done.has(path)) return;
    for (const to of next.get(path) ?? []) visit(to, [...trail, path]);
    done.add(path);
  };
  for (const path of next.keys()) visit(path, []);
  return found;
};

export const MAX_LINES = 300;

/** Tables of data may be long (docs/architecture.md section 9). */
const TABLES = [
  /(^|\/)(sites|month-names|zones|tracking)\.ts$/,
  /\.table\.ts$/,
  /\/fixtures\//,
  /\/goldens\//,
  /\/samples\//,
  /^tests\/e2e\/pages\//,
];

export const shortFiles: Rule = (sources) =>
  sources
    .filter(({ path }) => !TABLES.some((table) => table.test(path)))
    .map(({ path, text }) => ({ path, lines: text.split('\n').length - 1 }))
    .filter(({ lines }) => lines > MAX_LINES)
    .map(({ path, lines }) => `${path}: ${lines} lines, ${MAX_LINES} is the limit; give its second concept a file of its own`);

export const onePolyfillImporter: Rule = (sources) => {
  const importers = sources.filter((source) =>
    importsOf(source).some(({ to, isType }) => to === 'webextension-polyfill' && !isType),
  );
  const wrong = importers.filter(({ path }) => path !== 'src/edge/browser.ts');
  return wrong.map(
    ({ path }) => `${path} imports webextension-polyfill: only src/edge/browser.ts does; import { browser } from there`,
  );
};

export const browserOnlyInEdge: Rule = (sources) =>
  sources
    .filter(({ path }) => ['core', 'page', 'app'].includes(room(path)))
    .flatMap(({ path, code }) =>
      [
        ...code.matchAll(
          /(?<![\w.$'"`-])(?:browser|chrome)\.(?:runtime|tabs|storage|scripting|downloads|action|commands|contextMenus|i18n|alarms)\b|\bindexedDB\b|\bshowDirectoryPicker\b/g,
        ),
      ].map(([name]) => `${path} says ${name}: only edge/ touches the browser; add a thin function there`),
    );

export const repeatable: Rule = (sources) =>
  sources
    .filter(({ path }) => ['core', 'page'].includes(room(path)))
    .flatMap(({ path, code }) =>
      [
        ...code.matchAll(
          /\bDate\.now\b|\bnew Date\(\s*\)|\bMath\.random\b|\bperformance\.now\b|\brandomUUID\b|\bgetRandomValues\b|\bset(?:Timeout|Interval)\b/g,
        ),
      ].map(([name]) => `${path} says ${name}: clock and chance come from outside; take the value as an argument`),
    );

export const forgetfulBackground: Rule = (sources) =>
  sources
    .filter(({ path }) => path === 'src/app/background.ts' || path.startsWith('src/app/background/'))
    .flatMap(({ path, code }) =>
      [...code.matchAll(/^(?:export )?(?:let|var) (\w+)/gm)].map(
        ([, name]) => `${path}: module-level ${name} is lost when the worker dies; keep it in storage.session or in the library`,
      ),
    );

/** Who remembers placements is told by a stamp that they have changed (edge/known-places.ts). */
export const everyWriteStamped: Rule = (sources) =>
  sources
    .filter(({ path }) => path.startsWith('src/') && path !== 'src/edge/database.ts')
    .flatMap(({ path, code }) =>
      [...code.matchAll(/\btransaction\([^;]*?'readwrite'|\.(?:put|add|delete|clear)\('placements'/g)].map(
        ([name]) => `${path} says ${name}: open it with \`writing\` of edge/database.ts, which stamps what may change`,
      ),
    );

/** npm packages of one room; core has only pure, DOM-free ones. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  core: ['yaml'],
  page: ['@mozilla/readability', '@truto/turndown-plugin-gfm', 'dompurify', 'turndown'],
  edge: ['fflate', 'idb', 'webextension-polyfill'],
  app: ['diff', 'dompurify', 'marked', 'preact'], // dompurify: the preview sanitises a second time
};

export const packagesAtHome: Rule = (sources) =>
  sources.flatMap((source) => {
    const allowed = PACKAGES[room(source.path)];
    if (allowed === undefined) return [];
    return importsOf(source)
      .filter(({ isOurs, to }) => !isOurs && !allowed.includes(to))
      .map(
        ({ to }) =>
          `${source.path} imports ${to}: not a package of this room; see PACKAGES in tests/house/rules.ts and the reason it asks for`,
      );
  });

export const goodNames: Rule = (sources) =>
  sources
    .filter(({ path }) => /(^|\/)(index|utils?|helpers?|managers?|common)\.[a-z]+$|\/(utils?|helpers?|common)\//.test(path))
    .map(({ path }) => `${path}: call a file after what it exports; no barrels, no drawers for everything`);

export const honestTests: Rule = (sources) =>
  sources
    .filter(({ path }) => path.startsWith('tests/'))
    .flatMap(({ path, code }) =>
      [
        ...code.matchAll(
          /\b(?:it|test|describe)\.(?:skip|only|todo|skipIf|fails)\b|\bwaitForTimeout\b|\.catch\(\(\) => \{\s*\}\)/g,
        ),
      ].map(([name]) => `${path} says ${name}: a test runs, waits for a visible fact, and lets errors out`),
    );

export const nothingLeftToDo: Rule = (sources) =>
  sources
    .filter(({ text }) => /\b(?:TO[D]O|FIX[M]E|XX[X])\b/.test(text))
    .map(({ path }) => `${path}: finish it, or write down the limit as it is`);

/** Only the exhaustive check walks a plan one step after the other; it has to come out of the bundle that its mutants are made of. */
const FOR_TESTS = ['applyPlan'];

export const noTestOnlyCode: Rule = (sources) => {
  const ours = sources.filter(({ path }) => path.startsWith('src/'));
  const files = new Map<string, Set<string>>();
  for (const { path, code } of ours)
    for (const [word] of code.matchAll(/[\w$]+/g)) files.set(word, (files.get(word) ?? new Set()).add(path));
  return ours.flatMap(({ path, code }) =>
    [...code.matchAll(/^export (?:async )?(?:function\*?|const|class) ([\w$]+)/gm)]
      .map(([, name = '']) => name)
      .filter(
        (name) =>
          !FOR_TESTS.includes(name) && files.get(name)?.size === 1 && code.split(new RegExp(`\\b${name}\\b`)).length === 2,
      )
      .map((name) => `${path}: nothing of the product uses ${name}; remove it, and test what uses are left`),
  );
};

/** Everything a bundle holds: the files an entry reaches, and the packages they import (types left out). */
export function reach(
  sources: readonly Source[],
  entry: string,
): { readonly files: ReadonlySet<string>; readonly packages: ReadonlySet<string> } {
  const byPath = new Map(sources.map((source) => [source.path, source]));
  const files = new Set<string>();
  const packages = new Set<string>();
  const visit = (path: string): void => {
    const source = byPath.get(path);
    if (!source || files.has(path)) return;
    files.add(path);
    for (const { to, isOurs, isType } of importsOf(source)) {
      if (isType) continue;
      if (isOurs) visit(to);
      else packages.add(to);
    }
  };
  visit(entry);
  return { files, packages };
}

export const workerWithoutYaml: Rule = (sources) =>
  reach(sources, 'src/app/background.ts').packages.has('yaml')
    ? ['src/app/background.ts reaches `yaml`: the cold start of the worker grows with it; only pages read posts']
    : [];

/** All of them, for the tables of tests/house.test.ts. */
export const RULES = {
  arrows,
  contextsApart,
  noCycles,
  shortFiles,
  onePolyfillImporter,
  browserOnlyInEdge,
  repeatable,
  forgetfulBackground,
  everyWriteStamped,
  packagesAtHome,
  goodNames,
  honestTests,
  nothingLeftToDo,
  workerWithoutYaml,
  noTestOnlyCode,
} as const satisfies Readonly<Record<string, Rule>>;
