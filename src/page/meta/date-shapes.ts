/**
 * Shapes of dates in visible text, in any language: only the shape is checked here, the month's name is judged by parseDate.
 * Each allows a time behind it, as pages write "June 5, 2019 at 3:04 pm EST", "5. Juni 2019, 15:04 Uhr", "2019年6月5日 15:04".
 */
const TIME =
  '(?:[\\s,|–—-]*(?:at|um|à|às|a las|alle|kl\\.?|o|ore|в|klo|@|den|•|·|T)?\\s*\\(?\\d{1,2}\\s?(?:[:：.h]|Uhr|时|時|点)\\s?\\d{2}(?:[:：.]\\d{2})?(?:\\s?分)?\\)?(?:\\s*Uhr)?(?:\\s*[ap]\\.?m\\.?)?Z?(?:\\s*[+-]\\d{2}:?\\d{2})?)?';
const MONTH = '[\\p{L}\\p{M}]{3,14}\\.?';

export const DATE_SHAPES: readonly RegExp[] = [
  `(?:19|20)\\d{2}\\s?[-/.年]\\s?\\d{1,2}\\s?[-/.月]\\s?\\d{1,2}(?!\\d)\\s?(?:日|일)?(?:[T\\s]?\\s?[（(]?(?:星期|周|週|曜)?[一二三四五六日月火水木金土]?[)）]?)?${TIME}`,
  `(?:19|20)\\d{2}\\s?년\\s?\\d{1,2}\\s?월\\s?\\d{1,2}\\s?일${TIME}`,
  `(?<!\\d)\\d{1,2}(?:st|nd|rd|th|er|º|ª|°|\\.)?\\s*(?:de\\s|of\\s|di\\s|-)?\\s*${MONTH},?\\s*(?:de\\s|del\\s|-|')?\\s*(?:19|20)\\d{2}(?!\\d)(?:\\s?(?:г\\.|года|р\\.|r\\.))?${TIME}`,
  `${MONTH}\\s+\\d{1,2}(?:st|nd|rd|th)?(?:,|\\.)?\\s*(?:19|20)\\d{2}(?!\\d)${TIME}`,
  `(?:19|20)\\d{2}[.,]?\\s+${MONTH}\\s+\\d{1,2}(?!\\d)${TIME}`,
  `(?<![\\d.])\\d{1,2}\\s?[./-]\\s?\\d{1,2}\\s?[./-]\\s?(?:19|20)\\d{2}(?!\\d)${TIME}`,
  `(?<![\\d.])\\d{1,2}\\.\\d{1,2}\\.\\d{2}(?![\\d.])${TIME}`,
].map((source) => new RegExp(source, 'giu'));
