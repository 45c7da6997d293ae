// Chromium with the unpacked extension: real toolbar action (activeTab is granted), real popup, real folder; headless too.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page } from 'playwright';
import { findBrowser } from '../../../scripts/find-browser.mjs';
import { endOf, popupDriver, sendOf, tabDriver, targetsOf, whileThere } from './chromium-page.ts';
import { seedDownloads, seedFolderGrant, unpackedId } from './chromium-profile.ts';
import { DIST, FIRST_RUN, hasFirstRun } from './dist.ts';
import type { BrowserDriver, BrowserOptions } from './driver.ts';
import { keyOf, parseKeys } from './keys.ts';
import { chromiumPid, isAlive, killByPid, removeDir } from './processes.ts';
import { round, until } from './until.ts';

/**
 * Parts of the browser that no test of ours needs. The last list on a command line wins, so playwright's own is repeated here. The
 * address bar's drop-downs are pages since 2026, made at every start: two fifths of what a start cost the machine.
 */
const WITHOUT = [
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'WebUIOmniboxFullPopup',
  'AimEnabled',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'ThirdPartyStoragePartitioning',
] as const;

const FLAGS = [
  `--disable-features=${WITHOUT.join(',')}`,
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--lang=en-US',
  '--screen-info={1600x1200}', // headless has 800 by 600 else, too low for the popup
];

const START_MS = 60_000;

interface Running {
  readonly context: BrowserContext;
  readonly session: CDPSession;
  readonly tab: Page;
}

export interface ChromiumDriver extends BrowserDriver {
  readonly kind: 'chromium';
  /** Playwright's own view, for what only Chromium can do. */
  context(): BrowserContext;
  /** The tab in playwright's view. */
  tab(): Page;
  session(): CDPSession;
  /** Evaluates in the background's worker, while it runs. */
  inWorker<T = unknown>(expression: string): Promise<T>;
}

