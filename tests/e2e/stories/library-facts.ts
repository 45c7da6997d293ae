import type { Draft, Entry, Version } from '../../../src/core/entry.ts';
import type { PageDriver } from '../drive/driver.ts';

export interface LibraryFacts {
  readonly entries: readonly Entry[];
  readonly versions: readonly Version[];
  readonly drafts: readonly Draft[];
}

/** What the library really holds, read from IndexedDB in a page of the extension, without the product's own code. */
export const readLibrary = (page: PageDriver): Promise<LibraryFacts> =>
  page.evaluate(`new Promise((resolve, reject) => {
    const opening = indexedDB.open('clippost');
    opening.onerror = () => reject(opening.error);
    opening.onupgradeneeded = () => { // none yet: left to the product, which takes an empty one of ours for a library of its first version
      opening.transaction.abort();
      resolve({ entries: [], versions: [], drafts: [] });
    };
    opening.onsuccess = async () => {
      const database = opening.result;
      const names = ['entries', 'versions', 'drafts'];
      const transaction = database.transaction(names);
      const all = (name) => new Promise((done, failed) => {
        const asking = transaction.objectStore(name).getAll();
        asking.onsuccess = () => done(asking.result);
        asking.onerror = () => failed(asking.error);
      });
      const [entries, versions, drafts] = await Promise.all(names.map(all));
      database.close();
      resolve({ entries, versions, drafts });
    };
  })`);

/** True in a page of ours once a draft with this title is kept. */
export const draftIsKept = async (page: PageDriver, title: string): Promise<boolean> =>
  (await readLibrary(page)).drafts.some((draft) => draft.fields.title === title);
