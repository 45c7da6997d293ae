import { bodyLines } from '../format/body.ts';
import { unguard } from '../format/guard.ts';
import { calendarDay, epochMs } from '../format/instant.ts';
import { linkDestination } from '../format/link-heading.ts';
import { htmlLine } from '../format/post-file.ts';
import type { Preset } from '../format/presets.ts';
import { rowOf, storedItems, storedText } from '../format/stored.ts';
import { webUrl } from '../identity.ts';
import type { Post } from '../post.ts';

/** The fields that are compared, taken and written one by one. */
export type Field = 'title' | 'url' | 'date' | 'author' | 'description' | 'tags' | 'categories' | 'comments' | 'body';
export const FIELDS: readonly Field[] = [
  'title',
  'url',
  'date',
  'author',
  'description',
  'tags',
  'categories',
  'comments',
  'body',
];
export const isField = (name: string): name is Field => FIELDS.some((field) => field === name);

/** Fields whose value stands a second time, in the link heading. */
export const TWICE: readonly Field[] = ['title', 'url', 'date'];
export const inHeading = (field: Field): string => `heading-${field}`;

/** A list as one string; '' for an empty one. */
export const listForm = (items: readonly string[]): string => (items.length === 0 ? '' : JSON.stringify([...new Set(items)]));

/** The stored forms of one preset: how the model's values stand in its files. */
export class Forms {
  readonly preset: Preset;
  constructor(preset: Preset) {
    this.preset = preset;
  }

  /** Does a file of this preset hold the field? */
  holds(field: Field): boolean {
    return field === 'body' || rowOf(field, this.preset) !== undefined || (this.preset.heading && TWICE.includes(field));
  }
  text(value: string): string {
    return storedText(value, this.preset);
  }
  items(items: readonly string[], field: 'tags' | 'categories'): string {
    const row = rowOf(field, this.preset);
    return row === undefined ? '' : listForm(storedItems(items, row, this.preset).filter((item) => item !== ''));
  }
  get isDay(): boolean {
    return rowOf('date', this.preset)?.form === 'day';
  }
  date(iso: string | null, zone: number | null): string {
    if (iso === null) return '';
    return this.isDay ? calendarDay(epochMs(iso, 'date'), zone) : iso;
  }
  url(address: string): string {
    const url = webUrl(address)?.href ?? '';
    return this.preset.rows === null ? (webUrl(linkDestination(url))?.href ?? '') : url;
  }
  /** The body as it reads when it has been written: guards are not always undone to the letter. */
  body(post: Pick<Post, 'body' | 'bodyKind'>): string {
    const lines = bodyLines(post.body, post.bodyKind, this.preset);
    const html = htmlLine(lines, this.preset.rows === null);
    const kind = html === null ? 'markdown' : 'html';
    return bodyForm(kind, unguard(html ?? lines, kind, this.preset.engine));
  }
}

/** A body and its kind as one string. */
export const bodyForm = (kind: Post['bodyKind'], body: string): string => (body === '' ? '' : `${kind}\n${body}`);
