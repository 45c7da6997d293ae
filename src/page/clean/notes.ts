import { nearest } from '../meta/dom';

/** The footnotes of an article: elements that refer to one, elements that are one, by number; and links that only lead back. */
export interface Notes {
  readonly references: ReadonlyMap<Element, number>;
  readonly definitions: ReadonlyMap<Element, number>;
  readonly back: ReadonlySet<Element>;
}

const NO_NOTES: Notes = { references: new Map(), definitions: new Map(), back: new Set() };
const NOTE_TARGET =
  /^#(?:user-content-)?_?(?:fn|ftn|en|edn|footnote|endnote|note|cite_note|sdfootnote|easy-footnote-bottom)[-_:.]?[\w.:-]*$/i;
const BACK_TEXT = /^[\s[(]*(?:[↩↑⤴⏎^]\ufe0e?|back|zurück|retour|返回)?[\s\])]*$/i;
const MARK = /^[\s[(【〔]*(?:\d{1,4}|[a-z]|[ivx]{1,6}|[*†‡§]{1,3}|注\s?\d*)[\s\])】〕.]*$/i;

/** The id to which a link leads that is made like the mark of a note, else null. */
export function noteTargetOf(anchor: Element): string | null {
  const href = anchor.getAttribute('href') ?? '';
  const hash = href.slice(href.indexOf('#'));
  if (hash.length < 2 || !MARK.test(anchor.textContent ?? '')) return null;
  const shaped = NOTE_TARGET.test(hash) || /note[-_.]?\d/i.test(hash) || anchor.getAttribute('role') === 'doc-noteref';
  return shaped || anchor.closest('sup') !== null || anchor.querySelector('sup') !== null ? decode(hash.slice(1)) : null;
}

/** Finds what refers to a note inside the same element by a short mark: `<sup><a href="#fn1">1</a></sup>` and its many kin. */
export function findNotes(root: Element): Notes {
  const links = root.querySelectorAll('a[href*="#"]');
  if (links.length === 0) return NO_NOTES;
  const references = new Map<Element, number>();
  const definitions = new Map<Element, number>();
  const numbers = new Map<Element, number>();
  const candidates: { readonly anchor: Element; readonly id: string }[] = [];
  for (const anchor of links) {
    const id = noteTargetOf(anchor);
    if (id !== null) candidates.push({ anchor, id });
  }
  if (candidates.length === 0) return NO_NOTES;
  const byId = new Map<string, Element>();
  for (const element of root.querySelectorAll('[id],a[name]'))
    byId.set(element.getAttribute('id') ?? element.getAttribute('name') ?? '', element);
  for (const { anchor, id } of candidates) {
    const definition = definitionAt(byId.get(id), anchor);
    if (definition === null) continue;
    const number = numbers.get(definition) ?? numbers.size + 1;
    numbers.set(definition, number);
    definitions.set(definition, number);
    const raised = anchor.closest('sup');
    references.set(raised !== null && MARK.test(raised.textContent ?? '') ? raised : anchor, number);
  }
  const back = new Set<Element>();
  for (const definition of definitions.keys()) {
    for (const anchor of definition.querySelectorAll('a[href*="#"]')) {
      const target = byId.get(hashOf(anchor));
      if (BACK_TEXT.test(anchor.textContent ?? '') || (target !== undefined && isNear(target, references))) back.add(anchor);
    }
  }
  return { references, definitions, back };
}

/** The block that is the note: the target itself, or what holds a target that is only an anchor. It comes after its reference. */
function definitionAt(target: Element | undefined, anchor: Element): Element | null {
  const block = target === undefined ? null : blockOfNote(target);
  if (block === null || block.contains(anchor)) return null;
  return (anchor.compareDocumentPosition(block) & Node.DOCUMENT_POSITION_FOLLOWING) === 0 ? null : block;
}

/** The block round a target, where it may be a note by its length and by what is in it. */
export function blockOfNote(target: Element): Element | null {
  const block = nearest(target, 'li') ?? nearest(target, 'p,dd,td,div,aside'); // on the page itself a form may stand there
  const text = block?.textContent?.trim() ?? '';
  return text.length < 2 || text.length > 5000 || block?.querySelector('h1,h2,table') ? null : block;
}

const hashOf = (anchor: Element): string => {
  const href = anchor.getAttribute('href') ?? '';
  return decode(href.slice(href.indexOf('#') + 1));
};

/** Whether a target is a reference to a note, or is in one, or holds nothing else. */
const isNear = (target: Element, references: ReadonlyMap<Element, number>): boolean =>
  [...references.keys()].some((reference) => reference === target || reference.contains(target) || target.contains(reference)) &&
  (target.textContent ?? '').length < 12;

function decode(id: string): string {
  return /%[\da-f]{2}/i.test(id) && URL.canParse(`data:,${id}`) ? safelyDecoded(id) : id;
}

function safelyDecoded(id: string): string {
  return new URLSearchParams(`i=${id.replace(/\+/g, '%2B')}`).get('i') ?? id;
}
