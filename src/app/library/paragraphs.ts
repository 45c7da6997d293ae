import { diffArrays } from 'diff';
import type { BodyKind } from '../../core/post.ts';

/** A stretch of two texts: the same in both, or each with its own paragraphs. */
export type Stretch =
  | { readonly kind: 'same'; readonly text: string }
  | { readonly kind: 'differs'; readonly ours: string; readonly theirs: string };

export type Picked = 'ours' | 'theirs' | 'both';

/** Paragraphs with what stands behind them, so that together they are the text again: up to an empty line; of HTML a line, or a block of many in one. */
const PARAGRAPHS: { readonly [K in BodyKind]: RegExp } = {
  markdown: /[\s\S]+?(?:\n{2,}|$)/g,
  html: /\n+|[\s\S]+?(?:<\/(?:p|div|h[1-6]|li|blockquote|figure|tr|pre)>|<br\s*\/?>|(?=\n)|$)/gi,
};

/** The last paragraph of a text has no empty line behind it, and is the same one where another follows. */
const bare = (paragraph: string): string => paragraph.replace(/(?<!\n)\n\n$/, '');

/** Two texts, paragraph by paragraph. As many here as there: each stands beside its like; else the stretch stands as one. */
export function stretchesOf(ours: string, theirs: string, kind: BodyKind): readonly Stretch[] {
  const stretches: Stretch[] = [];
  // `mergedText` sets empty lines between paragraphs; where one ends a whole text, every paragraph is taken to the letter.
  const isBare = kind === 'markdown' && !ours.endsWith('\n') && !theirs.endsWith('\n');
  const plain = isBare ? bare : (text: string): string => text;
  const paragraphsOf = (text: string): string[] => text.match(PARAGRAPHS[kind]) ?? [];
  const comparator = (a: string, b: string): boolean => plain(a) === plain(b);
  let mine: string[] = [];
  let others: string[] = [];
  const end = (): void => {
    if (mine.length === others.length)
      for (const [index, text] of mine.entries()) stretches.push({ kind: 'differs', ours: text, theirs: others[index] ?? '' });
    else stretches.push({ kind: 'differs', ours: mine.join(''), theirs: others.join('') });
    [mine, others] = [[], []];
  };
  for (const { added, removed, value } of diffArrays(paragraphsOf(ours), paragraphsOf(theirs), { comparator })) {
    if (removed) mine = value;
    else if (added) others = value;
    else {
      if (mine.length + others.length > 0) end();
      stretches.push({ kind: 'same', text: plain(value.join('')) });
    }
  }
  if (mine.length + others.length > 0) end();
  return stretches;
}

/** The text of the picked stretches; one that nobody picked is ours. A paragraph of Markdown that ended a text and no longer does gets its empty line. */
export function mergedText(stretches: readonly Stretch[], picks: Readonly<Record<number, Picked>>, kind: BodyKind): string {
  let text = '';
  const add = (piece: string): void => {
    if (kind === 'markdown' && piece !== '' && text !== '' && !text.endsWith('\n')) text += '\n\n';
    text += piece;
  };
  for (const [index, stretch] of stretches.entries()) {
    const pick = picks[index] ?? 'ours';
    if (stretch.kind === 'same') add(stretch.text);
    else {
      if (pick !== 'theirs') add(stretch.ours);
      if (pick !== 'ours') add(stretch.theirs);
    }
  }
  return text;
}
