/** A time right behind a date, as pages write "June 5, 2019 at 3:04 pm EST", "5. Juni 2019, 15:04 Uhr", "2019年6月5日 15:04"; in lower case. */
export const TIME_BEHIND =
  /[\s,|–—.،-]*(?:at|um|à|às|a las|alle|kl\.?|o|or[ae]|d\.|в|klo|hkt|@|•|·|t)?\s*\(?(?:[上下]午|凌晨|早上|晚上|午[前后]|오[전후])?\s*\d{1,2}\s?(?:[:：.h时点]|uhr)\s?\d{2}(?:[:：.]\d{2})?(?:\s?分)?\)?(?:\s*uhr)?(?:\s*[ap]\.?\s?m\.?|\s?[صم](?![\u0600-\u06ff]))?z?(?:\s*[+-]\d{2}:?\d{2})?/y;
const MONTH = `(?:[ก-๎]{2}|[^\\s\\d!-/:-@[-\`{-~\\u2010-\\u2015]{3,14})\\.?`; // letters: see letters.ts on why not by their property
const YEAR = '(?:19|20|25)\\d{2}'; // 2567 is how Thai pages write 2024

/** A sign between numbers: a text without one has no date in numbers. */
export const NUMERIC = /\d\s?[-/.年년]\s?\d/;

/** Shapes of dates in visible text, in any language: only the shape is checked here, the month's name is judged by parseDate. For texts in lower case. */
export const DATE_SHAPES: readonly { readonly isNumeric: boolean; readonly shape: RegExp }[] = [
  `${YEAR}\\s?[-/.年년]\\s?\\d{1,2}\\s?[-/.月월]\\s?\\d{1,2}(?!\\d)\\s?[日일]?(?:[t\\s]?\\s?[（(]?(?:星期|周|週|曜)?[一二三四五六日月火水木金土]?[)）]?)?`,
  `(?<!\\d)\\d{1,2}(?:st|nd|rd|th|er|º|ª|°|\\.)?\\s*(?:de\\s|of\\s|di\\s|-)?\\s*${MONTH},?\\s*(?:de\\s|del\\s|-|')?\\s*${YEAR}(?!\\d)(?:\\s?(?:г\\.|года|р\\.|r\\.))?`,
  `${MONTH}\\s+\\d{1,2}(?:st|nd|rd|th)?[,.]?\\s*${YEAR}(?!\\d)`,
  `${YEAR}[.,]?\\s+(?:m\\.\\s)?${MONTH}\\s+\\d{1,2}(?!\\d)`,
  `(?<![\\d.])\\d{1,2}\\s?[./-]\\s?\\d{1,2}\\s?[./-]\\s?${YEAR}(?!\\d)`,
  `(?<![\\d.])\\d{1,2}\\.\\d{1,2}\\.\\d{2}(?![\\d.])`,
].map((source) => ({ isNumeric: !source.includes(MONTH), shape: new RegExp(source) }));
