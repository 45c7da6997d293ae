// The one importer of the polyfill: `browser.*` with promises in both browsers.

export type { Browser, Downloads, Menus, Runtime, Tabs } from 'webextension-polyfill';
export { default as browser } from 'webextension-polyfill';
