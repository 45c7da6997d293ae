// npm run build: src, public and manifest.json become two unpacked extensions, dist/chromium and dist/firefox.
// The bundles are the same in both; only the manifest differs. `--if-changed` does nothing when no input changed since;
// `--out DIR` builds into another folder.
import crypto from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { minify } from 'terser';
import { build } from 'vite';
import { lean, shortened, unwatched } from './lean.mjs';
import { checkMessages, manifestFor } from './manifest.mjs';

process.env.NODE_ENV = 'production'; // a test runner that builds has set another one

export const root = path.join(import.meta.dirname, '..');
const app = path.join(root, 'src/app');
const at = (...parts) => path.join(app, ...parts);
const files = (dir) =>
  fs
    .readdirSync(dir, { recursive: true, withFileTypes: true })
    .flatMap((it) => (it.isFile() ? [path.join(it.parentPath, it.name)] : []))
    .sort();

/** One hash over everything a build reads. */
function inputsHash() {
  const hash = crypto.createHash('sha256');
  const single = [
    'manifest.json',
    'package-lock.json',
    'tsconfig.json',
    'scripts/build.mjs',
    'scripts/lean.mjs',
    'scripts/manifest.mjs',
  ];
  for (const file of [
    ...single.map((it) => path.join(root, it)),
    ...files(path.join(root, 'src')),
    ...files(path.join(root, 'public')),
  ]) {
    hash
      .update(`${path.relative(root, file)}\0`)
      .update(fs.readFileSync(file))
      .update('\0');
  }
  return hash.digest('hex');
}

/** What all bundles share. No source maps: they would triple a package and name folders of the machine that built it. */
const shared = (outDir, output) => ({
  configFile: false,
  root,
  base: './',
  publicDir: false,
  logLevel: 'warn',
  define: { 'process.env.NODE_ENV': '"production"' },
  plugins: [escapeNoncharacters, lean],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    outDir,
    emptyOutDir: false,
    target: ['chrome122', 'firefox140'],
    minify: 'oxc',
    sourcemap: false,
    modulePreload: false,
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    copyPublicDir: false,
    rolldownOptions: { output, checks: { bundlerTimings: false } }, // the second minifier takes its seconds
  },
});

/**
 * A page function's file must END in its value: that is what `executeScript` answers with (it waits for a promise).
 * Rolldown writes `var NAME=(function(){…})();` – without the `var` the call is the file's last expression, and no name stays in the page.
 */
const lastExpression = (name) => ({
  name: 'clippost:last-expression',
  generateBundle(_options, bundle) {
    for (const chunk of Object.values(bundle)) {
      const start = `var ${name}=`;
      const place = chunk.code.indexOf(start);
      if (place < 0 || chunk.code.includes(start, place + 1))
        throw new Error(`${chunk.fileName}: no default export to answer with`);
      chunk.code = `${chunk.code.slice(0, place)}${chunk.code.slice(place + start.length).trimEnd()}\n`;
    }
  },
});

/**
 * A page function runs once, at once and whole. Told so, V8 (136 and later) compiles it in one pass instead of passing over every function
 * first and compiling each when it is called: a quarter of the time from injection to answer. Others take it for a comment.
 */
export const compiledAtOnce = {
  name: 'clippost:compiled-at-once',
  generateBundle(_options, bundle) {
    for (const chunk of Object.values(bundle)) chunk.code = `//# allFunctionsCalledOnLoad\n${chunk.code}`;
  },
};

/** Chromium refuses a content script with a raw U+FFFF or its like as "not UTF-8"; minifiers write them raw. Escaped, they mean the same. */
const escapeNoncharacters = {
  name: 'clippost:noncharacters',
  generateBundle: {
    order: 'post',
    handler(_options, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        chunk.code = chunk.code.replace(/[\ufdd0-\ufdef\ufffe\uffff\ufeff]/g, (it) => `\\u${it.charCodeAt(0).toString(16)}`);
      }
    },
  },
};

