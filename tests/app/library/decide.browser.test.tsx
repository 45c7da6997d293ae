// A person decides, in a real browser: a real folder, a real library, the views as they are drawn.
import { render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import messages from '../../../public/_locales/en/messages.json';
import { FileHistory } from '../../../src/app/library/file-history.tsx';
import { FolderScreen } from '../../../src/app/library/folder-screen.tsx';
import { postOfFile } from '../../../src/app/library/post-of-file.ts';
import { UndecidedList } from '../../../src/app/library/undecided-list.tsx';
import { textOfBytes } from '../../../src/core/sync/bytes.ts';
import { listFileVersions, listVersions } from '../../../src/edge/library.ts';
import { BODY, decideScreen, eventually } from './decide-screen.tsx';
import { edit, stored, unwrap } from './real-folder.ts';

vi.mock('../../../src/edge/browser.ts', async () => (await import('../pretend-browser.ts')).mocked);

let on: Awaited<ReturnType<typeof decideScreen>>;
beforeEach(async () => {
  on = await decideScreen();
});
afterEach(() => on.end());

test('both changed: each place is chosen, and the third version reaches both sides', async () => {
  const { folder, drawDecision, there, press, rewrite } = on;
  await rewrite('Second paragraph.', 'Second paragraph, by hand.');
  const name = await rewrite('Third paragraph.', 'Third paragraph, by hand.');
  await edit({ title: 'Late ferry', body: BODY.replace('Second', 'The second').replace('Third', 'The third') });
  const { decided } = await drawDecision();
  await there('#use-version:disabled');
  await press('#body-1-theirs');
  await press('#body-2-both');
  await press('#use-version:not(:disabled)');
  await eventually(() => expect(decided).toHaveBeenCalledOnce());
  expect((await folder.sync()).ends.map(({ step }) => step.kind)).toEqual(['write']);
  const text = (await folder.files())[name] ?? '';
  expect(text).toContain('Second paragraph, by hand.\n\nThe third paragraph.\n\nThird paragraph, by hand.');
  expect(text).toContain('Late ferry');
  expect((await stored()).post.body).toContain('Second paragraph, by hand.');
  expect((await folder.sync({ full: true })).plan.steps).toEqual([]);
  expect(unwrap(await listVersions('e1')).map(({ post }) => post.title)).toContain('Late ferry');
});

test('a title that a person writes themselves', async () => {
  const { folder, drawDecision, press, field, type, rewrite } = on;
  const name = await rewrite(/^title: .*$/m, 'title: "Theirs"');
  await edit({ title: 'Ours' });
  await drawDecision();
  await press('#title-own');
  expect((await field('#title-text')).value).toBe('Ours');
  await type('#title-text', 'Both of us');
  await press('#use-version:not(:disabled)');
  await eventually(async () => expect((await stored()).post.title).toBe('Both of us'));
  await folder.sync();
  expect((await folder.files())[name]).toContain('Both of us');
});

test('an address that is none, and no title, are told and not taken for a choice', async () => {
  const { folder, drawDecision, there, press, type, rewrite } = on;
  await rewrite(/^title: .*$/m, 'title: "Theirs"');
  const name = await rewrite(/^from: .*$/m, 'from: https://news.example/theirs');
  await edit({ title: 'Ours', url: 'https://news.example/ours' });
  await drawDecision();
  await press('#title-own');
  await type('#title-text', ' ');
  await press('#url-own');
  await type('#url-text', 'news.example/third');
  expect((await there('#url-wrong')).textContent).toBe(messages.decide_urlWrong.message);
  expect((await there('#title-wrong')).textContent).toBe(messages.decide_titleMissing.message);
  await there('#use-version:disabled');
  await type('#title-text', 'Third');
  await type('#url-text', 'https://news.example/third');
  await press('#use-version:not(:disabled)');
  await eventually(async () => expect((await stored()).post.url).toBe('https://news.example/third'));
  await folder.sync();
  expect((await folder.files())[name]).toContain('from: https://news.example/third');
});

test('a file that changes while the person looks is shown again, and nothing is decided', async () => {
  const { folder, screen, drawDecision, there, press, rewrite } = on;
  const name = await rewrite(/^title: .*$/m, 'title: "Theirs"');
  await edit({ title: 'Ours' });
  const { decided } = await drawDecision();
  await there('#title-theirs');
  await rewrite('"Theirs"', '"Later"');
  await press('#all-theirs');
  await press('#use-version:not(:disabled)');
  const alert = await there('[role=alert]');
  expect(alert.textContent).toContain(messages.decide_again.message);
  await eventually(() => expect(screen.textContent).toContain('Later'));
  expect(decided).not.toHaveBeenCalled();
  expect((await stored()).post.title).toBe('Ours');
  expect((await folder.files())[name]).toContain('Later');
});

test('a second version of a sync program: its text is taken, and it goes to the trash of the folder', async () => {
  const { folder, drawDecision, press, onlyFile } = on;
  const [name, text] = await onlyFile();
  const copy = name.replace('.md', '.sync-conflict-20260501-ABC.md');
  await folder.write(copy, text.replace('Second', 'Another second'));
  await drawDecision();
  await press('#all-theirs');
  await press('#use-version:not(:disabled)');
  await eventually(async () => expect(Object.keys(await folder.files())).toEqual([name]));
  await folder.sync();
  expect((await folder.files())[name]).toContain('Another second paragraph.');
  expect((await folder.sync({ full: true })).plan.steps).toEqual([]);
});

test('a file that cannot be read: written over, or let go', async () => {
  const { folder, drawDecision, press, onlyFile } = on;
  const [name, text] = await onlyFile();
  await folder.write(name, '---\ntitle: "half\n---\n');
  await drawDecision();
  await press('#write-over');
  await eventually(async () => expect((await folder.files())[name]).toContain('Second paragraph.'));
  await folder.write(name, 'A list of things.\n');
  await drawDecision();
  await press('#let-go');
  await eventually(async () => expect((await folder.sync()).ends.map(({ step }) => step.kind)).toEqual(['create']));
  const after = await folder.files();
  expect(after[name]).toBe('A list of things.\n');
  expect(Object.values(after)).toContain(text);
});

test('a file in another encoding, saved twice: the bytes that are written over are kept, and none that the person did not see', async () => {
  const { folder, drawDecision, there, press, onlyFile } = on;
  const [name, text] = await onlyFile();
  const ending = (...bytes: number[]) => Uint8Array.from([...new TextEncoder().encode(text), ...bytes]);
  const isKept = async (...bytes: number[]) => {
    const said = textOfBytes(ending(...bytes));
    return unwrap(await listFileVersions('e1')).some((version) => version.text === said);
  };
  await folder.write(name, ending(0xb0, 0xa1));
  await folder.sync({ full: true });
  await folder.write(name, ending(0xc4, 0xe3));
  await drawDecision();
  await there('#write-over');
  await folder.write(name, ending(0xba, 0xc3));
  await press('#write-over');
  expect((await there('[role=alert]')).textContent).toContain(messages.decide_again.message);
  await press('#write-over');
  await eventually(async () => expect((await folder.files())[name]).not.toContain('\ufffd'));
  expect([await isKept(0xb0, 0xa1), await isKept(0xc4, 0xe3), await isKept(0xba, 0xc3)]).toEqual([true, true, true]);
});

test('several files could be the post: the person says which', async () => {
  const { folder, drawDecision, press, onlyFile } = on;
  const [name, text] = await onlyFile();
  await folder.remove(name);
  await folder.write('one.md', text.replace('Second', 'Number one'));
  await folder.write('two.md', text.replace('Second', 'Number two'));
  await drawDecision();
  await press('#pick-1');
  await eventually(async () => {
    await folder.sync({ full: true });
    expect((await stored()).post.body).toContain('Number two');
  });
});

test('earlier bytes of the file are in the history, and give back what they said', async () => {
  const { folder, screen, press, onlyFile, rewrite } = on;
  const [, before] = await onlyFile();
  await rewrite('Second paragraph.', 'Second paragraph, by hand.');
  await folder.sync({ full: true });
  const entry = await stored();
  const restoreFile = vi.fn(async () => undefined);
  render(<FileHistory entry={entry} busy={false} actions={{ restoreFile }} />, screen);
  await press('.restore-file');
  expect(restoreFile).toHaveBeenCalledWith(before);
  const post = postOfFile({ ...entry.post, tags: ['kept'] }, before, 'fragment');
  expect(post).toEqual({ ...entry.post, tags: ['kept'], body: BODY }); // a fragment holds no tags
  expect(postOfFile(entry.post, 'A list of things.\n', 'jekyll')).toBeNull();
});

test('the list says what waits and why; the folder says what would happen, and what did', async () => {
  const { folder, screen, state, there, press, rewrite } = on;
  await rewrite(/^title: .*$/m, 'title: "Theirs"');
  await edit({ title: 'Ours' });
  const now = await state();
  const open = vi.fn();
  render(<UndecidedList state={now} actions={{ open }} />, screen);
  expect(screen.textContent).toContain('Edited on both sides: Title.');
  await press('#undecided button');
  expect(open).toHaveBeenCalledWith('e1', 'decide');

  await folder.write('mine.md', '---\ntitle: Mine\nfrom: https://news.example/mine\n---\nText.\n');
  render(<FolderScreen state={now} />, screen);
  await press('#look-first');
  const plan = await there('#plan');
  expect([...plan.querySelectorAll('li')].map((line) => line.dataset.what)).toEqual(['conflict', 'new-post']);
  expect(plan.textContent).toContain('New in the folder: it becomes a post of the library.');
  const runs = await there('#runs');
  expect([...runs.querySelectorAll('[data-what]')].map((line) => line.getAttribute('data-what'))).toEqual([
    'conflict',
    'created',
  ]);
  expect(Object.keys(await folder.files())).toHaveLength(2);
});
