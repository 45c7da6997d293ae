// Windows that can be seen, on a display of their own: the real folder chooser, the real permission prompts, real menus.
// Needs Xvfb and xdotool; no window manager.
import { execFileSync, spawn } from 'node:child_process';
import { round, until } from './until.ts';

export interface Display {
  /** For `BrowserOptions.display`. */
  readonly name: string;
  /** Runs xdotool; what it says, or '' when it found nothing. */
  xdotool(...args: readonly (string | number)[]): string;
  stop(): void;
}

/** For `BrowserOptions.args` in Chromium: the window where the helpers below expect it. */
export const CHROMIUM_WINDOW = ['--window-position=0,0', '--window-size=1200,850'];

/** With `frameDir` what is on it can be read from the file `Xvfb_screen0` there. */
export async function startDisplay(size = '1280x900x24', frameDir?: string): Promise<Display> {
  const frame = frameDir === undefined ? [] : ['-fbdir', frameDir];
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', size, '-nolisten', 'tcp', ...frame], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const name = await new Promise<string>((resolve, reject) => {
    server.on('error', reject);
    server.stdio[3]?.once('data', (data: Buffer) => resolve(`:${data.toString().trim()}`));
  });
  const env = { ...process.env, DISPLAY: name };
  const xdotool = (...args: readonly (string | number)[]): string => {
    try {
      return execFileSync('xdotool', args.map(String), { env, stdio: ['ignore', 'pipe', 'ignore'] })
        .toString()
        .trim();
    } catch (error) {
      if (error instanceof Error && 'status' in error && error.status !== null) return ''; // it searched in vain
      throw error; // there is no xdotool
    }
  };
  return { name, xdotool, stop: () => server.kill() };
}

/** The windows that can be seen now, menus too. */
export const windowsOf = (display: Display, pattern = '.*'): readonly string[] =>
  display.xdotool('search', '--onlyvisible', '--name', pattern).split('\n').filter(Boolean);

const lastWindow = (display: Display, pattern: string): string | undefined => windowsOf(display, pattern).at(-1);

/** Gives the keyboard to the browser's window (class `chromium` or `firefox`). */
export function focusBrowser(display: Display, windowClass = 'chromium'): void {
  const [window] = display.xdotool('search', '--onlyvisible', '--class', windowClass).split('\n').filter(Boolean);
  if (window !== undefined) display.xdotool('windowfocus', '--sync', window);
}

/** A shortcut as the keyboard sends it: `alt+shift+s`. */
export function pressKeys(display: Display, keys: string, windowClass?: string): void {
  focusBrowser(display, windowClass);
  display.xdotool('key', '--clearmodifiers', keys);
}

/**
 * Answers the GTK folder chooser of `showDirectoryPicker({ mode: 'readwrite' })`. Confirmed with Alt+O: Return would leak into
 * the next prompt and hit its default button, "Don't Allow". GTK takes no answer for a moment after each step: hence the rounds.
 */
export async function chooseFolder(display: Display, dir: string): Promise<void> {
  const window = await until('the folder chooser', () => lastWindow(display, '^Select where'));
  display.xdotool('windowfocus', '--sync', window);
  await round(150);
  display.xdotool('key', 'ctrl+l');
  await round(200);
  display.xdotool('type', '--delay', 4, dir);
  await round(250);
  display.xdotool('key', 'alt+o');
  await until('the folder chooser to close', () => lastWindow(display, '^Select where') === undefined);
}

/** Closes "Can't open this folder", in which Chromium offers another try; it ignores input for the first half second, like all of them. */
export async function dismissRefusal(display: Display): Promise<void> {
  await round(700);
  focusBrowser(display);
  display.xdotool('key', 'Escape');
}

/** Answers GTK's "Save File" with a path, or closes it unanswered. */
export async function answerSaveDialog(display: Display, file: string | null): Promise<void> {
  const window = await until('the save dialog', () => lastWindow(display, '^Save File'));
  display.xdotool('windowfocus', '--sync', window);
  await round(150);
  if (file === null) {
    display.xdotool('key', 'Escape');
  } else {
    display.xdotool('key', 'ctrl+a');
    display.xdotool('type', '--delay', 4, file);
    await round(250);
    display.xdotool('key', 'alt+s');
  }
  await until('the save dialog to close', () => lastWindow(display, '^Save File') === undefined);
}

/** "Allow this site to edit files?": the default is "Don't Allow"; prompts ignore input for the first half second. */
export async function allowEdit(display: Display): Promise<void> {
  await round(700);
  focusBrowser(display);
  display.xdotool('key', 'Tab');
  await round(150);
  display.xdotool('key', 'Return');
  await round(300);
}

/** Where the buttons of "… wants to view and edit files from the last time" are: window at 0,0 with the info bar of --no-sandbox. */
const RESTORE_BUTTONS = { once: 269, every: 315, deny: 361 } as const;

/** Answers `requestPermission` after a restart of the browser. */
export async function answerRestorePrompt(display: Display, choice: keyof typeof RESTORE_BUTTONS = 'every'): Promise<void> {
  await round(1200);
  display.xdotool('mousemove', 280, RESTORE_BUTTONS[choice], 'click', 1);
  await round(500);
}
