import { nameWords } from '../file-name.ts';
import { canonicalKey, shortId } from '../identity.ts';
import { patternFault } from '../path-pattern.ts';
import type { Post } from '../post.ts';

/** Different ways of one archive that are counted; one with more of them has none. */
const MOST_WAYS = 100;

/** How often each pattern was found (`core/path-pattern.ts`). */
export type PathHabits = Readonly<Record<string, number>>;

/** A day at the front of a name, with or without its hyphens, and what stands behind it. */
const DAY = /^(\d{4})(-?)(\d\d)\2(\d\d)([-_. ]+)(?=.)/;

/**
 * The pattern by which the path of a post that is there can have been made; null when no pattern of ours makes such a path. The words of a
 * name are `{slug}`, whoever made them; a folder is what the post says, or just its own name.
 */
function patternOf(path: string, post: Post): string | null {
  const parts = path.replace(/\.md$/, '').split('/');
  const day =
    post.date === null ? null : { year: post.date.slice(0, 4), month: post.date.slice(5, 7), day: post.date.slice(8, 10) };
  const folderOf = (part: string): string => {
    if (day !== null && part === day.year) return '{year}';
    if (day !== null && part === day.month) return '{month}';
    if (day !== null && part === day.day) return '{day}';
    if (day !== null && part === `${day.year}-${day.month}`) return '{year}-{month}';
    if (post.source !== null && part === nameWords(post.source)) return '{source}';
    return post.author !== '' && part === nameWords(post.author) ? '{author}' : part;
  };
  const name = namePattern(parts.at(-1) ?? '', post);
  const whole = [...parts.slice(0, -1).map(folderOf), name].join('/');
  return [whole, name].find((pattern) => patternFault(pattern) === null) ?? null;
}

function namePattern(name: string, { url }: Post): string {
  const [front = '', , hyphen = '', , , gap = ''] = DAY.exec(name) ?? [];
  const date = front === '' ? '' : `${hyphen === '' ? '{year}{month}{day}' : '{date}'}${gap}`;
  const rest = name.slice(front.length);
  const id = shortId(canonicalKey(url));
  return `${date}${rest === id ? '{id}' : rest.endsWith(`-${id}`) ? '{slug}-{id}' : '{slug}'}.md`;
}

/** One more path. */
export function withPath(habits: PathHabits, path: string, post: Post): PathHabits {
  const pattern = patternOf(path, post);
  if (pattern === null || (habits[pattern] === undefined && Object.keys(habits).length >= MOST_WAYS)) return habits;
  return { ...habits, [pattern]: (habits[pattern] ?? 0) + 1 };
}

/** Folders that stand for nothing that a post says differ from topic to topic: then the name alone is the habit. */
const nameOf = (pattern: string): string => pattern.slice(pattern.lastIndexOf('/') + 1);

/** How many posts are named so: of a pattern without folders those in any folder. */
export const pathCount = (habits: PathHabits, pattern: string): number =>
  Object.entries(habits).reduce((sum, [way, count]) => (way === pattern || nameOf(way) === pattern ? sum + count : sum), 0);

/** The way in which most of the posts are named, and how many; null where there is no such way. */
export function pathHabit(habits: PathHabits, posts: number): { readonly pattern: string; readonly count: number } | null {
  const ways = Object.keys(habits).map((pattern) => ({ pattern, count: habits[pattern] ?? 0 }));
  const names = [...new Set(Object.keys(habits).map(nameOf))].map((pattern) => ({ pattern, count: pathCount(habits, pattern) }));
  return [...ways, ...names].find(({ count }) => count * 2 > posts) ?? null;
}
