import { line } from './text.ts';

/** Letters, digits and the opening marks with which a plain YAML scalar may begin. */
const PLAIN_START = /^[\p{L}\p{Nd}(（《「『“‘【〈〔・·]/u;
/** Words that some YAML reader takes for something else than a string. */
const WORDS = /^(?:null|true|false|yes|no|on|off|y|n|~|=|<<)$/i;
/** What looks like a number or a time to any reader. */
const NUMBER_LIKE = /^(?:\d[\da-fotxz_.,:+\- ]*|e[-+]?\d+)$/i;

/** A double-quoted YAML scalar. After `line` no other escape is ever needed. */
export const quoted = (s: string): string => `"${s.replace(/[\\"]/g, '\\$&')}"`;

/** Whether a plain scalar reads as the same string in Psych, PyYAML, js-yaml 3 and yaml 1.1 and 1.2. */
const isPlain = (s: string, inFlow: boolean): boolean =>
  PLAIN_START.test(s) && !/: | #|:$/.test(s) && !(inFlow && /[,[\]{}?]/.test(s)) && !WORDS.test(s) && !NUMBER_LIKE.test(s);

/** SCALAR of post-format section 2: plain where every reader agrees, else double-quoted. `s` is already one line. */
export const scalar = (s: string, inFlow = false): string => (isPlain(s, inFlow) ? s : quoted(s));

/** A flow list with one space inside the brackets; `[]` when empty. The items are already one line each. */
export const flowList = (items: readonly string[]): string =>
  items.length === 0 ? '[]' : `[ ${items.map((item) => scalar(line(item), true)).join(', ')} ]`;

/** Hexo's list of lists: there a flat list is a hierarchy. */
export const nestedList = (items: readonly string[]): string =>
  items.length === 0 ? '[]' : `[ ${items.map((item) => flowList([item])).join(', ')} ]`;
