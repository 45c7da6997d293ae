import { type Language, WORDS } from './words';
import type { Words } from './words-shape';

/** One block of an article. `html` is the paragraph with its links and emphasis, `text` what a reader sees. */
export type Block =
  | { readonly kind: 'p' | 'h2' | 'quote' | 'pull'; readonly html: string; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'figure'; readonly src: string; readonly text: string };

/** An article of known truth. */
export interface Story {
  readonly language: Language;
  readonly words: Words;
  readonly title: string;
  readonly authors: readonly string[];
  /** Milliseconds of the instant it was published, a whole minute. */
  readonly at: number;
  /** Minutes east of UTC where the site is. */
  readonly zone: number;
  readonly lead: string;
  readonly image: string;
  readonly blocks: readonly Block[];
  readonly url: string;
  /** A number of this story, for what must differ. */
  readonly seed: number;
}

/** Numbers from 0 to below 1, the same for the same seed. */
export function numbers(seed: number): () => number {
  let state = (seed * 2654435761 + 97) >>> 0;
  return () => {
    state = (Math.imul(state ^ (state >>> 15), 2246822519) + 0x9e3779b9) >>> 0;
    return ((state ^ (state >>> 13)) >>> 0) / 2 ** 32;
  };
}

/** A story of 3 to 30 paragraphs, with a subhead, a list, a quotation, a picture and a table here and there. */
export function tell(language: Language, url: string, zone: number, seed: number): Story {
  const words: Words = WORDS[language];
  const next = numbers(seed);
  const below = (count: number): number => Math.floor(next() * count);
  const pick = (from: readonly string[]): string => from[below(from.length)] ?? '';
  const used = new Set<string>();
  const sentence = (): string => {
    for (;;) {
      const [who, what, when] = [pick(words.subjects), pick(words.acts), pick(words.times)];
      const made =
        words.gap === '' ? made3(words, who, what, when) : (words.timeFirst ? [when, who, what] : [who, what, when]).join(' ');
      if (used.has(made) && used.size < 150) continue;
      used.add(made);
      return made.charAt(0).toUpperCase() + made.slice(1) + words.stop;
    }
  };
  const sentences = (count: number): string => Array.from({ length: count }, sentence).join(words.gap);
  const lead = sentences(2);
  const count = [3, 4, 5, 7, 9, 12, 16, 22, 30][below(9)] ?? 5;
  const blocks: Block[] = [];
  let heads = 0;
  const hasShort = next() < 0.6;
  for (let i = 0; i < count; i++) {
    const text = hasShort && i === 2 ? words.short : sentences(1 + below(3));
    const html = i % 3 === 1 ? linked(text, `${new URL(url).origin}/about/bridges-${i}`) : i % 5 === 2 ? emphasised(text) : text;
    blocks.push({ kind: 'p', html, text });
    if (i === count - 1) break;
    const chance = next();
    if (chance < 0.18 && heads < words.heads.length && i > 0) {
      const head = words.heads[heads++] ?? '';
      blocks.push({ kind: 'h2', html: head, text: head });
    } else if (chance < 0.26) {
      const quote = sentences(1);
      blocks.push({ kind: 'quote', html: quote, text: quote });
    } else if (chance < 0.33) blocks.push({ kind: 'list', items: [sentences(1), sentences(1), sentences(1)] });
    else if (chance < 0.43)
      blocks.push({ kind: 'figure', src: `https://pictures.example/${seed}/inside-${i}.jpg`, text: words.caption });
    else if (chance < 0.48) blocks.push({ kind: 'pull', html: text, text });
  }
  return {
    ...{ language, words, title: words.titles[below(words.titles.length)] ?? '', url, zone, seed, lead, blocks },
    authors: seed % 3 === 2 ? words.authors.slice(0, 2) : [pick(words.authors)],
    at: Date.UTC(2025, 2, 4, 6 + below(9), below(60)), // the same day in every zone, as addresses tell it too
    image: `https://pictures.example/${seed}/lead-bridge.jpg`,
  };
}

const made3 = ({ subjects }: Words, who: string, what: string, when: string): string =>
  subjects[0]?.endsWith('は') ? when + who + what : `${when}，${who}${what}`;

/** The first words of a paragraph as a link. */
function linked(text: string, href: string): string {
  const first = text.indexOf(' ');
  const second = text.indexOf(' ', first + 1);
  const end = first < 0 ? 5 : second > text.length / 2 ? first : second; // Thai has its blanks between phrases
  return `<a href="${href}">${text.slice(0, end)}</a>${text.slice(end)}`;
}

function emphasised(text: string): string {
  const end = text.includes(' ') ? text.indexOf(' ') : 3;
  return `<strong>${text.slice(0, end)}</strong>${text.slice(end)}`;
}
