import type { Scope } from '../core/article.ts';
import { browser, type Menus, type Tabs } from './browser.ts';
import { recall, remember } from './session.ts';

// What the browser tells the background. Register synchronously at top level, or a woken worker misses the event.

/** The id of a menu entry is the scope it clips. */
const MENUS: readonly { readonly scope: Scope; readonly title: string; readonly contexts: ['page'] | ['selection'] }[] = [
  { scope: 'article', title: 'menuClipArticle', contexts: ['page'] },
  { scope: 'selection', title: 'menuClipSelection', contexts: ['selection'] },
];

/** The keyboard command of the manifest. */
const QUICK_CLIP = 'quick-clip';

const isScope = (id: unknown): id is Scope => MENUS.some(({ scope }) => scope === id);

/** Calls back for the shortcut and for the context menu, with the tab they were used on. */
export function onQuickClip(callback: (tabId: number, scope: Scope) => Promise<void>): void {
  const report = (tab: Tabs.Tab | undefined, scope: Scope): void => {
    if (tab?.id !== undefined) void callback(tab.id, scope);
  };
  browser.commands.onCommand.addListener((command: string, tab?: Tabs.Tab) => {
    if (command === QUICK_CLIP) report(tab, 'article');
  });
  browser.contextMenus.onClicked.addListener((info: Menus.OnClickData, tab?: Tabs.Tab) => {
    if (isScope(info.menuItemId)) report(tab, info.menuItemId);
  });
}

/** Menu entries are remembered by the browser: made anew when the extension is installed or updated. */
export function onInstalled(callback: (how: { readonly first: boolean; readonly temporary: boolean }) => Promise<void>): void {
  browser.runtime.onInstalled.addListener((details) => {
    // Chromium 122 answers nothing here; what is asked of it next still comes after it.
    void Promise.resolve(browser.contextMenus.removeAll()).then(() => {
      for (const { scope, title, contexts } of MENUS) {
        // An entry without a word is refused, and would be missing until the next update.
        browser.contextMenus.create({ id: scope, title: browser.i18n.getMessage(title) || 'Clippost', contexts });
      }
    });
    void callback({ first: details.reason === 'install', temporary: details.temporary === true });
  });
}

const STARTED = 'browser-started';

/** Calls back once in each run of the browser: at its start, or when the background runs for the first time after it. */
export function onBrowserStart(callback: () => Promise<void>): void {
  const first = async (): Promise<void> => {
    if ((await recall<boolean>(STARTED)) === true) return;
    await remember(STARTED, true);
    await callback();
  };
  browser.runtime.onStartup.addListener(() => undefined); // wakes us; an extension of the command line is not told, but started
  void first();
}
