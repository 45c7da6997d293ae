import { type Outcome, success } from '../core/failure.ts';
import { browser } from './browser.ts';
import { withLibrary, write } from './library-access.ts';

// A library that the browser lost (a damaged profile, a file that somebody removed) is followed by a new, empty one, as on the first day.
// So a library with posts gets an id, which is noted outside of it too: in storage.local, which both browsers keep elsewhere.

const KEY = 'library';

/**
 * True when a library with posts was here and another one is in its place. Notes the one that is here, once it has posts; what a quick clip
 * saved is noted when the next page of ours looks. Where either of the two stores cannot be read nothing is known, and nothing is said.
 */
export async function isLibraryLost(): Promise<boolean> {
  try {
    const { [KEY]: known } = await browser.storage.local.get(KEY);
    if (known === undefined) await noteLibrary();
    if (typeof known !== 'string') return false;
    const here = await withLibrary(async (db) => success({ isKnown: (await db.getKey('birth', known)) !== undefined }));
    return here.ok && !here.value.isKnown;
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

async function noteLibrary(): Promise<void> {
  const posts = await withLibrary(async (db) => success(await db.count('entries')));
  if (!posts.ok || posts.value === 0) return;
  const id = await idOfLibrary(); // on disk before the note: a note without its library would be a lost one
  if (id.ok) await browser.storage.local.set({ [KEY]: id.value });
}

const idOfLibrary = (): Promise<Outcome<string>> =>
  write(['birth'], async (transaction) => {
    const births = transaction.objectStore('birth');
    const [known] = await births.getAllKeys();
    return success(known ?? (await births.add({ id: crypto.randomUUID() })));
  });