/** Starts Chromium with the extension; see `BrowserDriver`. */
export async function openChromium(options: BrowserOptions = {}): Promise<ChromiumDriver> {
  const executablePath = options.executable ?? findBrowser('chromium');
  if (executablePath === null) throw new Error('no Chromium on this machine: node scripts/provide.mjs chromium');
  const extension = fs.realpathSync(options.extension ?? path.join(DIST, 'chromium'));
  const id = unpackedId(extension);
  const base = `chrome-extension://${id}/`;
  const own: string[] = []; // folders to throw away at the end
  const fresh = (name: string): string => {
    const dir = fs.mkdtempSync(path.join(os.tmpdir(), `clippost-${name}-`));
    own.push(dir);
    return dir;
  };
  const profile = options.profile ?? fresh('chromium');
  const downloadDir = options.downloadDir ?? fresh('downloads');
  const isNew = !fs.existsSync(path.join(profile, 'Local State'));
  seedDownloads(profile, downloadDir, options.asksWhereToSave === true);
  if (options.folders) seedFolderGrant(profile, id, options.folders);

  const launch = async (installs: boolean): Promise<Running> => {
    const context = await chromium.launchPersistentContext(profile, {
      executablePath,
      headless: options.display === undefined,
      chromiumSandbox: process.getuid?.() !== 0,
      ...(options.display === undefined ? {} : { viewport: null }), // the real size, so that a place on the page can be found on the screen
      env: { ...process.env, ...(options.display === undefined ? {} : { DISPLAY: options.display }) },
      args: [
        ...FLAGS,
        `--disable-extensions-except=${extension}`,
        `--load-extension=${extension}`,
        ...(options.hosts?.chromiumArgs ?? []),
        ...(options.args ?? []),
      ],
    });
    endOf(context); // heard from now on
    try {
      const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: START_MS }));
      // A key or a menu click right after launch is lost while the new worker still registers its listeners.
      await until('the worker', () => worker.evaluate('registration.active?.state === "activated"'));
      const browser = context.browser();
      if (browser === null) throw new Error('a persistent context without a browser');
      const session = await browser.newBrowserCDPSession();
      await sendOf(session)('Browser.setDownloadBehavior', { behavior: 'default' }); // real file names, not playwright's
      if (installs && hasFirstRun(extension)) {
        const first = await until('the first-run page', () =>
          context.pages().find((page) => page.url().startsWith(base + FIRST_RUN)),
        );
        if (options.keepFirstRun !== true) await first.close();
      }
      const tab = await context.newPage(); // not pages()[0]: after a kill that tab may be a restored one
      return { context, session, tab };
    } catch (error) {
      await context.close();
      throw error;
    }
  };
  let running = await launch(isNew);
  const send = (method: string, params?: object): Promise<unknown> =>
    whileThere(running.context, method, () => sendOf(running.session)(method, params));
  const workers = async () => (await targetsOf(send, { type: 'service_worker' })).filter(({ url }) => url.startsWith(base));

  const openPage = async (file: string) => {
    const page = await running.context.newPage();
    await page.goto(base + file);
    return tabDriver(page);
  };
  const popup = () => popupDriver(running.session, send, `${base}popup.html`, endOf(running.context));
  return {
    kind: 'chromium',
    profile,
    downloadDir,
    base,
    get page() {
      return tabDriver(running.tab);
    },
    context: () => running.context,
    tab: () => running.tab,
    session: () => running.session,
    inWorker: async <T>(expression: string): Promise<T> => {
      const worker = running.context.serviceWorkers().find((it) => it.url().startsWith(base));
      if (worker === undefined) throw new Error('the worker sleeps');
      return (await worker.evaluate(expression)) as T; // the caller names the shape
    },
    goto: async (url) => {
      await running.tab.bringToFront();
      await running.tab.goto(url);
    },
    clickAction: async () => {
      await running.tab.bringToFront();
      const session = await running.context.newCDPSession(running.tab);
      const { targetInfo } = await session.send('Target.getTargetInfo');
      await session.detach();
      await until('the popup before to be gone', async () => {
        const all = await targetsOf(send);
        return !all.some(({ type, url }) => type === 'page' && url.startsWith(`${base}popup.html`));
      });
      // The action wants the tab's target, which is the parent of the page's.
      const tabs = await targetsOf(send, { type: 'tab' });
      const tab =
        tabs.find(({ targetId }) => 'tabId' in targetInfo && targetInfo.tabId === targetId) ??
        onlyOne(tabs.filter(({ url }) => url.replace(/^view-source:/, '') === running.tab.url()));
      await send('Extensions.triggerAction', { id, targetId: tab.targetId });
      return popup();
    },
    popup,
    pressShortcut: async (keys) => {
      // CDP keys on a page go through the browser's own accelerators, so onCommand fires WITH activeTab.
      const { key, bits } = parseKeys(keys);
      await running.tab.bringToFront();
      const session = await running.context.newCDPSession(running.tab);
      const { code, keyCode } = keyOf(key.key);
      for (const type of ['rawKeyDown', 'keyUp'] as const) {
        await session.send('Input.dispatchKeyEvent', {
          type,
          modifiers: bits,
          key: key.key,
          code,
          windowsVirtualKeyCode: keyCode,
          nativeVirtualKeyCode: keyCode,
        });
      }
      await session.detach();
    },
    openPage,
    openLibrary: () => openPage('library.html'),
    openedPage: async (file) => {
      const opened = await until(`${file} in a tab`, () =>
        running.context.pages().find((page) => page.url().startsWith(base + file)),
      );
      const driver = tabDriver(opened);
      await driver.waitFor(`document.readyState === 'complete'`); // playwright misses it in a page that it has not opened
      return driver;
    },
    openTabs: async () => running.context.pages().flatMap((page) => (page.url().startsWith(base) ? [page.url()] : [])),
    stopWorker: async () => {
      const session = await running.context.newCDPSession(running.tab);
      let stopped = false; // seen as an event: what waits for the worker may start the next one at once
      session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
        stopped ||= versions.some(({ scriptURL, runningStatus }) => scriptURL.startsWith(base) && runningStatus === 'stopped');
      });
      await session.send('ServiceWorker.enable');
      await until('the worker to stop', async () => {
        await session.send('ServiceWorker.stopAllWorkers'); // each time: one that is just starting does not hear it
        return stopped || (await workers()).length === 0; // one that slept before says nothing
      });
      await session.detach();
    },
    workerRuns: async () => (await workers()).length > 0,
    kill: async () => {
      const pid = chromiumPid(profile);
      if (pid === null) throw new Error('this Chromium does not run');
      const closed = new Promise((resolve) => running.context.once('close', resolve));
      await killByPid(pid);
      await closed;
    },
    restart: async () => {
      const pid = chromiumPid(profile);
      if (pid !== null) await running.context.close();
      while (pid !== null && isAlive(pid)) await round();
      running = await launch(false);
    },
    close: async () => {
      const pid = chromiumPid(profile);
      if (pid !== null) await running.context.close();
      while (pid !== null && isAlive(pid)) await round();
      for (const dir of own) await removeDir(dir);
    },
  };
}

function onlyOne<T>(found: readonly T[]): T {
  const [first] = found;
  if (first === undefined || found.length > 1) throw new Error(`need exactly one tab with this address, found ${found.length}`);
  return first;
}

/**
 * Gives a page of the extension (a tab) a real FileSystemDirectoryHandle, headless: the folder is dropped on it over CDP.
 * Read is granted by the drop itself, 'readwrite' by `folders` of the options. The page's showDirectoryPicker is replaced by
 * a function that answers with that handle, so that the product's code runs unchanged. To be called again after each load.
 */
export async function armDirectoryPicker(page: Page, dir: string): Promise<string> {
  await page.evaluate(`globalThis.droppedFolder = new Promise((resolve, reject) => {
    // Before the page hears of it: the drop is our way to a handle, not a person's.
    const ours = (event) => { event.preventDefault(); event.stopImmediatePropagation(); };
    for (const type of ['dragenter', 'dragover']) addEventListener(type, ours, { capture: true });
    addEventListener('drop', (event) => {
      ours(event);
      for (const type of ['dragenter', 'dragover']) removeEventListener(type, ours, { capture: true });
      event.dataTransfer.items[0].getAsFileSystemHandle().then((handle) => {
        globalThis.showDirectoryPicker = async () => handle;
        resolve(handle.name);
      }, reject);
    }, { once: true, capture: true });
  }); true`);
  const session = await page.context().newCDPSession(page);
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    const data = { items: [], files: [path.resolve(dir)], dragOperationsMask: 1 };
    await session.send('Input.dispatchDragEvent', { type, x: 200, y: 200, data });
  }
  await session.detach();
  return (await page.evaluate('droppedFolder')) as string; // the handle's name
}
