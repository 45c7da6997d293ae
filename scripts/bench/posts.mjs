// Reads every post of a folder, edits one field of each and looks at what changed: only the lines that hold the field may.
// usage: npm run bench -- posts --corpus DIR [--out DIR]   (DIR/posts when there is one, else DIR itself)
//        npm run bench -- posts --folder --corpus DIR      a copy of it, connected as a folder in a real Chromium, one tag added to each
//                                                          post in the library: every file differs in exactly that place
import fs from 'node:fs';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { runnerImport } from 'vite';
import { root } from '../build.mjs';
import { buildBench } from '../build-bench.mjs';

const options = { corpus: { type: 'string' }, out: { type: 'string' }, folder: { type: 'boolean', default: false } };

/** One field after the other; `lines` is how many lines may differ: a title stands twice. */
const EDITS = [
  { field: 'title', lines: 2, change: (post) => ({ title: `${post.title} [改] "x": {{ y }} \\` }) },
  { field: 'title', lines: 2, change: () => ({ title: '另一个题目...：第二行' }) },
  {
    field: 'tags',
    lines: 1,
    change: (post) => ({ tags: [...post.tags, 'C#', 'a, b', '007'].filter((tag, i, all) => all.indexOf(tag) === i) }),
  },
  { field: 'tags', lines: 1, change: () => ({ tags: { add: ['新标签: 一'], remove: [] } }) },
  { field: 'author', lines: 1, change: () => ({ author: '记者: 张三 #独家' }) },
  { field: 'author', lines: 1, change: () => ({ author: 'Ann Lee' }) },
];

const filesOf = (corpus) => {
  const dir = fs.existsSync(path.join(corpus, 'posts')) ? path.join(corpus, 'posts') : corpus;
  return fs
    .readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((it) => it.isFile() && it.name.endsWith('.md'))
    .map((it) => path.join(it.parentPath, it.name))
    .sort();
};

/** Number of lines that differ; null when the number of lines does. */
function changedLines(before, after) {
  const a = before.split('\n');
  const b = after.split('\n');
  return a.length === b.length ? a.filter((line, i) => line !== b[i]).length : null;
}

const same = (a, b) => JSON.stringify(a) === JSON.stringify(b);

/** The value that must be read back: what the change says, in the form in which a Jekyll post stores it. */
function expected(post, { tags, ...change }) {
  if (tags === undefined) return { ...post, ...change };
  return { ...post, tags: Array.isArray(tags) ? tags : [...post.tags, ...tags.add] };
}

/** What is wrong after one edit of one post, or null. */
function faultOf({ parsePost, revisePost, changesBetween }, text, post, { field, lines, change }) {
  const changes = change(post);
  const after = revisePost(text, changes, { preset: 'jekyll' });
  const changed = changedLines(text, after);
  if (changed === null || changed > lines || changed === 0) return `${field}: ${changed ?? 'more or fewer'} lines differ`;
  if (!same(parsePost(after), expected(post, changes))) return `${field}: reads back differently`;
  if (revisePost(after, changes, { preset: 'jekyll' }) !== after) return `${field}: the same change changes it again`;
  const found = changesBetween(text, after);
  return same(Object.keys(found.changes), [field]) && found.contradictions.length === 0
    ? null
    : `${field}: compared as ${JSON.stringify(found)}`;
}

/** Every fifth post as another system writes it: with a byte order mark and CR LF. */
const variant = (text, i) => (i % 5 === 4 && !text.includes('\r') ? `\ufeff${text.replaceAll('\n', '\r\n')}` : text);

function measure(format, files) {
  const counts = { posts: files.length, read: 0, edits: 0, good: 0, headed: 0, identical: 0, crlf: 0 };
  const faults = [];
  const fault = (file, reason) => faults.push(`${path.basename(file)}: ${reason}`);
  for (const [i, file] of files.entries()) {
    const original = fs.readFileSync(file, 'utf8');
    const text = variant(original, i);
    if (text !== original) counts.crlf += 1;
    try {
      const post = format.parsePost(text);
      counts.read += 1;
      if (format.revisePost(text, {}, { preset: 'jekyll' }) !== text) fault(file, 'changed without a change');
      for (const edit of EDITS) {
        counts.edits += 1;
        const reason = faultOf(format, text, post, edit);
        if (reason === null) counts.good += 1;
        else fault(file, reason);
      }
      if (/^<!--/m.test(original)) {
        counts.headed += 1;
        if (format.serializePost(post, { preset: 'jekyll' }) === original) counts.identical += 1;
      }
    } catch (error) {
      fault(file, `${error.name}: ${error.message}`);
    }
  }
  return { counts, faults };
}

