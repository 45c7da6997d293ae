import type { PostInput } from '../post.ts';
import { calendarDay, epochMs, isoInstant } from './instant.ts';
import type { Preset, Row } from './presets.ts';
import { flowList, nestedList, quoted, scalar } from './scalar.ts';
import { OBSIDIAN_TAG, storedItems, storedText } from './stored.ts';

type ValueRow = Extract<Row, { field: unknown }>;

/** Without an author the source's name stands in. */
const authorOf = (post: PostInput): string => post.author ?? post.source ?? '';

const text = (row: ValueRow, post: PostInput): string | null => {
  switch (row.field) {
    case 'title':
      return post.title;
    case 'author':
      return authorOf(post);
    case 'url':
      return post.url;
    case 'description':
      return post.description ?? null;
    default:
      return null;
  }
};

const day = (row: ValueRow, post: PostInput): string | null => {
  const iso = row.field === 'date' ? post.date : post.clippedAt;
  if (iso === null || iso === undefined) return null;
  const ms = epochMs(iso, row.field);
  if (row.form === 'instant') return isoInstant(ms);
  return calendarDay(ms, row.form === 'day' ? (post.zone ?? null) : null);
};

const items = (row: ValueRow, post: PostInput, preset: Preset): readonly string[] =>
  storedItems((row.field === 'tags' ? post.tags : post.categories) ?? [], row, preset);

/** The value of a row in YAML, or null where the model has none. */
const value = (row: ValueRow, post: PostInput, preset: Preset): string | null => {
  switch (row.form) {
    case 'quoted':
    case 'scalar': {
      const found = text(row, post);
      if (found === null) return null;
      const stored = row.field === 'url' ? found : storedText(found, preset);
      return row.form === 'quoted' ? quoted(stored) : scalar(stored);
    }
    case 'one':
      return flowList([storedText(authorOf(post), preset)]);
    case 'instant':
    case 'day':
    case 'utc-day':
      return day(row, post);
    case 'list':
      return flowList(items(row, post, preset));
    case 'nested':
      return nestedList(items(row, post, preset));
    case 'obsidian-tags':
      return flowList([OBSIDIAN_TAG, ...items(row, post, preset)]);
    case 'true':
      return post.comments ? 'True' : null;
  }
};

const topKey = (extra: string): string => /^["']?([^"':\s]+)["']?\s*:/.exec(extra)?.[1] ?? '';

/**
 * The lines of unknown fields that this preset can carry: not those of a key that it writes itself. Indented lines at the start belong
 * under `params:` and stay there.
 */
const carried = (extra: readonly string[], preset: Preset): readonly string[] => {
  const own = new Set(preset.rows?.map((row) => ('under' in row && row.under ? row.under : row.key)));
  const isNested = (row: string): boolean => /^\s|^$|^-\s|^#/.test(row);
  let keeps = own.has('params');
  return extra.filter((row) => {
    if (!isNested(row)) keeps = !own.has(topKey(row));
    return keeps;
  });
};

/** The lines between the `---` of a new file, in the preset's order; empty for a preset without front matter. */
export const frontMatterLines = (post: PostInput, preset: Preset): readonly string[] => {
  const lines: string[] = [];
  let under: string | undefined;
  for (const row of preset.rows ?? []) {
    if ('fixed' in row) {
      lines.push(`${row.key}: ${row.fixed}`);
      continue;
    }
    const written = value(row, post, preset);
    if (written === null) continue;
    if (row.under && row.under !== under) lines.push(`${row.under}:`);
    under = row.under;
    lines.push(`${row.under ? '  ' : ''}${row.key}: ${written}`);
  }
  return preset.rows ? [...lines, ...carried(post.extra ?? [], preset)] : [];
};
