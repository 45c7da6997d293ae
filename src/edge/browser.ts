// The one importer of the polyfill: `browser.*` with promises in both browsers. The worker's bundle has native-api.ts in its place.

export type { Browser, Downloads, Menus, Runtime, Tabs } from 'webextension-polyfill';
export { default as browser } from 'webextension-polyfill';
