import { PRESETS } from './format/presets.ts';
import { line } from './format/text.ts';
import { canonicalKey, shortId } from './identity.ts';
import type { PostInput, PresetName } from './post.ts';

const MAX_CODE_POINTS = 50;
const MAX_BYTES = 150;

/** Names that Windows keeps for devices, whatever the extension. */
const DEVICE_NAME = /^(?:con|prn|aux|nul|com\d|lpt\d|conin\$|conout\$)$/i;

/** Bytes of a text as a disk writes it. */
export const sizeBytes = (text: string): number => new TextEncoder().encode(text).length;

/** Cuts to 50 code points and 150 UTF-8 bytes, never before a combining mark or a variation selector. */
const cut = (text: string): string => {
  const points = [...text];
  const { read } = new TextEncoder().encodeInto(text, new Uint8Array(MAX_BYTES));
  let { length } = [...text.slice(0, read)].slice(0, MAX_CODE_POINTS);
  while (length > 0 && /^\p{M}/u.test(points[length] ?? '')) length -= 1;
  return points.slice(0, length).join('');
};

/** Words as a part of a name that every system takes; '' when nothing is left. */
export const nameWords = (words: string): string => {
  const text = line(words)
    .replace(/[\p{Cf}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}]/gu, '') // browsers refuse them in names
    .replace(/[\s\\/:*?"<>|#%^[\]{}`~\ufffd]+/g, '-')
    .replace(/-+/g, '-')
    .replace(/\.(?=sync-conflict-)/gi, '-') // Syncthing's mark: such a file would be nobody's post
    .replace(/^[-._ ]+/, '');
  return cut(text).replace(/[-. ]+$/, '');
};

/** SLUG of post-format section 6. */
export const slug = (title: string): string => nameWords(title) || 'untitled';

/** True for a name that Windows keeps for a device. */
export const isDeviceName = (name: string): boolean => DEVICE_NAME.test(name.split('.')[0] ?? '');

interface NameOptions {
  readonly preset: PresetName;
  /** `always` writes the ID into every name; `taken`, the default, only where the plain name is taken. */
  readonly idInName?: 'always' | 'taken' | undefined;
}

type Named = Pick<PostInput, 'title' | 'url' | 'date'>;

const nameBase = (post: Named, preset: PresetName): string => {
  const words = slug(post.title);
  if (PRESETS[preset].datedName && post.date) return `${post.date.slice(0, 10)}-${words}`;
  return isDeviceName(words) ? `_${words}` : words;
};

/** The name for a post that is not taken by another article: `YYYY-MM-DD-SLUG.md`, or `SLUG.md` where the preset has no date in it. */
export const fileName = (post: Named, options: NameOptions): string =>
  options.idInName === 'always' ? fileNameWhenTaken(post, options) : `${nameBase(post, options.preset)}.md`;

/** The same name with the article's ID, for when another article has the first. */
export const fileNameWhenTaken = (post: Named, options: NameOptions): string =>
  `${nameBase(post, options.preset)}-${shortId(canonicalKey(post.url))}.md`;

/** The same name with `-2`, `-3` … before `.md`, for when a file that is not ours has both names. */
export const numberedFileName = (name: string, number: number): string => name.replace(/(?:\.md)?$/, `-${number}.md`);
