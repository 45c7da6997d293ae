import type { Article } from '../core/article.ts';
import { failed, type Outcome, success } from '../core/failure.ts';
import type { Take } from '../core/take.ts';
import { browser } from './browser.ts';
import { type Capture, type Patience, type Probe, probePage } from './probe.ts';
import { askSample, isSample } from './sample.ts';

/** `activeTab` can arrive a moment after the click (Chromium, 1 in 3 to 1 in 24 commands); it is there 20–40 ms later. */
const GRANT_DELAY_MS = 50;

/** How long a page may go on parsing before we say that it is still loading. */
const LOAD_WAIT_MS = 8000;

/** How long one script may hold the parser up before what stands above it is tried: a host that answers at all has answered by then. */
const HELD_UP_MS = 1500;

const PATIENT: Patience = { loadMs: LOAD_WAIT_MS, heldUpMs: HELD_UP_MS };
const PERSISTENT: Patience = { loadMs: LOAD_WAIT_MS, heldUpMs: LOAD_WAIT_MS };
const AT_ONCE: Patience = { loadMs: 0, heldUpMs: 0 };

/** A page whose address stays hidden after a click is none of the web; one without scripts (Chromium's view-source) never answers. */
const HIDDEN_WAIT_MS = 2000;

/** How long a page may take to its last word, its own waiting included, where nobody sees that we wait for it. */
const UNSEEN_WAIT_MS = 25_000;

/** Hosts on which browsers let no extension run, whatever was granted. */
const STORES = ['chromewebstore.google.com', 'chrome.google.com', 'addons.mozilla.org', 'microsoftedge.microsoft.com'];

/** Why a page is closed to extensions, for the sentence: the kind of page. */
function forbiddenKind(url: string | undefined): string {
  if (url === undefined || url === '') return 'browser';
  const { protocol, hostname, pathname } = new URL(url);
  if (protocol === 'view-source:') return 'view-source';
  if (protocol === 'file:') return 'file';
  if (protocol !== 'http:' && protocol !== 'https:') return 'browser';
  if (STORES.includes(hostname)) return 'store';
  if (pathname.toLowerCase().endsWith('.pdf')) return 'pdf';
  return 'other';
}

function contentFailure(contentType: string): Outcome<never> | null {
  if (contentType === 'text/html' || contentType === 'application/xhtml+xml') return null;
  if (contentType === 'application/pdf') return failed('page-forbidden', 'pdf');
  if (contentType.startsWith('image/')) return failed('page-forbidden', 'image');
  return failed('page-forbidden', 'data');
}

const remarked = (article: Article, { loading }: Probe): Article =>
  loading === 'done' ? article : { ...article, remarks: [...article.remarks, 'loading'] };

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** The tab's address, undefined where the browser hides it, or null when the tab is gone. */
export async function tabUrl(tabId: number): Promise<string | undefined | null> {
  try {
    return (await browser.tabs.get(tabId)).url;
  } catch (error) {
    if (error instanceof Error) return null; // the one thing tabs.get rejects for is a tab that is not there
    throw error;
  }
}

/** Which text of a page is wanted, and whether of what is there by now: else a page still coming is waited for. */
interface Wanted {
  readonly take: Take;
  readonly orBlock: boolean;
  readonly asIs: boolean;
}

/**
 * Reads a tab's page, whose address was `before`; with `orBlock` the block that the person pointed at, where there is one: the content script is a function that returns its result (docs/architecture.md section 3).
 * A page that a script holds up is read as far as it got and says so (the remark `loading`). One that a script keeps busy, before the first
 * word or before the text, answers when it is free: who asks decides how long to wait (`unanswered`), and what comes later is dropped.
 * Failures: page-forbidden (detail: the kind of page), page-gone (closed or navigated meanwhile), page-loading, and those of the extraction.
 */
export async function readPage(
  tabId: number,
  before: string | undefined | null,
  { take, orBlock, asIs }: Wanted,
): Promise<Outcome<Capture>> {
  if (before === null) return failed('page-gone');
  const kind = forbiddenKind(before);
  if (kind !== 'other' && kind !== 'pdf' && kind !== 'browser') return failed('page-forbidden', kind);

  const run = async (patience: Patience): Promise<Outcome<Capture>> => {
    if (isSample(before)) return await askSample(tabId, 'read', take, orBlock);
    const probing = browser.scripting.executeScript({
      target: { tabId },
      func: probePage,
      args: [take, orBlock, patience],
      injectImmediately: true,
    });
    const answer = await Promise.race([probing, hidden(tabId)]);
    if ('ok' in answer) return answer;
    const [probed] = answer;
    const probe = probed?.result as Probe | undefined | null; // what probePage returns, or nothing when the page went away
    if (!probed) throw new Error('nothing ran'); // Firefox answers [null] for pages that it keeps from extensions
    if (!probe) return failed('page-gone');
    const content = contentFailure(probe.contentType);
    if (content) return content;
    if (probe.loading === 'coming' && !asIs) return failed('page-loading');
    const [read] = await browser.scripting.executeScript({ target: { tabId }, files: ['content.js'], injectImmediately: true });
    const result = read?.result as Outcome<Article> | undefined | null; // the last expression of content.js
    if (!read || !result || documentOf(read) !== documentOf(probed)) return failed('page-gone');
    if (result.ok) return success({ article: remarked(result.value, probe), hasSelection: probe.hasSelection });
    if (probe.loading === 'done' || asIs) return result;
    // What is there is no article yet: it is waited for as long as for any page.
    return patience === PATIENT ? run(PERSISTENT) : failed('page-loading');
  };

  const patience = asIs ? AT_ONCE : PATIENT;
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await run(patience);
    } catch (error) {
      const now = await tabUrl(tabId);
      if (now === null || (before !== undefined && now !== before)) return failed('page-gone'); // an address that is hidden by now is another one
      if (attempt > 0) {
        if (error instanceof Error) return failed('page-forbidden', forbiddenKind(now));
        throw error;
      }
      await pause(GRANT_DELAY_MS);
    }
  }
}

/** What to say of a page that is none of the web and does not answer; of others nothing. */
async function hidden(tabId: number): Promise<Outcome<never>> {
  await pause(HIDDEN_WAIT_MS);
  return (await tabUrl(tabId)) === undefined ? failed('page-forbidden', forbiddenKind(undefined)) : new Promise(() => undefined);
}

/** What to say of a page that has not answered in time. */
export async function unanswered(): Promise<Outcome<never>> {
  await pause(UNSEEN_WAIT_MS);
  return failed('page-loading', 'silent');
}

/** The document a result came from; undefined where the browser does not say (then two results cannot be told apart). */
const documentOf = (result: object): unknown => ('documentId' in result ? result.documentId : undefined);
