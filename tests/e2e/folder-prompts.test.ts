// The browser's own chooser and its own questions, in a window on a display: nothing is seeded and nothing is replaced.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type ChromiumDriver, openChromium } from './drive/chromium.ts';
import type { PageDriver } from './drive/driver.ts';
import { type Hosts, serveHosts } from './drive/hosts.ts';
import { allowEdit, answerRestorePrompt, chooseFolder, dismissRefusal } from './drive/questions.ts';
import { CHROMIUM_WINDOW, type Display, startDisplay } from './drive/xvfb.ts';
import { ferryPage } from './pages/ferry.ts';
import { clickOn, reaches, says } from './stories/journey.ts';
import { pressUntil } from './stories/quick-clip.ts';

const URL_OF = (name: string): string => `https://harbour.example/asked/${name}`;
const NAMES = ['first', 'second'];

let root: string;
let hosts: Hosts;
let display: Display;
let browser: ChromiumDriver;
beforeEach(async () => {
  root = fs.mkdtempSync(path.join(os.tmpdir(), 'clippost-asked-'));
  hosts = await serveHosts(
    Object.fromEntries(NAMES.map((name) => [URL_OF(name), ferryPage({ canonical: URL_OF(name), headline: `Ferry ${name}` })])),
  );
  display = await startDisplay();
  browser = await openChromium({ hosts, display: display.name, args: CHROMIUM_WINDOW });
});
afterEach(async () => {
  await browser?.close();
  display?.stop();
  hosts?.close();
  fs.rmSync(root, { recursive: true, force: true });
});

const posts = (): readonly string[] => fs.readdirSync(root).filter((name) => name.endsWith('.md'));
const isWritten = (name: string) => (): boolean =>
  posts().some((file) => fs.readFileSync(path.join(root, file), 'utf8').includes(`title: "Ferry ${name}"`));
const stands = (page: PageDriver, state: string): Promise<unknown> =>
  page.waitFor(`document.querySelector('#folder')?.dataset.state === ${JSON.stringify(state)}`);

test('the home folder, which the browser refuses: said so, with what to choose instead', async () => {
  const library = await browser.openLibrary();
  await stands(library, 'none');
  await library.click('#choose-folder');
  await chooseFolder(display, os.homedir());
  await dismissRefusal(display, () => library.evaluate(`document.body.textContent.includes('make a folder inside one of them')`));
  await stands(library, 'none');
});

test('chosen in the system’s chooser, allowed in the browser’s own question, allowed for ever after a restart: then the worker alone writes', async () => {
  let library = await browser.openLibrary();
  await stands(library, 'none');
  await library.click('#choose-folder');
  await chooseFolder(display, root);
  await allowEdit(display, () => library.evaluate(`!!document.querySelector('#connect')`));
  await library.click('#connect');
  await stands(library, 'in-step');
  const popup = await clickOn(browser, URL_OF('first'));
  await reaches(popup, 'ready');
  await popup.click('#save');
  await says(popup, 'Written to', 'body');
  expect(isWritten('first')()).toBe(true);
  await popup.close();

  await browser.restart();
  library = await browser.openLibrary();
  await stands(library, 'not-allowed');
  await library.click('#allow-again');
  await answerRestorePrompt(display, 'every', () =>
    library.evaluate(`document.querySelector('#folder')?.dataset.state !== 'not-allowed'`),
  );
  await stands(library, 'in-step');

  await browser.restart();
  await (await browser.openedPage('first-run.html')).close(); // what is loaded from the command line is installed anew at each start
  expect(await browser.openTabs()).toEqual([]);
  await browser.goto(URL_OF('second'));
  await pressUntil(browser, 'the file', isWritten('second'));
  expect(await browser.openTabs()).toEqual([]);
});
