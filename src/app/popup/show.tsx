import { render } from 'preact';
import { DEFAULT_SETTINGS } from '../../core/settings.ts';
import { takeOf } from '../../core/take.ts';
import { clearBadge } from '../../edge/badge.ts';
import { useLanguage } from '../../edge/locale.ts';
import { isLibraryLost } from '../../edge/lost-library.ts';
import { unexpected } from '../../edge/wire.ts';
import { keepFocus } from '../ui/keep-focus.ts';
import tokens from '../ui/tokens.css?inline';
import { createActions } from './actions.ts';
import type { Asked } from './asked.ts';
import { formOf } from './form.ts';
import style from './popup.css?inline';
import { PopupView } from './popup-view.tsx';
import type { PopupState, View } from './state.ts';
import { createStore, type Store } from './store.ts';
import { sayWhenSlow } from './waiting.ts';

const initial: PopupState = {
  tabId: null,
  tabTitle: null,
  view: { kind: 'loading', isSlow: false },
  settings: DEFAULT_SETTINGS,
  busy: false,
  reading: 'read',
  showDifferences: false,
};

/** The style of everything but the bare frame: it comes with the code, so that the first paint waits for no file but its own. */
function addStyle(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`${tokens}\n${style}`);
  document.adoptedStyleSheets = [sheet];
  for (const own of document.querySelectorAll('style, #bare')) own.remove(); // the bare frame's own
}

/** Draws the popup: at once what is known (the tab's title), the fields when the page was read. */
export async function show(asked: Asked): Promise<void> {
  addStyle();
  const root = document.getElementById('frame') ?? document.body;
  const store = createStore(initial, (state) => render(<PopupView state={state} actions={actions} />, root));
  const actions = createActions(store);
  keepFocus(root, () => document.getElementById('state'));
  addEventListener('pagehide', actions.leave);
  addEventListener('visibilitychange', actions.leave);
  try {
    const [tab, settings] = await Promise.all([asked.tab, asked.settings]);
    await useLanguage(settings.ok ? settings.value.language : 'auto');
    const known = { tabId: tab?.id ?? null, tabTitle: tab?.title ?? null };
    if (!settings.ok) {
      return store.set((state) => ({
        ...state,
        ...known,
        view: { kind: 'failed', failure: settings.failure, take: 'pointed' },
      }));
    }
    store.set((state) => ({ ...state, ...known, settings: settings.value }));
    void sayWhenSlow(store);
    const view = await firstView(asked, tab?.url ?? null);
    store.set((state) => ({ ...state, view }));
    if (view.kind === 'form' && view.notice.kind === 'none' && (await isLibraryLost())) sayLost(store);
    const isBlock = view.kind === 'form' && takeOf(view.form.clip.article) === 'block';
    if (tab !== null && (isBlock || (await asked.quick) !== null)) await clearBadge(tab.id);
  } catch (error) {
    const { failure } = unexpected(error);
    store.set((state) => ({ ...state, view: { kind: 'failed', failure, take: 'pointed' } }));
  }
}

/** Only where the line is still free. */
const sayLost = (store: Store): void =>
  store.set((state) =>
    state.view.kind === 'form' && state.view.notice.kind === 'none'
      ? { ...state, view: { ...state.view, notice: { kind: 'library-lost' } } }
      : state,
  );

/** The form of the page, with what the last quick clip did in words; or why there is none. */
async function firstView(asked: Asked, tabUrl: string | null): Promise<View> {
  const answer = await asked.clipped;
  if (!answer.ok) return { kind: 'failed', failure: answer.failure, take: 'pointed' };
  const made = formOf(answer.value);
  const result = await asked.quick;
  if (result === null || result.pageUrl !== tabUrl) return { kind: 'form', ...made };
  // A clip that did not work is why one looks; edits that are back are seen in the fields.
  const tells = made.notice.kind === 'none' || (made.notice.kind === 'draft-back' && !result.outcome.ok);
  return { kind: 'form', form: made.form, notice: tells ? { kind: 'quick', result } : made.notice };
}
