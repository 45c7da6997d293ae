import { inOneLine } from '../clean/white-space.ts';
import { create } from '../create.ts';
import { fold } from '../meta/likeness.ts';
import type { Line } from './lines.ts';

const CREDIT =
  /^(?:©|\(c\)|photo|foto|image|picture|bild|credit|crédit|source|quelle|fuente|fonte|fotó|kuva|imagem|фото|[▲△↑])|(?:^|[。，（( ])图[片源]?[:：/／]|(?:getty images?|reuters|associated press|ap photo|afp|shutterstock|istock|dpa|epa|imago|picture alliance|ap|upi|pixabay|unsplash|wikimedia)[\s!-/:-@[-`{-¿\u2010-\u203b]*$|\((?:photo|image|foto|ap|reuters|afp|getty|credit)[^)]*\)$/;

/** Longest line that is taken for a caption by its look alone. */
const LONGEST_LOOK = 240;

const isCredit = (line: Line): boolean => line.weight <= 420 && CREDIT.test(line.lower);

/** Says what the picture's alternative text says, or is set apart as captions are: all of it in italics or small. */
function isSetApart(line: Line, picture: Element): boolean {
  const said = fold(line.text);
  if (said === '') return false;
  if (said === fold(picture.getAttribute('alt') ?? '')) return true;
  const isSmall = (node: Text): boolean => node.data.trim() === '' || node.parentElement?.closest('em,i,small') != null;
  return line.weight <= LONGEST_LOOK && line.nodes.every(isSmall);
}

/** What becomes of lines right under a picture that are its caption by their words or their look. */
export interface CaptionLines {
  /** In a figure with their picture now. */
  readonly kept: ReadonlySet<Line>;
  /** The picture stands elsewhere: words that speak of nothing. */
  readonly lost: readonly Line[];
}

/** Puts captions that nothing names as such into a figure with their picture. */
export function joinCaptions(lines: readonly Line[], root: Element): CaptionLines {
  const kept = new Set<Line>();
  const lost: Line[] = [];
  for (const [index, line] of lines.entries()) {
    const above = lines[index - 1];
    // a credit stands below the caption, too
    const picture = line.afterPicture ?? (above && kept.has(above) ? above.afterPicture : null);
    if (picture === null || line.place.caption || line.place.heading > 0 || line.place.list || line.place.table) continue;
    const credit = isCredit(line);
    if (!credit && !isSetApart(line, picture)) continue;
    if (join(line, picture, root)) kept.add(line);
    else if (credit) lost.push(line);
  }
  return { kept, lost };
}

const textOf = (element: Element): string => inOneLine(element.textContent);

/** Makes a figure of a picture and the line under it, in one block or in two; false where other text stands between or beside them. */
function join(line: Line, picture: Element, root: Element): boolean {
  let block = line.block;
  while (block !== root && block.previousElementSibling === null && !block.contains(picture) && block.parentElement)
    block = block.parentElement;
  const inside = block.contains(picture);
  const before = inside ? [...block.children].find((child) => child.contains(picture)) : block.previousElementSibling;
  const own = (block.closest('figure') ?? before)?.querySelector('figcaption');
  const isAlone = block !== root && before?.contains(picture) && textOf(block) === line.text;
  if (!isAlone || !before || textOf(before) !== (own && before.contains(own) ? textOf(own) : '')) return false;
  if (own) {
    // A credit between a picture and its caption; a second figure would part the two.
    own.append(' ', ...block.childNodes);
    block.remove();
    return true;
  }
  const figure = create(block, 'figure');
  const caption = create(block, 'figcaption');
  figure.append(before, caption);
  caption.append(...block.childNodes);
  block.replaceWith(figure);
  return true;
}
