/**
 * A button that did its work may be gone, and the keyboard with it: then it goes on at `place`, not at the top of the page. Whoever draws
 * and has a better place for it (an effect, an action) comes first.
 */
export function keepFocus(root: Node, place: (gone: Element) => HTMLElement | null): void {
  let last: Element | null = null;
  document.addEventListener('focusin', ({ target }) => {
    last = target instanceof Element ? target : null;
  });
  // A click beside everything: the keyboard is nowhere, and wants to be.
  document.addEventListener(
    'click',
    () => {
      const { activeElement } = document;
      last = activeElement === document.body ? null : activeElement;
    },
    true,
  );
  new MutationObserver(() => {
    const gone = last;
    if (gone === null || gone.isConnected) return;
    last = null;
    requestAnimationFrame(() =>
      setTimeout(() => {
        if (document.activeElement === document.body) place(gone)?.focus();
      }),
    );
  }).observe(root, { childList: true, subtree: true });
}
