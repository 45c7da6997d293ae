/** How long a text is, in the unit a reader of its language counts in. */
export interface TextLength {
  readonly unit: 'characters' | 'words';
  readonly count: number;
}

/** Chinese and Japanese count characters, others words; the text itself decides. */
export function lengthOf(text: string): TextLength {
  const ideographs = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0;
  const words = text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  return ideographs > words ? { unit: 'characters', count: ideographs } : { unit: 'words', count: words };
}
