import { diffWords } from 'diff';

export interface Word {
  readonly text: string;
  readonly isOwn: boolean;
}

/** The words of `text`, those marked that `other` does not have. */
export function wordsOf(text: string, other: string, language: string): readonly Word[] {
  const intlSegmenter = new Intl.Segmenter(language, { granularity: 'word' });
  return diffWords(other, text, { intlSegmenter }).flatMap(({ added, removed, value }) =>
    removed ? [] : [{ text: value, isOwn: added }],
  );
}
