import '../ui/tokens.css';
import '../ui/bare.css';
import './settings.css';
import { render } from 'preact';
import { DEFAULT_SETTINGS } from '../../core/settings.ts';
import { listShortcuts } from '../../edge/commands.ts';
import { t, useLanguage } from '../../edge/locale.ts';
import { changeSettings, loadSettings, onSettingsChange } from '../../edge/settings.ts';
import { storageUse } from '../../edge/storage.ts';
import { unexpected } from '../../edge/wire.ts';
import { keepFocus } from '../ui/keep-focus.ts';
import { followTargets } from '../ui/target-follow.ts';
import { SettingsView } from './settings-view.tsx';
import type { SettingsActions, SettingsState } from './state.ts';
import { newPostsExporter } from './target-exporter.ts';

const root = document.getElementById('settings') ?? document.body;
keepFocus(root, () => document.getElementById('state'));
let state: SettingsState = {
  settings: DEFAULT_SETTINGS,
  shortcuts: [],
  storage: null,
  said: null,
  failure: null,
  busy: false,
  exports: 0,
};

function set(changes: Partial<SettingsState>): void {
  state = { ...state, ...changes };
  render(<SettingsView state={state} actions={actions} />, root);
}

const actions: SettingsActions = {
  async change(changes) {
    const changed = await changeSettings(changes);
    if (!changed.ok) {
      set({ failure: changed.failure, said: null });
      return false;
    }
    await useLanguage(changed.value.language);
    document.title = t('settings_pageTitle');
    set({ settings: changed.value, failure: null, said: t('settings_kept') });
    return true;
  },
  async work(doing, work) {
    if (state.busy) return;
    set({ busy: true, failure: null, said: doing });
    try {
      const answer = await work();
      if (typeof answer === 'string') set({ said: answer });
      else set({ failure: answer, said: null });
    } catch (error) {
      set({ failure: unexpected(error).failure, said: null });
    } finally {
      set({ busy: false, storage: await storageUse() });
    }
  },
  tell: (said) => set({ said, failure: null }),
  fail: (failure) => set({ failure, said: null }),
};

async function refresh(): Promise<void> {
  const settings = await loadSettings();
  await useLanguage(settings.ok ? settings.value.language : 'auto');
  if (!settings.ok) return set({ failure: settings.failure });
  set({ settings: settings.value });
}

async function start(): Promise<void> {
  const [shortcuts, storage] = await Promise.all([listShortcuts(), storageUse(), refresh()]);
  document.title = t('settings_pageTitle');
  set({ shortcuts, storage });
  document.body.dataset.ready = 'true';
  onSettingsChange(() => void refresh());
  followTargets({
    settings: () => state.settings,
    exporter: async () => newPostsExporter,
    onBug: (error) => actions.fail(unexpected(error).failure),
    onWritten: () => set({ exports: state.exports + 1 }),
  });
  // A shortcut is bound on the browser's own page; coming back, the new one is shown.
  addEventListener('focus', () => void listShortcuts().then((now) => set({ shortcuts: now })));
}

start().catch((error: unknown) => actions.fail(unexpected(error).failure));
