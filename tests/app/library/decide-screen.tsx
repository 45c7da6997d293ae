// A decision as the library page shows it, in a real browser: a real folder, a real library, the views as they are drawn.
import { render } from 'preact';
import { expect, vi } from 'vitest';
import { DecidePane } from '../../../src/app/library/decide-pane.tsx';
import { createEditActions } from '../../../src/app/library/edit-actions.ts';
import { heldFiles, NO_FOLDER, undecidedLines } from '../../../src/app/library/folder-state.ts';
import type { Kit } from '../../../src/app/library/kit.ts';
import { START } from '../../../src/app/library/place.ts';
import type { LibraryState } from '../../../src/app/library/state.ts';
import type { Draft } from '../../../src/core/entry.ts';
import type { Failure } from '../../../src/core/failure.ts';
import { rowOf } from '../../../src/core/row.ts';
import { listDrafts, takeLeftDrafts } from '../../../src/edge/library.ts';
import { addPost, connected, SETTINGS, stored, unwrap } from './real-folder.ts';

export const BODY = 'First paragraph.\n\nSecond paragraph.\n\nThird paragraph.';

/** Waits for what is seen in the end; vitest's own second is short on a busy machine. */
export const eventually = <T,>(look: () => T | Promise<T>): Promise<T> => vi.waitFor(look, { timeout: 15_000 });

/** A page of the library, as far as what is typed in it goes. */
function libraryPage() {
  let now = { drafts: [], opened: null } as unknown as LibraryState; // all that is looked at
  const set = (changes: Partial<LibraryState>): void => {
    now = { ...now, ...changes };
  };
  const refreshDrafts = async (): Promise<void> => {
    await takeLeftDrafts();
    set({ drafts: unwrap(await listDrafts()) });
  };
  const kit = { store: { get: () => now }, shelf: { refreshDrafts }, set, fail: ({ kind }: Failure) => expect.fail(kind) };
  const editing = createEditActions(kit as unknown as Kit);
  const open = async (): Promise<Draft | null> => {
    set({ opened: { kind: 'entry', entry: await stored(), versions: [], seq: null } });
    await refreshDrafts();
    return now.drafts[0] ?? null;
  };
  return { ...editing, open, written: { current: {} } };
}

/** One post in step with its file. */
export async function decideScreen() {
  let page = libraryPage();
  const folder = await connected();
  await addPost({}, { title: 'Ferry', bodyKind: 'markdown', body: BODY });
  await folder.sync();
  const screen = document.body.appendChild(document.createElement('div'));

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
    const { written } = page;
    const draft = await page.open();
    const props = { line, folder: now.folder.row, files, settings: SETTINGS, actions: { ...page, decided }, draft, written };
    render(<DecidePane {...props} />, screen);
    return { decided };
  }
  const there = (selector: string) =>
    eventually(() => {
      const found = screen.querySelector<HTMLElement>(selector);
      if (found === null) throw new Error(`no ${selector}`);
      return found;
    });
  const press = async (selector: string): Promise<void> => (await there(selector)).click();
  const field = async (selector: string): Promise<HTMLInputElement | HTMLTextAreaElement> => {
    const found = await there(selector);
    if (!(found instanceof HTMLInputElement || found instanceof HTMLTextAreaElement)) throw new Error('no field');
    return found;
  };
  const type = async (selector: string, text: string): Promise<void> => {
    const into = await field(selector);
    into.value = text;
    into.dispatchEvent(new InputEvent('input', { bubbles: true }));
  };
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
  /** The tab is closed right behind the last key, and another one opened. */
  const closeTab = (): void => {
    void page.leave();
    page = libraryPage();
  };
  const end = async (): Promise<void> => {
    render(null, screen);
    screen.remove();
    await folder.end();
  };
  return {
    folder,
    screen,
    state,
    drawDecision,
    there,
    press,
    field,
    type,
    onlyFile,
    rewrite,
    closeTab,
    end,
    written: () => page.written.current,
  };
}
