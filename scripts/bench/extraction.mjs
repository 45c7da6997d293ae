// Runs the built page code over a corpus in real Chromium and scores it.
// usage: node scripts/bench/extraction.mjs --corpus DIR --out OUT [--sets a,b] [--limit N] [--rivals] [--unnamed] [--half a|b] [--time] [--growth] [--clip FILE] [--only ID]
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { buildBench } from '../build-bench.mjs';
import { listPages, readPage } from './extraction-corpus.mjs';
import { openBench } from './extraction-page.mjs';
import { printFigures, scoreOutputs } from './extraction-score.mjs';
import { measureGrowth, measureTime } from './extraction-time.mjs';

const options = {
  corpus: { type: 'string' },
  out: { type: 'string' },
  sets: { type: 'string' },
  limit: { type: 'string' },
  half: { type: 'string' },
  only: { type: 'string' },
  clip: { type: 'string' },
  worst: { type: 'string' },
  pages: { type: 'string' },
  rivals: { type: 'boolean', default: false },
  unnamed: { type: 'boolean', default: false },
  time: { type: 'boolean', default: true },
  growth: { type: 'boolean', default: true },
};

/** Extracts every page of the sets with one system and writes OUT/<set>/<id>.json; with `unnamed`, as if a build tool had made all its names. */
async function extractAll(bench, system, pages, out, unnamed) {
  for (const entry of pages) {
    const { html, url } = readPage(entry);
    const result = await bench.run(system, html, url, unnamed);
    const file = path.join(out, entry.set, `${entry.id}.json`);
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, JSON.stringify(result));
  }
}

/** The bench named `extraction`; `args` are the words after it on the command line. */
export async function run(args) {
  const { values } = parseArgs({ args, options, allowNegative: true });
  if (!values.corpus || !values.out) throw new Error('extraction needs --corpus DIR and --out OUT');
  const pages = listPages(values);
  const clip = values.clip ?? path.join(await buildBench(['clip.js']), 'clip.js');
  const bench = await openBench(clip, values.rivals || values.time);
  try {
    await extractAll(bench, 'ours', pages, values.out, values.unnamed);
    const scores = scoreOutputs(values.corpus, values.out, pages, values);
    const rivals = {};
    if (values.rivals) {
      for (const system of ['readability', 'turndown', 'defuddle']) {
        console.log(`\n${system}`);
        await extractAll(bench, system, pages, path.join(values.out, `rival-${system}`), values.unnamed);
        rivals[system] = scoreOutputs(values.corpus, path.join(values.out, `rival-${system}`), pages, {});
      }
    }
    if (values.unnamed) return; // the goals are for pages as they are
    const timed = pages.filter((entry) => entry.set === 'scrapinghub');
    const time = values.time && timed.length > 0 ? await measureTime(bench, timed.map(readPage)) : null;
    const growth = values.growth && values.time ? await measureGrowth(bench) : null;
    printFigures(scores, time, growth, rivals);
  } finally {
    await bench.close();
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await run(process.argv.slice(2));
