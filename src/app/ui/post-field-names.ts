import { type MessageKey, t } from '../../edge/locale.ts';

/** The fields of a post, as the sync tells them apart, and what else two versions of it can differ in. */
const NAMES: Readonly<Record<string, MessageKey>> = {
  title: 'popup_title',
  url: 'popup_url',
  date: 'popup_date',
  author: 'popup_author',
  source: 'popup_source',
  description: 'popup_description',
  tags: 'popup_tags',
  categories: 'popup_categories',
  comments: 'sync_comments',
  body: 'popup_body',
  extra: 'library_otherLines',
};

/** What a field is called; its own name where none is known (data of a newer version). */
export function fieldName(field: string): string {
  const name = NAMES[field];
  return name === undefined ? field : t(name);
}
