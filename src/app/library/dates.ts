import { locale } from '../../edge/locale.ts';

// Formats are made once: a list of rows asks for the same one over and over, and making one costs more than a row.

const formats = new Map<string, Intl.DateTimeFormat>();

function format(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale()} ${JSON.stringify(options)}`;
  const made = formats.get(key) ?? new Intl.DateTimeFormat(locale(), options);
  formats.set(key, made);
  return made;
}

/** "10:32" today, "31 Aug" this year, else "31 Aug 2020", by the clock of this machine: when the person did something. */
export function shortMoment(iso: string, nowIso: string): string {
  const [then, now] = [new Date(iso), new Date(nowIso)];
  if (then.toDateString() === now.toDateString()) return format({ timeStyle: 'short' }).format(then);
  const isThisYear = then.getFullYear() === now.getFullYear();
  return format(isThisYear ? { day: 'numeric', month: 'short' } : { dateStyle: 'medium' }).format(then);
}

/** "31 Aug 2020": the day of an instant in the page's own zone (minutes east of UTC). */
export const articleDay = (iso: string, zone: number | null): string =>
  format({ dateStyle: 'medium', timeZone: 'UTC' }).format(new Date(new Date(iso).getTime() + (zone ?? 0) * 60_000));
