import { extractArticle } from '../../page/extract.ts';
import { cover } from './cover.ts';

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
  const { title, author, image, excerpt, text, markdown, html } = outcome.value;
  return { title, author, date: inZone(outcome.value.date, outcome.value.zone), image, excerpt, text, markdown, html };
}

/** The same instant as the page's readers see it: local time with its offset, so that the day is theirs; UTC when nobody knows. */
function inZone(date: string | null, zone: number | null): string | null {
  if (date === null || !zone) return date;
  const local = new Date(Date.parse(date) + zone * 60_000).toISOString().slice(0, -1);
  const minutes = Math.abs(zone);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${local}${zone < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/** The door for measurements: a classic script that sets two globals. */
Object.assign(globalThis, { __clip: clip, __cover: cover });
