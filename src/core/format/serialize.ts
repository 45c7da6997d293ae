import { webUrl } from '../identity.ts';
import type { PostInput, PresetName } from '../post.ts';
import { bodyLines } from './body.ts';
import { frontMatterLines } from './front-matter.ts';
import { epochMs } from './instant.ts';
import { linkDestination, linkText } from './link-heading.ts';
import { PRESETS } from './presets.ts';

export interface SerializeOptions {
  readonly preset: PresetName;
  /** The empty line between comment and link (post-format section 10): `auto` follows the body kind. */
  readonly headingGap?: 'auto' | 'always' | 'never' | undefined;
}

/** The comment with the instant. Only a post read from a file without a date has none; old archives write `NaN` there. */
const comment = (date: string | null | undefined): string =>
  `<!--${date === null || date === undefined ? 'NaN' : epochMs(date, 'date')}-->`;

const headingLines = (post: PostInput, gap: SerializeOptions['headingGap']): readonly string[] => {
  const hasGap = gap === 'always' || (gap !== 'never' && post.bodyKind === 'markdown');
  const link = `[${linkText(post.title)}](${linkDestination(post.url)})`;
  return [comment(post.date), ...(hasGap ? [''] : []), link, '------'];
};

/**
 * The text of a new file for a post (post-format sections 2, 3 and 9). Takes any string as title, author or tag.
 * Throws a RangeError that names the field for an address that is not absolute http(s), and for a date that is none.
 */
export const serializePost = (post: PostInput, { preset: name, headingGap }: SerializeOptions): string => {
  const url = webUrl(post.url)?.href;
  if (url === undefined) throw new RangeError('url: not an absolute http(s) address');
  const preset = PRESETS[name];
  const serialised = { ...post, url };
  const body = bodyLines(post.body, post.bodyKind, preset);
  const lines = [
    ...(preset.rows ? ['---', ...frontMatterLines(serialised, preset), '---'] : []),
    ...(preset.heading ? headingLines(serialised, headingGap) : []),
    ...(body === '' ? [] : ['', body]),
  ];
  return `${lines.join('\n')}\n`;
};
