import { zipSync } from 'fflate';
import { createBackupWriter } from '../../../src/core/backup.ts';
import type { Draft, Entry, Version } from '../../../src/core/entry.ts';
import { serializePost } from '../../../src/core/format/serialize.ts';
import { hashText } from '../../../src/core/hash.ts';
import { DEFAULT_SETTINGS } from '../../../src/core/settings.ts';
import { article } from '../../samples/article.ts';
import { entry } from '../../samples/entry.ts';
import type { PageDriver } from '../drive/driver.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
const LAST = Date.parse('2026-03-05T10:00:00.000Z');

const SUBJECTS = [
  ['The river rises again', 'Harbour Post', 'The water came over the quay at dawn.'],
  ['新桥今天通车', '港湾日报', '市长说，大桥建设用了三年时间。'],
  ['A quiet vote', 'Northern Review', 'Nobody had expected the harbour to be sold.'],
] as const;

/** Saved posts, newest first: the first is `p0`. */
export const savedPosts = (count: number): readonly Entry[] =>
  Array.from({ length: count }, (_, index) => {
    const [title, source, sentence] = SUBJECTS[index % SUBJECTS.length] ?? SUBJECTS[0];
    const url = `https://news.example/a/${index}`;
    const text = `${sentence} Number ${index}.`;
    const at = new Date(LAST - index * DAY_MS).toISOString();
    const captured = article({
      url,
      pageUrl: url,
      title: `${title} ${index}`,
      source,
      text,
      markdown: text,
      html: `<p>${text}</p>`,
      date: at,
    });
    const saved = entry({
      id: `p${index}`,
      article: captured,
      savedAt: at,
      changedAt: at,
      lastSave: { kind: 'new', at, rev: 1, requestId: `p${index}` },
    });
    return { ...saved, textHash: hashText(serializePost(saved.post, DEFAULT_SETTINGS)) };
  });

/** Opens a post of the list by a click. Until it is shown another one may be, with the same buttons at other places. */
export async function openPost(page: PageDriver, id: string): Promise<void> {
  const row = `#list [data-entry-id="${id}"]`;
  await page.click(row);
  await page.waitFor(
    `document.querySelector('#post h2')?.textContent === document.querySelector('${row} .row-title')?.textContent`,
  );
}

/** Everything the library of a browser holds; versions without the numbers that the store gives them. */
export interface Kept {
  readonly entries: readonly Entry[];
  readonly versions: readonly Omit<Version, 'seq'>[];
  readonly drafts: readonly Draft[];
}

const transaction = (stores: string, mode: string, work: string): string => `new Promise((resolve, reject) => {
  const opening = indexedDB.open('clippost');
  opening.onerror = () => reject(opening.error);
  opening.onsuccess = () => {
    const database = opening.result;
    const transaction = database.transaction(${stores}, '${mode}');
    const result = {};
    ${work}
    transaction.oncomplete = () => { database.close(); resolve(result); };
    transaction.onerror = () => { database.close(); reject(transaction.error); };
  };
})`;

/** Puts posts into the library of an open page of ours, as another page would have saved them. */
export const seed = (page: PageDriver, entries: readonly Entry[]): Promise<unknown> =>
  page.evaluate(
    transaction(
      "['entries']",
      'readwrite',
      `for (const entry of ${JSON.stringify(entries)}) transaction.objectStore('entries').put(entry);`,
    ),
  );

/** Puts a draft of a post that was never saved there, as the popup would have left it. */
export const seedDraft = (page: PageDriver, draft: Draft): Promise<unknown> =>
  page.evaluate(transaction("['drafts']", 'readwrite', `transaction.objectStore('drafts').put(${JSON.stringify(draft)});`));

export const keptIn = (page: PageDriver): Promise<Kept> =>
  page.evaluate<Kept>(
    transaction(
      "['entries', 'versions', 'drafts']",
      'readonly',
      `for (const name of ['entries', 'versions', 'drafts']) {
        transaction.objectStore(name).getAll().onsuccess = (event) => {
          result[name] = event.target.result.map(({ seq, ...row }) => row);
        };
      }`,
    ),
  );

/** A backup that holds these posts. */
export function backupOf(entries: readonly Entry[]): Buffer {
  const writer = createBackupWriter(DEFAULT_SETTINGS);
  const files = [
    ...writer.settings(),
    ...entries.flatMap((entry) => writer.entry(entry, [], [])),
    ...writer.manifest('2026-03-06T10:00:00.000Z'),
  ];
  return Buffer.from(zipSync(Object.fromEntries(files.map(([name, text]) => [name, Buffer.from(text)])), { level: 1 }));
}

/** Gives a file to a file field, as the browser's own dialog would. */
export const chooseFile = (page: PageDriver, selector: string, name: string, bytes: Buffer): Promise<unknown> =>
  page.evaluate(`(async () => {
    const bytes = Uint8Array.from(atob('${bytes.toString('base64')}'), (c) => c.charCodeAt(0));
    const chosen = new DataTransfer();
    chosen.items.add(new File([bytes], ${JSON.stringify(name)}));
    const field = document.querySelector(${JSON.stringify(selector)});
    field.files = chosen.files;
    field.dispatchEvent(new Event('change', { bubbles: true }));
    return true;
  })()`);
