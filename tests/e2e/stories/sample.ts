import fs from 'node:fs';
import path from 'node:path';
import { expect } from 'vitest';
import type { BrowserDriver } from '../drive/driver.ts';
import { reaches } from './journey.ts';
import { readLibrary } from './library-facts.ts';

const ADDRESS = 'https://clippost.example/en/night-ferry';
/** The picture itself: no network is asked for it. */
const PICTURE = `data:image/webp;base64,${fs.readFileSync(path.join(import.meta.dirname, '../../../src/app/sample/ferry.webp'), 'base64')}`;
const BODY = `The boat that once carried mill workers home after the late shift will sail again. From the first Friday in April the Halden crosses Lake Orrin on three evenings a week, the harbour office said on Wednesday, nine years after the night service was dropped.

![A ferry with lit windows on a lake at night, below a full moon](${PICTURE})  
*The Halden on her trial run on Tuesday evening. Drawing: Clippost*

“People told us the same thing in every meeting,” said Tomas Varga, who runs the harbour. “They do not miss the timetable. They miss being able to stay for the second half of a concert.”

## Batteries instead of diesel

The old engine has gone to the school of navigation. In its place stand two rows of batteries that take forty minutes to charge, about as long as the crew needs to clean the deck and count the tickets.

## What it costs

- a single crossing: 4 crowns
- a bicycle: 1 crown
- children under twelve, dogs and cellos: nothing

The town pays for two seasons and then looks again. Seven members of the council voted for the boat, six against, and one was late because, she said, there was no ferry.

> We are not buying a boat. We are buying the hour between ten and eleven.`;

/** The first run: its pictures, its sample article, a true click on that, Save, and the post in the library is one like any other. */
export async function clipsSample(browser: BrowserDriver): Promise<void> {
  const first = await browser.openPage('first-run.html');
  await first.waitFor(
    `document.images.length > 0 && [...document.images].every((it) => it.complete && it.naturalWidth > 0) && document.body.dataset.ready === 'true'`,
  );
  await first.click('#sample');
  const sample = await browser.openedPage('sample.html');
  const address = await sample.evaluate<string>('location.href');
  await sample.close();
  await first.close();

  await browser.goto(address); // in the tab that the driver clicks on
  await browser.page.waitFor(`document.body.dataset.ready === 'true'`);
  let popup = await browser.clickAction();
  await reaches(popup, 'ready');
  await popup.click('#more');
  await popup.press('Control+Enter');
  await reaches(popup, 'saved');
  const { entries } = await readLibrary(popup);
  await popup.close();
  expect(entries.map(({ post }) => post)).toMatchObject([
    {
      url: ADDRESS,
      title: 'Night ferry returns to Lake Orrin after nine years',
      author: 'Mara Lindqvist',
      source: 'Clippost sample',
      date: '2026-03-05T05:40:00.000Z',
    },
  ]);
  expect(entries[0]?.post.body).toBe(BODY);

  popup = await browser.clickAction();
  await reaches(popup, 'already');
  expect(await popup.evaluate(`document.querySelector('#url').checkVisibility()`), 'More is open again').toBe(true);
  await popup.close();
  const library = await browser.openLibrary();
  await library.waitFor(`!!document.querySelector('#list [data-entry-id]')`);
  await library.press('ArrowDown');
  await library.press('Enter');
  await library.waitFor(`document.querySelector('#post h2')?.textContent.startsWith('Night ferry')`);
  expect(await library.evaluate(`document.querySelector('#open-page').href`)).toBe(address);
  await library.close();
}
