// Reads a corpus laid out as DIR/<set>/<id>/{source.html.gz,truth.json}.
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';

/** Half of the corpus by a hash of the id: rules are made on one half and checked on the other. */
const halfOf = (id) => (createHash('sha256').update(id).digest()[0] % 2 === 0 ? 'a' : 'b');

/** The pages asked for: `sets` and `only` are comma lists, `limit` is per set, `half` is a or b. */
export function listPages({ corpus, sets, limit, half, only }) {
  const wanted = sets ? sets.split(',') : null;
  const ids = only ? only.split(',') : null;
  const pages = [];
  for (const set of fs.readdirSync(corpus).sort()) {
    const folder = path.join(corpus, set);
    if (!fs.statSync(folder).isDirectory() || (wanted && !wanted.includes(set))) continue;
    const found = fs
      .readdirSync(folder)
      .filter((id) => fs.existsSync(path.join(folder, id, 'truth.json')))
      .filter((id) => (!half || halfOf(id) === half) && (!ids || ids.some((wantedId) => id.startsWith(wantedId))))
      .sort();
    for (const id of found.slice(0, limit ? Number(limit) : found.length)) pages.push({ set, id, folder: path.join(folder, id) });
  }
  return pages;
}

/** The page's text and its address, as the truth file gives it. */
export function readPage({ folder }) {
  const html = gunzipSync(fs.readFileSync(path.join(folder, 'source.html.gz'))).toString('utf8');
  const { url } = JSON.parse(fs.readFileSync(path.join(folder, 'truth.json'), 'utf8'));
  return { html, url };
}
