/**
 * Tells everything that a text stands for: a group stands for each of its alternatives, a question mark makes the letter before it optional.
 * `comments?(list|box)` is four words.
 */
export function spell(text: string, tell: (word: string) => void): void {
  const end = text.indexOf(')');
  const start = text.lastIndexOf('(', end);
  const optional = text.indexOf('?');
  if (end >= 0)
    for (const word of text.slice(start + 1, end).split('|')) spell(text.slice(0, start) + word + text.slice(end + 1), tell);
  else if (optional < 0) tell(text);
  else for (const at of [optional, optional - 1]) spell(text.slice(0, at) + text.slice(optional + 1), tell);
}
