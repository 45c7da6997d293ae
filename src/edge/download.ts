import { failed, type Outcome, success } from '../core/failure.ts';
import type { Downloaded, UndoneDownload } from '../core/messages.ts';
import { browser, type Downloads } from './browser.ts';
import { recall, remember } from './session.ts';

/** The type decides the ending that Chromium insists on: with text/plain a `.md` becomes `.txt`. */
const TYPE = 'text/markdown;charset=utf-8';

/** An address for the text. A service worker has no blob URLs, Firefox takes no data URLs: told apart by what exists. */
function addressOf(text: string): { readonly url: string; readonly release: () => void } {
  if (typeof URL.createObjectURL !== 'function') {
    return { url: `data:${TYPE},${encodeURIComponent(text)}`, release: () => undefined };
  }
  const url = URL.createObjectURL(new Blob([text], { type: TYPE }));
  return { url, release: () => URL.revokeObjectURL(url) };
}

/** What the browser does with a name that is taken. */
export type OnTaken = 'uniquify' | 'overwrite';

const sessionKey = (requestId: string): string => `download:${requestId}`;

/**
 * Writes a text to the downloads folder; the browser makes the name unique. Answers when the browser reports the file complete.
 * Sent again with its `requestId` (after a stopped worker) it waits for the same download.
 * Failures: download-refused (detail: the browser's reason), storage-full.
 */
export async function downloadText(
  requestId: string,
  text: string,
  names: readonly string[],
  onTaken: OnTaken = 'uniquify',
): Promise<Outcome<Downloaded>> {
  const started = await recall<number>(sessionKey(requestId));
  if (started !== null) return finish(started, names[0] ?? '');
  const address = addressOf(text);
  try {
    const id = await startWithFirstName(address.url, names, onTaken);
    if (id === null) return failed('name-refused', names[0] ?? '');
    await remember(sessionKey(requestId), id);
    return await finish(id, names[0] ?? '');
  } finally {
    address.release();
  }
}

/** Browsers refuse some names outright (the download never starts): the next, plainer name is tried; null when all were refused. */
export async function startWithFirstName(
  url: string,
  names: readonly string[],
  onTaken: OnTaken = 'uniquify',
): Promise<number | null> {
  for (const filename of names) {
    try {
      return await browser.downloads.download({ url, filename, conflictAction: onTaken, saveAs: false });
    } catch (error) {
      if (!(error instanceof Error)) throw error;
    }
  }
  return null;
}

/** Waits for the end of a download. The listener is set before the first look, so that nothing falls between them. */
export async function finish(id: number, askedName: string): Promise<Outcome<Downloaded>> {
  const item = await new Promise<Downloads.DownloadItem | null>((resolve) => {
    const look = (): void => {
      void browser.downloads.search({ id }).then(([found]) => {
        if (found && found.state === 'in_progress') return;
        browser.downloads.onChanged.removeListener(listener);
        resolve(found ?? null);
      });
    };
    const listener = (delta: Downloads.OnChangedDownloadDeltaType): void => {
      if (delta.id === id && delta.state) look();
    };
    browser.downloads.onChanged.addListener(listener);
    look();
  });
  if (!item) return failed('download-refused', 'canceled');
  if (item.state !== 'complete') return interrupted(item.error ?? '');
  const name = lastOf(item.filename);
  const folder = askedName.slice(0, askedName.lastIndexOf('/') + 1);
  return success({
    downloadId: id,
    name,
    below: folder + name,
    path: item.filename,
    askedName: name === lastOf(askedName) ? null : askedName,
    sizeBytes: item.fileSize,
    undoable: false, // not before it is noted
  });
}

const lastOf = (path: string): string => path.split(/[/\\]/).pop() ?? path;

/** The browser's reasons (InterruptReason of the downloads API) by what the person can do. */
function interrupted(reason: string): Outcome<never> {
  if (reason === 'FILE_NO_SPACE') return failed('storage-full', 'disk');
  if (reason === 'USER_CANCELED' || reason === 'USER_SHUTDOWN') return failed('download-refused', 'canceled');
  if (reason === 'FILE_NAME_TOO_LONG') return failed('name-refused', null);
  return failed('download-refused', reason);
}

/**
 * Why a downloaded file may not be removed: it is not there, or not with the size that was written, so it may have been edited. Null when
 * it may. (Chromium reports the size of the download, whatever became of the file; nobody else can be asked. A browser whose list of
 * downloads was cleared may give its numbers once more: another file under this one is none of ours.)
 */
export async function whyItStays(id: number, path: string, sizeBytes: number): Promise<UndoneDownload | null> {
  const [item] = await browser.downloads.search({ id });
  if (!item?.exists || item.filename !== path) return { kind: 'kept', why: 'gone', path };
  return item.fileSize === sizeBytes ? null : { kind: 'kept', why: 'changed', path };
}

/** Removes a downloaded file, and its row in the browser's list; `path` is where it lies. */
export async function removeDownload(id: number, path: string): Promise<UndoneDownload> {
  try {
    await browser.downloads.removeFile(id);
  } catch (error) {
    // What a search says is old: the disk is looked at only now (Firefox; Chromium counts a file that is gone as removed).
    if (error instanceof Error) return { kind: 'kept', why: 'gone', path };
    throw error;
  }
  await browser.downloads.erase({ id });
  return { kind: 'removed' };
}
