import { weigh } from './survey.ts';

/** So much text under a picture is more than its caption; in several blocks, sooner. */
export const LONGEST_IN_BOX = 240;

/** Greatest share of a text that stands in boxes with pictures: where it is more they are the text. */
const MOST = 0.25;
/** A box with more elements holds a text; its whole text is not asked for, for every picture in it. */
const PARTS = 8;
/** Weight from which words below the first picture, with no paragraph above it, are the lead. */
const LEAD = 90;

const textOf = (element: Element): string => (element.textContent ?? '').trim();
const weightOf = (element: Element): number => weigh(textOf(element));

/**
 * Boxes that nothing names, of one picture and a few words behind it, most of which lead nowhere: the words are its caption. Not where one
 * stands beside the other, as the steps of a recipe do.
 */
export function pictureBoxes(root: Element): readonly Element[] {
  const boxes = new Map<Element, Element>();
  for (const picture of root.getElementsByTagName('img')) {
    let box = picture.parentElement;
    while (box && box !== root && box.childElementCount <= PARTS && textOf(box) === '') box = box.parentElement;
    if (!box || box === root || box.childElementCount > PARTS || !isCaptioned(box)) continue;
    let shell = box;
    while (shell.parentElement?.childElementCount === 1) shell = shell.parentElement;
    boxes.set(shell, box);
  }
  const isLead = (box: Element): boolean => {
    const [above = ''] = (root.textContent ?? '').split(box.textContent ?? '', 1);
    return weightOf(box) >= LEAD && weigh(above) < LEAD;
  };
  const isBeside = (shell: Element): boolean =>
    [shell.previousElementSibling, shell.nextElementSibling].some((other) => other !== null && boxes.has(other));
  const alone = [...boxes].flatMap(([shell, box]) => (isBeside(shell) || isLead(box) ? [] : [box]));
  return alone.reduce((sum, box) => sum + weightOf(box), 0) <= weightOf(root) * MOST ? alone : [];
}

function isCaptioned(box: Element): boolean {
  const text = textOf(box);
  const linked = [...box.querySelectorAll('a')].reduce((sum, link) => sum + textOf(link).length, 0);
  return (
    /^(?:DIV|SECTION|SPAN)$/.test(box.nodeName) &&
    weigh(text) <= LONGEST_IN_BOX &&
    /\p{L}{2}/u.test(text) &&
    linked * 2 <= text.length &&
    box.querySelectorAll('p,br').length <= 2 &&
    box.querySelectorAll('img').length === 1
  );
}
