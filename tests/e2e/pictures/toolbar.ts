import fs from 'node:fs';
import path from 'node:path';
import { openChromium } from '../drive/chromium.ts';
import { seedPinned, unpackedId } from '../drive/chromium-profile.ts';
import { DIST } from '../drive/dist.ts';
import type { PageDriver } from '../drive/driver.ts';
import { openFirefox } from '../drive/firefox.ts';
import type { Hosts } from '../drive/hosts.ts';
import { round } from '../drive/until.ts';
import { startDisplay } from '../drive/xvfb.ts';
import { SAMPLE } from '../pages/pages.ts';
import { drawn, toWebp } from './webp.ts';

// The browser's own toolbar with our button in it and the pointer on that, in both browsers: no page sees it, so Chromium's is taken off a
// display and Firefox's drawn by Firefox itself. No word of ours is in it: one picture for every language.

/** As src/app/first-run/first-run-view.tsx says, and the heights too. */
const WIDTH = 720;
/** The line around a window without a manager. */
const EDGE = 2;
const SCHEMES = ['light', 'dark'] as const;
type Scheme = (typeof SCHEMES)[number];

/** What of the window is in the picture: its bar, without tabs and page. */
interface Strip {
  readonly top: number;
  readonly height: number;
}

/** A part of Xvfb's frame buffer (the XWD format: 32 bits a pixel, blue first) as a BMP, which is the same bytes behind another head. */
function bitmapOf(frame: Buffer, { top, height }: Strip): Buffer {
  const number = (index: number): number => frame.readUInt32BE(index * 4);
  const [headBytes, lineBytes, colours] = [number(0), number(12), number(19)];
  const lines = Array.from({ length: height }, (_, y) => {
    const start = headBytes + colours * 12 + (top + y) * lineBytes;
    return frame.subarray(start, start + WIDTH * 4);
  });
  const head = Buffer.alloc(54);
  head.write('BM', 'latin1');
  head.writeUInt32LE(54 + WIDTH * 4 * height, 2);
  head.writeUInt32LE(54, 10);
  head.writeUInt32LE(40, 14);
  head.writeInt32LE(WIDTH, 18);
  head.writeInt32LE(-height, 22); // the first line is the top one
  head.writeUInt16LE(1, 26);
  head.writeUInt16LE(32, 28);
  return Buffer.concat([head, ...lines]);
}

/** In a window without a manager at the corner of the display: tabs, then the bar. */
const CHROMIUM_BAR: Strip = { top: 40, height: 47 };
/** The lower right of the button in it, where the pointer does not cover the picture. */
const CHROMIUM_BUTTON = { x: 579, y: 71 } as const;

async function chromiumBar(hosts: Hosts, scheme: Scheme, scratch: string): Promise<string> {
  const profile = fs.mkdtempSync(path.join(scratch, 'profile-'));
  seedPinned(profile, unpackedId(path.join(DIST, 'chromium')));
  const display = await startDisplay(`${WIDTH + EDGE}x400x24`, scratch);
  try {
    const look = scheme === 'dark' ? ['--force-dark-mode'] : [];
    const args = ['--window-position=0,0', `--window-size=${WIDTH + EDGE},400`, '--test-type', ...look]; // --test-type: no bar about flags
    const browser = await openChromium({ hosts, profile, display: display.name, args });
    try {
      await browser.goto(SAMPLE.address);
      await drawn(browser.page);
      display.xdotool('mousemove', CHROMIUM_BUTTON.x, CHROMIUM_BUTTON.y);
      await round(250); // the button has its shade, and its name is not yet shown below it
      const file = path.join(scratch, `chromium-${scheme}.bmp`);
      fs.writeFileSync(file, bitmapOf(fs.readFileSync(path.join(scratch, 'Xvfb_screen0')), CHROMIUM_BAR));
      return file;
    } finally {
      await browser.close();
    }
  } finally {
    display.stop();
  }
}

async function firefoxBar(hosts: Hosts, scheme: Scheme, scratch: string): Promise<string> {
  const browser = await openFirefox({ hosts, prefs: { 'ui.systemUsesDarkTheme': scheme === 'dark' ? 1 : 0 } });
  try {
    await browser.goto(SAMPLE.address);
    await browser.inChrome(`(() => {
      window.resizeTo(${WIDTH}, 500);
      document.documentElement.removeAttribute('remotecontrol'); // the stripes that say that a program steers it
      InspectorUtils.addPseudoClassLock(document.querySelector('[id$="-BAP"]'), ':hover');
    })()`);
    await drawn(browser.page);
    const picture = await browser.inChrome<string>(`(async () => {
      gURLBar.blur();
      document.querySelector('#trust-icon-container, #identity-box').className = 'secure verifiedDomain'; // the certificate of the test's server is its own
      const { y, height } = document.querySelector('#nav-bar').getBoundingClientRect();
      const shot = await window.browsingContext.currentWindowGlobal.drawSnapshot(new DOMRect(0, y, ${WIDTH}, height), 1, 'white');
      const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
      [canvas.width, canvas.height] = [shot.width, shot.height];
      canvas.getContext('2d').drawImage(shot, 0, 0);
      return canvas.toDataURL('image/png');
    })()`);
    const file = path.join(scratch, `firefox-${scheme}.png`);
    fs.writeFileSync(file, Buffer.from(picture.slice(picture.indexOf(',') + 1), 'base64'));
    return file;
  } finally {
    await browser.close();
  }
}

/** Takes the toolbars of both browsers, light and dark, into `out`; `pen` is any page of ours in Chromium. Answers their names. */
export async function takeToolbars(pen: PageDriver, hosts: Hosts, scratch: string, out: string): Promise<readonly string[]> {
  const taken: string[] = [];
  for (const scheme of SCHEMES) {
    for (const [browser, take] of [
      ['chromium', chromiumBar],
      ['firefox', firefoxBar],
    ] as const) {
      const name = `toolbar-${browser}-${scheme}.webp`;
      await toWebp(pen, await take(hosts, scheme, scratch), path.join(out, name));
      taken.push(name);
    }
  }
  return taken;
}
