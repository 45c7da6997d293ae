import type { Entry } from '../../core/entry.ts';
import type { Post } from '../../core/post.ts';
import { type MadeText, makeText } from '../../core/sync/outbox.ts';
import { realTexts } from '../../core/sync/real-text.ts';
import type { Placement } from '../../core/sync/types.ts';
import type { TextOptions } from '../../core/sync/writer-text.ts';

/** The file's agreed text with the entry's changes in it. A module of its own: what reads YAML is loaded when there is a file. */
export const makeFileText = (options: TextOptions, { id, post, rev, trashed }: Entry, place: Placement<Post>): MadeText | null =>
  makeText(realTexts(options), { id, fields: post, rev, trashed, kept: [] }, place);
