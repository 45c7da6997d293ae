/** Chromium's observer of a directory; pages and dedicated workers have it, service workers do not. */
interface FolderObserver {
  observe(handle: FileSystemDirectoryHandle, options: { readonly recursive: boolean }): Promise<void>;
  disconnect(): void;
}
interface ChangeRecord {
  readonly relativePathComponents: readonly string[];
  readonly relativePathMovedFrom?: readonly string[] | null;
  readonly type: string;
}
interface ObservingHost {
  readonly FileSystemObserver: new (callback: (records: readonly ChangeRecord[]) => void) => FolderObserver;
}
const isObserving = (host: object): host is ObservingHost => 'FileSystemObserver' in host;

const OURS = '.clippost';
const isOurs = ({ relativePathComponents: to, relativePathMovedFrom: from }: ChangeRecord): boolean =>
  to[0] === OURS && (from === null || from === undefined || from[0] === OURS);

/**
 * Calls back when something in a folder changed, our own room aside, and with `ended` when the browser no longer watches. Answers the function that ends it, or null where the browser has
 * no observer, or cannot observe this folder (gone, not allowed, a file system without events).
 */
export async function observeFolder(
  handle: FileSystemDirectoryHandle,
  onChange: (ended: boolean) => void,
): Promise<(() => void) | null> {
  const host: object = globalThis;
  if (!isObserving(host)) return null;
  const observer = new host.FileSystemObserver((records) => {
    if (!records.every(isOurs)) onChange(records.some(({ type }) => type === 'errored'));
  });
  try {
    await observer.observe(handle, { recursive: true });
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
    return null;
  }
  return () => observer.disconnect();
}
