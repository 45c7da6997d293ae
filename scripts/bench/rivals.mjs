// What ours is measured against, bundled on the fly for the bench page: Readability alone, Readability + turndown, Defuddle.
// Each takes (document, url), works on a clone where it edits, and answers what the scorer reads.
import { gfm } from '@truto/turndown-plugin-gfm';
import Defuddle from 'defuddle';
import TurndownService from 'turndown';
import { readability } from './bare.mjs';

const BLOCKS =
  /^(?:P|DIV|LI|UL|OL|H[1-6]|BLOCKQUOTE|PRE|TABLE|TR|TD|TH|SECTION|ARTICLE|FIGURE|FIGCAPTION|BR|DT|DD|DL|HR|ASIDE|MAIN)$/;

/** Text of a tree with a line end at every block border, so that words are not glued. */
function blockText(root) {
  const parts = [];
  const walker = root.ownerDocument.createTreeWalker(root, 5);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.nodeType === 3) parts.push(node.data);
    else if (BLOCKS.test(node.nodeName)) parts.push('\n');
  }
  return parts.join('');
}

const answer = (parsed, markdown) => ({
  title: parsed?.title ?? null,
  author: parsed?.byline ?? null,
  date: parsed?.publishedTime ?? null,
  image: null,
  excerpt: parsed?.excerpt ?? null,
  text: parsed?.content ? blockText(parsed.content) : '',
  markdown,
});

Object.assign(globalThis.__rivals, {
  readability: (document) => answer(readability(document), ''),
  turndown: (document) => {
    const parsed = readability(document);
    const service = new TurndownService({ headingStyle: 'atx', codeBlockStyle: 'fenced' });
    service.use(gfm);
    return answer(parsed, parsed?.content ? service.turndown(parsed.content) : '');
  },
  defuddle: (document, url) => {
    const copy = document.cloneNode(true);
    const parsed = new Defuddle(copy, { url }).parse();
    const holder = document.implementation.createHTMLDocument('').createElement('div');
    holder.innerHTML = parsed.content;
    return {
      ...answer(null, ''),
      title: parsed.title,
      author: parsed.author,
      date: parsed.published,
      image: parsed.image,
      excerpt: parsed.description,
      text: blockText(holder),
    };
  },
});
