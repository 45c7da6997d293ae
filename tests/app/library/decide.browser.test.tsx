// A person decides, in a real browser: a real folder, a real library, the views as they are drawn.
import { render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import messages from '../../../public/_locales/en/messages.json';
import { DecidePane } from '../../../src/app/library/decide-pane.tsx';
import { FileHistory } from '../../../src/app/library/file-history.tsx';
import { FolderScreen } from '../../../src/app/library/folder-screen.tsx';
import { heldFiles, NO_FOLDER, undecidedLines } from '../../../src/app/library/folder-state.ts';
import { START } from '../../../src/app/library/place.ts';
import { postOfFile } from '../../../src/app/library/post-of-file.ts';
import { UndecidedList } from '../../../src/app/library/undecided-list.tsx';
import { rowOf } from '../../../src/core/row.ts';
import { textOfBytes } from '../../../src/core/sync/bytes.ts';
import { listFileVersions, listVersions } from '../../../src/edge/library.ts';
import { addPost, connected, edit, type RealFolder, SETTINGS, stored, unwrap } from './real-folder.ts';

vi.mock('../../../src/edge/browser.ts', () => {
  const texts = new Map<string, { readonly message: string }>(Object.entries(messages));
  const getMessage = (key: string, values: readonly string[]) =>
    (texts.get(key)?.message ?? '').replace(/\$(\d)/g, (_, n: string) => values[Number(n) - 1] ?? '');
  return { browser: { i18n: { getMessage, getUILanguage: () => 'en-US' }, runtime: { getURL: (path: string) => path } } };
});

const BODY = 'First paragraph.\n\nSecond paragraph.\n\nThird paragraph.';
let folder: RealFolder;
let screen: HTMLElement;
let written: Parameters<typeof DecidePane>[0]['written'];
beforeEach(async () => {
  written = { current: {} };
  folder = await connected();
  await addPost({}, { title: 'Ferry', bodyKind: 'markdown', body: BODY });
  await folder.sync();
  screen = document.body.appendChild(document.createElement('div'));
});
afterEach(async () => {
  render(null, screen);
  screen.remove();
  await folder.end();
});

/** What the screens need of the library's state, as a run leaves it. */
async function state() {
  const report = await folder.sync({ full: true });
  const entry = await stored();
  const part = { ...NO_FOLDER, row: await folder.row(), report, at: new Date().toISOString() };
  return { place: START, rows: new Map([[entry.id, rowOf(entry)]]), settings: SETTINGS, folder: part };
}

/** Draws the one decision that waits; `decided` is called when it was taken. */
async function drawDecision(): Promise<{ readonly decided: ReturnType<typeof vi.fn> }> {
  const now = await state();
  const [line] = undecidedLines(now.folder);
  if (line === undefined) throw new Error('nothing waits');
  const decided = vi.fn(async () => undefined);
  const files = heldFiles(now.folder);
  render(null, screen);
  const props = { line, folder: now.folder.row, files, settings: SETTINGS, actions: { decided }, written };
  render(<DecidePane {...props} />, screen);
  return { decided };
}
/** Waits for what is seen in the end; vitest's own second is short on a busy machine. */
const eventually = <T,>(look: () => T | Promise<T>): Promise<T> => vi.waitFor(look, { timeout: 15_000 });
const there = (selector: string) =>
  eventually(() => {
    const found = screen.querySelector<HTMLElement>(selector);
    if (found === null) throw new Error(`no ${selector}`);
    return found;
  });
const press = async (selector: string): Promise<void> => (await there(selector)).click();
const onlyFile = async (): Promise<readonly [string, string]> => {
  const [file, ...more] = Object.entries(await folder.files());
  if (file === undefined || more.length > 0) throw new Error('not one file');
  return file;
};
const rewrite = async (from: string | RegExp, to: string): Promise<string> => {
  const [name, text] = await onlyFile();
  const changed = text.replace(from, to);
  if (changed === text) throw new Error('nothing replaced');
  await folder.write(name, changed);
  return name;
};

test('both changed: each place is chosen, and the third version reaches both sides', async () => {
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
  const name = await rewrite(/^title: .*$/m, 'title: "Theirs"');
  await edit({ title: 'Ours' });
  await drawDecision();
  await press('#title-own');
  const field = await there('#title-text');
  if (!(field instanceof HTMLInputElement)) throw new Error('no field');
  expect(field.value).toBe('Ours');
  field.value = 'Both of us';
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await press('#use-version:not(:disabled)');
  await eventually(async () => expect((await stored()).post.title).toBe('Both of us'));
  await folder.sync();
  expect((await folder.files())[name]).toContain('Both of us');
});

test('an address that is none, and no title, are told and not taken for a choice', async () => {
  await rewrite(/^title: .*$/m, 'title: "Theirs"');
  const name = await rewrite(/^from: .*$/m, 'from: https://news.example/theirs');
  await edit({ title: 'Ours', url: 'https://news.example/ours' });
  await drawDecision();
  const type = async (id: string, text: string) => {
    const field = await there(id);
    if (!(field instanceof HTMLInputElement)) throw new Error('no field');
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  };
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

test('what the person writes themselves outlives a file that changes meanwhile, also to something that cannot be read for a moment', async () => {
  const [name, text] = [await rewrite(/^title: .*$/m, 'title: "Theirs"'), (await onlyFile())[1]];
  await edit({ title: 'Ours' });
  await drawDecision();
  await press('#title-own');
  const field = (await there('#title-text')) as HTMLInputElement;
  field.value = 'Both of us';
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await rewrite('"Theirs"', '"Later"');
  await press('#use-version:not(:disabled)');
  await there('[role=alert]');
  await eventually(() => expect(screen.textContent).toContain('Later'));
  expect(((await there('#title-text')) as HTMLInputElement).value).toBe('Both of us');
  await folder.write(name, '');
  await drawDecision();
  await there('#write-over');
  await folder.write(name, text.replace('"Theirs"', '"Latest"'));
  await drawDecision();
  expect(((await there('#title-text')) as HTMLInputElement).value).toBe('Both of us');
  await press('#use-version:not(:disabled)');
  await eventually(() => expect(written.current).toEqual({}));
  expect((await stored()).post.title).toBe('Both of us');
});

test('a second version of a sync program: its text is taken, and it goes to the trash of the folder', async () => {
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
