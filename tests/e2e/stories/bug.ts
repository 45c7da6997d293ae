import { expect } from 'vitest';
import type { PopupDriver } from '../drive/driver.ts';
import { says } from './journey.ts';

/** A bug of ours in the popup of an article: told, with details for a report that say nothing of the page; what is typed next is kept again. */
export async function meetsBug(popup: PopupDriver, ofPage: readonly string[]): Promise<void> {
  await popup.evaluate(`void (() => {
    navigator.clipboard.writeText = async (text) => { window.copied = text; };
    indexedDB.open = null; // what our own code throws then has a stack in both browsers
  })()`);
  await popup.fill('#title', 'Typed into a bug');
  await says(popup, 'Your edits could not be kept.', '#alert');
  await popup.click('#details');
  await says(popup, 'Details copied', '#details');
  const copied = await popup.evaluate<string>('window.copied');
  const [versions, kind, error, ...stack] = copied.split('\n');
  expect(versions).toMatch(/^Clippost \d+\.\d+\.\d+ · Mozilla\/5\.0 .*(Chrome|Firefox)\/\d+/);
  expect([kind, error]).toEqual(['unexpected', 'TypeError: indexedDB.open is not a function']);
  expect(stack.join('\n')).toMatch(/(chrome|moz)-extension:\/\/\S+\.js:\d+/);
  for (const text of ['Typed into a bug', ...ofPage]) expect(copied).not.toContain(text);

  await popup.evaluate('void delete indexedDB.open');
  await popup.fill('#title', 'Typed after a bug');
  await says(popup, 'your edits are kept', '.state-detail');
  await popup.click('#discard');
  await popup.waitFor(`document.querySelector('#title').value !== 'Typed after a bug'`);
}
