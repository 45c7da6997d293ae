import { type MessageKey, t } from '../../edge/locale.ts';

/** The fields of a post, as the sync tells them apart. */
const NAMES: Readonly<Record<string, MessageKey>> = {
  title: 'popup_title',
  url: 'popup_url',
  date: 'popup_date',
  author: 'popup_author',
  description: 'popup_description',
  tags: 'popup_tags',
  categories: 'popup_categories',
  comments: 'sync_comments',
  body: 'popup_body',
};

/** What a field is called; its own name where none is known (data of a newer version). */
export function fieldName(field: string): string {
  const name = NAMES[field];
  return name === undefined ? field : t(name);
}
