import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** The programs that read our posts, and the Debian packages that have them. */
const PACKAGES = {
  ruby: 'ruby',
  python: 'python3 python3-yaml',
  jekyll: 'jekyll',
  hugo: 'hugo',
  hexo: 'nodejs (and npm ci)',
} as const;

export type Tool = keyof typeof PACKAGES;

/** Debian's Python first: another one may stand in front of it and have no PyYAML. */
const COMMANDS: Readonly<Record<Tool, readonly string[]>> = {
  ruby: ['ruby'],
  python: ['/usr/bin/python3', 'python3'],
  jekyll: ['jekyll'],
  hugo: ['hugo'],
  hexo: [process.execPath],
};

const NODE_MODULES = join(import.meta.dirname, '../../node_modules');

interface Run {
  readonly input?: string;
  readonly cwd?: string;
}

/** Runs a tool and gives its output and remarks. Throws when it is missing, with the command that installs it, or when it fails. */
export const runTool = (
  tool: Tool,
  args: readonly string[],
  { input = '', cwd = tmpdir() }: Run = {},
): { readonly out: string; readonly remarks: string } => {
  const command = COMMANDS[tool].find((name) => !name.startsWith('/') || existsSync(name)) ?? tool;
  const done = spawnSync(command, args, {
    input,
    cwd,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    env: { ...process.env, LANG: 'C.UTF-8', LC_ALL: 'C.UTF-8', TZ: 'Asia/Tokyo' },
  });
  if (done.error) throw new Error(`${command} is missing: apt-get install ${PACKAGES[tool]} (${done.error.message})`);
  if (done.status !== 0) {
    throw new Error(
      `${command} failed (${done.status}); if it is incomplete: apt-get install ${PACKAGES[tool]}\n${done.stderr}\n${done.stdout}`,
    );
  }
  return { out: done.stdout, remarks: done.stderr };
};

/** A folder with the given files, removed when the test ends. */
export const folderWith = (files: Readonly<Record<string, string>>): string => {
  const root = mkdtempSync(join(tmpdir(), 'clippost-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  for (const [name, text] of Object.entries(files)) {
    const path = join(root, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  return root;
};

/** A Hexo site with the usual renderer, the given posts and one layout: our own packages, linked into it. Answers its folder. */
export const hexoSiteWith = (files: Readonly<Record<string, string>>, layout: string): string => {
  const root = folderWith({
    ...files,
    'package.json': JSON.stringify({ private: true, hexo: { version: '' }, dependencies: { 'hexo-renderer-marked': '*' } }),
    '_config.yml': [
      'url: https://blog.example',
      'theme: plain',
      'timezone: UTC',
      'permalink: :title/',
      'syntax_highlighter: ""',
      'marked: { breaks: false }',
    ].join('\n'),
    'themes/plain/layout/post.njk': layout,
  });
  symlinkSync(NODE_MODULES, join(root, 'node_modules'));
  return root;
};

/** Builds a Hexo site; answers what it said. */
export const runHexo = (root: string): string => {
  const { out, remarks } = runTool('hexo', [join(NODE_MODULES, 'hexo/bin/hexo'), 'generate'], { cwd: root });
  return `${out}${remarks}`;
};

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  hellip: '…',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  laquo: '«',
  raquo: '»',
};

/** The text that a browser shows for HTML of a renderer: tags off, entities decoded, typographic quotes and dashes as typed, blanks as one. */
export const shownText = (html: string): string =>
  html
    .replace(/<(?:script|style)\b[\s\S]*?<\/(?:script|style)>/g, '')
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/<img\b[^>]*\balt="([^"]*)"[^>]*>/g, ' $1 ')
    .replace(/<\/?(?:p|div|li|ul|ol|h\d|pre|tr|td|th|table|thead|tbody|blockquote|br|hr)\b[^>]*>/g, ' ')
    .replace(/<[^>]+>/g, '')
    .replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (all: string, hex?: string, number?: string, name?: string) =>
      name === undefined
        ? String.fromCodePoint(hex === undefined ? Number(number) : Number.parseInt(hex, 16))
        : (ENTITIES[name] ?? all),
    )
    .replace(/[‘’‚‛]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/–|—|--+/g, '-')
    .replace(/…/g, '...')
    .replace(/\s+/g, ' ')
    .trim();
