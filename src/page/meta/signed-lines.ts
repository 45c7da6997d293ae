import { CJK, lowerCase } from '../letters.ts';
import { isRole } from './author-names.ts';
import { BY } from './written-by.ts';

/** Before a colon. */
const LABELS =
  'text[eio]?|teksti?|texto|pi[sš]e|a[uv]tor(?:k?a|ica|ius|ė|s)?|аутор|пише|συντάκτ(?:ης|ρια)|κείμενο|yazar|haber|kirjoittaja|írta|penulis|reporter|tác giả|bài|ผู้เขียน|เรื่อง|الكاتب|نویسنده|लेखक|تحریر|执笔者?|ライター|取材・文|文|编译|撰文';

/** A blank is enough behind them. */
const SAID = [
  BY,
  'un article de|(?:texte|texto|reportagem|scris )?\\s?de',
  'napsala?|napisał[ao]?|napisa(?:o|la)|írta|kirjutas|του|της|γράφει (?:ο|η)|от',
  'โดย|بقلم|كتبت?|מאת|द्वारा',
].join('|');

const SIGNED = new RegExp(`^(?:(?:${LABELS})\\s?[:：=／|丨｜]\\s*|(?:${SAID})(?:\\s?[:：]\\s*|\\s))(?=\\S)`);

/** Small words within a name, and between two. */
const SMALL = /^(?:d[aeiou]s?|del|della|v[ao]n|der|den|ter|la|el|al|bin|ibn|and|und|et|y|e|og|och|en|i|и|ja|és)$/;

const CJK_NAME = new RegExp(`^[${CJK}]{2,6}$`);

/** A person's name and nothing else: two to five words, with capitals where the script has them. */
function isFullName(text: string): boolean {
  if (CJK_NAME.test(text)) return true;
  const words = text.split(/\s+/);
  const large = words.filter((word) => word.charAt(0) !== word.charAt(0).toLowerCase() || /^[\u0590-\u1fff]/.test(word));
  return (
    large.length > 1 &&
    words.length < 6 &&
    !/[\d,;:!?@"“”()|]/.test(text) &&
    words.every((word) => large.includes(word) || SMALL.test(word))
  );
}

/** The name in a line that only says who wrote it, in one of many languages. */
export function signedName(text: string): string | null {
  if (text.length > 80) return null;
  const rest = text.slice(SIGNED.exec(lowerCase(text))?.[0].length ?? 0).trim();
  return rest !== text && isFullName(rest) ? rest : null;
}

/** The name in a line that only says who somebody is: `Jane Miller, staff writer`. */
export function nameWithRole(text: string): string | null {
  const [name = '', role = '', ...more] = text.split(/\s?[,|–—]\s/);
  return role !== '' && more.length === 0 && isRole(lowerCase(role)) && isFullName(name) ? name : null;
}
