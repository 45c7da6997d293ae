// Several tags typed or pasted in one go. A tag may hold any character (post-format section 1), so one with a comma is put in quotation marks.

/** A comma of a number ("1,000") stands inside a tag. */
const SEPARATOR = /[，、;；\r\n\t]|(?<!(?<!\d)\d{1,3}),|,(?!\d{3}(?!\d))/u;
/** A comma behind which a number may still go on: with the next key one knows. */
const UNDECIDED = /(?<=(?<!\d)\d{1,3}),\d{0,2}$/u;
const CLOSING: Readonly<Record<string, string>> = { '"': '"', '“': '”', '「': '」', '『': '』' };

export interface TagWords {
  /** In their order, without white space around them, each once. */
  readonly tags: readonly string[];
  /** What is still being typed. */
  readonly rest: string;
}

/**
 * The tags in a text: between commas (also Chinese ones), semicolons, tabs and line ends. Words in quotation marks are one tag, which loses
 * the marks if it needed them. Until `isDone` the last tag is `rest`.
 */
export function tagWords(text: string, isDone: boolean): TagWords {
  const tags = new Set<string>();
  let rest = text;
  while (rest !== '') {
    const end = endOfTag(rest, isDone);
    if (end === null && !isDone) break;
    const tag = unquoted(rest.slice(0, end?.index).trim());
    if (tag !== '') tags.add(tag);
    rest = end === null ? '' : rest.slice(end.index + end[0].length);
  }
  return { tags: [...tags], rest };
}

/** What a person would type for this tag; null for one that no typing makes (a comma between quotation marks of its own). */
export const typedTag = (tag: string): string | null =>
  [tag, `"${tag}"`].find((text) => {
    const { tags } = tagWords(text, true);
    return tags.length === 1 && tags[0] === tag;
  }) ?? null;

/** The separator behind the first tag of a text; null: it goes to the end. */
function endOfTag(text: string, isDone: boolean): RegExpExecArray | null {
  const from = quotedLength(text);
  if (from === text.length) return null;
  const end = SEPARATOR.exec(from === 0 ? text : `${' '.repeat(from)}${text.slice(from)}`);
  return end !== null && !isDone && UNDECIDED.exec(text)?.index === end.index ? null : end;
}

/** How far the quotation reaches that is the whole first tag of a text; one that is not closed yet, to the end. 0: there is none. */
function quotedLength(text: string): number {
  const start = text.length - text.trimStart().length;
  const closing = CLOSING[text[start] ?? ''];
  if (closing === undefined) return 0;
  const end = text.indexOf(closing, start + 1);
  if (end < 0) return text.length;
  const behind = text.slice(end + 1).trimStart();
  return behind === '' || SEPARATOR.exec(behind)?.index === 0 ? end + 1 : 0;
}

function unquoted(tag: string): string {
  const closing = CLOSING[tag[0] ?? ''];
  if (closing === undefined || !SEPARATOR.test(tag)) return tag;
  const inner = tag.slice(1, tag.endsWith(closing) ? -1 : undefined);
  return inner.includes(closing) ? tag : inner.trim();
}
