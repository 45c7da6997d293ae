import { success } from '../core/failure.ts';
import { browser } from './browser.ts';
import { withLibrary } from './library-access.ts';

// A library that the browser lost (a damaged profile, a file that somebody removed) is followed by a new, empty one, as on the first day.
// So the birth of the last library that was seen with posts is noted outside of it, in storage.local, which both browsers keep elsewhere.

const KEY = 'library';

/**
 * True when a library with posts was here and another one is in its place. Notes the one that is here, once it has posts; what a quick clip
 * saved is noted when the next page of ours looks. Where either of the two stores cannot be read nothing is known, and nothing is said.
 */
export async function isLibraryLost(): Promise<boolean> {
  try {
    const [{ [KEY]: known }, here] = await Promise.all([browser.storage.local.get(KEY), lookAtLibrary()]);
    if (here === null) return false;
    if (known === undefined && here.hasPosts) await browser.storage.local.set({ [KEY]: here.birth });
    return typeof known === 'string' && known !== here.birth;
  } catch (error) {
    if (error instanceof Error) return false; // who needs what cannot be read says so
    throw error;
  }
}

/** The library that is here is the person's own now: they know that the other one is gone, or have their posts back. */
export async function acceptLibrary(): Promise<void> {
  await browser.storage.local.remove(KEY);
  await isLibraryLost(); // notes it
}

async function lookAtLibrary(): Promise<{ readonly birth: string; readonly hasPosts: boolean } | null> {
  const looked = await withLibrary(async (db) => {
    const [[birth], posts] = await Promise.all([db.getAllKeys('birth'), db.count('entries')]);
    return success(birth === undefined ? null : { birth, hasPosts: posts > 0 });
  });
  return looked.ok ? looked.value : null;
}
