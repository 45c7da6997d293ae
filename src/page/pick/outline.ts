import type { PickerWords } from '../../core/messages.ts';
import { findIn } from '../body/dom.ts';

/** What the page shows while a person points: a frame around the block and a sentence with the keys. */
export interface Outline {
  /** Lies over the whole page, so that the page hears nothing of the mouse. */
  readonly host: HTMLElement;
  /** Draws the frame around an element, or none. */
  frame(element: Element | null): void;
  /** The element under a point, as if the outline were not there. */
  under(x: number, y: number): Element | null;
  /** Takes it off; the page is as it was. */
  remove(): void;
}

type Styles = Readonly<Record<string, string>>;

const COVER: Styles = {
  all: 'initial',
  display: 'block',
  position: 'fixed',
  inset: '0',
  width: 'auto',
  height: 'auto',
  margin: '0',
  padding: '0',
  border: '0',
  background: 'transparent',
  overflow: 'hidden',
  outline: 'none',
  cursor: 'crosshair',
  'z-index': '2147483647',
  'pointer-events': 'auto',
};
/** Pixels between a block and its frame. */
const AIR = 4;
const FRAME: Styles = {
  position: 'absolute',
  'box-sizing': 'border-box',
  border: '2px solid #0b7285',
  'border-radius': '3px',
  'box-shadow': '0 0 0 2px #fff, 0 0 0 9999px rgb(0 20 25 / 25%)', // the rest of the page steps back
};
const BAR: Styles = {
  position: 'absolute',
  inset: 'auto 0 16px',
  width: 'fit-content',
  'max-width': 'min(560px, 90vw)',
  margin: 'auto',
  padding: '8px 14px',
  'border-radius': '8px',
  background: '#12191b',
  color: '#fff',
  font: '14px/1.45 system-ui, sans-serif',
  'text-align': 'center',
  'box-shadow': '0 2px 12px rgb(0 0 0 / 40%)',
};

/** By the object model: a page's content security policy may forbid style elements. Important, so that no rule of the page wins. */
function styled(document: Document, styles: Styles): HTMLElement {
  const element = Document.prototype.createElement.call(document, 'div') as HTMLElement; // a `div` is one
  for (const [name, value] of Object.entries(styles)) element.style.setProperty(name, value, 'important');
  return element;
}

/** Draws the outline in a closed shadow root, in the top layer where the browser has one. */
export function drawOutline(document: Document, words: PickerWords): Outline {
  const host = styled(document, COVER);
  const frame = styled(document, FRAME);
  const bar = styled(document, BAR);
  bar.textContent = words.hint;
  host.lang = words.lang;
  host.dir = words.dir;
  host.tabIndex = -1;
  host.setAttribute('role', 'application');
  host.setAttribute('aria-label', words.hint);
  host.setAttribute('popover', 'manual');
  host.attachShadow({ mode: 'closed' }).append(frame, bar);
  findIn(document, ':root')?.append(host);
  host.showPopover();
  return {
    host,
    frame(element) {
      const box = element?.getBoundingClientRect();
      frame.style.setProperty('display', box ? 'block' : 'none', 'important');
      if (!box) return;
      const place = {
        left: box.left - AIR,
        top: box.top - AIR,
        width: box.width + 2 * AIR,
        height: box.height + 2 * AIR,
      };
      for (const [name, value] of Object.entries(place)) frame.style.setProperty(name, `${value}px`, 'important');
    },
    under(x, y) {
      host.style.setProperty('pointer-events', 'none', 'important');
      const found = Document.prototype.elementFromPoint.call(document, x, y);
      host.style.setProperty('pointer-events', 'auto', 'important');
      return found === host ? null : found;
    },
    remove: () => host.remove(),
  };
}
