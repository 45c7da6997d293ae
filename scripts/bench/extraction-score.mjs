// Scores outputs with the corpus' own scorer and prints the figures that have goals.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** Goals: [figure, set, how to read the report, goal]. */
const GOALS = [
  ['text-f1-scrapinghub', 'scrapinghub', (r) => r.text.f1, 0.98],
  ['markdown-f1-scrapinghub', 'scrapinghub', (r) => r.markdown.f1, 0.97],
  ['exact-scrapinghub', 'scrapinghub', (r) => r.text.accuracy, 0.4],
  ['snippet-f1-trafilatura', 'trafilatura', (r) => r.text.snippet.f1, 0.935],
  ['text-f1-zh-news', 'zh-news', (r) => r.text.f1, 0.988],
  ['text-f1-zh-handmade', 'zh-handmade', (r) => r.text.f1, 0.955],
  ['title-postlight', 'postlight', (r) => r.text.meta['title~'].rate, 0.92],
  ['title-trafilatura', 'trafilatura', (r) => r.text.meta['title~'].rate, 0.85],
  ['title-zh-news', 'zh-news', (r) => r.text.meta['title~'].rate, 0.93],
  ['author-postlight', 'postlight', (r) => r.text.meta['author~'].rate, 0.75],
  ['author-trafilatura', 'trafilatura', (r) => r.text.meta['author~'].rate, 0.72],
  ['date-instant-postlight', 'postlight', (r) => r.text.meta.date.rate, 0.8],
  ['date-day-postlight', 'postlight', (r) => r.text.meta['date(day)'].rate, 0.88],
  ['date-day-trafilatura', 'trafilatura', (r) => r.text.meta['date(day)'].rate, 0.85],
  ['date-day-zh-news', 'zh-news', (r) => r.text.meta['date(day)'].rate, 0.95],
  ['image-postlight', 'postlight', (r) => r.text.meta['image~'].rate, 0.97],
  ['text-f1-mozilla', 'mozilla', (r) => r.text.f1, null],
  ['text-f1-defuddle', 'defuddle', (r) => r.text.f1, null],
];

/** A corpus that holds only the pages of this run, so that the scorer does not count the others as missing. */
function linkedCorpus(pages) {
  const root = fs.mkdtempSync(path.join(os.tmpdir(), 'clippost-bench-'));
  for (const { set, id, folder } of pages) {
    fs.mkdirSync(path.join(root, set), { recursive: true });
    fs.symlinkSync(path.resolve(folder), path.join(root, set, id));
  }
  return root;
}

function score(corpus, out, extra) {
  const report = path.join(out, `score-${extra.includes('markdown') ? 'markdown' : 'text'}.json`);
  const printed = execFileSync('node', [corpus.scorer, corpus.root, out, '--json', report, ...extra], { encoding: 'utf8' });
  return { printed, report: JSON.parse(fs.readFileSync(report, 'utf8')) };
}

/** The scorer's report on the text, by set; nothing is printed. */
export function reportOf(corpusDir, out, pages) {
  const corpus = { scorer: path.join(corpusDir, 'score.mjs'), root: linkedCorpus(pages) };
  try {
    return score(corpus, out, []).report;
  } finally {
    fs.rmSync(corpus.root, { recursive: true });
  }
}

/** Prints the scorer's table for text and for Markdown, and answers both reports by set. */
export function scoreOutputs(corpusDir, out, pages, { worst, pages: pagesFile }) {
  const corpus = { scorer: path.join(corpusDir, 'score.mjs'), root: linkedCorpus(pages) };
  try {
    const text = score(corpus, out, [...(worst ? ['--worst', worst] : []), ...(pagesFile ? ['--pages', pagesFile] : [])]);
    console.log(text.printed);
    const markdown = score(corpus, out, ['--from', 'markdown']);
    console.log(`from markdown:\n${markdown.printed}`);
    const sets = Object.keys(text.report);
    return Object.fromEntries(sets.map((set) => [set, { text: text.report[set], markdown: markdown.report[set] }]));
  } finally {
    fs.rmSync(corpus.root, { recursive: true });
  }
}

const figure = (name, value, goal) => console.log(`figure ${name} ${value.toFixed(3)}${goal === null ? '' : ` goal ${goal}`}`);

/** One line per figure; a goal stands behind those that have one. */
export function printFigures(scores, time, growth, rivals) {
  for (const [name, set, read, goal] of GOALS) {
    if (!scores[set]) continue;
    figure(name, read(scores[set]), goal === null ? null : `>= ${goal}`);
    for (const [system, report] of Object.entries(rivals)) {
      if (report[set] && name.startsWith('text-f1')) figure(`${name}-${system}`, report[set].text.f1, null);
      if (report[set] && name.startsWith('snippet')) figure(`${name}-${system}`, report[set].text.snippet.f1, null);
    }
  }
  if (time) {
    figure('time-ratio-warm', time.warm, '<= 1.5');
    figure('time-ratio-p90', time.p90, '<= 1.8');
    figure('time-ratio-cold', time.cold, '<= 1.8');
    figure('time-ratio-cold-with-script', time.loaded, null);
    figure('time-ratio-turndown', time.turndown, null);
  }
  if (growth) figure('time-growth-exponent', growth, '<= 1.1');
}
