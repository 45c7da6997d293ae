/**
 * Characters that no reader sees and that break words for machines: controls, soft hyphens, zero-width spaces and joiners of words,
 * byte order marks, direction overrides. Joiners of scripts and emoji (200C, 200D, FE0F) and honest direction marks stay.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const INVISIBLE = /[\u0000-\u0008\u000b\u000e-\u001f\u007f-\u009f\u00ad\u200b\u202d\u202e\u2060-\u2064\ufeff\ufffe\uffff]/;
const UNUSUAL = new RegExp(`${INVISIBLE.source}|[\u2028\u2029\ud800-\udfff]`);
const EVERY_INVISIBLE = new RegExp(INVISIBLE.source, 'g');

/** Text as it is kept: visible characters, lone surrogates replaced. */
export function withoutInvisible(text: string): string {
  if (!UNUSUAL.test(text)) return text;
  return text
    .replace(EVERY_INVISIBLE, '')
    .replace(/[\u2028\u2029]/g, '\n')
    .replace(/[\ud800-\udfff]/gu, '\ufffd');
}

const HAN = /[\u2e80-\u30ff\u31f0-\u31ff\u3400-\u9fff\uf900-\ufaff\uff00-\uffef\u2014\u2018-\u201d\u2026]/;

/** Whether a character is of a script that is written without spaces, so that a line break between two is no space. */
export const isHan = (char: string): boolean => char > '\u2013' && HAN.test(char);

const isBlank = (char: string): boolean => char === ' ' || char === '\u00a0' || (char < ' ' && /[\t\n\r\f]/.test(char));

/** White space before a text, the text, and white space after it; blanks alone are all before. */
export function splitBlanks(data: string): readonly [before: string, core: string, after: string] {
  const text = withoutInvisible(data);
  let first = 0;
  while (first < text.length && isBlank(text.charAt(first))) first++;
  let end = text.length;
  while (end > first && isBlank(text.charAt(end - 1))) end--;
  return [text.slice(0, first), text.slice(first, end), text.slice(end)];
}

/** Every run of white space as one space; none where only the source's line break parts two characters written without spaces. */
export function collapse(text: string): string {
  if (!/[\t\n\r\f]|[ \u00a0]{2}/.test(text)) return text;
  return text.replace(/[ \t\n\r\f\u00a0]{2,}|[\t\n\r\f]/g, (run, at: number) =>
    /[\n\r]/.test(run) && isHan(text.charAt(at - 1)) && isHan(text.charAt(at + run.length)) ? '' : ' ',
  );
}

/** Every run of white space as one space. The single spaces of a text, which are nearly all, are passed over: to replace each by itself costs. */
export const inSpaces = (text: string): string => text.replace(/\s{2,}|[^\S ]/g, ' ');

/** A text in one line, without white space at its ends. */
export const inOneLine = (text: string | null | undefined): string => inSpaces(text ?? '').trim();

/** A text of an attribute in one line; what could end an element or a comment around it is broken, because DOMPurify would drop it whole. */
export function attributeText(value: string): string {
  const line = inOneLine(withoutInvisible(value));
  return /[<>]/.test(line) ? line.replace(/<\//g, '< /').replace(/(--!?|\])>/g, '$1 >') : line;
}
