import '../ui/tokens.css';
import './popup.css';
import { failed } from '../../core/failure.ts';
import { takeQuickClip } from '../../edge/session.ts';
import { loadSettings } from '../../edge/settings.ts';
import { activeTab } from '../../edge/tabs.ts';
import { ask } from '../../edge/wire.ts';

// The page is asked for before anything is drawn. The frame is on the screen already (popup.html);
// what fills it is read from the disk while the page is being read.
const tab = activeTab();
const asked = {
  tab,
  clipped: tab.then((found) => (found === null ? failed('page-gone') : ask('clip', { tabId: found.id, scope: 'article' }))),
  quick: tab.then((found) => (found === null ? null : takeQuickClip(found.id))),
  settings: loadSettings(),
};

/** What the popup waits for, all under way. */
export type Asked = typeof asked;

import('./show.tsx').then(({ show }) => show(asked));
