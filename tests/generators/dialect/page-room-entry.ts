import { toMarkdown } from '../../../src/page/markdown';
import { sanitize } from '../../../src/page/sanitize';

const BLOCKS = 'p,h1,h2,h3,li,td,th,tr,pre,blockquote,br,hr,div,dt,dd,table';

/** Text as it is shown: a blank at every border of a block, white space as one blank. */
function shownText(root: Element): string {
  for (const block of root.querySelectorAll(BLOCKS)) {
    block.before(' ');
    block.after(' ');
  }
  return (root.textContent ?? '').replace(/\s+/g, ' ').trim();
}

export function clip(html: string): { markdown: string; shown: string } {
  const document = new DOMParser().parseFromString(html, 'text/html');
  const clean = sanitize(document.body, 'http://page.example/');
  return { markdown: toMarkdown(clean), shown: shownText(clean) };
}

export function read(html: string): string {
  return shownText(new DOMParser().parseFromString(html, 'text/html').body);
}
