import { line } from './text.ts';

/** The escapes of a link text, in the order in which they are applied (post-format section 2). */
const ESCAPES: readonly (readonly [RegExp, string])[] = [
  [/&(?=#?\w+;)/g, '&amp;'], // only where an entity would be read
  [/[\\[\]*_`<>]/g, '\\$&'],
  [/\{/g, '&#123;'], // Liquid and kramdown attribute lists
  [/~(?=~)|(?<=~)~/g, '&#126;'], // strike-through
  [/\$(?=\$)|(?<=\$)\$/g, '&#36;'], // TeX
  [/^\^/, '&#94;'], // kramdown
];

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', '#123': '{', '#126': '~', '#36': '$', '#94': '^' };

/** The title as link text. */
export const linkText = (title: string): string =>
  ESCAPES.reduce((text, [pattern, by]) => text.replace(pattern, by), line(title));

/** Undoes `linkText` in one pass. */
export const readLinkText = (text: string): string =>
  text.replace(/\\([\\[\]*_`<>])|&(amp|#123|#126|#36|#94);/g, (all: string, escaped?: string, entity?: string) =>
    escaped !== undefined ? escaped : entity !== undefined ? (ENTITIES[entity] ?? all) : all,
  );

const encodeByte = (c: string): string => `%${c.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;

/** The address as a link destination that no Markdown reader cuts or interprets. `url` is serialised by the URL standard. */
export const linkDestination = (url: string): string => url.replace(/[\s()<>[\]{}|\\^`"']/g, encodeByte);
