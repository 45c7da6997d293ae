import { setBlocks } from './markdown/blocks';
import { skeleton } from './markdown/skeleton';

/** The cleaned article as Markdown in the dialect that CommonMark, GFM, kramdown, goldmark and marked read alike. */
export const toMarkdown = (root: Element): string => setBlocks(skeleton(root)).replace(/^[\t\r\n]+|\s+$/g, '');
