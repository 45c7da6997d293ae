import type { Preset, Row } from './presets.ts';
import { fmText, line } from './text.ts';

type ValueRow = Extract<Row, { field: unknown }>;

/** A text as the preset's front matter stores it. */
export const storedText = (text: string, preset: Preset): string => (preset.text === 'themed' ? fmText(text) : line(text));

/** Obsidian's own tag for clipped notes: never read as a tag, never written twice. */
export const OBSIDIAN_TAG = 'clippings';

/** Characters that end a tag in Obsidian, as runs. */
const NOT_IN_OBSIDIAN_TAG = /[\s\u2000-\u206f\u2e00-\u2e7f'!"#$%&()*+,.:;<=>?@^`{|}~[\]\\]+/g;

/** A tag as Obsidian allows it; empty when nothing is left. */
const obsidianTag = (tag: string): string => {
  const allowed = line(tag).replace(NOT_IN_OBSIDIAN_TAG, '-').replace(/-+/g, '-').replace(/^-|-$/g, '');
  return /^\d+$/.test(allowed) ? `_${allowed}` : allowed;
};

/** The items of a list as a row of the preset stores them. */
export const storedItems = (items: readonly string[], row: ValueRow, preset: Preset): readonly string[] => {
  if (row.form !== 'obsidian-tags') return items.map((item) => storedText(item, preset));
  const tags = items.map(obsidianTag).filter((tag) => tag !== '' && tag !== OBSIDIAN_TAG);
  return [...new Set(tags)];
};

/** The preset's row for a field, if it stores the field. */
export const rowOf = (field: ValueRow['field'], preset: Preset): ValueRow | undefined =>
  preset.rows?.find((row): row is ValueRow => 'field' in row && row.field === field);
