import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

/** Height of a row; library.css has the same number. */
export const ROW_PX = 82;

/** Rows drawn above and below what is seen, so that a quick scroll shows no gap. */
const OVERSCAN = 8;

export interface ListWindow {
  readonly start: number;
  readonly end: number;
}

/**
 * The part of a list of equally high rows that is drawn. Before the box is measured the height of the page stands in: it is never
 * less, so the first rows are there with the first paint.
 */
export function useListWindow(box: RefObject<HTMLElement | null>, count: number): ListWindow {
  const [view, setView] = useState({ top: 0, height: innerHeight });
  useLayoutEffect(() => {
    const element = box.current;
    if (element === null) return undefined;
    const look = (): void => setView({ top: element.scrollTop, height: element.clientHeight });
    const observer = new ResizeObserver(look);
    observer.observe(element);
    element.addEventListener('scroll', look, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', look);
    };
  }, [box]);
  const start = Math.max(0, Math.min(count, Math.floor(view.top / ROW_PX)) - OVERSCAN);
  return { start, end: Math.min(count, Math.ceil((view.top + view.height) / ROW_PX) + OVERSCAN) };
}

/** Scrolls just far enough that the row is seen whole. */
export function revealRow(element: HTMLElement, index: number): void {
  const [top, bottom] = [index * ROW_PX, (index + 1) * ROW_PX];
  if (top < element.scrollTop) element.scrollTop = top;
  else if (bottom > element.scrollTop + element.clientHeight) element.scrollTop = bottom - element.clientHeight;
}
