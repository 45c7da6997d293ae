import { foldWord } from '../../core/month-names.ts';
import { one, textOf } from './dom.ts';

const MAX_TEXT = 200_000;

/** The name of an account: `ann.archer`, `ann_archer`. */
const LOGIN = /^([a-zà-ɏ]{2,})[._](?:[a-zà-ɏ]+[._])?([a-zà-ɏ]{3,})$/;

/** The whole name where another place has it: for a first name alone, and for the name of an account, which the text may sign in full. */
export function fullName(name: string, names: readonly string[], document: Document): string {
  const [, first = name, last = ''] = LOGIN.exec(name) ?? [];
  if (last === '' && !/^[A-ZÀ-Þ]\S+$/.test(name)) return name;
  const fuller = (other: string): boolean => {
    if (LOGIN.test(other)) return false;
    const words = foldWord(other).split(/\s+/);
    return words.length > 1 && words.length < 5 && words[0] === foldWord(first) && words.at(-1)?.startsWith(last) === true;
  };
  const known = names.find(fuller);
  if (known !== undefined || last === '') return known ?? name;
  const body = one(document, 'body');
  const signed = new RegExp(`\\b${first} (?:\\S+ )?${last}\\b`, 'i');
  return (body && signed.exec(textOf(body, MAX_TEXT))?.[0]) || name;
}
