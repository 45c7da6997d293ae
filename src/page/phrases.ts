import { spell } from './spell.ts';

/**
 * Whole texts, parted by commas and spelt like that; signs of `before` and `behind` may stand round them. A dictionary instead of an
 * expression, which takes a browser several times as long to make, and the page function runs afresh at every click.
 */
export function phrases(list: string, before = '', behind = ''): (text: string) => boolean {
  let known: Set<string> | undefined;
  let longest = 0;
  return (text) => {
    if (known === undefined) {
      const all = new Set<string>();
      for (const phrase of list.split(',')) spell(phrase, (word) => all.add(word));
      for (const { length } of all) longest = Math.max(longest, length);
      known = all;
    }
    let [from, to] = [0, text.length];
    while (from < to && before.includes(text.charAt(from))) from++;
    while (to > from && behind.includes(text.charAt(to - 1))) to--;
    return to - from <= longest && known.has(text.slice(from, to));
  };
}
