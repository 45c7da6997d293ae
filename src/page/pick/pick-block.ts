import type { PickerWords } from '../../core/messages.ts';
import { findIn, nameOf, textOf } from '../body/dom.ts';
import { isInline } from '../body/survey.ts';
import { drawOutline } from './outline.ts';

/** Events of the mouse that the page must not take for its own. */
const SHIELDED = [
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'click',
  'dblclick',
  'auxclick',
  'contextmenu',
  'keyup',
  'keypress',
];

/** CSS pixels: a mouse that trembles, or one that the browser reports anew because a window above it closed, does not point. */
const STIR = 3;

type Step = 'grow' | 'shrink' | 'take' | 'cancel';

const KEYS: Readonly<Record<string, Step>> = {
  ArrowUp: 'grow',
  ArrowLeft: 'grow',
  ArrowDown: 'shrink',
  ArrowRight: 'shrink',
  Enter: 'take',
  Escape: 'cancel',
};

/** The nearest block: a word in a link stands for its paragraph. */
function blockAround(element: Element | null): Element | null {
  let block = element;
  while (block?.parentElement && (isInline(nameOf(block), block) || block.namespaceURI !== HTML)) block = block.parentElement;
  // Below a short page there is only the root, whose largest part can be the head.
  return block !== null && nameOf(block) === 'HTML' ? findIn(block.ownerDocument, 'body') : block;
}
const HTML = 'http://www.w3.org/1999/xhtml';

/** The part of a block that says most. */
function largestInside(block: Element): Element | null {
  const parts = [...block.children].filter((child) => !isInline(nameOf(child), child) && textOf(child).trim() !== '');
  return parts.reduce<Element | null>((best, part) => (best && textOf(best).length >= textOf(part).length ? best : part), null);
}

/**
 * Lets a person point at a block of the page, with the mouse or with arrow keys, and answers it; null when they let it be.
 * Only true input counts: events that the page makes up are not listened to. `stop` ends it from outside.
 */
export function pickBlock(document: Document, words: PickerWords, stop: AbortSignal): Promise<Element | null> {
  const window = document.defaultView;
  if (window === null || stop.aborted) return Promise.resolve(null);
  const focused = document.activeElement;
  const outline = drawOutline(document, words);
  const ended = new AbortController();
  let block = blockAround(outline.under(window.innerWidth / 2, window.innerHeight / 2));
  /** The smaller blocks that the present one grew out of. */
  let inner: Element[] = [];
  /** Where the mouse rests since a key was pressed: it points again when it leaves this place. `unknown`: not seen since then. */
  let rest: { readonly x: number; readonly y: number } | 'unknown' | null = null;

  const show = (): void => outline.frame(block);
  const point = (x: number, y: number): void => {
    const found = blockAround(outline.under(x, y));
    if (found === null || found === block || inner.includes(found)) return;
    block = found;
    inner = [];
    show();
  };
  const resize = (step: Step): void => {
    const next = step === 'grow' ? (block?.parentElement ?? null) : (inner.at(-1) ?? (block && largestInside(block)));
    if (next === null || block === null || nameOf(next) === 'HTML') return;
    inner = step === 'grow' ? [...inner, block] : inner.slice(0, -1);
    block = next;
    rest = 'unknown';
    show();
  };
  const follow = (mouse: MouseEvent): void => {
    // Without a movement the page moved under a mouse that rests: what the keys chose stays.
    if (mouse.movementX === 0 && mouse.movementY === 0) return;
    const { screenX: x, screenY: y } = mouse;
    if (rest === 'unknown') rest = { x, y };
    if (rest !== null && Math.hypot(x - rest.x, y - rest.y) < STIR) return;
    rest = null;
    point(mouse.clientX, mouse.clientY);
  };

  show();
  outline.host.focus({ preventScroll: true });
  return new Promise((resolve) => {
    const end = (chosen: Element | null): void => {
      ended.abort();
      outline.remove();
      if (focused instanceof window.HTMLElement) focused.focus({ preventScroll: true });
      resolve(chosen);
    };
    const listen = <K extends keyof WindowEventMap>(type: K, listener: (event: WindowEventMap[K]) => void): void =>
      window.addEventListener(
        type,
        (event) => {
          if (!event.isTrusted) return;
          if (outline.host.isConnected) listener(event);
          else end(null); // the page took the outline off: nobody points at what they cannot see
        },
        { capture: true, passive: false, signal: ended.signal },
      );
    const shield = (event: Event): void => {
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    for (const type of SHIELDED) {
      listen(type as keyof WindowEventMap, (event) => {
        if (event instanceof window.KeyboardEvent && !(event.key in KEYS)) return; // the page may still be scrolled by keys
        shield(event);
        if (type !== 'click' || !(event instanceof window.MouseEvent)) return;
        point(event.clientX, event.clientY);
        end(block);
      });
    }
    listen('mousemove', follow);
    listen('scroll', show);
    listen('resize', show);
    listen('keydown', (event) => {
      const step = event.isComposing ? undefined : KEYS[event.key];
      if (step === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
      shield(event);
      if (step === 'take') end(block);
      else if (step === 'cancel') end(null);
      else resize(step);
    });
    stop.addEventListener('abort', () => end(null), { signal: ended.signal });
  });
}
