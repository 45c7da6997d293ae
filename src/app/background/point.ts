import { type Outcome, success } from '../../core/failure.ts';
import type { PickerWords } from '../../core/messages.ts';
import { openPopup, setBadge } from '../../edge/badge.ts';
import { preparePicker, runPicker } from '../../edge/picker.ts';

/** What the badge shows while a block waits for the popup. */
const MARK = '+';

/**
 * Lets the person point at a block of the page. Nobody waits for the choice: it stays in the page, and when the background is stopped
 * meanwhile the next popup still finds it. As long as it lives, the badge tells, and the popup opens by itself where browsers allow that.
 */
export async function point({ tabId, words }: { readonly tabId: number; readonly words: PickerWords }): Promise<Outcome<null>> {
  const ready = await preparePicker(tabId, words);
  if (!ready.ok) return ready;
  void runPicker(tabId).then(async (taken) => {
    if (!taken) return;
    await setBadge(tabId, MARK, 'good');
    await openPopup();
  });
  return success(null);
}
