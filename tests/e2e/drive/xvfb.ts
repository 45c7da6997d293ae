// Windows that can be seen, on a display of their own: the real folder chooser, the real permission prompts, real menus (questions.ts answers them).
// Needs Xvfb and xdotool; no window manager.
import { execFileSync, spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

export interface Display {
  /** For `BrowserOptions.display`. */
  readonly name: string;
  /** Runs xdotool; what it says, or '' when it found nothing. */
  xdotool(...args: readonly (string | number)[]): string;
  /** What is on it now, line by line; a pixel is 0xRRGGBB. */
  pixels(): Pixels;
  stop(): void;
}

export interface Pixels {
  readonly at: (x: number, y: number) => number;
  readonly all: Uint32Array;
}

/** Xvfb's frame buffer: the XWD format with 32 bits a pixel, blue first. */
function pixelsOf(frame: Buffer): Pixels {
  const number = (index: number): number => frame.readUInt32BE(index * 4);
  const [headBytes, lineBytes, colours] = [number(0), number(12), number(19)];
  const bytes = Uint8Array.from(frame.subarray(headBytes + colours * 12));
  const all = new Uint32Array(bytes.buffer, 0, bytes.length >> 2);
  return { all, at: (x, y) => (all[(y * lineBytes) / 4 + x] ?? 0) & 0xffffff };
}

/** For `BrowserOptions.args` in Chromium: the window where the helpers below expect it. */
export const CHROMIUM_WINDOW = ['--window-position=0,0', '--window-size=1200,850'];

/** With `frameDir` what is on it can be read from the file `Xvfb_screen0` there. */
export async function startDisplay(size = '1280x900x24', frameDir?: string): Promise<Display> {
  const frames = frameDir ?? fs.mkdtempSync(path.join(os.tmpdir(), 'clippost-display-'));
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', size, '-nolisten', 'tcp', '-fbdir', frames], {
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
  const stop = (): void => {
    server.kill();
    if (frameDir === undefined) fs.rmSync(frames, { recursive: true, force: true });
  };
  return { name, xdotool, pixels: () => pixelsOf(fs.readFileSync(path.join(frames, 'Xvfb_screen0'))), stop };
}

/** The windows that can be seen now, menus too. */
export const windowsOf = (display: Display, pattern = '.*'): readonly string[] =>
  display.xdotool('search', '--onlyvisible', '--name', pattern).split('\n').filter(Boolean);

export const lastWindow = (display: Display, pattern: string): string | undefined => windowsOf(display, pattern).at(-1);

/** Gives the keyboard to the browser's window (class `chromium` or `firefox`). */
export function focusBrowser(display: Display, windowClass = 'chromium'): void {
  const [window] = display.xdotool('search', '--onlyvisible', '--class', windowClass).split('\n').filter(Boolean);
  if (window !== undefined) display.xdotool('windowfocus', '--sync', window);
}
