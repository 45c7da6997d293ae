import { type BackupFile, createBackupWriter } from '../../core/backup.ts';
import type { DownloadRecord, Entry } from '../../core/entry.ts';
import { type Outcome, success } from '../../core/failure.ts';
import { serializePost } from '../../core/format/serialize.ts';
import { hashText } from '../../core/hash.ts';
import type { Downloaded } from '../../core/messages.ts';
import type { Post } from '../../core/post.ts';
import { createPostFiler } from '../../core/post-files.ts';
import type { Settings } from '../../core/settings.ts';
import { nowIso } from '../../edge/clock.ts';
import { type Exported, noteExports } from '../../edge/exports.ts';
import { getEntries, getHistories, listDrafts, listEntryIds } from '../../edge/library.ts';
import { saveFile } from '../../edge/save-file.ts';
import { MAX_UNPACKED_BYTES, zipTexts } from '../../edge/zip.ts';

export interface Zipped {
  readonly count: number;
  /** The name on disk, as the browser reported it. */
  readonly name: string;
}

type Progress = (done: number, total: number) => void;

/** Read and packed at once; the rest of the library stays on the disk. */
const BATCH = 50;

const slices = (ids: readonly string[]): readonly (readonly string[])[] =>
  Array.from({ length: Math.ceil(ids.length / BATCH) }, (_, i) => ids.slice(i * BATCH, (i + 1) * BATCH));

/** A batch that could not be read ends the packing; the failure is told once, at the top. */
class ReadFailure extends Error {
  constructor(readonly outcome: Outcome<never>) {
    super('the library could not be read');
  }
}

const orThrow = <T>(outcome: Outcome<T>): T => {
  if (outcome.ok) return outcome.value;
  throw new ReadFailure(outcome);
};

/** Which file holds an entry's text; noted after the browser said that the download is complete. */
type Packed = Pick<DownloadRecord, 'textHash' | 'name' | 'sizeBytes'> & { readonly id: string; readonly rev: number };

const packed = ({ id, rev, textHash }: Entry, name: string, text: string): Packed => ({
  id,
  rev,
  textHash,
  name,
  sizeBytes: text.length,
});

/** Notes what a complete zip holds; of posts that a person may unpack and edit also the texts, as the base of an import. */
async function note(
  inside: readonly Packed[],
  path: string,
  textOf: ((post: Post) => string) | null,
  marking: Progress,
): Promise<void> {
  const at = nowIso();
  for (let start = 0; start < inside.length; start += BATCH) {
    const slice = inside.slice(start, start + BATCH);
    const entries = orThrow(await getEntries(textOf === null ? [] : slice.map(({ id }) => id)));
    const now = new Map(entries.map((entry) => [entry.id, entry]));
    const exported = slice.map(({ id, rev, ...packedRecord }): Exported => {
      const record = { ...packedRecord, downloadId: null, path, at };
      const entry = now.get(id);
      if (entry === undefined || textOf === null || entry.rev !== rev) return { record, entry: null };
      const { post, textHash } = entry;
      const text = textOf(post);
      return { record: { ...record, textHash: hashText(text) }, entry: { id, rev, post, textHash, text, path: record.name } };
    });
    await noteExports(exported);
    marking(start + slice.length, inside.length);
  }
}

/**
 * Packs, offers and notes; nothing is noted before the file is complete. A file that is there is answered even when it could not be
 * noted (the storage is full): its posts go on counting as only in this browser.
 */
async function zipAndNote(
  files: AsyncIterable<BackupFile>,
  inside: readonly Packed[],
  zipName: string,
  marking: Progress,
  textOf: ((post: Post) => string) | null = null,
): Promise<Outcome<Downloaded>> {
  try {
    const zip = await zipTexts(files);
    const saved = await saveFile(zip, zipName);
    if (!saved.ok) return saved;
    const { path } = saved.value;
    await note(inside, path, textOf, marking);
    return saved;
  } catch (error) {
    if (error instanceof ReadFailure) return error.outcome;
    throw error;
  }
}

const stamp = (iso: string): string => iso.slice(0, 16).replace('T', '-').replace(':', '');

/** Posts as one zip of `.md` files. `packing` hears how many are in it; `marking`, once it is on the disk, how many are noted as downloaded. */
export async function downloadPosts(
  ids: readonly string[],
  settings: Settings,
  packing: Progress,
  marking: Progress,
): Promise<Outcome<Zipped>> {
  const fileOf = createPostFiler(settings);
  const inside: Packed[] = [];
  async function* files(): AsyncGenerator<BackupFile> {
    for (const slice of slices(ids)) {
      for (const entry of orThrow(await getEntries(slice))) {
        const { name, text } = fileOf(entry);
        inside.push(packed(entry, name, text));
        packing(inside.length, ids.length);
        yield [name, text];
      }
    }
  }
  const { preset, headingGap } = settings;
  const textOf = (post: Post): string => serializePost(post, { preset, headingGap });
  const saved = await zipAndNote(files(), inside, `clippost-posts-${stamp(nowIso())}.zip`, marking, textOf);
  return saved.ok ? success({ count: inside.length, name: saved.value.name }) : saved;
}

/** Characters of one backup file: it has to be read at once (edge/zip.ts), three bytes each at most. The last posts come on top. */
const MAX_LENGTH = MAX_UNPACKED_BYTES / 4;

/**
 * Entries, earlier versions, drafts and settings as one zip; the posts are in it for reading too. A library that is larger than what can be
 * restored at once goes into several, each a backup of its own; the name is then all of their names.
 */
export async function backUpLibrary(
  settings: Settings,
  packing: Progress,
  marking: Progress,
  maxLength = MAX_LENGTH,
): Promise<Outcome<Zipped>> {
  const ids = await listEntryIds();
  if (!ids.ok) return ids;
  const madeAt = nowIso();
  const names: string[] = [];
  const total = ids.value.length;
  let left = slices(ids.value);
  let count = 0;
  do {
    const writer = createBackupWriter(settings);
    const inside: Packed[] = [];
    let length = 0;
    async function* files(): AsyncGenerator<BackupFile> {
      yield* writer.settings();
      for (; left[0] !== undefined && length < maxLength; left = left.slice(1)) {
        for (const { entry, versions, files: bytes } of orThrow(await getHistories(left[0]))) {
          const written = writer.entry(entry, versions, bytes);
          const [kept, post] = written;
          length += kept?.[1].length ?? 0;
          if (post) inside.push(packed(entry, post[0], post[1]));
          count += 1;
          packing(count, total);
          yield* written;
        }
      }
      if (left.length === 0) for (const draft of orThrow(await listDrafts())) yield* writer.draft(draft);
      yield* writer.manifest(madeAt);
    }
    const number = names.length === 0 ? '' : `-${names.length + 1}`;
    const saved = await zipAndNote(files(), inside, `clippost-backup-${stamp(madeAt)}${number}.zip`, marking);
    if (!saved.ok) return saved;
    names.push(saved.value.name);
  } while (left.length > 0);
  return success({ count, name: names.join(', ') });
}
