/** The cleaned article as one line-independent HTML fragment: the children of `root`, serialised from the DOM. */
export function toHtml(root: Element): string {
  return root.innerHTML.trim();
}
