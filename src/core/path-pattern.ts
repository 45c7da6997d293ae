import { isDeviceName, nameWords, sizeBytes, slug } from './file-name.ts';
import { PRESETS } from './format/presets.ts';
import { canonicalKey, shortId } from './identity.ts';
import type { PostInput, PresetName } from './post.ts';
import { conflictCopyOf } from './sync/paths.ts';

/** Bytes of one name: below every system's 255, with room for an ID, a number and what programs put behind a name while they write. */
const MAX_NAME_BYTES = 180;
/** Of a whole path, in UTF-16 units: Windows has 260 for the path and where the folder lies. */
const MAX_PATH_UNITS = 190;
/** Words are cut from 50 code points to this few where a path is too long; fewer would say nothing. */
const WORDS = { most: 50, fewest: 8 } as const;

type Named = Pick<PostInput, 'title' | 'url' | 'date' | 'source' | 'author'>;

/** What can stand in braces; '' where the post does not say. */
const FILLERS = {
  date: (post) => post.date?.slice(0, 10) ?? '',
  year: (post) => post.date?.slice(0, 4) ?? '',
  month: (post) => post.date?.slice(5, 7) ?? '',
  day: (post) => post.date?.slice(8, 10) ?? '',
  slug: (post) => slug(post.title),
  source: (post) => nameWords(post.source ?? ''),
  author: (post) => nameWords(post.author ?? ''),
  id: (post) => shortId(canonicalKey(post.url)),
} as const satisfies Readonly<Record<string, (post: Named) => string>>;

type Placeholder = keyof typeof FILLERS;
/** What a person may write in braces, in the order it is offered. */
export const PLACEHOLDERS = Object.keys(FILLERS) as readonly Placeholder[]; // the table's keys are the type
/** Those that are cut where a path would be too long. */
const WORDY: readonly string[] = ['slug', 'source', 'author'] satisfies readonly Placeholder[];
const isPlaceholder = (name: string): name is Placeholder => PLACEHOLDERS.some((known) => known === name);

/** What is wrong with a pattern; `part` is the place it is wrong at, as the person wrote it. */
export type PatternFault = {
  readonly kind:
    | 'empty'
    | 'braces'
    | 'unknown'
    | 'outside'
    | 'hidden'
    | 'letter'
    | 'edge'
    | 'device'
    | 'ending'
    | 'same-name'
    | 'copy'
    | 'too-long';
  readonly part: string;
};

/** The way every post of a preset is named when nobody says otherwise. */
export const defaultPattern = (preset: PresetName): string => (PRESETS[preset].datedName ? '{date}-{slug}.md' : '{slug}.md');

/** Refused by Windows, or by a browser, anywhere in a name; or read as something else by a link. */
const LETTER = /[<>:"|?*\\%#~\u00a0\u3000\ufffd\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Surrogate}\p{Noncharacter_Code_Point}]/u;
const IN_BRACES = /\{([^{}]*)\}/g;
/** Stands for what a post says, while the letters of the pattern itself are looked at. */
const VALUE = 'x'.repeat(WORDS.fewest);

/** The first fault of a pattern by every system's rules at once, or null. */
export function patternFault(pattern: string): PatternFault | null {
  const fault = (kind: PatternFault['kind'], part = ''): PatternFault => ({ kind, part });
  if (pattern.trim() === '') return fault('empty');
  for (const [whole, name = ''] of pattern.matchAll(IN_BRACES)) if (!isPlaceholder(name)) return fault('unknown', whole);
  const letters = pattern.replace(IN_BRACES, '');
  if (/[{}]/.test(letters)) return fault('braces');
  const letter = LETTER.exec(letters);
  if (letter !== null) return fault('letter', letter[0]);
  const parts = pattern.split('/');
  for (const part of parts) {
    if (part === '' || part === '.' || part === '..') return fault('outside', part);
    if (part.startsWith('.')) return fault('hidden', part);
    if (/^ |[ .]$/.test(part)) return fault('edge', part);
    if (isDeviceName(part)) return fault('device', part);
  }
  const name = parts.at(-1) ?? '';
  if (!/.\.md$/.test(name)) return fault('ending', name);
  if (!/\{(?:slug|id)\}/.test(name)) return fault('same-name', name);
  const sample = pattern.replace(IN_BRACES, VALUE);
  if (conflictCopyOf(sample) !== null) return fault('copy', name);
  const refused = parts.find((part) => part.search(BAD_DOT) >= 0);
  if (refused !== undefined) return fault('letter', refused);
  // Four bytes and two units are the most that one letter of a post takes.
  const longest = pattern.replace(IN_BRACES, (_, word: string) => (WORDY.includes(word) ? LONGEST_WORDS : '2020-02-02'));
  return fits(longest) ? null : fault('too-long');
}
/** In folders' names that Chromium refuses (what Windows' shell runs, or reads as settings); and in Syncthing's mark, put together of a pattern's dot and a post's words: such a file would be nobody's post. */
const BAD_DOT = /\.(?=(?:lnk|scf|url)$|sync-conflict-)|(?<=^(?:thumbs|desktop))\.(?=(?:db|ini)$)/gi;
const LONGEST_WORDS = '\u{1f5de}'.repeat(WORDS.fewest);

const fits = (path: string): boolean =>
  path.length <= MAX_PATH_UNITS && path.split('/').every((name) => sizeBytes(name) <= MAX_NAME_BYTES);

export interface PathOptions {
  /** With the article's ID in the name, as when another article has the plain one. */
  readonly withId: boolean;
}

/** The path of a post below its folder. The pattern is one without a fault; long words are cut until every system takes the path. */
export function pathOf(pattern: string, post: Named, { withId }: PathOptions): string {
  const wanted = withId && !/\{id\}[^/]*$/.test(pattern) ? pattern.replace(/\.md$/, '-{id}.md') : pattern;
  for (let most: number = WORDS.most; ; most -= 1) {
    const path = wanted
      .split('/')
      .map((part) => filled(part, post, most))
      .filter((part) => part !== '')
      .join('/');
    if (most === WORDS.fewest || fits(path)) return path;
  }
}

/** One part; a value that is missing takes the separators behind it along, or those before it at the end. */
function filled(part: string, post: Named, most: number): string {
  const name = part
    .replace(IN_BRACES, (_, word: string) => {
      const value = isPlaceholder(word) ? FILLERS[word](post) : '';
      return (WORDY.includes(word) ? cutWords(value, most) : value) || MISSING;
    })
    .replaceAll(BEHIND_MISSING, '')
    .replaceAll(BEFORE_MISSING, '')
    .replace(BAD_DOT, '-');
  return isDeviceName(name) ? `_${name}` : name;
}
/** No letter of a pattern and of no value. */
const MISSING = '\ufffd';
const BEHIND_MISSING = /\ufffd[-_. ]+(?!md$)/g;
const BEFORE_MISSING = /[-_. ]*\ufffd/g;

/** Never cut before a mark that belongs to the letter in front of it. */
function cutWords(words: string, most: number): string {
  const points = [...words];
  if (points.length <= most) return words;
  let length = most;
  while (length > 0 && /^\p{M}/u.test(points[length] ?? '')) length -= 1;
  return points
    .slice(0, length)
    .join('')
    .replace(/[-. ]+$/, '');
}
