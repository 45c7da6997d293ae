import type { Draft } from '../core/entry.ts';

// A page that closes has no time for a transaction: one that begins then dies with the page, in both browsers. localStorage is written
// before the call returns. What a page left there is moved into the library by the next page of ours that reads drafts.

const PREFIX = 'draft-left:';

/** Leaves a draft at once. Where even its text finds no room, nothing can be done or told any more: the page is going. */
export function leaveDraft(draft: Draft): void {
  for (const it of [draft, { ...draft, article: null }]) {
    try {
      localStorage.setItem(PREFIX + draft.id, JSON.stringify(it));
      return;
    } catch (error) {
      if (!(error instanceof DOMException)) throw error; // no room (10 MB for all): without the captured page then
    }
  }
}

/** The library has it. */
export const forgetLeft = (id: string): void => localStorage.removeItem(PREFIX + id);

export const leftDrafts = (): readonly Draft[] =>
  Object.keys(localStorage)
    .filter((key) => key.startsWith(PREFIX))
    .map((key) => JSON.parse(localStorage.getItem(key) ?? '') as Draft); // written above
