/** Small pages written for these tests; the sentences are ours. */
export const SENTENCES = [
  'The ferry company said on Monday that the early boat would leave from the northern pier until the repairs are done.',
  'Passengers who hold a weekly card, a return ticket, or a letter from the harbour office may board without queueing.',
  'A spokeswoman for the islanders called the change reasonable, though she asked for a second lamp on the footpath.',
  'Work on the old pier began in March, after divers found that two of its eleven piles had been eaten through.',
  'The harbour master expects the last of the new piles to be driven before the autumn storms, weather permitting.',
] as const;

export const paragraphs = (count: number = SENTENCES.length): string =>
  SENTENCES.slice(0, count)
    .map((sentence) => `<p>${sentence}</p>`)
    .join('\n');

export const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

/** A page with a headline and a body. */
export const page = (body: string, title = 'Early boat moves to the northern pier'): Document =>
  parse(
    `<!doctype html><html lang="en"><head><title>${title}</title><meta property="og:title" content="${title}"></head><body>${body}</body></html>`,
  );
