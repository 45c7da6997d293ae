// npm run package: the store zips of both browsers, the same bytes from the same sources on every machine.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { zipSync } from 'fflate';
import { buildDist, root } from './build.mjs';
import { manifestFor } from './manifest.mjs';

/** The zip of one browser's build: files in the order of their names, no folders, no times, no owners. */
export function zipOf(target, dist = path.join(root, 'dist')) {
  const dir = path.join(dist, target);
  const names = fs
    .readdirSync(dir, { recursive: true })
    .filter((name) => fs.statSync(path.join(dir, name)).isFile())
    .map((name) => name.split(path.sep).join('/'))
    .sort();
  const store = manifestFor(target === 'chromium' ? 'chromium-store' : target); // a store has a key of its own
  const manifest = Buffer.from(`${JSON.stringify(store, null, 2)}\n`);
  const entries = names.map((name) => [name, name === 'manifest.json' ? manifest : fs.readFileSync(path.join(dir, name))]);
  // The earliest time that a zip can hold, as local time: the zone of the machine must not show.
  return zipSync(Object.fromEntries(entries), { level: 9, mtime: new Date(1980, 0, 1), os: 0 });
}

/** Writes packages/clippost-VERSION-BROWSER.zip for both; answers their paths and sizes. */
export function packageAll(out = path.join(root, 'packages')) {
  fs.mkdirSync(out, { recursive: true });
  return ['chromium', 'firefox'].map((target) => {
    const file = path.join(out, `clippost-${manifestFor(target).version}-${target}.zip`);
    const bytes = zipOf(target);
    fs.writeFileSync(file, bytes);
    return { target, file, sizeBytes: bytes.length };
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await buildDist();
  for (const { file, sizeBytes } of packageAll())
    console.log(`${path.relative(root, file)}  ${(sizeBytes / 1000).toFixed(1)} kB`);
}
