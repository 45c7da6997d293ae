import { type Outcome, success } from '../core/failure.ts';
import { browser } from './browser.ts';
import { withLibrary, write } from './library-access.ts';

// A library that the browser lost (a damaged profile, a file that somebody removed) is followed by a new, empty one, as on the first day.
// So a library with posts gets an id, which is noted outside of it too: in storage.local, which both browsers keep elsewhere.

const KEY = 'library';

/** True when a library with posts was here and another one is in its place. Notes the one that is here, as `noteLibrary` does. */
export async function isLibraryLost(): Promise<boolean> {
  const known = await noteLibrary();
  if (known === null) return false;
  const here = await orNull(() =>
    withLibrary(async (db) => success({ isKnown: (await db.getKey('birth', known)) !== undefined })),
  );
  return here?.ok === true && !here.value.isKnown;
}

/** The library that is here is the person's own now: they know that the other one is gone, or have their posts back. */
export async function acceptLibrary(): Promise<void> {
  await browser.storage.local.remove(KEY);
  await noteLibrary();
}

/**
 * Notes the library that is here, once it has posts; answers the one that was noted before, or null. Where either of the two stores cannot
 * be read nothing is known, and nothing is said.
 */
export const noteLibrary = (): Promise<string | null> =>
  orNull(async () => {
    const { [KEY]: known } = await browser.storage.local.get(KEY);
    if (known !== undefined) return typeof known === 'string' ? known : null;
    const id = await idOfLibrary(); // on disk before the note: a note without its library would be a lost one
    if (id.ok && id.value !== null) await browser.storage.local.set({ [KEY]: id.value });
    return null;
  });

/** Who needs what cannot be read says so. */
async function orNull<T>(work: () => Promise<T>): Promise<T | null> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Error) return null;
    throw error;
  }
}

/** Null without posts. */
const idOfLibrary = (): Promise<Outcome<string | null>> =>
  write(['entries', 'birth'], async (transaction) => {
    if ((await transaction.objectStore('entries').count()) === 0) return success(null);
    const births = transaction.objectStore('birth');
    const [known] = await births.getAllKeys();
    return success(known ?? (await births.add({ id: crypto.randomUUID() })));
  });
