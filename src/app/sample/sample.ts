import '../ui/tokens.css';
import './sample.css';
import { listShortcuts } from '../../edge/commands.ts';
import { t, useLanguage } from '../../edge/locale.ts';
import { answerSample } from '../../edge/sample.ts';
import { loadSettings } from '../../edge/settings.ts';
import { pick, read, takeWords } from './page-functions.ts';
import { drawSample } from './sample-view.ts';

// The sample article of the first run: a page of ours that is clipped like any other, without a network.

async function start(): Promise<void> {
  answerSample({ read, takeWords, pick });
  const [settings, shortcuts] = await Promise.all([loadSettings(), listShortcuts()]);
  await useLanguage(settings.ok ? settings.value.language : 'auto'); // this page changes nothing
  document.title = t('sample_title');
  drawSample(document, shortcuts.find(({ name }) => name === '_execute_action')?.shortcut ?? null);
  document.body.dataset.ready = 'true';
}

void start();
