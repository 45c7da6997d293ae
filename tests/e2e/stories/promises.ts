import { expect } from 'vitest';
import type { Told } from './journey.ts';
import type { LibraryFacts } from './library-facts.ts';

/** Ends a journey at the point where something died. */
export class Died extends Error {}

/** The promises, against what really is in the library. */
export function expectPromises(facts: LibraryFacts, url: string, told: Told, when: string): void {
  const entries = facts.entries.filter(({ post }) => post.url === url);
  const drafts = facts.drafts.filter(({ pageUrl }) => pageUrl === url);
  expect(entries.length, `${when}: entries of one article`).toBeLessThanOrEqual(1);
  if (told.saved !== null)
    expect(
      entries.map(({ post }) => post.title),
      `${when}: what was answered as saved`,
    ).toEqual([told.saved]);
  if (told.kept !== null) {
    const titles = [...entries.map(({ post }) => post.title), ...drafts.map(({ fields }) => fields.title)];
    expect(titles, `${when}: what was said to be kept`).toContain(told.kept);
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
