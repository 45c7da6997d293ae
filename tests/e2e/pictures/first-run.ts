import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Entry } from '../../../src/core/entry.ts';
import { article } from '../../samples/article.ts';
import { entry } from '../../samples/entry.ts';
import { openChromium } from '../drive/chromium.ts';
import type { PageDriver } from '../drive/driver.ts';
import { serveHosts } from '../drive/hosts.ts';
import { PAGES, RFI, SAMPLE } from '../pages/pages.ts';
import { seed } from '../pages/saved.ts';
import { takeToolbars } from './toolbar.ts';
import { drawn, toWebp } from './webp.ts';

// The pictures of the first-run page, taken of the real thing: popup and library, in both languages, light and dark; and the toolbar.

export interface Language {
  readonly name: 'en' | 'zh_CN';
  readonly page: string;
  /** title, source, first words: what the library in the picture holds. */
  readonly posts: readonly (readonly [string, string, string])[];
}

export const LANGUAGES: readonly Language[] = [
  {
    name: 'en',
    page: SAMPLE.address,
    posts: [
      [
        SAMPLE.title,
        SAMPLE.source,
        'The last ferry across the lake used to leave at six. From next week there is one at half past eleven again.',
      ],
      [
        'The baker who maps the stars',
        'Northern Review',
        'Between two and four in the morning the ovens need no one, and the sky over the yard is dark.',
      ],
      [
        'Spring floods reach the lower valley',
        'Harbour Post',
        'The water came over the quay at dawn, and by noon the lower streets were closed.',
      ],
      ['新桥今天通车', '港湾日报', '市长说，大桥建设用了三年时间，市民可以步行过江。'],
      [
        'Why the night trains are coming back',
        'Northern Review',
        'Five lines were dropped in ten years. Three of them return in autumn.',
      ],
    ],
  },
  {
    name: 'zh_CN',
    page: RFI.address,
    posts: [
      ['安倍与特朗普举行电话会谈', '法广', '两国领导人周一通了电话，就日本首相辞职一事交换了看法。'],
      ['新桥今天通车', '港湾日报', '市长说，大桥建设用了三年时间，市民可以步行过江。'],
      ['面包师的星空', '北方评论', '凌晨两点到四点之间，烤炉不需要人，院子上方的天空很暗。'],
      [SAMPLE.title, SAMPLE.source, 'The last ferry across the lake used to leave at six.'],
      ['城市图书馆延长开放时间', '港湾日报', '从下月起，市图书馆每晚开放到十点，周末照常。'],
    ],
  },
];

/** As src/app/first-run/first-run-view.tsx says; from 900 px on the library stands in three columns. */
const LIBRARY = { width: 920, height: 540 } as const;

/** What the library of the pictures holds. */
export const postsOf = ({ posts }: Language): readonly Entry[] =>
  posts.map(([title, source, text], index) => {
    const url = `https://news.example/kept/${index}`;
    const at = new Date(Date.parse('2026-03-05T09:00:00.000Z') - index * 31 * 60 * 60 * 1000).toISOString();
    const captured = article({
      url,
      pageUrl: url,
      title,
      author: null,
      source,
      text,
      markdown: text,
      html: `<p>${text}</p>`,
      date: at,
    });
    return entry({ id: `k${index}`, article: captured, savedAt: at, changedAt: at, lastSave: null });
  });

/** Takes all pictures into `out`; answers their names. */
export async function takePictures(out: string): Promise<readonly string[]> {
  const hosts = await serveHosts(PAGES);
  const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'clippost-pictures-'));
  const taken: string[] = [];
  try {
    for (const language of LANGUAGES) {
      for (const scheme of ['light', 'dark'] as const) {
        const browser = await openChromium({
          hosts,
          // The preview's own process takes the scheme from here; a tab from `prefer`.
          args: [`--blink-settings=preferredColorScheme=${scheme === 'dark' ? 0 : 1}`, '--window-size=1100,700'],
        });
        try {
          const settings = { version: 1, language: language.name };
          const library = await browser.openLibrary();
          await library.evaluate(`chrome.storage.local.set({ settings: ${JSON.stringify(settings)} })`);
          await seed(library, postsOf(language));
          await library.close();
          const full = await browser.openLibrary();
          const shot = async (page: PageDriver, what: string): Promise<void> => {
            const name = `${what}-${language.name}-${scheme}.webp`;
            const png = path.join(scratch, 'shot.png');
            await page.screenshot(png);
            await toWebp(full, png, path.join(out, name));
            taken.push(name);
          };
          await full.resize(LIBRARY.width, LIBRARY.height);
          await full.waitFor(`document.querySelector('#only-here')?.dataset.count === '5'`);
          await full.click('[data-entry-id="k0"]');
          await full.click('#file'); // the preview's own process knows no dark scheme here
          await full.waitFor(`!!document.querySelector('#file-text')`);
          await full.prefer({ scheme, forced: false, calm: false });
          await drawn(full);
          await shot(full, 'library');
          await browser.goto(language.page);
          const again = await browser.clickAction();
          await again.waitFor(`!!document.querySelector('iframe[srcdoc]')`);
          await drawn(again);
          await shot(again, 'popup');
          if (taken.length === 2) taken.push(...(await takeToolbars(full, hosts, scratch, out)));
        } finally {
          await browser.close();
        }
      }
    }
  } finally {
    hosts.close();
    fs.rmSync(scratch, { recursive: true, force: true });
  }
  return taken;
}
