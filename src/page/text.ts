const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE DD DETAILS DIV DL DT FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL BR'.split(
    ' ',
  ),
);
const LEFT_OUT = new Set(['FIGURE', 'FIGCAPTION', 'CAPTION', 'RT', 'RP']);

/** The article's plain text: one line per block, captions left out, words of neighbouring blocks never glued. */
export function toText(root: Element): string {
  const lines: string[] = [];
  let line = '';
  const breakLine = (): void => {
    const tidy = line.replace(/\s+/g, ' ').trim();
    if (tidy !== '') lines.push(tidy);
    line = '';
  };
  let node: Node | null = root.firstChild;
  while (node !== null) {
    if (node.nodeType === 3) line += node.nodeValue ?? '';
    else if (BLOCKS.has(node.nodeName)) breakLine();
    const child: Node | null = LEFT_OUT.has(node.nodeName) ? null : node.firstChild;
    if (child !== null) {
      node = child;
      continue;
    }
    while (node !== null && node !== root && node.nextSibling === null) {
      node = node.parentNode;
      if (node !== null && BLOCKS.has(node.nodeName)) breakLine();
    }
    node = node === root || node === null ? null : node.nextSibling;
  }
  breakLine();
  return lines.join('\n');
}
