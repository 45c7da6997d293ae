import { condemn } from '../../page/body/condemn.ts';
import { coverageOf } from '../../page/body/coverage.ts';
import { findIn } from '../../page/body/dom.ts';
import { headlineOf } from '../../page/body/find.ts';
import { readLines } from '../../page/body/lines.ts';
import { readNames } from '../../page/body/names.ts';
import { survey } from '../../page/body/survey.ts';
import { extractArticle } from '../../page/extract.ts';
import { readMetadata } from '../../page/metadata.ts';

/** What a worse extraction would have kept of `count` lines: the figure has to tell it. */
const DAMAGES: Readonly<Record<string, (index: number, count: number) => boolean>> = {
  'first half': (index, count) => index * 2 < count,
  'second half': (index, count) => index * 2 >= count,
  'every other': (index) => index % 2 === 0,
  'three quarters': (index, count) => index * 4 < count * 3,
  'one paragraph': (index) => index === 0,
};

interface Covered {
  readonly name: string;
  readonly text: string;
  readonly coverage: number | null;
}

/** The figure of the extraction as it is, and of the same extraction with lines taken out. */
export function cover(document: Document, url: string): readonly Covered[] {
  const outcome = extractArticle(document, url);
  const root = findIn(document, 'body');
  const seen = root && survey(root, document);
  if (!outcome.ok || !root || !seen) return [{ name: 'ours', text: '', coverage: null }];
  const { text, coverage, html } = outcome.value;
  const metadata = readMetadata(document, url);
  const headline = headlineOf(seen, metadata);
  const gone = condemn(seen, readNames(seen), root, headline);
  const lines = readLines(new DOMParser().parseFromString(html, 'text/html').body).filter((line) => line.text.length > 40);
  const damaged = Object.entries(DAMAGES).map(([name, keeps]) => {
    const kept = lines.filter((_line, index) => keeps(index, lines.length));
    return {
      name,
      text: kept.map((line) => line.text).join('\n'),
      coverage: coverageOf({ seen, gone, headline, kept, stated: metadata.statedText }),
    };
  });
  return [{ name: 'ours', text, coverage }, ...(lines.length < 4 ? [] : damaged)];
}
