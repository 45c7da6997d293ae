/** Characters that no reader of a title needs and that hide, reorder or break text (post-format section 1, step 2). */
const DROPPED =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what the rule is about
  /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufffe\uffff]/g;

/** Breaks that become one space, run by run (step 4). */
const BREAKS = /[\t\n\v\f\r\u0085\u2028\u2029]+/g;

/** Lone surrogates become U+FFFD, so that every string can be written as UTF-8. */
export const wellFormed = (s: string): string => s.replace(/\p{Surrogate}/gu, '\ufffd');

/** One clean line: what the writer guarantees for every string (post-format section 1). Idempotent. */
export const line = (s: string): string => wellFormed(s).replace(DROPPED, '').normalize('NFC').replace(BREAKS, ' ').trim();

/** `line`, then runs of space and U+00A0 become one space. Done once, at capture; U+3000 stays. */
export const tidy = (s: string): string =>
  line(s)
    .replace(/[ \u00a0]+/g, ' ')
    .trim();

/** Text for front matter that themes print unescaped: a `<` that could open a tag becomes U+FF1C (section 2). */
export const fmText = (s: string): string => line(s).replace(/<(?=[A-Za-z/!?])/g, '\uff1c');

/** All line breaks as LF. */
export const toLf = (s: string): string => s.replace(/\r\n?/g, '\n');

/** Where the last line that is not empty ends; 0 when all are. A loop, because a pattern would look at every line break anew. */
export const contentEnd = (s: string): number => {
  let last = s.length;
  while (last > 0 && ' \t\n'.includes(s.charAt(last - 1))) last -= 1;
  const end = s.indexOf('\n', last);
  return last === 0 ? 0 : end < 0 ? s.length : end;
};

/** Without leading and trailing empty lines; a first line keeps its indentation. */
export const trimEmptyLines = (s: string): string => s.slice(0, contentEnd(s)).replace(/^(?:[ \t]*\n)+/, '');
