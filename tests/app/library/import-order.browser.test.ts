// How an archive that came in stands in the list: a real IndexedDB, File objects as a file field gives them.
import { deleteDB } from 'idb';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { lookThrough } from '../../../src/app/library/import-look.ts';
import { runImport } from '../../../src/app/library/import-run.ts';
import { serializePost } from '../../../src/core/format/serialize.ts';
import { DEFAULT_SETTINGS } from '../../../src/core/settings.ts';
import { DATABASE_NAME } from '../../../src/edge/database.ts';
import * as library from '../../../src/edge/library.ts';
import { entry } from '../../samples/entry.ts';
import { unwrap } from './real-folder.ts';

beforeEach(() => deleteDB(DATABASE_NAME));
afterEach(() => deleteDB(DATABASE_NAME));

test('the newest article stands first, whatever the files are called, and those without a date last', async () => {
  const dates = ['2020-03-04', '2021-08-31', '2019-12-01', '2021-09-01', '2020-03-05', '2018-01-01', '2020-02-28', '2021-08-30'];
  const files = dates.map((day, n) => {
    const post = { ...entry().post, title: day, date: `${day}T10:00:00.000Z`, url: `https://news.example/${n}` };
    return { path: `${n}.md`, file: new File([serializePost(post, { preset: 'jekyll' })], `${n}.md`) };
  });
  const text = `---\ntitle: undated\nfrom: https://news.example/undated\n---\n\nText.\n`;
  const looked = await lookThrough([{ path: '00.md', file: new File([text], '00.md') }, ...files], DEFAULT_SETTINGS);
  if (looked === null) throw new Error('cancelled');
  unwrap(await runImport(unwrap(looked), false));
  const titles = unwrap(await library.listNewest(99)).map(({ post }) => post.title);
  expect(titles).toEqual([...[...dates].sort().reverse(), 'undated']);
});
