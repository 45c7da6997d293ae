import { failed, type Outcome } from '../../core/failure.ts';
import type { Clip, QuickClipResult } from '../../core/messages.ts';
import type { Settings } from '../../core/settings.ts';
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

/** Asks for the page and for everything else at once. */
export function askForPage(): Asked {
  const tab = activeTab();
  return {
    tab,
    clipped: tab.then((found) => (found === null ? failed('page-gone') : ask('clip', { tabId: found.id, take: 'pointed' }))),
    quick: tab.then((found) => (found === null ? null : takeQuickClip(found.id))),
    settings: loadSettings(),
  };
}
