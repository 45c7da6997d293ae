import { diffLines } from 'diff';

export interface TextPiece {
  readonly kind: 'added' | 'removed';
  readonly text: string;
}

/** The lines (paragraphs) that are in one text only, in reading order. */
export const textDifference = (before: string, now: string): readonly TextPiece[] =>
  diffLines(before, now).flatMap(({ added, removed, value }) =>
    added || removed
      ? value.split('\n').flatMap((text) => (text === '' ? [] : [{ kind: added ? 'added' : 'removed', text } as const]))
      : [],
  );
