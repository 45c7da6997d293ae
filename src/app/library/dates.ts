import { locale } from '../../edge/locale.ts';

// Formats are made once: a list of rows asks for the same one over and over, and making one costs more than a row.

const formats = new Map<string, Intl.DateTimeFormat>();

function format(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale()} ${JSON.stringify(options)}`;
  const made = formats.get(key) ?? new Intl.DateTimeFormat(locale(), options);
  formats.set(key, made);
  return made;
}

/** "31 Aug 2020": the day of an instant in the page's own zone (minutes east of UTC). */
export const articleDay = (iso: string, zone: number | null): string =>
  format({ dateStyle: 'medium', timeZone: 'UTC' }).format(new Date(new Date(iso).getTime() + (zone ?? 0) * 60_000));
