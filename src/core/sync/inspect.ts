import { NotAPostError, readPost, UnreadableError } from '../format/parse.ts';
import { openPost, type PostFile } from '../format/post-file.ts';
import type { Post, PresetName } from '../post.ts';
import { isUndecodable } from './bytes.ts';
import { type PathHabits, pathHabit, withPath } from './path-habit.ts';

/** What was found in a folder, told before anything is written. */
export interface Inspection {
  readonly posts: number;
  /** `.md` files that are not posts: never touched. */
  readonly others: number;
  readonly unreadable: readonly { readonly path: string; readonly why: string }[];
  readonly presets: Readonly<Partial<Record<PresetName, number>>>;
  readonly html: number;
  readonly comments: number;
  /** The ways in which the posts' paths are made. */
  readonly paths: PathHabits;
}

export const NOTHING_FOUND: Inspection = { posts: 0, others: 0, unreadable: [], presets: {}, html: 0, comments: 0, paths: {} };

/** Files at the top of a site or vault, whose it is, and where its posts lie. */
const SITES: readonly { readonly file: RegExp; readonly preset: PresetName; readonly posts: string }[] = [
  { file: /^_config\.ya?ml$/, preset: 'jekyll', posts: '_posts' },
  { file: /^hugo\.(?:toml|ya?ml|json)$/, preset: 'hugo', posts: 'content/posts' },
  { file: /^astro\.config\.[cm]?[jt]s$/, preset: 'astro', posts: 'src/content/blog' },
  { file: /^\.obsidian$/, preset: 'obsidian', posts: 'Clippings' },
];

/** The site or vault whose top folder has these names, or null. Hexo has Jekyll's file and a `source` folder. */
export function siteOf(names: readonly string[]): { readonly preset: PresetName; readonly posts: string } | null {
  const site = SITES.find(({ file }) => names.some((name) => file.test(name)));
  if (site?.preset === 'jekyll' && names.includes('source') && names.includes('scaffolds'))
    return { preset: 'hexo', posts: 'source/_posts' };
  return site === undefined ? null : { preset: site.preset, posts: site.posts };
}

/** The preset that a file looks like. */
function presetOf(file: PostFile): PresetName {
  if (file.frontMatter === null) return 'fragment';
  if (file.isObsidian) return 'obsidian';
  if (file.engine === 'hugo') return 'hugo';
  if (file.fields.date?.key === 'pubDate') return 'astro';
  return file.heading === null ? 'hexo' : 'jekyll';
}

/** One more file; `onPost` is told each post. */
export function inspected(
  so: Inspection,
  path: string,
  text: string,
  onPost: (post: Post) => void = () => undefined,
): Inspection {
  if (isUndecodable(text)) return { ...so, unreadable: [...so.unreadable, { path, why: 'not UTF-8' }] };
  try {
    const file = openPost(text);
    const post = readPost(file);
    onPost(post);
    const preset = presetOf(file);
    return {
      ...so,
      posts: so.posts + 1,
      presets: { ...so.presets, [preset]: (so.presets[preset] ?? 0) + 1 },
      html: so.html + (post.bodyKind === 'html' ? 1 : 0),
      comments: so.comments + (post.comments === true ? 1 : 0),
      paths: withPath(so.paths, path, post),
    };
  } catch (error) {
    if (error instanceof NotAPostError) return { ...so, others: so.others + 1 };
    if (error instanceof UnreadableError) return { ...so, unreadable: [...so.unreadable, { path, why: error.message }] };
    throw error;
  }
}

/** How an archive goes on in its own way; null where the folder does not say. The numbers of `Inspection` are the evidence. */
export interface Proposal {
  readonly preset: PresetName | null;
  readonly bodyKind: 'html' | 'markdown' | null;
  readonly comments: boolean;
  readonly pattern: string | null;
}

/** What most of the posts do. */
export function proposalFor(found: Inspection): Proposal {
  const most = PRESET_ORDER.filter((preset) => (found.presets[preset] ?? 0) * 2 > found.posts);
  const isMost = (count: number) => found.posts > 0 && count * 2 > found.posts;
  const bodyKind = found.posts === 0 ? null : isMost(found.html) ? 'html' : 'markdown';
  return {
    preset: most[0] ?? null,
    bodyKind,
    comments: isMost(found.comments),
    pattern: pathHabit(found.paths, found.posts)?.pattern ?? null,
  };
}
const PRESET_ORDER: readonly PresetName[] = ['jekyll', 'fragment', 'hugo', 'hexo', 'astro', 'obsidian'];
