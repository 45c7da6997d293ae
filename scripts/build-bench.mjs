// npm run build:bench: files that measurements can load. dist-bench/post.mjs, an ES module for Node with the post format;
// dist-bench/clip.js, a classic script with the page code, that sets `globalThis.__clip`; dist-bench/sync.js, one with the sync of a
// folder, for a page of the extension, that sets `globalThis.__sync`.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = path.join(import.meta.dirname, '..');
const outDir = path.join(root, 'dist-bench');

const TARGETS = [
  { entry: 'src/app/bench/post.ts', file: 'post.mjs', format: 'es', target: 'node20' },
  { entry: 'tests/e2e/pages/folder-page.ts', file: 'sync.js', format: 'iife', target: ['chrome122'] },
  { entry: 'src/app/bench/clip.ts', file: 'clip.js', format: 'iife', target: ['chrome122', 'firefox140'] },
];

async function buildOne({ entry, file, format, target }) {
  if (!fs.existsSync(path.join(root, entry))) throw new Error(`build:bench: ${entry} is missing`);
  await build({
    configFile: false,
    root,
    publicDir: false,
    logLevel: 'warn',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir,
      emptyOutDir: false,
      target,
      minify: false, // measurements name functions
      sourcemap: false,
      reportCompressedSize: false,
      lib: { entry: path.join(root, entry), formats: [format], name: 'clippostBench', fileName: () => file },
    },
  });
}

/** Builds what measurements load into dist-bench; `only` names the files, all by default. Throws when an entry is missing. */
export async function buildBench(only = TARGETS.map(({ file }) => file)) {
  for (const target of TARGETS.filter(({ file }) => only.includes(file))) await buildOne(target);
  return outDir;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const only = process.argv.slice(2);
  const dir = await buildBench(only.length > 0 ? only : undefined);
  for (const { file } of TARGETS) {
    const built = path.join(dir, file);
    if (fs.existsSync(built)) console.log(`${path.relative(root, built)} ${fs.statSync(built).size} bytes`);
  }
}
