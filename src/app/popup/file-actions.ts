import { postOfEdit } from '../../core/edit.ts';
import type { Failure } from '../../core/failure.ts';
import type { Post } from '../../core/post.ts';
import { copyText } from '../../edge/clipboard.ts';
import { versions } from '../../edge/tabs.ts';
import { ask } from '../../edge/wire.ts';
import type { Desk } from './desk.ts';

/** The post as a file: into the downloads folder and back, onto the clipboard. */
export const fileActions = (desk: Desk) => ({
  download: (): Promise<void> =>
    desk.inTurn('download', async (current) => {
      const [post, { entry }] = [postOfEdit(current), current];
      // What the library has just so is the base of the next import.
      const kept =
        entry !== null && isSame(entry.post, post) ? { entry: { id: entry.id, rev: entry.rev, textHash: entry.textHash } } : {};
      const answer = await ask('download', { requestId: crypto.randomUUID(), post, ...kept });
      if (!answer.ok) return desk.fail('download', answer.failure);
      desk.notify({ kind: 'downloaded', downloaded: answer.value });
    }),

  undoDownload: (downloadId: number): Promise<void> =>
    desk.inTurn('undo', async () => {
      const answer = await ask('undoDownload', { downloadId });
      if (!answer.ok) return desk.fail('undo', answer.failure);
      desk.notify({ kind: 'download-undone', undone: answer.value });
    }),

  copy: (): Promise<void> =>
    desk.inTurn('copy', async (current) => {
      const { preset, headingGap } = desk.store.get().settings;
      const { serializePost } = await import('../../core/format/serialize.ts');
      const copied = await copyText(serializePost(postOfEdit(current), { preset, headingGap }));
      if (copied.ok) desk.notify({ kind: 'copied' });
      else desk.fail('copy', copied.failure);
    }),

  /** Versions and stack of an unexpected failure, never page text. Answers whether they are on the clipboard. */
  async copyDetails(failure: Failure): Promise<boolean> {
    const copied = await copyText(`${versions()}\n${failure.kind}\n${failure.detail ?? ''}`);
    return copied.ok;
  },
});

/** Equal values, whatever order their names come in: the library does not keep it. */
const isSame = (a: Post, b: Post): boolean => sorted(a) === sorted(b);
const sorted = (post: Post): string => JSON.stringify(Object.entries(post).sort(([x], [y]) => (x < y ? -1 : 1)));
