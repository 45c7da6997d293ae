import { expect } from 'vitest';
import type { LibraryFacts } from './library-facts.ts';
import type { Told } from './whole-journey.ts';

/** Ends a journey at the point where something died. */
export class Died extends Error {}

/** What is there of one page, and nothing of it twice: no more posts than were asked for, one draft a scope, and none that a post says already. */
export function expectNothingTwice(facts: LibraryFacts, url: string, when: string, posts = 1): void {
  const entries = facts.entries.filter(({ post }) => post.url === url);
  const drafts = facts.drafts.filter(({ pageUrl }) => pageUrl === url);
  for (const scope of ['article', 'selection', 'page']) {
    const isThis = (it: { readonly scope: string }): boolean => it.scope === scope;
    const most = scope === 'article' ? posts : 1;
    expect(entries.filter(isThis).length, `${when}: entries of one ${scope}`).toBeLessThanOrEqual(most);
    expect(drafts.filter(isThis).length, `${when}: drafts of one ${scope}`).toBeLessThanOrEqual(1);
    for (const { fields } of drafts.filter(isThis))
      for (const { post } of entries.filter(isThis)) expect(post, `${when}: a draft of what is saved`).not.toMatchObject(fields);
  }
}

/** The promises, against what really is in the library. */
export function expectPromises(facts: LibraryFacts, url: string, told: Told, when: string): void {
  const entries = facts.entries.filter(({ post }) => post.url === url);
  const drafts = facts.drafts.filter(({ pageUrl }) => pageUrl === url);
  expectNothingTwice(facts, url, when);
  if (told.saved !== null) {
    expect(
      entries.map(({ post }) => post.title),
      `${when}: what was answered as saved`,
    ).toEqual([told.saved]);
    expect(drafts, `${when}: drafts, when all that was typed is saved`).toEqual([]);
  }
  if (told.kept !== null) {
    const titles = [...entries.map(({ post }) => post.title), ...drafts.map(({ fields }) => fields.title)];
    expect(titles, `${when}: what was said to be kept, once`).toEqual([told.kept]);
  }
  const [entry] = entries;
  if (!entry) return;
  const versions = facts.versions.filter(({ entryId }) => entryId === entry.id);
  const longer = (body: string): boolean => body.includes('a second ship');
  const everHeld = [entry.post, ...versions.map(({ post }) => post)];
  if (told.updated)
    expect(
      everHeld.some(({ body }) => longer(body)),
      `${when}: the update`,
    ).toBe(true);
  if (told.updated)
    expect(
      everHeld.some(({ body }) => !longer(body)),
      `${when}: the earlier version`,
    ).toBe(true);
  if (told.undone) expect(longer(entry.post.body), `${when}: the undone update`).toBe(false);
}
