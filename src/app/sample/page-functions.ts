import type { Article } from '../../core/article.ts';
import { type Outcome, success } from '../../core/failure.ts';
import type { PickerWords } from '../../core/messages.ts';
import { SAMPLE_SITE } from '../../core/sample.ts';
import type { Take } from '../../core/take.ts';
import { t } from '../../edge/locale.ts';
import { type Capture, probePage } from '../../edge/probe.ts';

// What the background does to every other page, done by this page to itself: no browser lets extensions inject into pages of theirs.

/** Each language has an article of its own. */
const sampleAddress = (): string => `${SAMPLE_SITE}${t('ui_locale')}/night-ferry`;

const NO_WAIT = { loadMs: 0, heldUpMs: 0 };

/** Runs a file of page code; answers with what it tells to the `tell` that stands beside the options it reads. */
function run<T>(file: string, options: string, more: object = {}): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const given: unknown = Reflect.get(globalThis, options);
    Object.assign(globalThis, { [options]: { ...Object(given), ...more, tell: resolve } });
    const script = document.createElement('script');
    script.src = file;
    script.onload = () => script.remove();
    script.onerror = () => reject(new Error(`${file} does not run`));
    document.head.append(script);
  });
}

/** One after the other: the options of a run stay until its file has read them. */
let reading: Promise<unknown> = Promise.resolve();

/** The article of this page, as of any. */
export function read(take: Take, orBlock: boolean): Promise<Outcome<Capture>> {
  const readOnce = async (): Promise<Outcome<Capture>> => {
    const probe = await probePage(take, orBlock, NO_WAIT);
    const outcome = await run<Outcome<Article>>('content.js', 'clippostOptions', { address: sampleAddress() });
    return outcome.ok ? success({ article: outcome.value, hasSelection: probe?.hasSelection === true }) : outcome;
  };
  const next = reading.then(readOnce, readOnce);
  reading = next;
  return next;
}

/** Leaves the words for the picker. */
export async function takeWords(words: PickerWords): Promise<Outcome<null>> {
  Object.assign(globalThis, { clippostWords: words });
  return success(null);
}

/** Lets the person point at a block; true when one was taken. */
export const pick = (): Promise<boolean> => run<boolean>('picker.js', 'clippostWords');
