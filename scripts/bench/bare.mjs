// Clone and parse, nothing else: what our times are divided by.
import { Readability } from '@mozilla/readability';

export const readability = (document) => new Readability(document.cloneNode(true), { serializer: (element) => element }).parse();

globalThis.__rivals = { bare: (document) => readability(document) !== null };
