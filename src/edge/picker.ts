import { failed, type Outcome, success } from '../core/failure.ts';
import type { PickerWords } from '../core/messages.ts';
import { browser } from './browser.ts';
import { tabUrl } from './inject.ts';
import { askSample, isSample } from './sample.ts';

/** Runs in the page: must be self-contained. */
function leaveWords(words: PickerWords): void {
  Object.assign(globalThis, { clippostWords: words });
}

/** Leaves the words for the picker in our own world of the tab's page. Failures: page-forbidden, page-gone. */
export async function preparePicker(tabId: number, words: PickerWords): Promise<Outcome<null>> {
  try {
    if (isSample(await tabUrl(tabId))) return await askSample(tabId, 'takeWords', words);
    await browser.scripting.executeScript({ target: { tabId }, func: leaveWords, args: [words], injectImmediately: true });
    return success(null);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return (await tabUrl(tabId)) === null ? failed('page-gone') : failed('page-forbidden', 'other');
  }
}

/** Starts the picker and answers when it ends: true when a block was taken; false when not, or when the page went away. */
export async function runPicker(tabId: number): Promise<boolean> {
  try {
    if (isSample(await tabUrl(tabId))) return await askSample(tabId, 'pick');
    const [ended] = await browser.scripting.executeScript({ target: { tabId }, files: ['picker.js'], injectImmediately: true });
    return ended?.result === true;
  } catch (error) {
    if (error instanceof Error) return false; // the frame was removed while the person pointed
    throw error;
  }
}
