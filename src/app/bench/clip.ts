import { extractArticle } from '../../page/extract.ts';

/** What a measurement reads of an article; a failure is an article without text. */
interface Clipped {
  readonly title: string | null;
  readonly author: string | null;
  readonly date: string | null;
  readonly image: string | null;
  readonly excerpt: string | null;
  readonly text: string;
  readonly markdown: string;
  readonly html: string;
}

const NOTHING: Clipped = { title: null, author: null, date: null, image: null, excerpt: null, text: '', markdown: '', html: '' };

function clip(document: Document, url: string): Clipped {
  const outcome = extractArticle(document, url);
  if (!outcome.ok) return NOTHING;
  const { title, author, date, image, excerpt, text, markdown, html } = outcome.value;
  return { title, author, date, image, excerpt, text, markdown, html };
}

/** The door for measurements: a classic script that sets one global. */
Object.assign(globalThis, { __clip: clip });
