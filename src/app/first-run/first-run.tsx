import '../ui/tokens.css';
import '../ui/bare.css';
import './first-run.css';
import { render } from 'preact';
import { listShortcuts } from '../../edge/commands.ts';
import { canPickFolder } from '../../edge/folders.ts';
import { isTemporary, toolbar } from '../../edge/installation.ts';
import { t, useLanguage } from '../../edge/locale.ts';
import { loadSettings } from '../../edge/settings.ts';
import { keepStorage } from '../../edge/storage.ts';
import { FirstRunView } from './first-run-view.tsx';

async function start(): Promise<void> {
  const [settings, shortcuts, temporary] = await Promise.all([loadSettings(), listShortcuts(), isTemporary()]);
  await useLanguage(settings.ok ? settings.value.language : 'auto'); // this page changes nothing
  document.title = t('firstRun_title');
  const shortcut = shortcuts.find(({ name }) => name === '_execute_action')?.shortcut ?? null;
  render(
    <FirstRunView shortcut={shortcut} toolbar={toolbar()} temporary={temporary} canPickFolder={canPickFolder()} />,
    document.getElementById('first-run') ?? document.body,
  );
  document.body.dataset.ready = 'true';
  await keepStorage();
}

void start();
