// What "File" shows of a post: its file in the folder as it lies there, else the one that Download would write. A real folder.
import { render } from 'preact';
import { afterEach, expect, test, vi } from 'vitest';
import { NO_FOLDER } from '../../../src/app/library/folder-state.ts';
import { PostFileView } from '../../../src/app/library/post-file.tsx';
import type { At } from '../../../src/core/entry.ts';
import { serializePost } from '../../../src/core/format/serialize.ts';
import { addPost, connected, edit, type RealFolder, SETTINGS, stored } from './real-folder.ts';

vi.mock('../../../src/edge/browser.ts', async () => (await import('../pretend-browser.ts')).mocked);

const screen = document.body.appendChild(document.createElement('div'));
let folder: RealFolder;
const copied: string[] = [];
afterEach(async () => {
  render(null, screen);
  await folder.end();
});

/** Draws the post as it is now, with a new set of what is kept elsewhere, as after each run. */
async function draw(at?: At | null): Promise<void> {
  const entry = await stored();
  const state = { settings: SETTINGS, folder: { ...NO_FOLDER, row: await folder.row() }, downloaded: new Set<string>() };
  const actions = { copyFile: async (text: string) => void copied.push(text) };
  render(<PostFileView post={entry.post} at={at === undefined ? entry : at} state={state} actions={actions} />, screen);
}
const shows = (name: string, text: string) =>
  vi.waitFor(() => {
    expect(screen.querySelector('#file-path')?.textContent).toBe(name);
    expect(screen.querySelector('#file-text')?.textContent).toBe(text);
  });

test('the file in the folder where it lies, with the lines of the person; before it is written, the one of Download', async () => {
  folder = await connected();
  await addPost({}, { title: 'The ferry' });
  const { name } = folder.root;
  const made = serializePost((await stored()).post, SETTINGS);
  await draw();
  await shows('2026-03-05-The-ferry.md', made);

  await folder.sync();
  const mine = made.replace('layout: post\n', 'layout: post\nmine: yes\n');
  await folder.remove('2026-03-05-The-ferry.md');
  await folder.write('kept/renamed.md', mine);
  await folder.sync();
  await draw();
  await shows(`${name}/kept/renamed.md`, mine);
  screen.querySelector<HTMLButtonElement>('#copy')?.click();
  expect(copied).toEqual([mine]);

  await draw(null); // an earlier version is no file
  await shows('2026-03-05-The-ferry.md', made);
  await edit({ author: 'Somebody Else' }); // not written yet
  await draw();
  await vi.waitFor(() => expect(screen.querySelector('#file-text')?.textContent).toContain('author: Somebody Else'));
  expect(screen.querySelector('#file-path')?.textContent).toBe('2026-03-05-The-ferry.md');
});
