import type { PickerWords } from '../core/messages.ts';
import { pickBlock } from '../page/pick/pick-block.ts';

/** The background leaves the words on the isolated world's global just before. */
const words: object = Object(Reflect.get(globalThis, 'clippostWords'));
Reflect.deleteProperty(globalThis, 'clippostWords');

function takeWords(): PickerWords {
  const word = (name: string): string => {
    const value: unknown = Reflect.get(words, name);
    return typeof value === 'string' ? value : '';
  };
  return { hint: word('hint'), lang: word('lang'), dir: word('dir') };
}

/**
 * One picker a page: a second one ends the first. The block stays on this world's global, where the next clip finds it, whatever
 * became of the background meanwhile; the page cannot see it.
 */
async function pick(): Promise<boolean> {
  const earlier: unknown = Reflect.get(globalThis, 'clippostPicker');
  if (earlier instanceof AbortController) earlier.abort();
  const controller = new AbortController();
  Object.assign(globalThis, { clippostPicker: controller });
  const block = await pickBlock(document, takeWords(), controller.signal);
  if (block !== null) Object.assign(globalThis, { clippostBlock: [block] });
  return block !== null;
}

/** The page function: its promise ends with the choice, `true` when a block was taken. */
const picking = pick();

/** The sample article runs this file by itself (edge/sample.ts) and is told. */
const tell: unknown = Reflect.get(words, 'tell');
if (typeof tell === 'function') tell(picking);

export default picking;
