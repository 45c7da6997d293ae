// npm run build:bench: files that measurements can load. dist-bench/post.mjs, an ES module for Node with the post format;
// dist-bench/clip.js, a classic script with the page code, that sets `globalThis.__clip`; dist-bench/sync.js, one with the sync of a
// folder, for a page of the extension, that sets `globalThis.__sync`.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { buildDist, compiledAtOnce, minifiedTwice } from './build.mjs';
import { lean, shortened, unwatched } from './lean.mjs';

const root = path.join(import.meta.dirname, '..');
const outDir = path.join(root, 'dist-bench');

const plain = { minify: false, plugins: [], rolldownOptions: {} }; // measurements name functions
const asShipped = {
  minify: 'oxc',
  plugins: [lean, minifiedTwice, compiledAtOnce],
  rolldownOptions: { treeshake: unwatched, output: { minify: shortened }, checks: { bundlerTimings: false } },
}; // a first call is mostly compiling

const TARGETS = [
  { entry: 'src/app/bench/post.ts', file: 'post.mjs', format: 'es', target: 'node20', ...plain },
  { entry: 'tests/e2e/pages/folder-page.ts', file: 'sync.js', format: 'iife', target: ['chrome122'], ...plain },
  { entry: 'src/app/bench/clip.ts', file: 'clip.js', format: 'iife', target: ['chrome122', 'firefox140'], ...asShipped },
];

async function buildOne({ entry, file, format, target, minify, plugins, rolldownOptions }, dir = outDir) {
  if (!fs.existsSync(path.join(root, entry))) throw new Error(`build:bench: ${entry} is missing`);
  await build({
    configFile: false,
    root,
    publicDir: false,
    logLevel: 'warn',
    plugins,
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir: dir,
      emptyOutDir: false,
      target,
      minify,
      sourcemap: false,
      reportCompressedSize: false,
      rolldownOptions,
      lib: { entry: path.join(root, entry), formats: [format], name: 'clippostBench', fileName: () => file },
    },
  });
}

/** Builds what measurements load into dist-bench; `only` names the files, all by default. Throws when an entry is missing. */
export async function buildBench(only = TARGETS.map(({ file }) => file)) {
  for (const target of TARGETS.filter(({ file }) => only.includes(file))) await buildOne(target);
  return outDir;
}

/** The page code in a file of its own, with further plugins: the bench leaves rules out, and asks for texts, not bytes. Answers the file. */
export async function buildClip(file, further) {
  const clip = TARGETS.find((target) => target.file === 'clip.js');
  const plugins = [...further, ...clip.plugins.filter((plugin) => plugin !== minifiedTwice)];
  await buildOne({ ...clip, file: path.basename(file), plugins }, path.dirname(file));
  return file;
}

/** The built extension in a folder of its own, with a page `bench.html` that has the sync and sets `__sync`. Throw the folder away afterwards. */
export async function buildFolderPage() {
  await buildDist({ ifChanged: true });
  const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'clippost-bench-'));
  fs.cpSync(path.join(root, 'dist/chromium'), dir, { recursive: true });
  fs.cpSync(path.join(await buildBench(['sync.js']), 'sync.js'), path.join(dir, 'bench.js'));
  fs.writeFileSync(path.join(dir, 'bench.html'), '<!doctype html><meta charset="utf-8"><script src="./bench.js"></script>bench');
  return dir;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const only = process.argv.slice(2);
  const dir = await buildBench(only.length > 0 ? only : undefined);
  for (const { file } of TARGETS) {
    const built = path.join(dir, file);
    if (fs.existsSync(built)) console.log(`${path.relative(root, built)} ${fs.statSync(built).size} bytes`);
  }
}
