import type { PageDriver } from '../drive/driver.ts';
import { round } from '../drive/until.ts';

/** Where the keyboard is. */
export interface Stop {
  /** The element's id, else what it is and says. */
  readonly id: string;
  /** Its place on the page, in reading order: top, then side. */
  readonly top: number;
  readonly bottom: number;
  readonly side: number;
  /** True when an outline shows it, and it can be seen. */
  readonly marked: boolean;
  readonly inSight: boolean;
}

const STOP = `(() => {
  const it = document.activeElement;
  if (!it || it === document.body) return null;
  const box = it.getBoundingClientRect();
  const outlined = (element) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1;
  };
  // The preview's document draws its own mark, and nobody may look into it.
  let marked = it.id === 'preview' && it.srcdoc.includes('body:focus-visible');
  for (let at = it, up = 0; at && up < 3; at = at.parentElement, up += 1) marked ||= outlined(at);
  const [x, y] = [Math.min(innerWidth - 1, Math.max(0, box.x + box.width / 2)), Math.min(innerHeight - 1, Math.max(0, box.y + box.height / 2))];
  const above = document.elementFromPoint(x, y);
  return {
    id: it.id || it.className || it.tagName.toLowerCase() + ' ' + it.textContent.trim().slice(0, 20),
    top: box.top + scrollY,
    bottom: box.bottom + scrollY,
    side: document.dir === 'rtl' ? -box.right : box.left,
    marked,
    inSight: box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth && !!above && (it.contains(above) || above.contains(it)),
  };
})()`;

/** Where the keyboard is now; null when it is nowhere on the page. */
export const stopOf = (page: PageDriver): Promise<Stop | null> => page.evaluate<Stop | null>(STOP);

/** How long a focus may be on its way; one that is nowhere then is lost, with a frame that was replaced just then. */
const ARRIVES_MS = 5000;

/** Where the focus has arrived; null while it is nowhere, or in the frame that it goes out of. */
const arrived = (from: string | null): string =>
  `((it) => (it?.localName === 'iframe' && it.id === ${JSON.stringify(from)} ? null : ${STOP}))(document.activeElement)`;

/**
 * Presses the key (Tab) and waits until the focus has arrived and is in sight (the page scrolls to it with its next frame); null for one that
 * was lost. The preview's frame has a process of its own, which takes the focus and gives it back a moment after the key: a next key would
 * overtake it. (Another element it need not be: a date has stops of its own.)
 */
async function step(page: PageDriver, key: string, from: string | null): Promise<Stop | null> {
  await page.press(key);
  const ask = (): Promise<Stop | null> => page.evaluate<Stop | null>(arrived(from));
  let stop = await ask();
  for (const end = Date.now() + ARRIVES_MS; !stop?.inSight && Date.now() < end; stop = await ask()) await round();
  return stop;
}

/** Presses the key (Tab) until the wanted element has the focus; answers every stop on the way, the wanted one last. */
export async function tabTo(page: PageDriver, id: string, key = 'Tab'): Promise<readonly Stop[]> {
  const stops: Stop[] = [];
  let from = (await stopOf(page))?.id ?? null;
  for (let i = 0; i < MOST_STOPS; i += 1) {
    const stop = await step(page, key, from);
    from = stop?.id ?? from;
    if (stop !== null) stops.push(stop);
    if (stop?.id === id) return stops;
  }
  throw new Error(`no way by ${key} to ${id}: ${stops.map((stop) => stop.id).join(' → ')}`);
}

/** More than any page of ours has. */
const MOST_STOPS = 60;

/** What is wrong with a way by Tab: a focus that cannot be seen, a jump against the reading order. */
export function faultsOf(stops: readonly Stop[]): readonly string[] {
  const unseen = stops.filter((stop) => !stop.marked || !stop.inSight).map((stop) => `${stop.id}: the focus cannot be seen`);
  const jumps = stops.slice(1).flatMap((stop, index) => {
    const before = stops[index];
    if (before === undefined) return [];
    const above = stop.bottom <= before.top + 1 && stop.side <= before.side; // a next column begins at the top
    const sameLine = stop.top < before.bottom && before.top < stop.bottom;
    const back = sameLine && stop.bottom <= before.bottom && stop.side < before.side - 1;
    return above || back ? [`${before.id} → ${stop.id}: against the reading order`] : [];
  });
  return [...unseen, ...jumps];
}
