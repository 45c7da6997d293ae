import { failed, type Outcome, success } from '../../core/failure.ts';
import { prepare } from '../prepare.ts';
import type { Site } from '../sites.ts';
import type { Body } from './body.ts';
import { nameCaptions } from './captions.ts';
import { chooseContainer } from './choose.ts';
import { condemn } from './condemn.ts';
import { copyOut } from './copy.ts';
import { readLines } from './lines.ts';
import { readNames } from './names.ts';
import { readable } from './readable.ts';
import { subtreeSums, survey } from './survey.ts';
import { captionLines, dropLines, furnitureLines, type Known } from './tidy-lines.ts';

/** Share of the page's prose from which a container that is named as the article's text is taken without asking Readability. */
const ENOUGH = 0.5;

/**
 * Finds the article of a page: one read-only survey, furniture marked by its names, all elements compete as container,
 * the winner is copied (or, without a named winner, the page is, for Readability to judge), and its lines are cleaned.
 */
export function findArticle(document: Document, baseUrl: string, known: Known, site: Site | null): Outcome<Body> {
  const root = document.querySelector('body');
  if (!root) return failed('page-empty');
  const seen = survey(root, document);
  if (!seen) return failed('page-too-large');
  if ((subtreeSums(seen, seen.own)[0] ?? 0) === 0 && root.querySelector('img') === null) return failed('page-empty');
  const names = readNames(seen);
  const gone = condemn(seen, names, root);
  const marked = new Set(
    root.querySelectorAll(`[itemprop~="articleBody"],[property~="articleBody"]${site?.body ? `,${site.body}` : ''}`),
  );
  const choice = chooseContainer(seen, names, gone, marked);
  if (!choice) return failed('no-article');
  const named = choice.tier === 3 && choice.share >= ENOUGH;
  const copy = copyOut(seen, named ? choice.index : 0, gone, document);
  prepare(copy.ownerDocument, baseUrl);
  nameCaptions(copy);
  const element = named ? copy : readable(copy);
  if (!element) return failed('no-article');
  const lines = readLines(element);
  dropLines(new Set([...captionLines(lines), ...furnitureLines(lines, known)]), element);
  return success({ element, coverage: null, remarks: [] });
}
