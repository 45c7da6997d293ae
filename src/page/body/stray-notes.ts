import { blockOfNote, noteTargetOf } from '../clean/notes.ts';
import { attributeOf } from './dom.ts';

/**
 * The notes that an article refers to and that stand outside of it: in a column beside the text, in a list at the foot of the page, in a box
 * that was taken for furniture. Elements of the page itself, in the order of their references.
 */
export function strayNotes(article: Element, page: Element): readonly Element[] {
  const wanted = new Set<string>();
  for (const anchor of article.querySelectorAll('a[href*="#"]')) {
    const id = noteTargetOf(anchor);
    if (id !== null) wanted.add(id);
  }
  if (wanted.size === 0) return [];
  for (const element of article.querySelectorAll('[id],a[name]')) wanted.delete(nameOfTarget(element));
  if (wanted.size === 0) return [];
  const found = new Map<string, Element>();
  for (const target of page.querySelectorAll('[id],a[name]')) {
    const id = nameOfTarget(target);
    const block = wanted.has(id) ? blockOfNote(target) : null;
    if (block !== null && !found.has(id)) found.set(id, block);
  }
  return [...new Set([...wanted].flatMap((id) => found.get(id) ?? []))];
}

const nameOfTarget = (element: Element): string => attributeOf(element, 'id') || attributeOf(element, 'name');
