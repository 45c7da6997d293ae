import type { Hosts } from './hosts.ts';

/** What a person's system asks of every page. */
export interface Look {
  readonly scheme: 'light' | 'dark';
  /** Colours of the system in the place of the page's own (Windows high contrast). */
  readonly forced: boolean;
  readonly calm: boolean;
}

/** One document of ours or of the web. `expression` is one JavaScript expression; a promise is awaited; the answer is JSON. */
export interface PageDriver {
  evaluate<T = unknown>(expression: string): Promise<T>;
  /** Asks until the expression is truthy and answers its value. */
  waitFor<T = unknown>(expression: string, timeoutMs?: number): Promise<T>;
  /** The visible text of an element, once it exists. */
  text(selector: string): Promise<string>;
  /** A trusted mouse click in the middle of the element, scrolled into view. */
  click(selector: string): Promise<void>;
  /** A trusted mouse click at a place of the window, whatever is there. */
  clickAt(x: number, y: number): Promise<void>;
  /** Replaces the text of a field by typing. */
  fill(selector: string, text: string): Promise<void>;
  /** Types where the focus is. */
  type(text: string): Promise<void>;
  /** A trusted key where the focus is: `Enter`, `Escape`, `Tab`, `Shift+Tab`, `Control+Enter`, `Control+z` … */
  press(keys: string): Promise<void>;
  screenshot(file: string): Promise<void>;
  /** Shows the page as a system with these wishes would. */
  prefer(look: Look): Promise<void>;
  /** Gives the page a window of so many CSS pixels (half of them is a zoom of 200 %). */
  resize(width: number, height: number): Promise<void>;
  /** Closes it and waits until it is gone. */
  close(): Promise<void>;
}

/** The real action popup. */
export interface PopupDriver extends PageDriver {
  /** As on any page; not clicked any more once `unless`, an expression, is true. */
  click(selector: string, unless?: string): Promise<void>;
  /** An input method shows `text` under construction where the focus is (pinyin, kana). */
  compose(text: string): Promise<void>;
  /** The Enter that ends the composition with `text`: it belongs to the input method, not to the page. */
  commitByEnter(text: string): Promise<void>;
  isClosed(): Promise<boolean>;
}

export interface BrowserOptions {
  /** Folder of the unpacked extension; dist/chromium or dist/firefox when not given. */
  readonly extension?: string;
  /** A profile to go on with; a new one, thrown away by `close`, when not given. */
  readonly profile?: string;
  /** Pages at their real addresses; nothing else is reachable then. */
  readonly hosts?: Hosts;
  readonly downloadDir?: string;
  /** Chromium: the person's choice "ask where to save each file". */
  readonly asksWhereToSave?: boolean;
  /** Chromium: folders granted as by "Allow on every visit". */
  readonly folders?: readonly string[];
  /** An X display: a window that can be seen. Headless when not given. */
  readonly display?: string;
  readonly args?: readonly string[];
  /** Chromium: another executable than the machine's. */
  readonly executable?: string;
  /** Leaves the page open that a new installation shows; else it is waited for and closed, so that it takes no tab's place later. */
  readonly keepFirstRun?: boolean;
  /** Firefox preferences. */
  readonly prefs?: Readonly<Record<string, string | number | boolean>>;
}

/** One browser with the extension in it; the same for both browsers. */
export interface BrowserDriver {
  readonly kind: 'chromium' | 'firefox';
  readonly profile: string;
  readonly downloadDir: string;
  /** `chrome-extension://…/` or `moz-extension://…/` */
  readonly base: string;
  /** The tab that `goto` navigates and `clickAction` clicks on. */
  readonly page: PageDriver;
  goto(url: string): Promise<void>;
  /** A click on the toolbar button over `page`: grants activeTab and opens the real popup. */
  clickAction(): Promise<PopupDriver>;
  /** The popup that something else opened (a shortcut). */
  popup(): Promise<PopupDriver>;
  /** A shortcut of the manifest, typed into the browser's window over `page`: `Alt+Shift+S`. */
  pressShortcut(keys: string): Promise<void>;
  /** A page of the extension in a tab of its own, in front: `library.html`. */
  openPage(file: string): Promise<PageDriver>;
  openLibrary(): Promise<PageDriver>;
  /** A page of the extension that something else opened in a tab (the popup, a link). */
  openedPage(file: string): Promise<PageDriver>;
  /** The extension's pages that are open in tabs (without popups), as addresses. */
  openTabs(): Promise<readonly string[]>;
  /** Ends the background as the browser does when it is idle. */
  stopWorker(): Promise<void>;
  /** True while the background runs. */
  workerRuns(): Promise<boolean>;
  /** SIGKILL, by pid; answers when the process is gone. */
  kill(): Promise<void>;
  /** Starts again with the same profile (after `kill`, or after an orderly end). */
  restart(): Promise<void>;
  /** Ends the browser; throws away profile and downloads unless they were given. */
  close(): Promise<void>;
}
