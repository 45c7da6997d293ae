import { isSeq, type Node } from 'yaml';
import { webUrl } from '../identity.ts';
import { aliasEdits } from './alias-edits.ts';
import type { ListChange, PostChanges } from './changes.ts';
import { calendarDay, epochMs, isoInstant } from './instant.ts';
import { fieldItems, fieldText, isSameTitle, linkTitle, personName } from './parse.ts';
import type { FieldName, Located, PostFile } from './post-file.ts';
import type { Preset, Row } from './presets.ts';
import { fieldDate } from './read-date.ts';
import { behindColon, type ListStyle, reviseList, writeFlow } from './revise-list.ts';
import { quoted, scalar } from './scalar.ts';
import type { Edit } from './source-text.ts';
import { OBSIDIAN_TAG, rowOf, storedItems, storedText } from './stored.ts';
import { fmText, line } from './text.ts';
import { type FrontMatter, isWritten, mapUnder, pairOf } from './yaml-map.ts';

/** Edits of the file's LF form. */
export type FrontMatterEdits = readonly Edit[];

/** A field put at the end of a mapping: where several edits meet, an item of a list goes first, then what is within `params:`, then the rest. */
interface AddedField extends Edit {
  readonly isWithin: boolean;
}

const rankOf = (edit: Edit | AddedField): number => ('isWithin' in edit ? (edit.isWithin ? 1 : 2) : 0);

type ValueRow = Extract<Row, { field: unknown }>;

interface Scene {
  readonly file: PostFile;
  readonly frontMatter: FrontMatter;
  readonly preset: Preset;
}

const lineStart = (text: string, at: number): number => text.lastIndexOf('\n', at - 1) + 1;
const nextLine = (text: string, at: number): number => {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end + 1;
};

