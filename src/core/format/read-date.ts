import { parseDate } from '../date.ts';
import { isoInstant } from './instant.ts';
import type { PostFile } from './post-file.ts';
import { textOf } from './yaml-map.ts';

/** A date as a field of a file holds it. */
export interface FieldDate {
  /** ISO 8601 UTC with milliseconds. */
  readonly date: string;
  readonly dayOnly: boolean;
}

const OURS = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;
const DAY = /^\d{4}-\d\d-\d\d$/;

/** A day alone is 00:00 UTC; a time without a zone is UTC. Null when it cannot be read. */
const readDate = (text: string): FieldDate | null => {
  if (OURS.test(text) || DAY.test(text)) {
    const ms = Date.parse(text);
    return Number.isNaN(ms) ? null : { date: isoInstant(ms), dayOnly: DAY.test(text) };
  }
  const read = parseDate(text);
  return read && { date: read.date, dayOnly: read.dayOnly };
};

/** The date field of a file, or null. */
export const fieldDate = ({ fields, frontMatter }: PostFile, name: 'date' | 'clippedAt' = 'date'): FieldDate | null => {
  const located = fields[name];
  const text = located && frontMatter ? textOf(located.pair.value, frontMatter.document) : undefined;
  return text === undefined ? null : readDate(text.trim());
};

/** The instant in the comment, or null: old generators wrote `NaN`. */
export const commentDate = ({ heading }: PostFile): string | null => {
  const ms = heading && /^-?\d+$/.test(heading.comment.text) ? Number(heading.comment.text) : Number.NaN;
  const year = new Date(ms).getUTCFullYear();
  return year >= 0 && year <= 9999 ? isoInstant(ms) : null;
};

/** The date of a file: its field, else the comment, else null. */
export const readFileDate = (file: PostFile, name: 'date' | 'clippedAt' = 'date'): string | null =>
  fieldDate(file, name)?.date ?? (name === 'date' ? commentDate(file) : null);
