import type { Article } from './article.ts';

/** The fields of a captured page that are compared and that Update can take. */
const COMPARED = ['title', 'author', 'source', 'date', 'body'] as const;
export type ComparedField = (typeof COMPARED)[number];

export interface Comparison {
  /** Fields in which the page now differs from the page as it was captured. */
  readonly changed: readonly ComparedField[];
  /** False when title and text are both another article's: a stale canonical link, to be asked about, never assumed. */
  readonly samePage: boolean;
}

const words = (text: string): readonly string[] => text.match(/\p{Script=Han}|[\p{L}\p{N}]+/gu) ?? [];

/** Share of the smaller text's distinct words that the other text has too, 0 to 1. */
function overlap(a: string, b: string): number {
  const [left, right] = [new Set(words(a)), new Set(words(b))];
  const [small, large] = left.size <= right.size ? [left, right] : [right, left];
  if (small.size === 0) return large.size === 0 ? 1 : 0;
  let shared = 0;
  for (const word of small) if (large.has(word)) shared += 1;
  return shared / small.size;
}

/** Below this share of common words two texts are different articles. Two unrelated news texts of one language share a third to a half. */
const SAME_TEXT = 0.6;

/**
 * The page now against the page as it was captured (not against the person's edits). A date that one side does not know is no change.
 * `body` compares the plain text, so that a new tracking parameter or image size is no change of the article.
 */
export function compareCapture(captured: Article, now: Article): Comparison {
  const changed = COMPARED.filter((field) => {
    if (field === 'body') return captured.text !== now.text;
    if (field === 'date') return captured.date !== null && now.date !== null && captured.date !== now.date;
    return (captured[field] ?? '') !== (now[field] ?? '');
  });
  const samePage = !changed.includes('title') || !changed.includes('body') || overlap(captured.text, now.text) >= SAME_TEXT;
  return { changed, samePage };
}

/**
 * Each selection of a page is a text of its own, unless it has all of the other one in it: who selects another passage does not mean the
 * one before.
 */
export const isOtherPassage = (captured: Article | null, now: Article | null): boolean =>
  now?.scope === 'selection' && !now.text.includes(captured?.text ?? '');
