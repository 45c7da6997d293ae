import type { PresetName } from '../post.ts';

/** A field of the model that a file can hold. */
export type Field = 'title' | 'url' | 'date' | 'clippedAt' | 'author' | 'description' | 'tags' | 'categories' | 'comments';

/** How a row writes its value. */
export type Form =
  | 'quoted' // always double-quoted
  | 'scalar' // plain where every YAML reader agrees
  | 'instant' // ISO 8601 UTC with milliseconds
  | 'day' // the article's own calendar day
  | 'utc-day' // the calendar day in UTC
  | 'list' // flow list
  | 'one' // flow list with the one value
  | 'nested' // list of lists
  | 'obsidian-tags' // flow list, first `clippings`
  | 'true'; // `True`, or no line at all

/** A line of front matter: a value of the model, or text that is always the same. */
export type Row =
  | { readonly key: string; readonly fixed: string }
  | { readonly key: string; readonly under?: 'params'; readonly field: Field; readonly form: Form };

/** Whose template language reads the file: decides which guards the body needs (post-format section 5). */
export type Engine = 'liquid' | 'hugo' | 'none';

export interface Preset {
  /** Where the posts lie in the person's site or vault. */
  readonly folder: string;
  /** `DATE-SLUG.md`, else `SLUG.md`. */
  readonly datedName: boolean;
  /** The comment with the instant, and the link line. */
  readonly heading: boolean;
  readonly engine: Engine;
  /** `themed`: a `<` that could open a tag is replaced, because themes print the text unescaped. */
  readonly text: 'themed' | 'exact';
  /** The body kinds that the popup offers; the first is the usual one. */
  readonly bodyKinds: readonly ('markdown' | 'html')[];
  /** Front matter in its order; null: the file has none. */
  readonly rows: readonly Row[] | null;
}

const title: Row = { key: 'title', field: 'title', form: 'quoted' };
const date: Row = { key: 'date', field: 'date', form: 'instant' };
const author: Row = { key: 'author', field: 'author', form: 'scalar' };
const from: Row = { key: 'from', field: 'url', form: 'scalar' };
const tags: Row = { key: 'tags', field: 'tags', form: 'list' };
const comments: Row = { key: 'comments', field: 'comments', form: 'true' };
const categories: Row = { key: 'categories', field: 'categories', form: 'list' };
const description: Row = { key: 'description', field: 'description', form: 'scalar' };
const source: Row = { key: 'source', field: 'url', form: 'scalar' };
const layout: Row = { key: 'layout', fixed: 'post' };

/** The presets of post-format sections 2, 3 and 9. */
export const PRESETS: Readonly<Record<PresetName, Preset>> = {
  jekyll: {
    folder: '_posts/',
    datedName: true,
    heading: true,
    engine: 'liquid',
    text: 'themed',
    bodyKinds: ['markdown', 'html'],
    rows: [layout, title, date, author, from, tags, comments, categories],
  },
  fragment: {
    folder: '',
    datedName: true,
    heading: true,
    engine: 'liquid',
    text: 'themed',
    bodyKinds: ['html', 'markdown'],
    rows: null,
  },
  hugo: {
    folder: 'content/posts/',
    datedName: true,
    heading: false,
    engine: 'hugo',
    text: 'exact',
    bodyKinds: ['markdown'],
    rows: [title, date, tags, categories, { ...author, under: 'params' }, { ...from, under: 'params' }],
  },
  hexo: {
    folder: 'source/_posts/',
    datedName: true,
    heading: false,
    engine: 'liquid', // Nunjucks; the guards are the same
    text: 'themed',
    bodyKinds: ['markdown', 'html'],
    rows: [layout, title, date, author, from, tags, { key: 'categories', field: 'categories', form: 'nested' }],
  },
  astro: {
    folder: 'src/content/blog/',
    datedName: true,
    heading: false,
    engine: 'none',
    text: 'exact',
    bodyKinds: ['markdown', 'html'],
    rows: [title, description, { key: 'pubDate', field: 'date', form: 'instant' }, author, source, tags, categories],
  },
  obsidian: {
    folder: 'Clippings/',
    datedName: false,
    heading: false,
    engine: 'none',
    text: 'exact',
    bodyKinds: ['markdown'],
    rows: [
      title,
      source,
      { key: 'author', field: 'author', form: 'one' },
      { key: 'published', field: 'date', form: 'day' },
      { key: 'created', field: 'clippedAt', form: 'utc-day' },
      description,
      { key: 'tags', field: 'tags', form: 'obsidian-tags' },
    ],
  },
};
