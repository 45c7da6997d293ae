// Pages as publishing systems build them, with stories whose truth is known: each article exactly, with links and subheads, and nothing around it.
import { expect, test } from 'vitest';
import { extractArticle } from '../../../src/page/extract';
import type { System } from './parts';
import { type Block, type Story, tell } from './story';
import { SYSTEMS } from './systems';

/** Set by vite.config.ts in a long run. */
declare const __CLIPPOST_LONG__: boolean;

/** In a short run two stories a system, each other ones. */
const seedsOf = (index: number): readonly number[] =>
  __CLIPPOST_LONG__ ? Array.from({ length: 200 }, (_, i) => i + 1) : [1 + (index % 9), 10 + (index % 7)];

function linesOf(block: Block): readonly string[] {
  if (block.kind === 'list') return block.items;
  return block.kind === 'figure' || block.kind === 'pull' ? [] : [block.text];
}

/** What is wrong with one page, in words; nothing where all is right. */
function mistakesOf(system: System, story: Story): readonly string[] {
  const silent = new Set<string>(system.silent);
  const page = system.page(story);
  const outcome = extractArticle(new DOMParser().parseFromString(page, 'text/html'), story.url);
  if (!outcome.ok) return [`failure ${outcome.failure.kind}`];
  const { title, author, date, image, text, markdown } = outcome.value;
  const mistakes: string[] = [];
  const check = (name: string, read: string | null, truth: string): void => {
    if (read !== truth) mistakes.push(`${name}: ${read}, not ${truth}`);
  };
  check('title', title, story.title);
  if (!silent.has('author')) check('author', (author ?? '').split(/, |、/).join('|'), story.authors.join('|'));
  const instant = new Date(story.at).toISOString();
  const shown = new Date(story.at + story.zone * 60_000).toISOString().slice(0, 10);
  if (silent.has('minute')) check('day', (date ?? '').slice(0, 10), shown);
  else if (!silent.has('date')) check('date', date, instant);
  if (!silent.has('image')) check('image', image, story.image);
  const may = new Set(
    story.blocks.flatMap((block) =>
      block.kind === 'pull' || (block.kind === 'figure' && silent.has('caption')) ? [block.text] : [],
    ),
  );
  const truth = [system.lead?.(story) ?? story.lead, ...story.blocks.flatMap(linesOf)];
  const lines = text
    .split('\n')
    .filter((line, i, all) => !(may.has(line) && (line === story.words.caption || all.indexOf(line) < i)));
  const missing = truth.filter((line) => !lines.includes(line));
  const extra = lines.filter((line) => !truth.includes(line));
  for (const line of missing) mistakes.push(`missing: ${line}`);
  for (const line of extra) mistakes.push(`extra: ${line}`);
  if (missing.length === 0 && extra.length === 0) check('order', lines.join('|'), truth.join('|'));
  const heads = [...markdown.matchAll(/^#+ (.+)$/gm)].map(([, head]) => head);
  check('subheads', heads.join('|'), story.blocks.flatMap((block) => (block.kind === 'h2' ? [block.text] : [])).join('|'));
  for (const block of story.blocks) {
    if (block.kind === 'figure' && !markdown.includes(block.src)) mistakes.push(`picture: ${block.src}`);
    const href = 'html' in block && block.kind === 'p' ? /href="([^"]+)"/.exec(block.html)?.[1] : undefined;
    if (href && !markdown.includes(`](${href})`)) mistakes.push(`link: ${href}`);
  }
  if (/\/other\/teaser/.test(markdown))
    mistakes.push(`teaser in the Markdown: ${/.*\/other\/teaser.*/.exec(markdown)?.[0].slice(0, 200)}`);
  return mistakes;
}

test.each(SYSTEMS.map((system, index) => [system.name, system, index] as const))('%s', (_, system, index) => {
  const found = seedsOf(index).flatMap((seed) => {
    const told = tell(system.language, system.url, system.zone, seed);
    const { most } = system;
    const story = most === undefined ? told : { ...told, blocks: told.blocks.filter(({ kind }) => kind === 'p').slice(0, most) };
    const mistakes = mistakesOf(system, story);
    return mistakes.length > 0 ? [`story ${seed}, ${story.blocks.length} blocks`, ...mistakes.slice(0, 8)] : [];
  });
  expect(found.join('\n')).toBe('');
});
