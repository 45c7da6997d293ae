// The whole disk is full, not only the browser's share of it: the page can still be clipped and downloaded to another disk, what cannot be kept
// is said to be so, nothing that was said to be kept is missing, and with room again everything works.
import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { openBrowser } from './drive/browser.ts';
import { serveHosts } from './drive/hosts.ts';
import { smallDisk } from './drive/small-disk.ts';
import { savedPosts, seed } from './pages/saved.ts';
import { clickOn, reaches, says } from './stories/journey.ts';
import { readLibrary } from './stories/library-facts.ts';

/** Room for a profile, and an article for which no slack of a database file is enough. */
const [ROOM_MB, PARAGRAPHS] = [400, 4000];
const URL = 'https://harbour.example/2026/long-minutes.html';
const LAST = `Minute ${PARAGRAPHS - 1} of the harbour board was read, amended by two members and agreed to by all of the others.`;
const page = `<!doctype html><html lang="en"><title>The long minutes</title><article><h1>The long minutes</h1>
${Array.from({ length: PARAGRAPHS }, (_, i) => `<p>${LAST.replace(/\d+/, String(i))}</p>`).join('\n')}</article></html>`;

// Firefox only: Chromium itself closes popups at random on such a disk, what it does under a quota is in full.test.ts.
test('a disk without room in firefox', { timeout: 120_000 }, async () => {
  const hosts = await serveHosts({ [URL]: page });
  const disk = smallDisk(ROOM_MB);
  const browser = await openBrowser('firefox', { hosts, profile: disk.dir });
  try {
    const library = await browser.openLibrary();
    await seed(library, savedPosts(3));
    await library.close();
    disk.fill(0);

    let popup = await clickOn(browser, URL);
    await popup.waitFor(`document.querySelector('#title:enabled')?.value`);
    await popup.fill('#title', 'Minutes, typed into a full disk');
    await popup.click('#save');
    await says(popup, 'Not saved.', '#alert');
    expect(await popup.text('#alert')).toMatch(/The storage is full|The browser cannot open your library/);
    await popup.click('#download-instead');
    await says(popup, 'Downloaded as');
    const file = path.join(browser.downloadDir, await popup.text('#state .file'));
    expect(fs.readFileSync(file, 'utf8')).toMatch(/^title: "Minutes, typed into a full disk"$[\s\S]*Minute 3999 of/m);
    await popup.close();

    disk.empty();
    popup = await clickOn(browser, URL);
    await reaches(popup, 'ready');
    await popup.click('#save');
    await reaches(popup, 'saved');
    const { entries } = await readLibrary(popup);
    expect(entries.filter(({ post }) => post.url === URL)).toHaveLength(1);
    expect(entries).toHaveLength(4);
    await popup.close();
  } finally {
    disk.empty();
    await browser.close();
    hosts.close();
    disk.remove();
  }
});
