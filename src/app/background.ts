import type { Handlers } from '../core/messages.ts';
import { onBrowserStart, onInstalled, onQuickClip } from '../edge/events.ts';
import { beginFreshLog } from '../edge/fresh-log.ts';
import { noteInstallation } from '../edge/installation.ts';
import { openOwnPage } from '../edge/tabs.ts';
import { answer } from '../edge/wire.ts';
import { clip } from './background/clip.ts';
import { download, undoDownload } from './background/files.ts';
import { restoreVersion, save, trash, untrash } from './background/keep.ts';
import { point } from './background/point.ts';
import { quickClip } from './background/quick-clip.ts';
import { undoSave } from './background/undo.ts';
import { tellWaiting } from './background/waiting.ts';

// The background: made to die at any moment. Every listener is registered here, synchronously; nothing is remembered in variables.

const handlers: Handlers = {
  clip,
  point,
  save,
  undoSave,
  download,
  undoDownload,
  trash,
  untrash,
  restoreVersion,
};

answer(handlers);

onQuickClip(quickClip);

onBrowserStart(async () => {
  await beginFreshLog();
  await tellWaiting();
});

onInstalled(async ({ first, temporary }) => {
  await noteInstallation({ temporary });
  if (first) await openOwnPage('first-run.html');
});
