import TurndownService from 'turndown';

/** The cleaned article as Markdown in the dialect that CommonMark, GFM, kramdown, goldmark and marked read alike. */
export function toMarkdown(root: Element): string {
  const service = new TurndownService({
    headingStyle: 'atx',
    hr: '* * *',
    bulletListMarker: '-',
    codeBlockStyle: 'fenced',
    emDelimiter: '*',
  });
  return service.turndown(root as HTMLElement); // turndown's types ask for an HTMLElement, any element works
}