/**
 * Functions without a `this` are written as arrows, members that are functions as methods (none of ours is called with `new`, nor of the libraries'), and functions stand together at
 * the head of their scope, where they pack better.
 */
const TERSE = { unsafe_arrows: true, unsafe_methods: true, unsafe_proto: true, pure_getters: true, hoist_funs: true };

/**
 * What is read anew at every click, or whenever the worker wakes, goes through a second minifier, which finds what the first one leaves.
 * A page function's last expression is its answer, so it must stay one: `expression`, and no `!` before a function that is called.
 */
export const minifiedTwice = {
  name: 'clippost:minified-twice',
  async generateBundle(_options, bundle) {
    for (const chunk of Object.values(bundle)) {
      const compress = { ecma: 2022, passes: 4, expression: true, negate_iife: false, ...TERSE };
      const { code } = await minify(chunk.code, {
        module: true,
        mangle: false, // done by the first
        compress,
        format: { ecma: 2022, comments: false },
      });
      chunk.code = `${unescaped(code)}\n`;
    }
  },
};

/**
 * Letters and signs that the sources write as `\u4e00`, in expressions and in strings that become some, as themselves: half the bytes. What
 * cannot be seen, ends a line, joins others or is no character stays as it is.
 */
const unescaped = (code) =>
  code.replace(/\\{1,2}u([0-9a-f]{4})/gi, (written, digits) => {
    const letter = String.fromCharCode(Number.parseInt(digits, 16));
    return /[\p{L}\p{N}\p{P}\p{S}]/u.test(letter) || letter === '\u3000' ? letter : written;
  });

/** `src/app/NAME.ts`, whose default export is the answer (or a promise of it), as a classic script. */
function pageFunction(entry, outDir) {
  const name = '__clippost';
  const base = shared(outDir, {
    format: 'iife',
    name,
    exports: 'default',
    entryFileNames: `${entry}.js`,
    codeSplitting: false,
    minify: shortened,
  });
  base.plugins.push(lastExpression(name), minifiedTwice, compiledAtOnce);
  Object.assign(base.build.rolldownOptions, {
    input: at(`${entry}.ts`),
    preserveEntrySignatures: 'strict',
    treeshake: unwatched,
  });
  return build(base);
}

/** Why: see there. */
const withoutPolyfill = { alias: { 'webextension-polyfill': path.join(root, 'src/edge/native-api.ts') } };

/** The worker: one ES module; a worker may not `import()` later. */
function worker(outDir) {
  const base = shared(outDir, { format: 'es', entryFileNames: 'background.js', codeSplitting: false });
  base.resolve = withoutPolyfill;
  base.plugins.push(minifiedTwice);
  base.build.rolldownOptions.input = at('background.ts');
  return build(base);
}

/** A page names at once what its script will ask for: the parts come together with it, and not one step later. */
const partsNamed = {
  name: 'clippost:parts-named',
  transformIndexHtml: {
    order: 'post',
    handler(_html, { bundle, chunk }) {
      const needed = new Set();
      const add = (name) => {
        for (const it of bundle[name]?.imports ?? []) if (!needed.has(it) && needed.add(it)) add(it);
      };
      add(chunk.fileName);
      const link = (name) => ({
        tag: 'link',
        attrs: { rel: 'modulepreload', crossorigin: true, href: `./${name}` },
        injectTo: 'head',
      });
      return [...needed].sort().map(link);
    },
  },
};

/**
 * `src/app/NAME/NAME.html` → NAME.html with one script and one style of its own: nothing shared has to arrive before the first paint.
 * What comes later is named by its content, so that pages built one by one share a part that is the same; large libraries are parts of their own.
 */
