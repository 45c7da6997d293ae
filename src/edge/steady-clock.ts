import { type Outcome, success } from '../core/failure.ts';
import { type Clock, hasGone, steadyClock } from '../core/steady-clock.ts';
import { browser } from './browser.ts';
import { inStorage } from './database.ts';

const KEY = 'clock';

/** Looks at the clock, and remembers it: true when so many days have gone by since it last jumped. */
export const haveDaysGone = (days: number, now: string): Promise<Outcome<boolean>> =>
  inStorage(async () => {
    const { [KEY]: before } = await browser.storage.local.get(KEY);
    const clock = steadyClock((before as Clock | undefined) ?? null, now); // written here only
    await browser.storage.local.set({ [KEY]: clock });
    return success(hasGone(days, clock));
  });