/** Replaces the value of a pair; a multi-line scalar's last line break stays, and so does the comment in its head. */
const replaceValue = ({ yaml }: FrontMatter, { pair, map }: Located, text: string): Edit => {
  const range = (pair.value as Node | null)?.range; // a value of a parsed document is a node
  const keyEnd = (pair.key as Node).range?.[1] ?? 0; // a key of a parsed document is a node
  if (!range) {
    const isExplicit = !map.flow && /\?[ \t]*$/.test(yaml.slice(0, (pair.key as Node).range?.[0] ?? 0)); // as above
    return { start: keyEnd, end: keyEnd, text: `${isExplicit ? `\n${indentOf(map, yaml)}` : ''}: ${text}` };
  }
  const source = yaml.slice(range[0], range[1]).trimEnd();
  const note = /^[|>][^\n#]*?([ \t]+#[^\n]*)/.exec(source)?.[1] ?? '';
  if (source !== '') return { start: range[0], end: range[0] + source.length, text: text + note };
  // behind the colon, or an anchor that stands there
  const at = behindColon(yaml, keyEnd);
  return { start: at, end: at, text: ` ${text}` };
};

/** The blanks before a mapping's keys: of an explicit key (`? key`) those before its mark. */
const indentOf = (map: Located['map'], yaml: string): string => {
  const at = (map.items[0]?.key as Node | undefined)?.range?.[0] ?? 0; // as above
  return /^[\t ]*/.exec(yaml.slice(lineStart(yaml, at), at))?.[0] ?? '';
};

/** Puts a field at the end of a mapping. */
const appendTo = ({ yaml, map: whole }: FrontMatter, map: Located['map'], key: string, text: string, end: number): AddedField => {
  const isWithin = map !== whole;
  if (map.flow) {
    const close = (map.range?.[1] ?? 1) - 1;
    const last = yaml.slice(0, close).trimEnd();
    const field = last.endsWith(',') ? ` ${key}: ${text},` : `${map.items.length === 0 ? '' : ','} ${key}: ${text}`;
    return { start: last.length, end: last.length, text: field, isWithin };
  }
  const field = `${yaml === '' || yaml[end - 1] === '\n' ? '' : '\n'}${indentOf(map, yaml)}${key}: ${text}\n`;
  return { start: end, end, text: field, isWithin };
};

/**
 * Adds a field that the file does not have. A key that stands there already and holds something else (a switch, a text of the person's own)
 * is no place for it, and is never written a second time: a mapping with one key twice is not YAML. What would tell another kind of file
 * (`params:`, `pubDate`) is not brought into one that has none: its body, or an Obsidian note's tags, would be read in another way from then on.
 */
const addField = ({ file, frontMatter }: Scene, row: ValueRow, text: string): readonly Edit[] => {
  const { map, yaml } = frontMatter;
  const inner = row.under && mapUnder(map, row.under);
  const into = inner || map;
  const key = row.key === 'pubDate' && (file.engine !== 'none' || file.isObsidian) ? 'date' : row.key;
  const pair = pairOf(into, key);
  if (pair)
    return pair.value !== null && isWritten(pair.value) ? [] : [replaceValue(frontMatter, { key, pair, map: into }, text)];
  if (!inner) return [appendTo(frontMatter, map, key, text, yaml.length)];
  const last = inner.items.at(-1);
  const range = ((last?.value ?? last?.key) as Node | undefined)?.range ?? [0, 0, 0]; // as above
  const valueEnd = range[0] + yaml.slice(range[0], range[1]).trimEnd().length;
  return [appendTo(frontMatter, inner, key, text, nextLine(yaml, valueEnd))];
};

const writeText = (text: string, map: Located['map'] | undefined, form: 'quoted' | 'scalar'): string =>
  form === 'quoted' ? quoted(text) : scalar(text, map?.flow === true);

/** Writes a scalar where the field stands, or at the end where the preset has the field. */
const putText = (scene: Scene, name: FieldName, text: string, form: 'quoted' | 'scalar'): readonly Edit[] => {
  const located = scene.file.fields[name];
  if (located) return [replaceValue(scene.frontMatter, located, writeText(text, located.map, form))];
  const row = rowOf(name, scene.preset);
  if (!row) return [];
  const map = (row.under && mapUnder(scene.frontMatter.map, row.under)) || scene.frontMatter.map;
  return addField(scene, row, row.form === 'one' ? writeFlow([text], PLAIN_ITEMS) : writeText(text, map, form));
};

const PLAIN_ITEMS: ListStyle = { read: line, keeps: () => false, isNested: false };

const removeField = ({ frontMatter: { yaml } }: Scene, { pair, map }: Located): Edit => {
  const key = (pair.key as Node).range ?? [0, 0, 0]; // as above
  const range = (pair.value as Node | null)?.range ?? key;
  const valueEnd = Math.max(range[0] + yaml.slice(range[0], range[1]).trimEnd().length, key[1]);
  if (map.flow) {
    const comma = /^\s*,\s*/.exec(yaml.slice(valueEnd))?.[0].length;
    return comma === undefined
      ? { start: yaml.slice(0, key[0]).lastIndexOf(','), end: valueEnd, text: '' }
      : { start: key[0], end: valueEnd + comma, text: '' };
  }
  const end = yaml.indexOf('\n', valueEnd);
  return { start: lineStart(yaml, key[0]), end: end < 0 ? yaml.length : end + 1, text: '' };
};

const titleEdits = (scene: Scene, { title }: PostChanges): readonly Edit[] => {
  if (title === undefined) return [];
  const now = fieldText(scene.file, 'title') ?? '';
  const wanted = line(title);
  const isHeld = now === wanted || now === fmText(title) || (linkTitle(scene.file) === wanted && isSameTitle(wanted, now));
  return isHeld ? [] : putText(scene, 'title', storedText(title, scene.preset), 'quoted');
};

const urlEdits = (scene: Scene, { url }: PostChanges): readonly Edit[] =>
  url === undefined || webUrl(fieldText(scene.file, 'url') ?? '')?.href === url ? [] : putText(scene, 'url', url, 'scalar');

/** A date keeps its precision: a day stays a day. */
const dateEdits = (scene: Scene, { date, zone = null }: PostChanges): readonly Edit[] => {
  if (date === undefined) return [];
  const { file, preset } = scene;
  const now = fieldDate(file);
  const form = rowOf('date', preset)?.form;
  if (!file.fields.date && file.heading) return []; // it stands in the comment
  const isDay = now ? now.dayOnly : form === 'day';
  const ms = epochMs(date, 'date');
  const text = isDay ? calendarDay(ms, form === 'day' ? zone : null) : isoInstant(ms);
  if (now && (isDay ? now.date.slice(0, 10) : now.date) === text) return [];
  const located = file.fields.date;
  if (located) return [replaceValue(scene.frontMatter, located, text)];
  const row = rowOf('date', preset);
  return row ? addField(scene, row, text) : [];
};

const authorEdits = (scene: Scene, { author }: PostChanges): readonly Edit[] => {
  if (author === undefined) return [];
  const { file, frontMatter, preset } = scene;
  const now = fieldItems(file, 'author').join(', ');
  const text = storedText(author, preset);
  if (now === text || now === line(author)) return [];
  const located = file.fields.author;
  if (!located || !isSeq(located.pair.value)) return putText(scene, 'author', text, 'scalar');
  const style: ListStyle = { ...PLAIN_ITEMS, read: personName };
  const edits = reviseList(located.pair, [text], style, frontMatter);
  return edits ?? [replaceValue(frontMatter, located, writeFlow([text], style))];
};

const descriptionEdits = (scene: Scene, { description }: PostChanges): readonly Edit[] => {
  if (description === undefined || !scene.file.isNote) return [];
  const now = fieldText(scene.file, 'description');
  const located = scene.file.fields.description;
  if (description === null) return located ? [removeField(scene, located)] : [];
  return now === line(description) ? [] : putText(scene, 'description', storedText(description, scene.preset), 'scalar');
};

const isListChange = (change: readonly string[] | ListChange): change is ListChange => !Array.isArray(change);

const unique = (items: readonly string[]): readonly string[] => [...new Set(items)];

/** The items that the file shall hold, in stored form. */
const targetItems = (
  now: readonly string[],
  change: readonly string[] | ListChange,
  stored: (items: readonly string[]) => readonly string[],
): readonly string[] => {
  if (!isListChange(change)) return unique(stored(change).filter((item) => item !== ''));
  const gone = new Set([...change.remove.map(line), ...stored(change.remove)]);
  const added = stored(change.add).filter((item) => item !== '');
  return unique([...now.filter((item) => !gone.has(item) || added.includes(item)), ...added]);
};

const listEdits = (scene: Scene, name: 'tags' | 'categories', changes: PostChanges): readonly Edit[] => {
  const change = changes[name];
  if (change === undefined) return [];
  const { file, frontMatter, preset } = scene;
  const row = rowOf(name, preset);
  const located = file.fields[name];
  const stored = (items: readonly string[]): readonly string[] => (row ? storedItems(items, row, preset) : items.map(line));
  const now = fieldItems(file, name);
  const target = targetItems(now, change, stored);
  if (target.length === now.length && target.every((item, i) => item === now[i])) return [];
  const isTagged = name === 'tags' && (located ? file.isObsidian : row?.form === 'obsidian-tags');
  const style: ListStyle = { read: line, keeps: (item) => isTagged && item === OBSIDIAN_TAG, isNested: row?.form === 'nested' };
  if (!located) {
    return row ? addField(scene, row, writeFlow(isTagged ? [OBSIDIAN_TAG, ...target] : target, style)) : [];
  }
  const edits = reviseList(located.pair, target, style, frontMatter);
  if (edits) return edits;
  const hadTag = isTagged && allItems(located, frontMatter).includes(OBSIDIAN_TAG);
  const flow = writeFlow(hadTag ? [OBSIDIAN_TAG, ...target] : target, style);
  return [replaceValue(frontMatter, located, flow)];
};

const allItems = ({ pair }: Located, { yaml }: FrontMatter): readonly string[] => {
  const range = (pair.value as Node | null)?.range ?? [0, 0, 0]; // as above
  return yaml.slice(range[0], range[1]).split(/[^\p{L}\p{N}_-]+/u);
};

const commentsEdits = (scene: Scene, { comments }: PostChanges): readonly Edit[] => {
  if (comments === undefined) return [];
  const located = scene.file.fields.comments;
  if (!comments) return located ? [removeField(scene, located)] : [];
  if (located && /^(?:true|yes|on|y)$/i.test(fieldText(scene.file, 'comments') ?? '')) return [];
  if (located) return [replaceValue(scene.frontMatter, located, 'True')];
  const row = rowOf('comments', scene.preset);
  return row ? addField(scene, row, 'True') : [];
};

/** The edits of the front matter, in the file's LF form; none in a fragment, which stores none of it. */
export const frontMatterEdits = (file: PostFile, changes: PostChanges, preset: Preset): FrontMatterEdits => {
  const { frontMatter } = file;
  if (!frontMatter) return [];
  const scene: Scene = { file, frontMatter, preset };
  const edits = [
    ...titleEdits(scene, changes),
    ...dateEdits(scene, changes),
    ...authorEdits(scene, changes),
    ...urlEdits(scene, changes),
    ...descriptionEdits(scene, changes),
    ...listEdits(scene, 'tags', changes),
    ...commentsEdits(scene, changes),
    ...listEdits(scene, 'categories', changes),
  ];
  const all = [...edits, ...aliasEdits(frontMatter, edits)].toSorted((a, b) => rankOf(a) - rankOf(b));
  return all.map(({ start, end, text }) => ({ start: start + frontMatter.start, end: end + frontMatter.start, text }));
};
