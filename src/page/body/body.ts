import type { Remark } from '../../core/article.ts';

/** What body extraction found: an element in a document of its own, and what is worth telling about it. */
export interface Body {
  readonly element: Element;
  readonly coverage: number | null;
  readonly remarks: readonly Remark[];
}
