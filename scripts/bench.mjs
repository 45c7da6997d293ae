// npm run bench -- NAME …: imports scripts/bench/NAME.mjs and calls its `run` with what follows.
import fs from 'node:fs';
import path from 'node:path';

const [name, ...args] = process.argv.slice(2);
const folder = path.join(import.meta.dirname, 'bench');
const file = path.join(folder, `${name}.mjs`);
const module = name !== undefined && /^[\w-]+$/.test(name) && fs.existsSync(file) ? await import(file) : {};
if (typeof module.run === 'function') await module.run(args);
else {
  const known = fs
    .readdirSync(folder)
    .filter((it) => /^export (async )?function run\b/m.test(fs.readFileSync(path.join(folder, it), 'utf8')));
  console.error(`npm run bench -- NAME …, with NAME one of: ${known.map((it) => path.basename(it, '.mjs')).join(', ')}`);
  process.exitCode = 1;
}
