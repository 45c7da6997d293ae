import type { Happening, SyncLine } from '../../core/sync/plan-lines.ts';
import { locale, t } from '../../edge/locale.ts';
import { failureText } from '../ui/failure-text.ts';
import { fieldName } from '../ui/post-field-names.ts';

/** The names of fields as one list. */
export const fields = (names: readonly string[]): string =>
  new Intl.ListFormat(locale(), { type: 'conjunction', style: 'narrow' }).format(names.map(fieldName));

/** One sentence for each thing that can happen; forgetting one does not compile. */
const SENTENCES: { readonly [W in Happening]: (line: SyncLine) => string } = {
  taken: ({ took }) => t('sync_taken', fields(took)),
  moved: ({ other, took }) => andTaken(t('sync_moved', other ?? ''), took),
  'new-bytes': () => t('sync_newBytes'),
  linked: () => t('sync_linked'),
  'linked-taken': ({ took }) => t('sync_linkedTaken', fields(took)),
  revived: ({ took }) => andTaken(t('sync_revived'), took),
  written: ({ wrote }) => t('sync_written', fields(wrote)),
  merged: ({ wrote, took }) => t('sync_merged', fields(wrote), fields(took)),
  created: () => t('sync_created'),
  'created-again': () => t('sync_createdAgain'),
  'gone-to-trash': () => t('sync_goneToTrash'),
  'file-to-trash': () => t('sync_fileToTrash'),
  forgotten: () => t('sync_forgotten'),
  unreadable: () => t('sync_unreadable'),
  'not-a-post': () => t('sync_notAPost'),
  'conflict-copy': () => t('sync_conflictCopy'),
  'cannot-see': () => t('sync_cannotSee'),
  conflict: ({ took }) => t('sync_conflict', fields(took)),
  renamed: ({ other }) => t('sync_renamed', other ?? ''),
  'name-taken': ({ other }) => t('sync_nameTaken', other ?? ''),
  rescued: () => t('sync_rescued'),
  'several-files': () => t('sync_severalFiles'),
  'only-a-copy': () => t('sync_onlyACopy'),
  'new-post': () => t('sync_newPost'),
  duplicate: () => t('sync_duplicate'),
};

const andTaken = (sentence: string, took: readonly string[]): string =>
  took.length === 0 ? sentence : t('sync_andTaken', sentence, fields(took));

/** What happens to one post or file, and why. */
export const lineText = (line: SyncLine): string => SENTENCES[line.what](line);

/** Why a line was not done; null when it was, or is still to do. */
export const lineFailure = ({ end, path }: SyncLine): string | null =>
  end === null ? null : t('sync_notDone', failureText({ kind: end, detail: path }));
