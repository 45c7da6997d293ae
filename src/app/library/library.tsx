import '../ui/tokens.css';
import '../ui/bare.css';
import './library.css';
import { render } from 'preact';
import { DEFAULT_SETTINGS } from '../../core/settings.ts';
import { isTemporary } from '../../edge/installation.ts';
import { takeLeftDrafts } from '../../edge/library.ts';
import { useLanguage } from '../../edge/locale.ts';
import { isLibraryLost } from '../../edge/lost-library.ts';
import { loadSettings, onSettingsChange } from '../../edge/settings.ts';
import { keepStorage } from '../../edge/storage.ts';
import { unexpected } from '../../edge/wire.ts';
import { keepFocus } from '../ui/keep-focus.ts';
import { followTargets } from '../ui/target-follow.ts';
import { createActions } from './actions.ts';
import { NO_FOLDER } from './folder-state.ts';
import { LibraryView } from './library-view.tsx';
import { ROW_PX } from './list-window.ts';
import { parsePlace } from './place.ts';
import { createShelf } from './shelf.ts';
import type { LibraryState } from './state.ts';
import { createStore } from './store.ts';

const initial: LibraryState = {
  place: parsePlace(location.hash, location.search),
  rows: new Map(),
  complete: false,
  downloaded: new Set(),
  drafts: [],
  opened: null,
  active: null,
  selected: new Set(),
  notice: { kind: 'none' },
  failure: null,
  busy: false,
  settings: DEFAULT_SETTINGS,
  folder: NO_FOLDER,
  importing: null,
  exporting: null,
  lost: false,
  temporary: false,
};

const root = document.getElementById('library') ?? document.body;
const shown: { ids: readonly string[]; words: boolean } = { ids: [], words: false };

const draw = (state: LibraryState): void => {
  if (!shown.words) return; // nothing is drawn before its language is known
  render(
    <LibraryView
      state={state}
      shelf={shelf}
      actions={actions}
      onRows={(ids) => {
        shown.ids = ids;
      }}
    />,
    root,
  );
};
const store = createStore(initial, draw);
const shelf = createShelf(store);
const actions = createActions(store, shelf, () => shown.ids);

// From a post back to the list it was opened from.
keepFocus(root, ({ id }) => document.getElementById(id === 'back' ? 'list' : 'state'));
addEventListener('popstate', actions.arrive);
addEventListener('pagehide', actions.leave);
document.addEventListener('visibilitychange', actions.leave);
addEventListener('storage', () => void takeLeftDrafts()); // a popup closed while this page is open

async function readSettings(): Promise<void> {
  const settings = await loadSettings();
  await useLanguage(settings.ok ? settings.value.language : 'auto');
  if (!settings.ok) return actions.fail(settings.failure);
  store.set((state) => ({ ...state, settings: settings.value }));
}

async function readInstallation(): Promise<void> {
  const temporary = await isTemporary();
  store.set((state) => ({ ...state, temporary }));
}

/** After the next paint: nothing that can wait stands before the first rows. */
const painted = (): Promise<void> =>
  new Promise((resolve) => {
    if (document.hidden)
      resolve(); // a tab in the background is not painted
    else requestAnimationFrame(() => setTimeout(resolve, 0));
  });

async function start(): Promise<void> {
  shelf.follow();
  const [readable] = await Promise.all([
    shelf.loadFirst(Math.ceil(innerHeight / ROW_PX) + 1),
    readSettings(),
    readInstallation(),
  ]);
  shown.words = true;
  actions.begin();
  draw(store.get());
  document.body.dataset.ready = 'true';
  if (store.get().place.open === null) document.getElementById('search')?.focus();
  await painted();
  if (readable) await shelf.loadRest();
  if (await isLibraryLost()) store.set((state) => ({ ...state, lost: true }));
  if (readable) await actions.startFolder();
  onSettingsChange(() => void readSettings());
  followTargets({
    settings: () => store.get().settings,
    exporter: async () => (await import('./target-exporter.ts')).fullExporter,
    onBug: (error) => actions.fail(unexpected(error).failure),
  });
  await keepStorage();
}

start().catch((error: unknown) => {
  shown.words = true;
  actions.fail(unexpected(error).failure);
});
