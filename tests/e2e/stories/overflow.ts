import type { PageDriver } from '../drive/driver.ts';

/**
 * Runs in a page: texts that do not fit. A text must lie inside every box that cuts it off, inside the window's width, and over no
 * other text. What is cut on purpose (an ellipsis) says the whole in a `title`. Answers sentences.
 */
const MISFITS = `(() => {
  const SLACK = 1.5;
  const faults = [];
  const say = (element, text, what) => {
    const place = element.id ? '#' + element.id : element.tagName.toLowerCase() + (element.className ? '.' + element.className : '') + ' in ' + (element.closest('[id]')?.id ?? 'body');
    faults.push(place + ': ' + what + ' “' + text.trim().slice(0, 40) + '”');
  };
  const visible = (element) => element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
  const hidesAway = (element) => element.closest('.away') !== null; // for assistive technology only
  const isExcerpt = (element) => element.closest('.row-text') !== null; // a beginning is what it is
  const says = (element, text) => isExcerpt(element) || element.closest('[title]')?.title.includes(text.trim()) || element.closest('[title]')?.title.includes(text.trim().split(' · ')[0]);
  // What floats over the page may lie over its texts.
  const layerOf = (element) => { for (let at = element; at; at = at.parentElement) if (['fixed', 'sticky'].includes(getComputedStyle(at).position) || at.classList?.contains('suggestions')) return at; return null; };
  const root = document.scrollingElement;
  if (root.scrollWidth > innerWidth + SLACK) faults.push('the page scrolls sideways: ' + root.scrollWidth + ' in ' + innerWidth);
  const texts = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    const element = node.parentElement;
    if (node.data.trim() === '' || ['OPTION', 'SCRIPT', 'STYLE', 'TEXTAREA'].includes(element.tagName)) continue;
    if (!visible(element) || hidesAway(element)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const rects = [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
    if (rects.length === 0) continue;
    let shown = rects;
    for (let box = element; box && box !== root; box = box.parentElement) {
      const style = getComputedStyle(box);
      const inner = box.getBoundingClientRect();
      if (style.display === 'inline' || style.display === 'contents') continue;
      const [cutsX, cutsY] = [style.overflowX, style.overflowY].map((overflow) => overflow === 'hidden' || overflow === 'clip');
      const [scrollsX, scrollsY] = [style.overflowX, style.overflowY].map((overflow) => overflow === 'auto' || overflow === 'scroll');
      const ellipsis = style.textOverflow === 'ellipsis' || style.webkitLineClamp !== 'none';
      const beyondX = shown.some(({ left, right }) => left < inner.left - SLACK || right > inner.right + SLACK);
      const beyondY = shown.some(({ top, bottom }) => Math.max(inner.top - top, bottom - inner.bottom) > (bottom - top) / 3); // a font's own box is taller than its letters
      if (scrollsX && beyondX && !['PRE'].includes(box.tagName)) say(element, node.data, 'scrolls sideways in ' + (box.id || box.className) + ':');
      if (((cutsX && beyondX) || (cutsY && beyondY)) && !(scrollsX || scrollsY)) {
        if (!ellipsis) say(element, node.data, 'is cut off by ' + (box.id || box.className || box.tagName) + ':');
        else if (!says(element, node.data)) say(element, node.data, 'is cut and nowhere said in full:');
        shown = [];
        break;
      }
      if (!cutsX && !scrollsX && beyondX && box !== document.body) {
        say(element, node.data, 'sticks out of ' + (box.id || box.className || box.tagName) + ':');
        break;
      }
      if (cutsX || cutsY || scrollsX || scrollsY) {
        shown = shown.flatMap(({ left, right, top, bottom }) => {
          const seen = { left: Math.max(left, inner.left), right: Math.min(right, inner.right), top: Math.max(top, inner.top), bottom: Math.min(bottom, inner.bottom) };
          return seen.right > seen.left && seen.bottom > seen.top ? [seen] : [];
        });
        if (shown.length === 0) break;
      }
    }
    const layer = layerOf(element);
    for (const rect of shown) texts.push({ element, node, rect, layer });
  }
  for (let i = 0; i < texts.length; i += 1) {
    for (let j = i + 1; j < texts.length; j += 1) {
      const [one, other] = [texts[i], texts[j]];
      if (one.node === other.node || one.layer !== other.layer) continue;
      const width = Math.min(one.rect.right, other.rect.right) - Math.max(one.rect.left, other.rect.left);
      const height = Math.min(one.rect.bottom, other.rect.bottom) - Math.max(one.rect.top, other.rect.top);
      if (width > 2 && height > 5) say(one.element, one.node.data, 'lies over “' + other.node.data.trim().slice(0, 30) + '”:');
    }
  }
  const pen = document.createElement('canvas').getContext('2d');
  for (const field of document.querySelectorAll('input[placeholder]')) {
    if (!visible(field) || hidesAway(field) || field.value !== '') continue;
    const style = getComputedStyle(field);
    pen.font = style.fontWeight + ' ' + style.fontSize + ' ' + style.fontFamily;
    const room = field.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight);
    if (pen.measureText(field.placeholder).width > room + SLACK && style.textOverflow !== 'ellipsis') say(field, field.placeholder, 'does not show its hint:');
  }
  return { faults: [...new Set(faults)], texts: texts.length };
})()`;

/** The texts of a page that do not fit their boxes; throws when there was nothing to look at. */
export async function misfits(page: PageDriver): Promise<readonly string[]> {
  const { faults, texts } = await page.evaluate<{ faults: readonly string[]; texts: number }>(MISFITS);
  if (texts < 3) throw new Error('no text to measure');
  return faults;
}
