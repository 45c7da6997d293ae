import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as commonmark from 'commonmark';
import { marked } from 'marked';
import { guard } from '../../../src/core/format/guard';

/** A reader of Markdown: many texts in, the HTML of each out, guarded as the posts for that reader are. */
export type Render = (texts: readonly string[]) => string[];

const kramdown: Render = (texts) => {
  const input = JSON.stringify(texts.map((text) => `${guard(text, 'markdown', 'liquid')}\n`));
  const options = { input, encoding: 'utf8', maxBuffer: 1 << 28 } as const;
  return JSON.parse(execFileSync('ruby', [path.join(import.meta.dirname, 'kramdown.rb')], options)) as string[]; // what the script writes
};

/** goldmark, through one Hugo site with a page for each text. */
const goldmark: Render = (texts) => {
  const site = mkdtempSync(path.join(tmpdir(), 'clippost-dialect-'));
  try {
    for (const folder of ['content/posts', 'layouts/_default']) mkdirSync(path.join(site, folder), { recursive: true });
    writeFileSync(
      path.join(site, 'config.toml'),
      'disableKinds = ["taxonomy","term","RSS","sitemap","home","section","404"]\n[markup.goldmark.renderer]\nunsafe = true\n',
    );
    writeFileSync(path.join(site, 'layouts/_default/single.html'), '<article>{{ .Content }}</article>');
    texts.forEach((text, index) => {
      writeFileSync(path.join(site, `content/posts/p${index}.md`), `---\ntitle: x\n---\n${guard(text, 'markdown', 'hugo')}\n`);
    });
    execFileSync('hugo', ['--quiet', '--source', site], { encoding: 'utf8' });
    return texts.map((_text, index) => readFileSync(path.join(site, `public/posts/p${index}/index.html`), 'utf8'));
  } finally {
    rmSync(site, { recursive: true, force: true });
  }
};

export const RENDERERS: Readonly<Record<string, Render>> = {
  kramdown,
  goldmark,
  marked: (texts) => texts.map((text) => marked.parse(text, { async: false })),
  commonmark: (texts) => {
    const [parser, writer] = [new commonmark.Parser(), new commonmark.HtmlRenderer()];
    return texts.map((text) => writer.render(parser.parse(text)));
  },
};
