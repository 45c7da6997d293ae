/** An instant as a `datetime-local` field shows it, in a zone of so many minutes east of UTC: "2020-08-31T18:55". */
export const toLocalTime = (iso: string, zone: number | null): string =>
  new Date(new Date(iso).getTime() + (zone ?? 0) * 60_000).toISOString().slice(0, 16);

/** The instant of a `datetime-local` text in a zone; null when the text is no time, or one outside of the years that a file can say. */
export function fromLocalTime(text: string, zone: number | null): string | null {
  const instant = new Date(`${text}Z`).getTime(); // the zone is written out: the machine's own must not matter
  const iso = Number.isNaN(instant) ? '' : new Date(instant - (zone ?? 0) * 60_000).toISOString();
  return /^\d{4}-/.test(iso) ? iso : null;
}

/** Offsets in use on this planet, minutes east of UTC. */
export const ZONES: readonly number[] = [
  -720, -660, -600, -570, -540, -480, -420, -360, -300, -240, -210, -180, -150, -120, -60, 0, 60, 120, 180, 210, 240, 270, 300,
  330, 345, 360, 390, 420, 480, 525, 540, 570, 600, 630, 660, 720, 765, 780, 825, 840,
];

/** True when the day in the zone is another than the UTC day that the file's name carries. */
export const dayDiffers = (iso: string, zone: number | null): boolean => toLocalTime(iso, zone).slice(0, 10) !== iso.slice(0, 10);
