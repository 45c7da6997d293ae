import { failed, type Outcome, success } from '../core/failure.ts';
import type { Body } from './body/body.ts';
import { nameCaptions } from './body/captions.ts';
import { openRootOf, type ShadowRootOf } from './body/composed.ts';
import { condemn } from './body/condemn.ts';
import { copyOut, emptyHolder } from './body/copy.ts';
import { findIn, nameOf } from './body/dom.ts';
import { survey } from './body/survey.ts';
import { prepare } from './prepare.ts';

/** What the person selected on the page, copied; `no-article` with detail `selection` when nothing is selected. */
export function copySelection(document: Document, rootOf: ShadowRootOf = openRootOf): Outcome<Body> {
  const holder = emptyHolder();
  for (const range of selectedIn(document, rootOf)) holder.append(holder.ownerDocument.importNode(range.cloneContents(), true));
  if ((holder.textContent ?? '').trim() === '' && holder.querySelector('img') === null) return failed('no-article', 'selection');
  return success({ element: holder, coverage: null, remarks: [] });
}

/** Is there anything that `copySelection` would copy? */
export const isSelected = (document: Document, rootOf: ShadowRootOf = openRootOf): boolean =>
  selectedIn(document, rootOf).some((range) => !range.collapsed && range.toString().trim() !== '');

/**
 * What is selected. A selection inside a shadow root looks from outside like one of nothing at its host; browsers tell what it is to those
 * who name the root: developer.mozilla.org/docs/Web/API/Selection/getComposedRanges (Chromium 137, Firefox 142).
 */
function selectedIn(document: Document, rootOf: ShadowRootOf): readonly Range[] {
  const selection = Document.prototype.getSelection.call(document);
  if (selection === null) return [];
  if (typeof selection.getComposedRanges !== 'function')
    return Array.from({ length: selection.rangeCount }, (_, i) => selection.getRangeAt(i));
  return selection.getComposedRanges({ shadowRoots: rootsIn(findIn(document, ':root') ?? document, rootOf) }).map((found) => {
    const range = new Range();
    range.setStart(found.startContainer, found.startOffset);
    range.setEnd(found.endContainer, found.endOffset);
    return range;
  });
}

const rootsIn = (tree: ParentNode, rootOf: ShadowRootOf): ShadowRoot[] =>
  [...tree.querySelectorAll('*')].flatMap((element) => {
    const root = nameOf(element) === 'FORM' ? null : rootOf(element); // a form's controls may be called so
    return root === null ? [] : [root, ...rootsIn(root, rootOf)];
  });

/** The whole page without what is hidden and without controls; nothing is judged. */
export function copyPage(document: Document): Outcome<Body> {
  const root = findIn(document, 'body');
  return root ? copyAll(document, root, failed('page-empty')) : failed('page-empty');
}

/** One block of the page that a person pointed at, without what is hidden in it; `no-article` with detail `block` when nothing is in it. */
export function copyBlock(document: Document, block: Element, baseUrl: string): Outcome<Body> {
  const copied = copyAll(document, block, failed('no-article', 'block'));
  if (!copied.ok) return copied;
  prepare(copied.value.element.ownerDocument, baseUrl);
  nameCaptions(copied.value.element);
  return copied;
}

function copyAll(document: Document, root: Element, nothing: Outcome<never>): Outcome<Body> {
  const seen = survey(root, document);
  if (!seen) return failed('page-too-large');
  const element = copyOut(seen, 0, condemn(seen, [], root));
  if ((element.textContent ?? '').trim() === '' && element.querySelector('img') === null) return nothing;
  return success({ element, coverage: null, remarks: [] });
}
