import { failed, type Outcome, success } from '../core/failure.ts';
import type { Body } from './body/body.ts';
import { condemn } from './body/condemn.ts';
import { copyOut, emptyHolder } from './body/copy.ts';
import { findIn } from './body/dom.ts';
import { survey } from './body/survey.ts';

/** What the person selected on the page, copied; `no-article` with detail `selection` when nothing is selected. */
export function copySelection(document: Document): Outcome<Body> {
  const selection = Document.prototype.getSelection.call(document);
  const holder = emptyHolder();
  for (let i = 0; selection && i < selection.rangeCount; i++) {
    holder.append(holder.ownerDocument.importNode(selection.getRangeAt(i).cloneContents(), true));
  }
  if ((holder.textContent ?? '').trim() === '' && holder.querySelector('img') === null) return failed('no-article', 'selection');
  return success({ element: holder, coverage: null, remarks: [] });
}

/** The whole page without what is hidden and without controls; nothing is judged. */
export function copyPage(document: Document): Outcome<Body> {
  const root = findIn(document, 'body');
  if (!root) return failed('page-empty');
  const seen = survey(root, document);
  if (!seen) return failed('page-too-large');
  const element = copyOut(seen, 0, condemn(seen, [], root));
  if ((element.textContent ?? '').trim() === '' && element.querySelector('img') === null) return failed('page-empty');
  return success({ element, coverage: null, remarks: [] });
}
