/** Classes of so many characters are spelt out; of a larger one any character may come. */
const SMALL_CLASS = 8;
/** What may be any character. */
const ANY = '\0';

/**
 * What a regular expression matches, spelt out: every alternative, each optional part once with and once without, whatever may be any
 * character as one NUL. What stands around a match (lookarounds, `\b`, `^`) says nothing about its letters. A spelling in which a part is
 * one of `known` is left out, and with it all that it would grow into.
 */
export function spellings(source: string, known: readonly string[] = []): string[] {
  let at = 0;

  const isNew = (text: string): boolean => !known.some((word) => text.toLowerCase().includes(word));
  const joined = (heads: readonly string[], tails: readonly string[]): string[] => [
    ...new Set(heads.flatMap((head) => tails.map((tail) => (head + tail).replace(/\0+/g, ANY)).filter(isNew))),
  ];

  const alternatives = (): string[] => {
    const all = new Set<string>();
    for (;;) {
      for (const spelling of sequence()) all.add(spelling);
      if (source[at] !== '|') return [...all];
      at++;
    }
  };

  const sequence = (): string[] => {
    let heads = [''];
    while (at < source.length && source[at] !== '|' && source[at] !== ')') heads = joined(heads, repeated(atom()));
    return heads;
  };

  const repeated = (once: readonly string[]): readonly string[] => {
    const quantifier = /^(?:[?*+]|\{\d+(?:,\d*)?\})\??/.exec(source.slice(at))?.[0] ?? '';
    at += quantifier.length;
    return /^(?:[?*]|\{0)/.test(quantifier) ? ['', ...once] : once;
  };

  const atom = (): readonly string[] => {
    const character = source[at++] ?? '';
    if (character === '(') return group();
    if (character === '[') return set();
    if (character === '.') return [ANY];
    if (character === '^' || character === '$') return [''];
    if (character !== '\\') return [character];
    const escaped = source[at++] ?? '';
    if (/[bB]/.test(escaped)) return [''];
    if (escaped === 'd') return ['0'];
    if (escaped === 'u') at += 4;
    return [/[\p{P}\p{S}]/u.test(escaped) ? escaped : ANY];
  };

  const group = (): readonly string[] => {
    const head = /^\?(?:[:=!]|<[=!]|<\w+>)/.exec(source.slice(at))?.[0] ?? '';
    at += head.length;
    const inner = alternatives();
    at++;
    return /[=!]$/.test(head) ? [''] : inner;
  };

  const set = (): readonly string[] => {
    const start = at;
    while (source[at] !== ']') at += source[at] === '\\' ? 2 : 1;
    const members = source.slice(start, at++);
    return members.length > SMALL_CLASS || /[\\^]|.-./.test(members) ? [ANY] : [...members];
  };

  return alternatives();
}
