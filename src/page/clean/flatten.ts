/** Deeper than any page that a person wrote; everything that walks a page with recursion is safe above it. */
const DEEPEST = 300;

/** Elements that may be nested deeply inside each other lose their wrappers: what lies too deep is moved up, in its order. */
export function flatten(root: Element): void {
  const deep: Element[] = [];
  let depth = 0;
  let node: Element | null = root;
  while (node !== null) {
    const child: Element | null = depth < DEEPEST ? node.firstElementChild : null;
    if (depth === DEEPEST && node.firstElementChild !== null) deep.push(node);
    if (child !== null) {
      node = child;
      depth++;
      continue;
    }
    while (node !== null && node !== root && node.nextElementSibling === null) {
      node = node.parentElement;
      depth--;
    }
    node = node === root || node === null ? null : node.nextElementSibling;
  }
  for (const element of deep) level(element);
}

/** Keeps only text, pictures and line breaks of what is inside, as direct children with blanks between. */
function level(element: Element): void {
  const kept: Node[] = [];
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node.nodeType === Node.TEXT_NODE) {
      const holder = node.parentNode?.nodeName;
      if (holder !== 'SCRIPT' && holder !== 'STYLE') kept.push(node, element.ownerDocument.createTextNode(' '));
    } else if (node.nodeName === 'IMG' || node.nodeName === 'BR') kept.push(node);
  }
  element.replaceChildren(...kept.slice(0, 20_000));
}
