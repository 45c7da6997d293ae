import type messages from '../../public/_locales/en/messages.json';
import { browser } from './browser.ts';

/** Every text of ours, by name; a name that English does not have does not compile. */
export type MessageKey = keyof typeof messages;

/** `popup_images` for `popup_images_one` and `popup_images_other`. */
type PluralKey = MessageKey extends infer K ? (K extends `${infer Base}_other` ? Base : never) : never;

type Table = Readonly<Record<string, { readonly message: string }>>;

/** The texts we read ourselves; null while the browser's own lookup answers. One per page of ours. */
let chosen: Table | null = null;

/**
 * Takes the texts from another language than the browser's: a folder of `_locales`. `auto` is the browser's choice, and what stands in for a
 * language that this version does not have. Call before the first text is drawn; the pages' `lang` and `dir` follow.
 */
export async function useLanguage(language: string): Promise<void> {
  chosen = (language === 'auto' ? null : await fetchTable(language)) ?? (await fetchInstead());
  if (t('ui_locale') === '') return sayThatTextsAreMissing();
  document.documentElement.lang = t('ui_locale');
  document.documentElement.dir = t('ui_direction');
}

/** Null for a language that is not there, and for a file that cannot be read. */
async function fetchTable(language: string): Promise<Table | null> {
  try {
    const response = await fetch(browser.runtime.getURL(`_locales/${language}/messages.json`));
    return (await response.json()) as Table; // a file of this very package, checked by the tests of the texts
  } catch {
    return null;
  }
}

const TRIES = 5;
const BETWEEN_MS = 200;

/**
 * Null where the browser's lookup works. Chromium reads the texts from the disk once in the life of a process; when it could not (the folder was
 * just being written anew, the disk was away), it answers nothing from then on, and every page of that process would be without a word.
 */
async function fetchInstead(): Promise<Table | null> {
  const works = (): boolean => browser.i18n.getMessage('ui_locale') !== '';
  const [language = '', region = ''] = browser.i18n.getUILanguage().split('-');
  for (let tried = 0; tried < TRIES && !works(); tried += 1) {
    if (tried > 0) await new Promise((resolve) => setTimeout(resolve, BETWEEN_MS));
    for (const name of [`${language}_${region}`, language, 'en']) {
      const table = await fetchTable(name);
      if (table !== null) return table;
    }
  }
  return null;
}

/** The one text that can stand in no file of texts; whatever is drawn after it is seen by nobody. */
function sayThatTextsAreMissing(): void {
  const line = document.createElement('p');
  line.id = 'alert';
  line.setAttribute('role', 'alert');
  line.style.cssText = 'margin: 16px; white-space: pre-line';
  line.textContent =
    'Clippost cannot read its own files. Restart the browser; do not remove Clippost, its library would go with it.\nClippost 读不到自己的文件。请重启浏览器；不要移除 Clippost，否则文库也会一并删除。';
  document.body.replaceChildren(line);
}

/** A text in the person's language, and never its name. `$1` … `$9` of the text are the substitutions. */
export function t(key: MessageKey, ...substitutions: readonly (string | number)[]): string {
  const values = substitutions.map(String);
  const own = chosen?.[key]?.message;
  if (own !== undefined) return fill(own, values);
  return browser.i18n.getMessage(key, values);
}

/** As the browsers do it: `$1` is the first value, `$$` a dollar sign. */
const fill = (message: string, values: readonly string[]): string =>
  message.replace(/\$(\$|\d)/g, (_all, what: string) => (what === '$' ? '$' : (values[Number(what) - 1] ?? '')));

/** The text of `key` for so many things; `$1` is the number as the language writes it, `$2` … are the other values. */
export function plural(key: PluralKey, count: number, ...substitutions: readonly (string | number)[]): string {
  const rule = new Intl.PluralRules(locale()).select(count);
  const name = rule === 'one' ? (`${key}_one` as const) : (`${key}_other` as const);
  return t(name as MessageKey, formatNumber(count), ...substitutions); // `_one` stands beside every `_other`: the test of the texts holds it
}

/** The locale for dates and numbers: the browser's own when it speaks the language of the texts (en-GB), else theirs. */
export function locale(): string {
  const ours = t('ui_locale');
  const theirs = browser.i18n.getUILanguage();
  return theirs.split('-')[0] === ours.split('-')[0] ? theirs : ours;
}

export const formatNumber = (value: number): string => new Intl.NumberFormat(locale()).format(value);

/** "62%", as the language writes it. */
export const formatShare = (share: number): string => new Intl.NumberFormat(locale(), { style: 'percent' }).format(share);

/** "10:32" today, else "3 May 2026, 10:32"; the clock of this machine. */
export function formatMoment(iso: string, nowIso: string): string {
  const [then, now] = [new Date(iso), new Date(nowIso)];
  const today = then.toDateString() === now.toDateString();
  return new Intl.DateTimeFormat(locale(), today ? { timeStyle: 'short' } : { dateStyle: 'medium', timeStyle: 'short' }).format(
    then,
  );
}

/** "3 May 2026", by the clock of this machine. */
export const formatDay = (iso: string): string =>
  new Intl.DateTimeFormat(locale(), { dateStyle: 'medium' }).format(new Date(iso));

/** "31 Aug 2020, 18:55 +08:00": an instant in a page's own zone (minutes east of UTC; null is shown as UTC). */
export function formatInstant(iso: string, zone: number | null): string {
  const shifted = new Date(new Date(iso).getTime() + (zone ?? 0) * 60_000);
  const format = new Intl.DateTimeFormat(locale(), {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: 'UTC',
    hourCycle: 'h23',
  });
  return `${format.format(shifted)} ${formatZone(zone)}`;
}

/** "5 Mar", in UTC: the day that a file name carries. */
export const formatUtcDay = (iso: string): string =>
  new Intl.DateTimeFormat(locale(), { day: 'numeric', month: 'short', timeZone: 'UTC' }).format(new Date(iso));

/** "+08:00" or "UTC". */
export function formatZone(zone: number | null): string {
  if (zone === null || zone === 0) return 'UTC';
  const minutes = Math.abs(zone);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${zone < 0 ? '−' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
