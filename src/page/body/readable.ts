import { Readability } from '@mozilla/readability';

/** Readability as it is, on a document of our own; answers its element instead of a string, or null. */
export function readable(copy: Element): Element | null {
  const parsed = new Readability<Element>(copy.ownerDocument, {
    serializer: (node) => node as Element, // Readability hands the element it built to the serializer
    keepClasses: true,
    disableJSONLD: true,
  }).parse();
  return parsed?.content ?? null;
}
