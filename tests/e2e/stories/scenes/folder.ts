import { entry } from '../../../samples/entry.ts';
import type { BrowserDriver, PageDriver } from '../../drive/driver.ts';
import { until } from '../../drive/until.ts';
import { keptIn, savedPosts, seed } from '../../pages/saved.ts';
import { at } from './pages.ts';
import type { Scene } from './scene.ts';

const BODY = 'The water came over the quay at dawn.\n\nThe ferry stayed in port.\n\nThe market opened late.';
const NAME = 'a folder with quite a long name';

/** The folder lies in the browser's own file system: it needs no chooser, no question and no disk, and the run is the product's. */
const arms = `void (globalThis.showDirectoryPicker = async () => (await navigator.storage.getDirectory()).getDirectoryHandle('${NAME}', { create: true }))`;

/** Does something in the folder, as another program would. */
const inFolder = (work: string): string => `(async () => {
  const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('${NAME}');
  ${work}
})()`;

const theyEdit = inFolder(`for await (const [name, file] of folder.entries()) if (name.includes('river')) {
  const text = await (await file.getFile()).text();
  const stream = await file.createWritable();
  await stream.write(text.replace('stayed in port', 'sailed at ten'));
  await stream.close();
}`);

/** Files go whose names have this in them. */
const goes = (part: string): string =>
  inFolder(`for await (const [name] of folder.entries()) if (name.includes('${part}')) await folder.removeEntry(name);`);

const scene = (name: string, page: PageDriver): Scene => ({ name: `folder ${name}`, kind: 'library', page });

/** Looks at the folder as when the person comes back to the page, until it stands so. */
const stands = (page: PageDriver, state: string): Promise<unknown> =>
  page.waitFor(
    `document.querySelector('#folder')?.dataset.state === '${state}' && !document.querySelector('#folder progress') || void dispatchEvent(new Event('focus'))`,
  );

/** The folder beside the library, in every state it can have; none where no folder can be picked. */
export async function* folderScenes(browser: BrowserDriver): AsyncGenerator<Scene> {
  const page = await browser.openLibrary();
  await page.waitFor(`!!document.querySelector('#folder')`);
  if (await page.evaluate<boolean>(`document.querySelector('#folder').dataset.state === 'exports'`)) return page.close();
  const [post] = savedPosts(1);
  if (post === undefined) throw new Error('there is one');
  await seed(page, [{ ...post, post: { ...post.post, body: BODY } }]);
  await page.evaluate(arms);
  await page.click('#choose-folder');
  await page.waitFor(`!!document.querySelector('#connect:not(:disabled)')`);
  yield scene('what connecting would do', page);
  await page.click('#connect');
  await stands(page, 'in-step');
  yield scene('in step', page);
  yield* conflictScenes(page);

  await page.evaluate(
    `void (FileSystemFileHandle.prototype.createWritable = () => Promise.reject(new DOMException('', 'QuotaExceededError')))`,
  );
  await seed(
    page,
    [1, 2, 3].map((n) => entry({ id: `late${n}` }, { url: at(`late/${n}`), title: `Late ${n}` })),
  );
  await stands(page, 'waiting');
  yield scene('three are waiting', page);
  await page.evaluate(`void (FileSystemHandle.prototype.queryPermission = async () => 'prompt')`);
  await stands(page, 'not-allowed');
  yield scene('allow again', page);
  await page.close();
  yield* lostScenes(browser);
}

/** A page of its own: in the one before, writing and permission stand still. */
async function* lostScenes(browser: BrowserDriver): AsyncGenerator<Scene> {
  const page = await browser.openLibrary();
  await stands(page, 'undecided');
  await page.click('#disconnect');
  await page.waitFor(`!!document.querySelector('#disconnect-yes')`);
  yield scene('disconnect?', page);
  await page.click('#disconnect-no');
  await page.evaluate(goes('quiet-vote-5'));
  await until('one went before', async () => {
    await page.evaluate(`void dispatchEvent(new Event('focus'))`);
    return (await keptIn(page)).entries.some(({ trashed }) => trashed?.why === 'absence');
  });
  await page.evaluate(goes('.md'));
  await stands(page, 'asks');
  await page.click('#see-folder');
  await page.waitFor(`!!document.querySelector('#confirm-gone') && !!document.querySelector('#gone-before')`);
  yield scene('many files are gone', page);
  await page.evaluate(inFolder(`await folder.removeEntry('.clippost', { recursive: true });`));
  await stands(page, 'another-folder');
  yield scene('another folder', page);
  await page.evaluate(`(async () => (await navigator.storage.getDirectory()).removeEntry('${NAME}', { recursive: true }))()`);
  await stands(page, 'missing');
  yield scene('not found', page);
  await page.close();
}

async function* conflictScenes(page: PageDriver): AsyncGenerator<Scene> {
  const { entries } = await keptIn(page);
  const ours = entries.find(({ id }) => id === 'p0');
  if (ours === undefined) throw new Error('no post');
  await seed(page, [
    { ...ours, rev: ours.rev + 1, post: { ...ours.post, body: BODY.replace('stayed in port', 'stayed in port all day') } },
  ]);
  await page.evaluate(theyEdit);
  await stands(page, 'undecided');
  yield scene('undecided', page);
  await page.click('#see-undecided');
  await page.click('#undecided button');
  await page.waitFor(`!!document.querySelector('#use-version')`);
  yield scene('both versions', page);
}
