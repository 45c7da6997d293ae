// npm run package: the store zips of both browsers, the same bytes from the same sources on every machine.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import JSZip from 'jszip';
import { buildDist, root } from './build.mjs';
import { manifestFor } from './manifest.mjs';

/** The zip of one browser's build: files in the order of their names, no folders, no times, no owners. */
export async function zipOf(target, dist = path.join(root, 'dist')) {
  const dir = path.join(dist, target);
  const names = fs
    .readdirSync(dir, { recursive: true })
    .filter((name) => fs.statSync(path.join(dir, name)).isFile())
    .map((name) => name.split(path.sep).join('/'))
    .sort();
  const store = manifestFor(target === 'chromium' ? 'chromium-store' : target); // a store has a key of its own
  const manifest = Buffer.from(`${JSON.stringify(store, null, 2)}\n`);
  const zip = new JSZip();
  const date = new Date(Date.UTC(1980, 0, 1)); // the earliest that a zip can hold
  for (const name of names) {
    const content = name === 'manifest.json' ? manifest : fs.readFileSync(path.join(dir, name));
    zip.file(name, content, { date, createFolders: false });
  }
  // Its zlib is written in JavaScript: smaller by 8 kB than what the extension packs with, and the same on every machine, as Node's own is not.
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE', compressionOptions: { level: 9 }, platform: 'DOS' });
}

/** Writes packages/clippost-VERSION-BROWSER.zip for both; answers their paths and sizes. */
export async function packageAll(out = path.join(root, 'packages')) {
  fs.mkdirSync(out, { recursive: true });
  const packages = [];
  for (const target of ['chromium', 'firefox']) {
    const file = path.join(out, `clippost-${manifestFor(target).version}-${target}.zip`);
    const bytes = await zipOf(target);
    fs.writeFileSync(file, bytes);
    packages.push({ target, file, sizeBytes: bytes.length });
  }
  return packages;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await buildDist();
  for (const { file, sizeBytes } of await packageAll())
    console.log(`${path.relative(root, file)}  ${(sizeBytes / 1000).toFixed(1)} kB`);
}