const ADDED = '新标签';
/** The text with one more tag in its list, by a rule of this file's own. */
const tagged = (text) =>
  text.replace(/^tags: \[ *(.*?) *\](\r?)$/m, (_line, tags, end) => `tags: [ ${tags === '' ? '' : `${tags}, `}${ADDED} ]${end}`);

async function inFolder(files) {
  const { openDisk, filesIn } = (
    await runnerImport(path.join(root, 'tests/e2e/stories/disk.ts'), { configFile: false, logLevel: 'error' })
  ).module;
  const disk = await openDisk();
  try {
    for (const [i, file] of files.entries())
      fs.writeFileSync(path.join(disk.root, path.basename(file)), variant(fs.readFileSync(file, 'utf8'), i));
    const before = filesIn(disk.root);
    const connected = await disk.sync();
    const untouched = same(filesIn(disk.root), before);
    const { entries } = await disk.remembered();
    await disk.edit(Object.fromEntries(entries.map(({ id }) => [id, { addTag: ADDED }])));
    const written = await disk.sync();
    const after = filesIn(disk.root);
    const faults = Object.keys(before).filter((name) => after[name] !== tagged(before[name]));
    const rest = await disk.sync({ full: true });
    console.log('connected', connected.ends, 'tagged', written.ends, 'after that', rest.ends);
    for (const name of faults.slice(0, 20)) console.log(`fault ${name}`);
    console.log(`figure folder-posts-known ${(entries.length / files.length).toFixed(4)} goal >= 1`);
    console.log(`figure folder-untouched-by-connecting ${untouched ? 1 : 0} goal >= 1`);
    console.log(`figure folder-revised-exactly ${(1 - faults.length / files.length).toFixed(4)} goal >= 1`);
    console.log(`figure folder-at-rest ${Object.keys(rest.ends).length === 0 ? 1 : 0} goal >= 1`);
  } finally {
    await disk.close();
  }
}

/** The bench named `posts`; `args` are the words after it on the command line, or the values themselves. */
export async function run(args) {
  const values = Array.isArray(args) ? parseArgs({ args, options }).values : args;
  if (!values.corpus) throw new Error('posts needs --corpus DIR');
  const format = await import(pathToFileURL(path.join(await buildBench(['post.mjs']), 'post.mjs')).href);
  const files = filesOf(values.corpus);
  if (files.length === 0) throw new Error(`no .md file in ${values.corpus}`);
  if (values.folder) return inFolder(files);
  const start = performance.now();
  const { counts, faults } = measure(format, files);
  const ms = performance.now() - start;
  console.table({
    posts: counts.posts,
    'with mark and CR LF': counts.crlf,
    read: counts.read,
    edits: counts.edits,
    'edits that change only their lines': counts.good,
    'with link heading': counts.headed,
    'of these identical when written anew': counts.identical,
    'ms per post': Number((ms / files.length).toFixed(2)),
  });
  for (const line of faults.slice(0, 20)) console.log(`fault ${line}`);
  if (values.out) {
    fs.mkdirSync(values.out, { recursive: true });
    fs.writeFileSync(path.join(values.out, 'posts.json'), JSON.stringify({ counts, faults, ms }, null, 1));
  }
  console.log(`figure posts-read ${(counts.read / counts.posts).toFixed(4)} goal >= 1`);
  console.log(`figure posts-revised-exactly ${(counts.good / (counts.posts * EDITS.length)).toFixed(4)} goal >= 1`);
  console.log(`figure posts-written-identically ${(counts.headed === 0 ? 1 : counts.identical / counts.headed).toFixed(4)}`);
  console.log(`figure posts-ms-each ${(ms / files.length).toFixed(2)}`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await run(process.argv.slice(2));
