/**
 * Tells everything that a text stands for: a group stands for each of its alternatives, a question mark makes the letter before it optional.
 * `comments?(list|box)` is four words.
 */
export function spell(text: string, tell: (word: string) => void): void {
  const end = text.indexOf(')');
  const sign = end < 0 ? text.indexOf('?') : end;
  if (sign < 0) {
    tell(text);
    return;
  }
  const start = end < 0 ? sign - 1 : text.lastIndexOf('(', end);
  const [before, behind] = [text.slice(0, start), text.slice(sign + 1)];
  for (const part of end < 0 ? [text.charAt(start), ''] : text.slice(start + 1, end).split('|'))
    spell(before + part + behind, tell);
}
