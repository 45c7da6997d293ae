import type { Origin } from '../../core/article.ts';
import { type MessageKey, t } from '../../edge/locale.ts';

const NAMES: { readonly [O in Origin]: MessageKey } = {
  'site-table': 'ui_origin_siteTable',
  'json-ld': 'ui_origin_jsonLd',
  meta: 'ui_origin_meta',
  microdata: 'ui_origin_microdata',
  time: 'ui_origin_time',
  byline: 'ui_origin_byline',
  headline: 'ui_origin_headline',
  'page-title': 'ui_origin_pageTitle',
  text: 'ui_origin_text',
  link: 'ui_origin_link',
  address: 'ui_origin_address',
  host: 'ui_origin_host',
};

/** Where a value was found, in a word or two. */
export const originText = (from: Origin): string => t(NAMES[from]);
