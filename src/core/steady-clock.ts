/** How the clock has gone, as the looks at it tell. ISO 8601 UTC. */
export interface Clock {
  /** It has gone on without a jump since then. */
  readonly since: string;
  readonly last: string;
}

const DAY_MS = 86_400_000;
/** Days that may lie between two looks. Who stays away for longer is taken for a clock that jumped: what counts days begins anew. */
const AWAY_DAYS = 30;

/** The clock after one more look. Set back by less than a day it is still the same one. */
export function steadyClock(before: Clock | null, now: string): Clock {
  const days = before === null ? Number.NaN : (Date.parse(now) - Date.parse(before.last)) / DAY_MS;
  return { since: before !== null && days > -1 && days <= AWAY_DAYS ? before.since : now, last: now };
}

/** True when the clock has gone on for so many days without a jump: only then have so many days gone by. */
export const hasGone = (days: number, { since, last }: Clock): boolean => Date.parse(last) - Date.parse(since) > days * DAY_MS;
