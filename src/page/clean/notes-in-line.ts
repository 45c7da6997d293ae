import { isText } from '../body/dom.ts';

/**
 * Notes that stand in the line itself, shown beside the text or when one asks for them: Tufte's side and margin notes, WordPress's "Modern
 * Footnotes", hovering boxes. Written into the paragraph they would interrupt it; they become notes like all others.
 */
const NOTES_IN_LINE =
  ':is(p,li,dd,td,blockquote,h2,h3) :is(span,small,aside,div):is([class*="sidenote" i],[class*="side-note" i],[class*="marginnote" i],[class*="margin-note" i],[class*="footnote" i])';

const MARK = /^[\s[(]*(?:\d{1,3}|[*†‡§⊕+]{0,3})[\s\]).:]*$/;
const SHORTEST = 8;

/** Whether an element is such a note, and not a mark that leads to one or a list of them. */
export function isNoteInLine(element: Element): boolean {
  if (!element.matches(NOTES_IN_LINE) || element.querySelector('p,ul,ol,table') !== null) return false;
  return (element.textContent ?? '').trim().length >= SHORTEST && element.querySelector('a[href^="#"]') === null;
}

/** Puts a mark in the place of each and the note behind its paragraph. Edits `root`, which must be a copy of ours. */
export function moveNotesOut(root: Element): void {
  if (root.querySelector('[class*="note" i]') === null) return; // the whole selector costs every other page more
  for (const [index, element] of [...root.querySelectorAll(NOTES_IN_LINE)].entries())
    if (root.contains(element) && isNoteInLine(element)) moveOut(element, `${NAME}${index}`);
}

const NAME = 'note-in-line-';

function moveOut(element: Element, id: string): void {
  const paragraph = element.closest('p,li,dd,td,blockquote,h2,h3');
  const document = element.ownerDocument;
  const marks = marksBefore(element);
  // The same note may stand at the foot of the page for narrow windows; then its own mark leads there.
  if (marks.some((mark) => mark.querySelector('a[href^="#"]') !== null)) {
    element.remove();
    return;
  }
  for (const mark of marks) mark.remove();
  const note = document.createElement('p');
  note.id = id;
  note.append(...insideOf(element));
  const anchor = document.createElement('a');
  anchor.setAttribute('href', `#${id}`);
  anchor.textContent = '1'; // all are counted afresh where they are written
  const mark = document.createElement('sup');
  mark.append(anchor);
  element.replaceWith(mark);
  let last = paragraph;
  while (last?.nextElementSibling?.id.startsWith(NAME)) last = last.nextElementSibling;
  if (/^(?:P|BLOCKQUOTE|H\d)$/.test(paragraph?.nodeName ?? '')) last?.after(note);
  else paragraph?.append(note);
}

/** What stands right before a note and is only its mark: a raised number, the switch that opens it on a telephone. */
function marksBefore(element: Element): readonly Element[] {
  const marks: Element[] = [];
  for (let before = element.previousSibling; before !== null; before = before.previousSibling) {
    if (isText(before) && before.data.trim() === '') continue;
    if (!/^(?:SUP|LABEL|INPUT|A|BUTTON)$/.test(before.nodeName) || !MARK.test(before.textContent ?? '')) break;
    marks.push(before as Element); // its name says so
  }
  return marks;
}

/** The note's own text: without the number that it begins with, and without a shell that holds number and text apart. */
function insideOf(element: Element): readonly Node[] {
  const shell = [...element.children].find(
    (child) => /note/i.test(child.className) && (child.textContent ?? '').length * 2 > (element.textContent ?? '').length,
  );
  const nodes = [...(shell ?? element).childNodes];
  const first = nodes[0];
  return first !== undefined && nodes.length > 1 && MARK.test(first.textContent ?? '') ? nodes.slice(1) : nodes;
}
