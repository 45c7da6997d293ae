/** What Chromium adds to directory handles; absent where no folder can be picked. */
interface PermittedHandle extends FileSystemDirectoryHandle {
  queryPermission(descriptor: { readonly mode: 'readwrite' }): Promise<PermissionState>;
  requestPermission(descriptor: { readonly mode: 'readwrite' }): Promise<PermissionState>;
}
const isPermitted = (handle: FileSystemDirectoryHandle): handle is PermittedHandle => 'queryPermission' in handle;

/** Asked before each run; never prompts, so that the worker may ask too. */
export const permissionOf = async (handle: FileSystemDirectoryHandle): Promise<PermissionState> =>
  isPermitted(handle) ? handle.queryPermission({ mode: 'readwrite' }) : 'denied';

/** Shows the browser's prompt. In a page only, and after a click: a worker would wait for ever. */
export const askPermission = async (handle: FileSystemDirectoryHandle): Promise<PermissionState> =>
  isPermitted(handle) ? handle.requestPermission({ mode: 'readwrite' }) : 'denied';

/** The Web Lock of a folder: one run at a time, in pages and worker alike. */
export const lockOf = (folderId: string): string => `clippost-folder-${folderId}`;

/** Takes a folder's lock if nobody has it; answers with what gives it back, or null. */
export const takeLock = (folderId: string): Promise<(() => void) | null> =>
  new Promise((resolve, reject) => {
    const hold = (lock: Lock | null) =>
      lock === null ? resolve(null) : new Promise<void>((giveBack) => resolve(() => giveBack()));
    navigator.locks.request(lockOf(folderId), { ifAvailable: true }, hold).catch(reject);
  });

/** False once the folder itself was moved or deleted. */
export async function isThere(handle: FileSystemDirectoryHandle): Promise<boolean> {
  try {
    await handle.keys().next();
    return true;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'NotFoundError') return false;
    throw error;
  }
}
