import { diffArrays } from 'diff';

export interface TextPiece {
  readonly kind: 'added' | 'removed';
  readonly text: string;
}

const lines = (text: string): string[] => text.split('\n').filter((line) => line !== '');

/** The lines (paragraphs) that are in one text only, in reading order. */
export const textDifference = (before: string, now: string): readonly TextPiece[] =>
  diffArrays(lines(before), lines(now)).flatMap(({ added, removed, value }) =>
    added || removed ? value.map((text) => ({ kind: added ? 'added' : 'removed', text }) as const) : [],
  );
