import { webUrl } from '../identity.ts';
import type { PresetName } from '../post.ts';
import type { PostChanges } from './changes.ts';
import { epochMs } from './instant.ts';
import { linkDestination, linkText } from './link-heading.ts';
import { linkTitle } from './parse.ts';
import { openPost, type PostFile } from './post-file.ts';
import { PRESETS } from './presets.ts';
import { commentDate } from './read-date.ts';
import { bodyEdits } from './revise-body.ts';
import { type FrontMatterEdits, frontMatterEdits } from './revise-fields.ts';
import { applyEdits, type Edit } from './source-text.ts';
import { line } from './text.ts';

const headingEdits = ({ heading, ...file }: PostFile, changes: PostChanges): readonly Edit[] => {
  if (!heading) return [];
  const whole = { ...file, heading };
  const edits: Edit[] = [];
  const { title, url, date } = changes;
  if (title !== undefined && linkTitle(whole) !== line(title)) edits.push({ ...heading.linkText, text: linkText(title) });
  if (url !== undefined) {
    const text = linkDestination(url);
    const now = webUrl(heading.destination.text)?.href;
    if (now !== url && now !== webUrl(text)?.href) edits.push({ ...heading.destination, text });
  }
  if (date !== undefined && commentDate(whole) !== date) edits.push({ ...heading.comment, text: String(epochMs(date, 'date')) });
  return edits;
};

/** Changes in the form in which the model holds them. Throws a RangeError that names the field. */
const checked = (changes: PostChanges): PostChanges => {
  const { url, date } = changes;
  const href = url === undefined ? undefined : webUrl(url)?.href;
  if (url !== undefined && href === undefined) throw new RangeError('url: not an absolute http(s) address');
  return {
    ...changes,
    ...(href === undefined ? {} : { url: href }),
    ...(date === undefined ? {} : { date: new Date(epochMs(date, 'date')).toISOString() }),
  };
};

/**
 * Writes changed fields into the text of an existing post and touches no other byte; a field that already holds its value is not
 * touched either. Fields that the file and the preset do not store are left out. Throws NotAPostError or UnreadableError for the text,
 * a RangeError that names the field for a value that cannot be one.
 */
export const revisePost = (text: string, changes: PostChanges, { preset: name }: { readonly preset: PresetName }): string => {
  const file = openPost(text);
  const preset = PRESETS[name];
  const wanted = checked(changes);
  const fields: FrontMatterEdits = frontMatterEdits(file, wanted, preset);
  return applyEdits(file.source, [...fields, ...headingEdits(file, wanted), ...bodyEdits(file, wanted, preset)]);
};
