// What each rule group is worth: the page code is built once more without it and run over the same pages.
// usage: npm run bench -- ablation --corpus DIR [--sets a,b] [--half a|b] [--only-groups WORD]
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { buildClip } from '../build-bench.mjs';
import { groups, without } from './ablation-groups.mjs';
import { listPages, readPage } from './extraction-corpus.mjs';
import { openBench } from './extraction-page.mjs';
import { reportOf } from './extraction-score.mjs';

const options = {
  corpus: { type: 'string' },
  sets: { type: 'string', default: 'scrapinghub,trafilatura,zh-news,zh-handmade' },
  half: { type: 'string' },
  'only-groups': { type: 'string' },
};

/** Worth less than this on every set, a group is worth nothing. */
const NOTHING = 0.0005;

const f1 = (report) => report.f1 ?? report.snippet.f1;

/** Runs inside the page: the text of one page by every build; null where it is that of the first, the whole one. */
function readAll({ html, url }) {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  const texts = globalThis.__builds.map((clip) => clip(parsed, url).text);
  return texts.map((text, index) => (index > 0 && text === texts[0] ? null : text));
}

async function textsOf(names, files, pages) {
  const bench = await openBench(files[0], false);
  try {
    await bench.page.evaluate(() => Reflect.set(globalThis, '__builds', []));
    for (const file of files) {
      await bench.page.addScriptTag({ content: fs.readFileSync(file, 'utf8') });
      await bench.page.evaluate(() => globalThis.__builds.push(globalThis.__clip));
    }
    const texts = names.map(() => new Map());
    for (const page of pages) {
      const found = await bench.page.evaluate(readAll, readPage(page));
      for (const [index, text] of found.entries()) if (text !== null) texts[index].set(page, text);
    }
    return texts;
  } finally {
    await bench.close();
  }
}

/** F1 per set of one build; a page that it reads like the whole one has the whole one's text. */
function scoresOf(corpus, folder, pages, texts, whole) {
  for (const page of pages) {
    fs.mkdirSync(path.join(folder, page.set), { recursive: true });
    fs.writeFileSync(
      path.join(folder, page.set, `${page.id}.json`),
      JSON.stringify({ text: texts.get(page) ?? whole.get(page), markdown: '' }),
    );
  }
  const report = reportOf(corpus, folder, pages);
  return Object.fromEntries(Object.entries(report).map(([set, found]) => [set, f1(found)]));
}

/** The bench named `ablation`: a line per group, what is lost without it in thousandths of F1, per set. */
export async function run(args) {
  const { values } = parseArgs({ args, options });
  if (!values.corpus) throw new Error('ablation needs --corpus DIR');
  const pages = listPages(values);
  const asked = groups().filter(({ name }) => name.includes(values['only-groups'] ?? ''));
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'clippost-bench-'));
  try {
    const builds = [{ name: 'whole', plugins: [] }, ...asked.map((group) => ({ name: group.name, plugins: [without(group)] }))];
    const files = [];
    for (const { plugins } of builds) files.push(await buildClip(path.join(folder, `${files.length}.js`), plugins));
    const sizes = files.map((file) => fs.statSync(file).size);
    const texts = await textsOf(builds, files, pages);
    const scores = texts.map((found) => scoresOf(values.corpus, path.join(folder, 'out'), pages, found, texts[0]));
    const sets = Object.keys(scores[0]);
    console.log(`${'group'.padEnd(30)} ${[...sets, 'pages', 'bytes'].map((set) => set.padStart(12)).join('')}`);
    for (const [index, { name }] of builds.entries()) {
      if (index === 0) continue;
      const lost = sets.map((set) => scores[0][set] - scores[index][set]);
      const cells = [...lost.map((value) => (value * 1000).toFixed(1)), texts[index].size, sizes[0] - sizes[index]];
      const verdict = lost.every((value) => value < NOTHING) ? '  nothing' : '';
      console.log(`${name.padEnd(30)} ${cells.map((cell) => String(cell).padStart(12)).join('')}${verdict}`);
    }
    for (const set of sets) console.log(`figure ablation-whole-${set} ${scores[0][set].toFixed(4)}`);
  } finally {
    fs.rmSync(folder, { recursive: true });
  }
}
