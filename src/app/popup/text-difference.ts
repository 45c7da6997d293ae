import { diffArrays } from 'diff';
import { type Word, wordsOf } from '../ui/words.ts';

export interface TextPiece {
  readonly kind: 'added' | 'removed';
  /** The whole line; words that the line in its place does not have are its own. */
  readonly words: readonly Word[];
}

const lines = (text: string): string[] => text.split('\n').filter((line) => line !== '');

/** The lines (paragraphs) that are in one text only, in reading order. As many here as there: each stands for its like. */
export function textDifference(before: string, now: string, language: string): readonly TextPiece[] {
  const parts = diffArrays(lines(before), lines(now));
  return parts.flatMap(({ added, removed, value }, index) => {
    if (!added && !removed) return [];
    const beside = parts[removed ? index + 1 : index - 1];
    const likes = (removed ? beside?.added : beside?.removed) && beside?.value.length === value.length ? beside.value : [];
    return value.map((text, at): TextPiece => {
      const like = likes[at];
      const words = like === undefined ? [{ text, isOwn: false }] : wordsOf(text, like, language);
      return { kind: added ? 'added' : 'removed', words };
    });
  });
}
