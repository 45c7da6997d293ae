import type { Meaning } from '../../core/sync/import-summary.ts';
import { type MessageKey, plural, t } from '../../edge/locale.ts';

/** How many files mean what, in the order a person should hear of it. */
export const COUNTS: readonly (readonly [Meaning, (count: number) => string])[] = [
  ['new', (count) => plural('import_new', count)],
  ['second', (count) => plural('import_second', count)],
  ['changed', (count) => plural('import_changed', count)],
  ['revived', (count) => plural('import_revived', count)],
  ['conflict', (count) => plural('import_conflict', count)],
  ['held', (count) => plural('import_held', count)],
  ['conflict-copy', (count) => plural('import_conflictCopy', count)],
  ['in-trash', (count) => plural('import_inTrash', count)],
];

/** Why a file could not be read. What the reader of posts says is told as one thing: its front matter is broken. */
const UNREAD: Readonly<Record<string, MessageKey>> = {
  'too-large': 'import_why_tooLarge',
  gone: 'import_why_gone',
  zip: 'import_why_zip',
  'too-much': 'import_why_tooMuch',
  outside: 'import_why_outside',
  empty: 'import_why_empty',
  'not UTF-8': 'import_why_notUtf8',
};

/** "front matter cannot be read (line 3)" */
export function unreadText(why: string): string {
  const known = UNREAD[why];
  if (known !== undefined) return t(known);
  const line = /line (\d+)/.exec(why)?.[1];
  return line === undefined ? t('import_why_broken') : t('import_why_brokenLine', line);
}
