// Stock Firefox over WebDriver BiDi: no geckodriver, no download. --remote-allow-system-access opens the chrome (privileged)
// scope: toolbar button, popup, background.
import { type ChildProcess, spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { findBrowser } from '../../../scripts/find-browser.mjs';
import { type Bidi, connectBidi, evaluateIn } from './bidi.ts';
import { DIST, FIRST_RUN, hasFirstRun } from './dist.ts';
import type { BrowserDriver, BrowserOptions } from './driver.ts';
import { POPUP, popupDriver, tabDriver } from './firefox-page.ts';
import { keepWarm, warm } from './firefox-warm.ts';
import { parseKeys } from './keys.ts';
import { isAlive, killByPid, removeDir } from './processes.ts';
import { round, until } from './until.ts';

/** A temporary add-on gets the same internal address after a restart, and so its library back, only if we name it. */
const UUID = '6d2c1b0a-4f3e-4a5b-8c7d-1e2f3a4b5c6d';

const START_MS = 60_000;

interface Running {
  readonly process: ChildProcess;
  readonly bidi: Bidi;
  readonly tab: string;
  /** The browser window itself. */
  readonly chrome: string;
}

interface Tree {
  readonly contexts: readonly { readonly context: string; readonly url: string }[];
}

export interface FirefoxDriver extends BrowserDriver {
  readonly kind: 'firefox';
  /** Evaluates in the browser's own window. */
  inChrome<T = unknown>(expression: string): Promise<T>;
  hasActiveTab(): Promise<boolean>;
  send<T = unknown>(method: string, params?: object): Promise<T>;
  /** BiDi's name of the tab. */
  tab(): string;
}

/** In the browser's window: the tab that the driver clicks on. */
const TAB = 'window.clippostTab';

/** What the tab in front shows. */
interface Shown {
  readonly document: number;
  readonly address: string;
  readonly isLoading: boolean;
}

const SHOWN = `(({ innerWindowID, currentURI, webProgress }) => ({ document: innerWindowID, address: currentURI.spec, isLoading: webProgress.isLoadingDocument }))(gBrowser.selectedBrowser)`;

function prefsOf(options: BrowserOptions, addonId: string, downloadDir: string): Record<string, string | number | boolean> {
  return {
    'browser.shell.checkDefaultBrowser': false,
    'browser.aboutwelcome.enabled': false,
    'browser.sessionstore.resume_from_crash': false,
    'toolkit.startup.max_resumed_crashes': -1, // a killed browser starts without its "safe mode" question
    'datareporting.policy.dataSubmissionEnabled': false,
    'app.update.disabledForTesting': true,
    'remote.active-protocols': 1,
    // Nothing ahead of its time: a third of what a start costs the machine.
    'browser.startup.page': 0,
    'browser.newtabpage.enabled': false,
    'browser.newtab.preload': false,
    'dom.ipc.processPrelaunch.enabled': false,
    // And nothing beside it: a quarter of what fifteen clips cost the machine.
    'browser.cache.disk.enable': false,
    'browser.safebrowsing.malware.enabled': false,
    'browser.safebrowsing.phishing.enabled': false,
    'browser.search.update': false,
    'browser.sessionstore.interval': 600_000,
    'browser.translations.enable': false,
    'dom.ipc.keepProcessesAlive.web': 2, // a page's process serves the next page
    'dom.ipc.keepProcessesAlive.webIsolated.max': 4,
    'dom.ipc.keepProcessesAlive.webIsolated.perOrigin': 2,
    'places.history.enabled': false,
    'services.settings.server': 'data:,',
    'signon.autofillForms': false,
    'toolkit.cosmeticAnimations.enabled': false,
    'intl.locale.requested': 'en-US',
    'browser.download.folderList': 2,
    'browser.download.dir': path.resolve(downloadDir),
    'browser.download.useDownloadDir': true,
    'browser.download.alwaysOpenPanel': false,
    'extensions.webextensions.uuids': JSON.stringify({ [addonId]: UUID }),
    'extensions.webextensions.keepUuidOnUninstall': true,
    'extensions.webextensions.keepStorageOnUninstall': true,
    ...options.hosts?.firefoxPrefs,
    ...options.prefs,
  };
}

/** Starts Firefox with the extension; see `BrowserDriver`. */
export async function openFirefox(options: BrowserOptions = {}): Promise<FirefoxDriver> {
  const executablePath = findBrowser('firefox');
  if (executablePath === null) throw new Error('no Firefox on this machine: node scripts/provide.mjs firefox');
  const extension = path.resolve(options.extension ?? path.join(DIST, 'firefox'));
  const manifest = JSON.parse(fs.readFileSync(path.join(extension, 'manifest.json'), 'utf8')) as {
    browser_specific_settings: { gecko: { id: string } };
  }; // our own file
  const addonId = manifest.browser_specific_settings.gecko.id;
  const widget = addonId.toLowerCase().replace(/[^a-z0-9_-]/g, '_');
  const policy = `WebExtensionPolicy.getByID(${JSON.stringify(addonId)})`;
  const base = `moz-extension://${UUID}/`;
  const own: string[] = []; // folders to throw away at the end
  const fresh = (name: string): string => {
    const dir = fs.mkdtempSync(path.join(os.tmpdir(), `clippost-${name}-`));
    own.push(dir);
    return dir;
  };
  const profile = options.profile ?? fresh('firefox');
  const downloadDir = options.downloadDir ?? fresh('downloads');
  if (options.profile === undefined) warm(profile, executablePath);

  const launch = async (): Promise<Running> => {
    const prefs = Object.entries(prefsOf(options, addonId, downloadDir));
    fs.writeFileSync(
      path.join(profile, 'user.js'),
      prefs.map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`).join(''),
    );
    const headless = options.display === undefined ? ['-headless'] : [];
    const child = spawn(
      executablePath,
      [
        ...headless,
        '-profile',
        profile,
        '-no-remote',
        '--remote-debugging-port',
        '0',
        '--remote-allow-system-access',
        ...(options.args ?? []),
      ],
      {
        env: { ...process.env, ...(options.display === undefined ? {} : { DISPLAY: options.display }) },
        stdio: ['ignore', 'pipe', 'pipe'],
      },
    );
    try {
      const url = await new Promise<string>((resolve, reject) => {
        let output = '';
        const read = (data: Buffer): void => {
          output += data.toString();
          const found = /WebDriver BiDi listening on (ws:\S+)/.exec(output)?.[1];
          if (found) resolve(found);
        };
        child.stdout.on('data', read);
        child.stderr.on('data', read);
        child.on('exit', (code) => reject(new Error(`Firefox ended with ${code}: ${output}`)));
        setTimeout(() => reject(new Error(`Firefox said no BiDi address: ${output}`)), START_MS).unref();
      });
      const bidi = await connectBidi(url, { acceptInsecureCerts: options.hosts !== undefined });
      const [tab, chrome] = await Promise.all([
        bidi.send<Tree>('browsingContext.getTree'),
        bidi.send<Tree>('browsingContext.getTree', { 'moz:scope': 'chrome' }),
      ]);
      const [first, window] = [tab.contexts[0], chrome.contexts[0]];
      if (!first || !window) throw new Error('Firefox has no window');
      await evaluateIn(bidi, window.context, `void (${TAB} = gBrowser.selectedTab)`);
      await bidi.send('webExtension.install', { extensionData: { type: 'path', path: extension } });
      await evaluateIn(
        bidi,
        window.context,
        `void CustomizableUI.addWidgetToArea(${JSON.stringify(`${widget}-browser-action`)}, 'nav-bar')`,
      );
      if (hasFirstRun(extension)) {
        // A temporary add-on is installed anew at every start.
        const page = await until('the first-run page', async () =>
          (await bidi.send<Tree>('browsingContext.getTree')).contexts.find(({ url }) => url.startsWith(base + FIRST_RUN)),
        );
        if (options.keepFirstRun !== true) await bidi.send('browsingContext.close', { context: page.context });
      }
      return { process: child, bidi, tab: first.context, chrome: window.context };
    } catch (error) {
      if (child.pid !== undefined) await killByPid(child.pid);
      throw error;
    }
  };
  let running = await launch();
  const inChrome = <T>(expression: string): Promise<T> => evaluateIn<T>(running.bidi, running.chrome, expression);
  // Tabs are opened and brought to the front here, not by BiDi: it waits for the page that was in front to hide, and for ever if that one
  // is being replaced just then.
  const front = async (): Promise<void> => {
    if (await inChrome(`gBrowser.selectedTab === ${TAB}`)) return;
    await inChrome(`void (gBrowser.selectedTab = ${TAB}, gBrowser.selectedBrowser.focus())`);
    await tabDriver(running.bidi, running.tab, running.chrome).waitFor(`document.visibilityState === 'visible'`);
  };
  const contexts = async () => (await running.bidi.send<Tree>('browsingContext.getTree')).contexts;
  const popup = () => popupDriver(running.bidi, running.chrome);
  const openPage = async (file: string) => {
    const before = new Set((await contexts()).map(({ context }) => context));
    await inChrome(`(() => {
      const triggeringPrincipal = Services.scriptSecurityManager.getSystemPrincipal();
      gBrowser.selectedTab = gBrowser.addTab(${JSON.stringify(base + file)}, { triggeringPrincipal });
      gBrowser.selectedBrowser.focus();
    })()`);
    const { context } = await until(`${file} in a new tab`, async () =>
      (await contexts()).find((tab) => !before.has(tab.context) && tab.url.startsWith(base)),
    );
    const page = tabDriver(running.bidi, context, running.chrome);
    await page.waitFor(`document.readyState === 'complete' && document.visibilityState === 'visible'`);
    return page;
  };
  /** Answers whether it went by itself. */
  const end = async (): Promise<boolean> => {
    const { pid } = running.process;
    if (pid === undefined || !isAlive(pid)) return false;
    await Promise.race([Promise.allSettled([running.bidi.send('browser.close')]), round(8000)]);
    for (let i = 0; i < 100 && isAlive(pid); i += 1) await round(50);
    if (!isAlive(pid)) return true;
    await killByPid(pid);
    return false;
  };
  return {
    kind: 'firefox',
    profile,
    downloadDir,
    base,
    get page() {
      return tabDriver(running.bidi, running.tab, running.chrome);
    },
    tab: () => running.tab,
    send: (method, params) => running.bidi.send(method, params),
    inChrome,
    hasActiveTab: () => inChrome(`${policy}.extension.tabManager.hasActiveTabPermission(gBrowser.selectedTab)`),
    goto: async (url) => {
      await front();
      const before = await inChrome<Shown>(SHOWN);
      await running.bidi.send('browsingContext.navigate', { context: running.tab, url, wait: 'complete' });
      // Answered too early where the page before is complete only now (a PDF in its viewer), and what is granted to that one goes with it.
      const wanted = new URL(url).href;
      const isSameDocument = wanted !== before.address && wanted.replace(/#.*/, '') === before.address.replace(/#.*/, '');
      await until(`${url} in the tab`, async () => {
        const { document, address, isLoading } = await inChrome<Shown>(SHOWN);
        return address === wanted && !isLoading && (isSameDocument || document !== before.document);
      });
    },
    clickAction: async () => {
      await front();
      const button = `document.getElementById(${JSON.stringify(`${widget}-BAP`)})`;
      await until('the toolbar button, and the popup before to be gone', () => inChrome(`!!${button}?.isConnected && !${POPUP}`));
      await inChrome(`void ${button}.click()`);
      return popup();
    },
    popup,
    pressShortcut: async (keys) => {
      // Typed into the browser's window: BiDi's own keys reach the page only, never the extension's <key>.
      const { held, key } = parseKeys(keys);
      await front();
      const list = [...held, key].map(({ key: name, code, keyCode }) => ({ key: name, code, keyCode }));
      await inChrome(`(() => {
        const keyboard = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
        if (!keyboard.beginInputTransactionForTests(window)) throw new Error('no input transaction');
        const list = ${JSON.stringify(list)}.map((it) => new KeyboardEvent('', it));
        for (const it of list) keyboard.keydown(it);
        for (const it of list.reverse()) keyboard.keyup(it);
      })()`);
    },
    openPage,
    openLibrary: () => openPage('library.html'),
    openedPage: async (file) => {
      const { context } = await until(`${file} in a tab`, async () =>
        (await contexts()).find(({ url }) => url.startsWith(base + file)),
      );
      const page = tabDriver(running.bidi, context, running.chrome);
      await page.waitFor('document.readyState === "complete"');
      return page;
    },
    openTabs: async () => (await contexts()).flatMap(({ url }) => (url.startsWith(base) ? [url] : [])),
    stopWorker: async () => {
      // Answered once it is gone; what waits for it may have started the next one already.
      await inChrome(`${policy}.extension.terminateBackground({ ignoreDevToolsAttached: true }).then(() => null)`);
    },
    workerRuns: () => inChrome(`['starting', 'running'].includes(${policy}.extension.backgroundState)`),
    kill: async () => {
      if (running.process.pid === undefined) throw new Error('this Firefox does not run');
      await killByPid(running.process.pid);
    },
    restart: async () => {
      await end();
      running = await launch();
    },
    close: async () => {
      const inOrder = await end();
      if (inOrder && options.profile === undefined) keepWarm(profile, executablePath);
      for (const dir of own) await removeDir(dir);
    },
  };
}
