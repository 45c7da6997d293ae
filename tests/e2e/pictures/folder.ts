import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { serializePost } from '../../../src/core/format/serialize.ts';
import type { PresetName } from '../../../src/core/post.ts';
import { armDirectoryPicker, openChromium } from '../drive/chromium.ts';
import { tabDriver } from '../drive/chromium-page.ts';
import { savedPosts, seed } from '../pages/saved.ts';
import { LANGUAGES, postsOf } from './first-run.ts';
import { toWebp } from './webp.ts';

// The pictures of README's three steps: what the library says of a Jekyll site and of an Obsidian vault before it is connected.

interface Place {
  readonly name: string;
  /** What the person picks. */
  readonly top: string;
  /** The files that say what it is. */
  readonly signs: readonly string[];
  readonly posts: string;
  readonly preset: PresetName;
}
const PLACES: readonly Place[] = [
  { name: 'jekyll', top: 'my-site', signs: ['_config.yml', 'index.html'], posts: '_posts', preset: 'jekyll' },
  { name: 'obsidian', top: 'Vault', signs: ['.obsidian/app.json'], posts: 'Clippings', preset: 'obsidian' },
];

/** Takes all pictures into `out`; answers their names. */
export async function takeFolderPictures(out: string): Promise<readonly string[]> {
  const [english] = LANGUAGES;
  if (english === undefined) throw new Error('no language');
  const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'clippost-pictures-'));
  try {
    for (const { name, top, signs, posts, preset } of PLACES) {
      const root = path.join(scratch, top);
      for (const sign of [...signs, `${posts}/.keep`]) {
        fs.mkdirSync(path.dirname(path.join(root, sign)), { recursive: true });
        fs.writeFileSync(path.join(root, sign), '');
      }
      for (const { post } of savedPosts(3))
        fs.writeFileSync(path.join(root, posts, `${post.date?.slice(0, 10)}-${post.title}.md`), serializePost(post, { preset }));
      const browser = await openChromium({ folders: [root] });
      try {
        const tab = await browser.context().newPage();
        await tab.goto(`${browser.base}library.html`);
        const page = tabDriver(tab);
        await seed(page, postsOf(english));
        await tab.reload();
        await page.resize(920, 640);
        await page.waitFor(`!!document.querySelector('#choose-folder')`);
        await armDirectoryPicker(tab, root);
        await page.click('#choose-folder');
        await page.waitFor(`!!document.querySelector('#connect')`);
        const png = path.join(scratch, `${name}.png`);
        await tab.locator('#candidate').screenshot({ path: png });
        await toWebp(page, png, path.join(out, `folder-${name}.webp`));
      } finally {
        await browser.close();
      }
    }
  } finally {
    fs.rmSync(scratch, { recursive: true, force: true });
  }
  return PLACES.map(({ name }) => `folder-${name}.webp`);
}
