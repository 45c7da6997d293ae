// What the system and the browser ask in windows of their own, answered by the keyboard and the mouse as they stand on the screen.
import { round, until } from './until.ts';
import { type Display, focusBrowser, lastWindow, type Pixels } from './xvfb.ts';

/** A cursor that blinks in a field changes so few pixels, and is no answer. */
const CURSOR_PIXELS = 100;
/** So often the same, the screen has come to rest. */
const REST_ROUNDS = 5;

function changed({ all: before }: Pixels, { all: now }: Pixels): boolean {
  let count = 0;
  for (let at = 0; at < now.length && count <= CURSOR_PIXELS; at += 1) if (before[at] !== now[at]) count += 1;
  return count > CURSOR_PIXELS;
}

/** Waits until the screen has come to rest, at something else than it showed `before`. */
async function atRest(display: Display, what: string, before?: Pixels): Promise<void> {
  let last = display.pixels();
  let same = 0;
  await until(`the screen to come to rest: ${what}`, () => {
    const now = display.pixels();
    same = changed(last, now) ? 0 : same + 1;
    last = now;
    return same >= REST_ROUNDS && (before === undefined || changed(before, now));
  });
}

/** So long Chromium's questions ignore what comes right after them, and what comes right after that. */
const IGNORED_MS = 600;

/** Does it again until it has worked, each time when it is sure to have been ignored. */
async function insist(what: string, act: () => void, isDone: () => boolean | Promise<boolean>): Promise<void> {
  await until(what, async () => {
    if (await isDone()) return true;
    act();
    for (const end = Date.now() + IGNORED_MS; Date.now() < end; await round()) if (await isDone()) return true;
    return false;
  });
}

/**
 * Answers the GTK folder chooser of `showDirectoryPicker({ mode: 'readwrite' })`. Confirmed with Alt+O: Return would leak into
 * the next prompt and hit its default button, "Don't Allow".
 */
export async function chooseFolder(display: Display, dir: string): Promise<void> {
  const window = await until('the folder chooser', () => lastWindow(display, '^Select where'));
  display.xdotool('windowfocus', '--sync', window);
  await atRest(display, 'the folder chooser');
  const before = display.pixels();
  const isEntryThere = (): boolean => changed(before, display.pixels());
  await insist('a field for the path', () => display.xdotool('key', 'ctrl+l'), isEntryThere);
  await atRest(display, 'the field for the path');
  await typeIn(display, dir);
  const isClosed = (): boolean => lastWindow(display, '^Select where') === undefined;
  await insist('the folder chooser to close', () => display.xdotool('key', 'alt+o'), isClosed);
}

/** Types into the field that has the focus, and waits until it is there to be read. */
async function typeIn(display: Display, text: string): Promise<void> {
  const before = display.pixels();
  display.xdotool('type', '--delay', 4, text);
  await atRest(display, 'what was typed', before);
}

/** Closes "Can't open this folder", in which Chromium offers another try. */
export const dismissRefusal = (display: Display, isDismissed: () => Promise<boolean>): Promise<void> =>
  insist(
    'the refusal to be closed',
    () => {
      focusBrowser(display);
      display.xdotool('key', 'Escape');
    },
    isDismissed,
  );

/** Answers GTK's "Save File" with a path, or closes it unanswered. */
export async function answerSaveDialog(display: Display, file: string | null): Promise<void> {
  const window = await until('the save dialog', () => lastWindow(display, '^Save File'));
  display.xdotool('windowfocus', '--sync', window);
  await atRest(display, 'the save dialog');
  if (file !== null) {
    display.xdotool('key', 'ctrl+a');
    await typeIn(display, file);
  }
  const key = file === null ? 'Escape' : 'alt+s';
  const isClosed = (): boolean => lastWindow(display, '^Save File') === undefined;
  await insist('the save dialog to close', () => display.xdotool('key', key), isClosed);
}

interface Point {
  readonly x: number;
  readonly y: number;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** The colour of a button in Chromium's questions that is not the default one, and where the pointer gives it no other shade. */
const BUTTON_COLOUR = 0xd3e3fd;
const AWAY: Point = { x: 1250, y: 880 };

/** Clicks a button of a question once it is there, and until the question is answered. */
async function clickButton(display: Display, what: string, { x, y }: Point, isAnswered: () => Promise<boolean>): Promise<void> {
  const isThere = (): boolean => display.pixels().at(x, y) === BUTTON_COLOUR;
  await until(what, isThere);
  const click = (): void => {
    if (isThere()) display.xdotool('mousemove', x, y, 'click', 1, 'mousemove', AWAY.x, AWAY.y);
  };
  await insist(`an answer by ${what}`, click, isAnswered);
}

/** Where the buttons of Chromium's questions are, beside their words: window at 0,0. */
const ALLOW_EDIT: Point = { x: 712, y: 194 };
const RESTORE_BUTTONS = { once: { x: 160, y: 273 }, every: { x: 160, y: 321 }, deny: { x: 160, y: 369 } } as const;

/** "Allow this site to edit files?" */
export const allowEdit = (display: Display, isAnswered: () => Promise<boolean>): Promise<void> =>
  clickButton(display, '"Allow"', ALLOW_EDIT, isAnswered);

/** "… wants to view and edit files from the last time": answers `requestPermission` after a restart of the browser. */
export const answerRestorePrompt = (
  display: Display,
  choice: keyof typeof RESTORE_BUTTONS,
  isAnswered: () => Promise<boolean>,
): Promise<void> => clickButton(display, `"${choice}" in the question after a restart`, RESTORE_BUTTONS[choice], isAnswered);
