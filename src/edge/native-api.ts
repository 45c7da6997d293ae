import type { Browser } from 'webextension-polyfill';

// What the polyfill stands for in the worker (scripts/build.mjs) and in tests outside of an extension (vite.config.ts): it would be a sixth
// of the worker, and every function that the worker calls answers with promises in both browsers by itself.

interface Host {
  readonly browser?: Browser;
  readonly chrome?: Browser;
}
const host = globalThis as Host; // Firefox calls it `browser`, Chromium `chrome`; outside of an extension there is neither

export default (host.browser ?? host.chrome) as Browser; // only ever used in an extension
