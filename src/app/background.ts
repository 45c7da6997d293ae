import type { Handlers } from '../core/messages.ts';
import { answer } from '../edge/wire.ts';
import { clip } from './background/clip.ts';
import { download, undoDownload } from './background/files.ts';
import { restoreVersion, save, trash, undoSave, untrash } from './background/keep.ts';

// The background: made to die at any moment. Every listener is registered here, synchronously; nothing is remembered in variables.

const handlers: Handlers = { clip, save, undoSave, download, undoDownload, trash, untrash, restoreVersion };

answer(handlers);
