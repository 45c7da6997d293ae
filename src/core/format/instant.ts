const MINUTE_MS = 60_000;

/** Epoch milliseconds of an ISO date; a RangeError that names the field when it is none or outside the years 0000 to 9999. */
export const epochMs = (iso: string, field: string): number => {
  const ms = /(?:Z|[+-]\d\d:?\d\d)$|^\d{4}-\d\d-\d\d$/.test(iso) ? Date.parse(iso) : Number.NaN;
  const year = Number.isNaN(ms) ? -1 : new Date(ms).getUTCFullYear();
  if (year < 0 || year > 9999) throw new RangeError(`${field}: not an ISO 8601 date in UTC`);
  return ms;
};

/** ISO 8601 UTC with milliseconds. */
export const isoInstant = (ms: number): string => new Date(ms).toISOString();

/** The calendar day of an instant, in a zone of so many minutes east of UTC. */
export const calendarDay = (ms: number, zone: number | null): string => {
  const local = ms + (zone ?? 0) * MINUTE_MS;
  const year = new Date(local).getUTCFullYear();
  return isoInstant(year >= 0 && year <= 9999 ? local : ms).slice(0, 10);
};
