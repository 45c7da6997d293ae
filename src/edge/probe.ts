import type { Article } from '../core/article.ts';

/** A page as it was read. */
export interface Capture {
  readonly article: Article;
  readonly hasSelection: boolean;
}

/** What a page says of itself before it is read. */
export interface Probe {
  readonly contentType: string;
  /** Parsed, still coming, or held up: everything before a script is there, and that script does not come. */
  readonly loading: 'done' | 'coming' | 'held-up';
  readonly hasSelection: boolean;
}

/** How long a probe may take: until the page is parsed, and until one that a script holds up is taken for held up. */
export interface Patience {
  readonly loadMs: number;
  readonly heldUpMs: number;
}

/**
 * Runs in the page: must be self-contained. Waits, within bounds, until the document is parsed. Null for one that is given up meanwhile,
 * for another page or by the person: what is there is not all, and will not be.
 */
export async function probePage(take: string, orBlock: boolean, { loadMs, heldUpMs }: Patience): Promise<Probe | null> {
  // An isolated world of ours: the page cannot see these globals. The block that the person pointed at (the picker leaves it) stays until the
  // page goes or another text is asked for. It is kept in a list: an element of the page with this id is found under the name too (Chromium).
  const kept: unknown = Reflect.get(globalThis, 'clippostBlock');
  const isPointed = orBlock && Array.isArray(kept) && kept[0].isConnected;
  if (!orBlock && take !== 'block') Reflect.deleteProperty(globalThis, 'clippostBlock');
  Object.assign(globalThis, { clippostOptions: { take: isPointed ? 'block' : take } });

  const isParsed = (): boolean => document.readyState !== 'loading';
  /** The script at which the parser stands: the last thing of the document. A page whose bytes are late ends in something else. */
  const lastScript = (): Element | null => {
    let last: Node = document;
    while (last.lastChild) last = last.lastChild;
    const element = last instanceof Element ? last : last.parentElement;
    return element?.localName === 'script' ? element : null;
  };
  // A document that a navigation or the person gives up is complete, long before the next one comes: in Chromium without a word that it is
  // parsed, in Firefox with that word after it.
  let isWhole = isParsed();
  const parsed = new Promise<void>((resolve) => {
    document.addEventListener('DOMContentLoaded', () => {
      isWhole ||= document.readyState !== 'complete';
      resolve();
    });
  });
  const start = performance.now();
  let script = lastScript();
  let since = start;
  const isHeldUp = (): boolean => script !== null && performance.now() - since >= heldUpMs;
  while (!isParsed() && performance.now() - start < loadMs && !isHeldUp()) {
    await Promise.race([parsed, new Promise((resolve) => setTimeout(resolve, 100))]);
    const now = lastScript();
    if (now !== script) since = performance.now();
    script = now;
  }
  const selection = document.getSelection();
  if (!isWhole && document.readyState === 'complete') return null;
  return {
    contentType: document.contentType,
    loading: isParsed() ? 'done' : isHeldUp() ? 'held-up' : 'coming',
    hasSelection: selection !== null && !selection.isCollapsed && selection.toString().trim() !== '',
  };
}
