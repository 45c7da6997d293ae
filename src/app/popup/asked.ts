import { failed, type Outcome } from '../../core/failure.ts';
import type { Clip, QuickClipResult } from '../../core/messages.ts';
import type { Settings } from '../../core/settings.ts';
import { leftDrafts } from '../../edge/left-drafts.ts';
import { takeQuickClip } from '../../edge/session.ts';
import { loadSettings } from '../../edge/settings.ts';
import { type ActiveTab, activeTab } from '../../edge/tabs.ts';
import { ask } from '../../edge/wire.ts';

/** What the popup waits for, all under way. */
export interface Asked {
  readonly tab: Promise<ActiveTab | null>;
  readonly clipped: Promise<Outcome<Clip>>;
  /** What the last quick clip in this tab did, told once. */
  readonly quick: Promise<QuickClipResult | null>;
  readonly settings: Promise<Outcome<Settings>>;
}

/** A page of the web whose address the background is not told any more: another one came in its place, for which the click does not count. */
const stillThere = ({ url }: ActiveTab, answer: Outcome<Clip>): Outcome<Clip> =>
  !answer.ok && answer.failure.kind === 'page-forbidden' && answer.failure.detail === 'browser' && /^https?:/.test(url ?? '')
    ? failed('page-gone')
    : answer;

/** Asks for the page and for everything else at once. */
export function askForPage(): Asked {
  const tab = activeTab();
  const clip = async (): Promise<Outcome<Clip>> => {
    const found = await tab;
    if (found === null) return failed('page-gone');
    if (leftDrafts().length > 0) await (await import('../../edge/library.ts')).takeLeftDrafts(); // the background looks for drafts
    return stillThere(found, await ask('clip', { tabId: found.id, take: 'pointed' }));
  };
  return {
    tab,
    clipped: clip(),
    quick: tab.then((found) => (found === null ? null : takeQuickClip(found.id))),
    settings: loadSettings(),
  };
}
