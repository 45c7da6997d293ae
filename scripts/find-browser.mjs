// Where the browsers of this machine are. A browser named by hand wins: CLIPPOST_CHROMIUM, CLIPPOST_FIREFOX.
import fs from 'node:fs';
import path from 'node:path';

const MAC = '/Applications';
const WINDOWS = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].filter(
  (dir) => dir !== undefined,
);
const windows = (tail) => WINDOWS.map((dir) => path.join(dir, tail));

/**
 * In the order we like them. `branded` browsers (Chrome, Edge) no longer obey --load-extension.
 * `commands` are looked up in PATH, `places` are whole paths.
 */
const KNOWN = [
  {
    kind: 'chromium',
    name: 'Chromium',
    branded: false,
    commands: ['chromium', 'chromium-browser'],
    places: [`${MAC}/Chromium.app/Contents/MacOS/Chromium`, ...windows('Chromium\\Application\\chrome.exe')],
  },
  {
    kind: 'chromium',
    name: 'Chrome',
    branded: true,
    commands: ['google-chrome-stable', 'google-chrome'],
    places: [`${MAC}/Google Chrome.app/Contents/MacOS/Google Chrome`, ...windows('Google\\Chrome\\Application\\chrome.exe')],
  },
  {
    kind: 'chromium',
    name: 'Edge',
    branded: true,
    commands: ['microsoft-edge-stable', 'microsoft-edge'],
    places: [`${MAC}/Microsoft Edge.app/Contents/MacOS/Microsoft Edge`, ...windows('Microsoft\\Edge\\Application\\msedge.exe')],
  },
  {
    kind: 'firefox',
    name: 'Firefox',
    branded: false,
    commands: ['firefox-esr', 'firefox'],
    places: [`${MAC}/Firefox.app/Contents/MacOS/firefox`, ...windows('Mozilla Firefox\\firefox.exe')],
  },
];

const isFile = (file) => fs.statSync(file, { throwIfNoEntry: false })?.isFile() === true;

/** Full path of a command in PATH, or null. */
export function which(command) {
  const ends = process.platform === 'win32' ? ['.exe', '.cmd', ''] : [''];
  for (const dir of (process.env.PATH ?? '').split(path.delimiter)) {
    for (const end of ends) if (dir !== '' && isFile(path.join(dir, command + end))) return path.join(dir, command + end);
  }
  return null;
}

/** Every browser found, best first: `{kind, name, branded, path}`. */
export function findBrowsers() {
  const named = [
    ['chromium', process.env.CLIPPOST_CHROMIUM],
    ['firefox', process.env.CLIPPOST_FIREFOX],
  ].flatMap(([kind, file]) =>
    file ? [{ kind, name: path.basename(file), branded: /google|chrome$|msedge/i.test(file), path: file }] : [],
  );
  const found = KNOWN.flatMap(({ commands, places, ...browser }) => {
    const file = commands.map(which).find((it) => it !== null) ?? places.find(isFile);
    return file === undefined ? [] : [{ ...browser, path: file }];
  });
  return [...named, ...found];
}

/** Path of an unbranded Chromium or a Firefox, or null: what the tests drive. */
export const findBrowser = (kind) => findBrowsers().find((browser) => browser.kind === kind && !browser.branded)?.path ?? null;