function page(name, outDir) {
  const base = shared(outDir, {
    entryFileNames: `${name}.js`,
    chunkFileNames: '[name]-[hash:6].js',
    codeSplitting: {
      groups: ['yaml', 'dompurify', 'fflate', 'diff'].map((name) => ({
        name,
        test: new RegExp(`node_modules[\\\\/]${name}[\\\\/]`),
      })),
    },
    assetFileNames: `${name}[extname]`,
  });
  base.root = at(name);
  if (['sample', 'first-run'].includes(name)) base.resolve = withoutPolyfill; // of the one a third, of the other a quarter
  base.plugins.push(partsNamed);
  base.build.cssCodeSplit = false;
  base.build.rolldownOptions.input = at(name, `${name}.html`);
  return build(base);
}

/** Pages of ours: each folder of src/app that has an HTML file of the same name. */
const pages = () => fs.readdirSync(app).filter((name) => fs.existsSync(at(name, `${name}.html`)));
/** Functions that run in the clipped page. */
const pageFunctions = () => ['content', 'picker'].filter((name) => name === 'content' || fs.existsSync(at(`${name}.ts`)));

/** The texts without the notes for who translates them: a kilobyte of each package. */
function writeTexts(file, target) {
  const texts = Object.entries(JSON.parse(fs.readFileSync(file, 'utf8'))).map(([key, { message }]) => [key, { message }]);
  fs.mkdirSync(path.dirname(target), { recursive: true });
  fs.writeFileSync(target, JSON.stringify(Object.fromEntries(texts)));
}

/** Builds into `out`/chromium and `out`/firefox; replaces what is there only when everything was built. */
export async function buildAll(out = path.join(root, 'dist')) {
  fs.mkdirSync(out, { recursive: true });
  const fresh = fs.mkdtempSync(path.join(out, '.build-'));
  try {
    const chromium = path.join(fresh, 'chromium');
    for (const file of files(path.join(root, 'public'))) {
      if (file.endsWith('icon.svg')) continue; // the source of the drawings
      const target = path.join(chromium, path.relative(path.join(root, 'public'), file));
      if (target.endsWith('messages.json')) writeTexts(file, target);
      else fs.cpSync(file, target); // files only: an empty language is refused
    }
    await worker(chromium);
    for (const name of pageFunctions()) await pageFunction(name, chromium);
    for (const name of pages()) await page(name, chromium);
    fs.cpSync(chromium, path.join(fresh, 'firefox'), { recursive: true });
    for (const target of ['chromium', 'firefox']) {
      const manifest = manifestFor(target);
      checkMessages(manifest, path.join(fresh, target));
      fs.writeFileSync(path.join(fresh, target, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
      // Moved away and thrown away later: a browser that runs from this folder misses it for a moment only.
      if (fs.existsSync(path.join(out, target))) fs.renameSync(path.join(out, target), path.join(fresh, `old-${target}`));
      fs.renameSync(path.join(fresh, target), path.join(out, target));
    }
  } finally {
    fs.rmSync(fresh, { recursive: true, force: true });
  }
}

/** Builds into dist; with `ifChanged` only when an input changed. Answers whether it built. */
export async function buildDist({ ifChanged = false } = {}) {
  const stamp = path.join(root, 'dist/.inputs');
  const hash = inputsHash();
  const done = fs.existsSync(stamp) && fs.readFileSync(stamp, 'utf8') === hash;
  if (ifChanged && done && fs.existsSync(path.join(root, 'dist/firefox/manifest.json'))) return false;
  fs.rmSync(stamp, { force: true });
  await buildAll();
  fs.writeFileSync(stamp, hash);
  return true;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const out = process.argv[process.argv.indexOf('--out') + 1];
  const started = performance.now();
  try {
    if (process.argv.includes('--out')) await buildAll(path.resolve(out));
    const built = process.argv.includes('--out') || (await buildDist({ ifChanged: process.argv.includes('--if-changed') }));
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    console.log(built ? `built both extensions in ${seconds} s` : 'dist is up to date');
  } catch (error) {
    console.error(error.message); // the bundler's message names file and line; its stack is the bundler's own
    process.exitCode = 1;
  }
}
