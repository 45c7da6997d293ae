// What the folder's line shows while a run looks at what it has written. A file of its own: runs go on beside, and share a library.
import { expect, test, vi } from 'vitest';
import { createFolderActions } from '../../../src/app/library/folder-actions.ts';
import { NO_FOLDER } from '../../../src/app/library/folder-state.ts';
import type { Kit } from '../../../src/app/library/kit.ts';
import type { LibraryState } from '../../../src/app/library/state.ts';
import { addPost, connected, SETTINGS } from './real-folder.ts';

vi.mock('../../../src/edge/browser.ts', async () => (await import('../pretend-browser.ts')).mocked);

test('when the last file is written it looks once more, and does not say how few are left', async () => {
  const folder = await connected();
  for (const n of [1, 2, 3]) await addPost({ id: `e${n}` }, { url: `https://x.example/${n}`, title: `T ${n}` });
  const shown: (readonly [number, number])[] = [];
  let own = { folder: NO_FOLDER, settings: SETTINGS } as LibraryState;
  const set: Kit['store']['set'] = (change) => {
    const before = own.folder.running;
    own = change(own);
    const { running } = own.folder;
    if (running !== null && running !== before) shown.push([running.done, running.of]);
  };
  const shelf = { refreshDownloads: async () => undefined };
  const actions = createFolderActions({ store: { get: () => own, set }, shelf } as Kit);
  await actions.syncNow();
  expect(own.folder.state?.kind).toBe('in-step');
  expect(Object.keys(await folder.files())).toHaveLength(3);
  await actions.disconnect();
  await folder.end();
  expect(shown.filter(([, of]) => of === 0).length).toBeGreaterThan(1);
  expect(shown.at(-1)).toEqual([0, 0]);
});
