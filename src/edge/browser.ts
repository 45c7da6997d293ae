import type { Browser } from 'webextension-polyfill';

// The only file that knows where the browser's API lives. Both browsers answer with promises by now (Chromium's context menus since 123,
// all else before), so no polyfill stands between: it took 10 kB of every script of ours, the worker's cold start included. Its types stay.

export type { Browser, Downloads, Menus, Runtime, Tabs } from 'webextension-polyfill';

interface Host {
  readonly browser?: Browser;
  readonly chrome?: Browser;
}
const host = globalThis as Host; // Firefox calls it `browser`, Chromium `chrome`; outside of an extension there is neither

/** Firefox's `browser`, Chromium's `chrome`: the same functions, answering with promises. */
export const browser: Browser = (host.browser ?? host.chrome) as Browser; // only ever used in an extension
