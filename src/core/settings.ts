import { failed, type Outcome, success } from './failure.ts';
import type { BodyKind, PresetName } from './post.ts';

/** Version of the stored form; a change that old code cannot read raises it, with a dated line in `MIGRATIONS`. */
export const SETTINGS_VERSION = 1;

const ID_IN_NAME = ['taken', 'always'] as const;
const HEADING_GAPS = ['auto', 'always', 'never'] as const;
const PRESETS = ['jekyll', 'fragment', 'hugo', 'hexo', 'astro', 'obsidian'] as const satisfies readonly PresetName[];
const BODY_KINDS = ['markdown', 'html'] as const satisfies readonly BodyKind[];

/** The only copy of the defaults; the type is derived from it. */
export const DEFAULT_SETTINGS = {
  /** A folder of public/_locales, `zh_CN` for instance; `auto` is the browser's language, and so is one that this version does not have. */
  language: 'auto',
  preset: 'jekyll' as PresetName,
  bodyKind: 'markdown' as BodyKind,
  /** Save also writes the file to the downloads folder. */
  alsoDownload: false,
  /** Added after the source's name to every new post. */
  defaultTags: [] as readonly string[],
  /** Host → the name the person gave to this source. */
  sourceNames: {} as Readonly<Record<string, string>>,
  /** Host → how its pages are taken, where the person wants another text than the one that is found (core/take.ts). */
  takes: {} as Readonly<Record<string, string>>,
  idInName: 'taken' as (typeof ID_IN_NAME)[number],
  headingGap: 'auto' as (typeof HEADING_GAPS)[number],
  /** Continue an archive whose posts have `comments: True`. */
  comments: false,
  /** The popup remembers whether "More" was open. */
  showMore: false,
  /** The order in which the library's list went last: one of `ORDERS` (core/row.ts). */
  listOrder: 'newest',
};

export type Settings = Readonly<typeof DEFAULT_SETTINGS>;

type Check<T> = (value: unknown) => value is T;
const oneOf =
  <T extends string | boolean>(values: readonly T[]): Check<T> =>
  (value): value is T =>
    values.some((known) => known === value);
const isName: Check<string> = (value): value is string => typeof value === 'string' && /^\w+$/.test(value);
const isBoolean = oneOf([true, false]);
const isTable = (value: unknown): value is object => typeof value === 'object' && value !== null && !Array.isArray(value);
const areTexts = (items: readonly unknown[]): boolean => items.every((item) => typeof item === 'string');
const isTags: Check<readonly string[]> = (value): value is readonly string[] => Array.isArray(value) && areTexts(value);
const isNames: Check<Readonly<Record<string, string>>> = (value): value is Readonly<Record<string, string>> =>
  isTable(value) && areTexts(Object.values(value));

const CHECKS: { readonly [K in keyof Settings]: Check<Settings[K]> } = {
  language: isName,
  preset: oneOf(PRESETS),
  bodyKind: oneOf(BODY_KINDS),
  alsoDownload: isBoolean,
  defaultTags: isTags,
  sourceNames: isNames,
  takes: isNames,
  idInName: oneOf(ID_IN_NAME),
  headingGap: oneOf(HEADING_GAPS),
  comments: isBoolean,
  showMore: isBoolean,
  listOrder: isName,
};

/**
 * Reads stored settings. Nothing stored gives the defaults; a field that is missing takes its default.
 * Failures: `newer-data` for a newer version, `not-settings` (detail: the field) for a value that is not of its kind.
 */
export function parseSettings(stored: unknown): Outcome<Settings> {
  if (stored === undefined || stored === null) return success(DEFAULT_SETTINGS);
  if (!isTable(stored)) return failed('not-settings');
  const given = new Map<string, unknown>(Object.entries(stored));
  const version = given.get('version') ?? SETTINGS_VERSION;
  if (typeof version !== 'number') return failed('not-settings', 'version');
  if (version > SETTINGS_VERSION) return failed('newer-data', String(version));
  const settings: Record<string, unknown> = { ...DEFAULT_SETTINGS };
  for (const [name, check] of Object.entries(CHECKS)) {
    const value = given.get(name);
    if (value === undefined) continue;
    if (!check(value)) return failed('not-settings', name);
    settings[name] = value;
  }
  return success(consistent(settings as Settings)); // every field is a default or passed its own check above
}

/** Hugo drops raw HTML (post-format section 9): what is made for it is Markdown. */
export const consistent = (settings: Settings): Settings =>
  settings.preset === 'hugo' ? { ...settings, bodyKind: 'markdown' } : settings;

/** The stored form, with its version. */
export const storedSettings = (settings: Settings): Settings & { readonly version: number } => ({
  ...settings,
  version: SETTINGS_VERSION,
});
