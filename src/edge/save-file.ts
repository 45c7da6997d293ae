import { failed, type Outcome } from '../core/failure.ts';
import type { Downloaded } from '../core/messages.ts';
import { finish, startWithFirstName } from './download.ts';

/**
 * Offers a file made in a page of ours as a download; the browser makes the name unique. Answers when the browser reports it complete,
 * so the page has to stay open until then. Failures: download-refused (detail: the browser's reason), name-refused, storage-full.
 */
export async function saveFile(file: Blob, name: string): Promise<Outcome<Downloaded>> {
  const url = URL.createObjectURL(file);
  try {
    const id = await startWithFirstName(url, [name]);
    return id === null ? failed('name-refused', name) : await finish(id, name);
  } finally {
    URL.revokeObjectURL(url);
  }
}
