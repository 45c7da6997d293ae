// How the coverage figure goes together with the true recall: built page code in real Chromium, recall by the corpus' own scorer.
// Good extractions miss little, so the same ones are also looked at with lines taken out: there the figure has to fall.
// usage: npm run bench -- coverage --corpus DIR [--sets a,b] [--threshold N] [--bad N] [--limit N] [--half a|b] [--only ID] [--clip FILE] [--list]
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { buildBench } from '../build-bench.mjs';
import { listPages, readPage } from './extraction-corpus.mjs';
import { openBench } from './extraction-page.mjs';

const options = {
  corpus: { type: 'string' },
  sets: { type: 'string', default: 'scrapinghub,zh-news' },
  limit: { type: 'string' },
  half: { type: 'string' },
  only: { type: 'string' },
  clip: { type: 'string' },
  /** Below this figure the popup speaks (core/coverage.ts). */
  threshold: { type: 'string', default: '0.75' },
  /** Below this true recall a page is one that the person should be told about. */
  bad: { type: 'string', default: '0.9' },
  /** Names the pages behind every wrong alarm and every bad page that was missed. */
  list: { type: 'boolean', default: false },
};

const coverOne = ({ html, url }) => globalThis.__cover(new DOMParser().parseFromString(html, 'text/html'), url);

/** Recall of every page in one folder of outputs; where the truth is a few snippets, the share of them that is there. */
function recalls(corpus, out, sets) {
  const file = path.join(out, 'pages.json');
  execFileSync('node', [path.join(corpus, 'score.mjs'), corpus, out, '--sets', sets, '--pages', file]);
  const rows = JSON.parse(fs.readFileSync(file, 'utf8'));
  const recallOf = ({ r, snip }) => r ?? (snip && snip.tp + snip.fn > 0 ? snip.tp / (snip.tp + snip.fn) : undefined);
  return new Map(rows.map((row) => [`${row.set}/${row.id}`, recallOf(row)]));
}

/** Every page, as extracted and with lines taken out: `{ name, page, coverage, recall }`. */
async function measure(values) {
  const out = fs.mkdtempSync(path.join(os.tmpdir(), 'clippost-coverage-'));
  const clip = values.clip ?? path.join(await buildBench(['clip.js']), 'clip.js');
  const bench = await openBench(clip, false);
  try {
    const found = [];
    for (const entry of listPages(values)) {
      for (const { name, text, coverage } of await bench.page.evaluate(coverOne, readPage(entry))) {
        const file = path.join(out, name, entry.set, `${entry.id}.json`);
        fs.mkdirSync(path.dirname(file), { recursive: true });
        fs.writeFileSync(file, JSON.stringify({ text }));
        found.push({ name, page: `${entry.set}/${entry.id}`, coverage });
      }
    }
    const names = [...new Set(found.map(({ name }) => name))];
    const recall = new Map(names.map((name) => [name, recalls(values.corpus, path.join(out, name), values.sets)]));
    return found.map((row) => ({ ...row, recall: recall.get(row.name).get(row.page) })).filter((row) => row.recall !== undefined);
  } finally {
    await bench.close();
    fs.rmSync(out, { recursive: true });
  }
}

const mean = (values) => values.reduce((total, value) => total + value, 0) / values.length;

/** Pearson's r; NaN where one side does not vary. */
function correlation(rows) {
  const [x, y] = [mean(rows.map((row) => row.recall)), mean(rows.map((row) => row.coverage))];
  const [xy, xx, yy] = rows.reduce(
    ([a, b, c], row) => [a + (row.recall - x) * (row.coverage - y), b + (row.recall - x) ** 2, c + (row.coverage - y) ** 2],
    [0, 0, 0],
  );
  return xy / Math.sqrt(xx * yy);
}

function tell(name, rows, threshold, bad) {
  const alarms = rows.filter((row) => row.coverage < threshold);
  const right = alarms.filter((row) => row.recall < bad).length;
  const missed = rows.filter((row) => row.coverage >= threshold && row.recall < Math.min(bad, threshold)).length;
  const error = mean(rows.map((row) => Math.abs(row.coverage - row.recall)));
  console.log(
    `${name.padEnd(16)} ${String(rows.length).padStart(4)} pages  recall ${mean(rows.map((row) => row.recall)).toFixed(2)}  coverage ${mean(rows.map((row) => row.coverage)).toFixed(2)}` +
      `  mean error ${error.toFixed(3)}  alarms ${alarms.length}: right ${right}, wrong ${alarms.length - right}; missed ${missed}`,
  );
}

/** The bench named `coverage`; `args` are the words after it on the command line. */
export async function run(args) {
  const { values } = parseArgs({ args, options });
  if (!values.corpus) throw new Error('coverage needs --corpus DIR');
  const [threshold, bad] = [Number(values.threshold), Number(values.bad)];
  const measured = await measure(values);
  const rows = measured.filter((row) => row.coverage !== null);
  for (const name of new Set(rows.map((row) => row.name)))
    tell(
      name,
      rows.filter((row) => row.name === name),
      threshold,
      bad,
    );
  tell('all', rows, threshold, bad);
  console.log(`no figure for ${measured.length - rows.length} of ${measured.length}`);
  console.log(`figure coverage-correlation ${correlation(rows).toFixed(3)}`);
  for (const at of [0.5, 0.6, 0.7, 0.75, 0.8, 0.85, 0.9])
    tell(
      `below ${at}`,
      rows.filter((row) => row.name !== ''),
      at,
      bad,
    );
  if (!values.list) return;
  for (const row of rows.filter((it) => (it.coverage < threshold ? it.recall >= bad : it.recall < Math.min(bad, threshold))))
    console.log(`${row.name}: ${row.page} coverage ${row.coverage} recall ${row.recall.toFixed(3)}`);
}
