import type { BrowserDriver } from '../../drive/driver.ts';
import { chooseFile } from '../../pages/saved.ts';
import type { Scene } from './scene.ts';

/** The settings and the first run. */
export async function* settingsScenes(browser: BrowserDriver): AsyncGenerator<Scene> {
  const page = await browser.openPage('settings.html');
  const scene = (name: string): Scene => ({ name: `settings ${name}`, kind: 'settings', page });
  await page.waitFor(`document.body.dataset.ready === 'true'`);
  await page.evaluate(`(document.querySelectorAll('details').forEach((it) => { it.open = true; }), true)`);
  yield scene('all');
  await page.fill('#new-site', 'https://www.a-paper-with-a-long-name.example/a');
  await page.fill('#new-name', 'A Paper With a Long Name');
  await page.press('Enter');
  await page.waitFor(`!!document.querySelector('[data-host]')`);
  yield scene('a name');
  await chooseFile(page, '#import-settings-file', 'settings.json', Buffer.from('{"version":1,"alsoDownload":"perhaps"}'));
  await page.waitFor(`document.querySelector('#alert').textContent !== ''`);
  yield scene('refused');
  await page.fill('#search', 'zebra');
  await page.waitFor(`!!document.querySelector('#nothing')`);
  yield scene('nothing found');
  await page.close();
}

/** The first run, and the article to try it on. */
export async function* firstRunScenes(browser: BrowserDriver): AsyncGenerator<Scene> {
  const page = await browser.openPage('first-run.html');
  await page.waitFor(`document.body.dataset.ready === 'true'`);
  yield { name: 'first run', kind: 'first-run', page };
  await page.close();
  const sample = await browser.openPage('sample.html');
  await sample.waitFor(`document.body.dataset.ready === 'true'`);
  yield { name: 'sample article', kind: 'first-run', page: sample };
  await sample.close();
}
