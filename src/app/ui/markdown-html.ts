import { marked } from 'marked';

/** Markdown as HTML for reading. The result is a stranger's: it goes through the preview's cleaning only. */
export const markdownHtml = (markdown: string): string => marked.parse(markdown, { async: false, gfm: true });
