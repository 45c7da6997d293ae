import type { Outcome } from '../core/failure.ts';
import type { PickerWords } from '../core/messages.ts';
import { SAMPLE_PAGE } from '../core/sample.ts';
import type { Take } from '../core/take.ts';
import { browser, type Runtime } from './browser.ts';
import type { Capture } from './probe.ts';

// The sample article is a page of ours, and no browser lets an extension inject into those, not even after a click (Chromium 156,
// Firefox 140). So that page carries the page functions and does at our request what is injected elsewhere.

/** What that page does, by the name of the request. */
interface SampleRequests {
  read(take: Take, orBlock: boolean): Promise<Outcome<Capture>>;
  takeWords(words: PickerWords): Promise<Outcome<null>>;
  pick(): Promise<boolean>;
}

/** True for the address of the sample article. */
export const isSample = (url: string | undefined | null): boolean =>
  url?.startsWith(browser.runtime.getURL(SAMPLE_PAGE)) === true;

/** Asks the sample article in a tab. Rejects when it is not there (any more). */
export const askSample = <K extends keyof SampleRequests>(
  tabId: number,
  name: K,
  ...args: Parameters<SampleRequests[K]>
): ReturnType<SampleRequests[K]> => browser.tabs.sendMessage(tabId, { sample: name, args }) as ReturnType<SampleRequests[K]>; // our own page, of this very version

/** Answers requests of the background; strangers, and other requests, are ignored. */
export function answerSample(answers: SampleRequests): void {
  const table = new Map<string, (...args: never[]) => Promise<unknown>>(Object.entries(answers));
  const listener = (message: unknown, sender: Runtime.MessageSender, respond: (answer: unknown) => void): true | undefined => {
    if (sender.id !== browser.runtime.id || !sender.url?.startsWith(browser.runtime.getURL(''))) return undefined;
    const { sample, args } = Object(message) as { readonly sample?: unknown; readonly args?: unknown };
    const answer = typeof sample === 'string' ? table.get(sample) : undefined;
    if (!answer || !Array.isArray(args)) return undefined;
    void answer(...(args as never[])).then(respond); // sent by askSample, typed by SampleRequests
    return true; // the answer comes later
  };
  browser.runtime.onMessage.addListener(listener as Runtime.OnMessageListenerCallback); // undefined: it is not for us
}
