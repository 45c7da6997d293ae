/** Between a date and its time: "at" in many languages, and the day of the week where it stands behind the date. */
const BETWEEN =
  'at|um|om|ob|à|[áà]s|la|a l[ae]s|alle(?: ore)?|or[ae]|klo?|kell|saat|godz|pukul|pada|nang|lúc|στις|в|о|[ouvdtрг@•·]|في|(?:في )?الساعة|ساعت|کو|בשעה|เวลา|[\\u0900-\\u0dff]{1,8}|hkt|[一-鿿]{2,8}时间|[월화수목금토일]요일|[月火水木金土日]?曜日|pazartesi|salı|çarşamba|perşembe|cuma(?:rtesi)?|pazar';

/** A time right behind a date, as pages write "June 5, 2019 at 3:04 pm EST", "5. Juni 2019, 15:04 Uhr", "2019年6月5日 15:04"; in lower case. */
export const TIME_BEHIND = new RegExp(
  `[\\s,/，|–—.،-]*(?:(?:${BETWEEN})[\\s,.]*){0,2}\\(?(?:[上中下]午|凌晨|早上|晚上|午[前后]|오[전후])?\\s*\\d{1,2}\\s?(?:[:：.h时点]|uhr)\\s?\\d{2}(?:[:：.]\\d{2})?(?:\\s?分)?\\)?(?:\\s*uhr)?(?:\\s*[apπμ]\\.?\\s?[mμ]\\.?|\\s?[صم](?![\\u0600-\\u06ff]))?z?(?:\\s*[+-]\\d{2}:?\\d{2})?`,
  'y',
);

/** A time right before a date: "12:34 GMT, 3 March 2021", "12:34 Thứ Ba, 3/3/2021", "3:04 PM EST, Fri June 5, 2019". */
export const TIME_BEFORE =
  /(?<![\d:.])\d{1,2}:\d{2}(?::\d{2})?(?:\s?[ap]\.?m\b\.?)?(?:\s[A-Z]{1,3}T)?(?=[\s,|–—-]{1,4}(?:[^\s\d,]+(?:\s[^\s\d,]+)?,?\s)?$)/i;

const MONTH = `(?:[\u0600-\u0e4e]{2}|[^\\s\\d!-/:-@[-\`{-~\\u2010-\\u2015]{3,14})\\.?`; // letters: see letters.ts on why not by their property
const YEAR = '(?:19|20|25)\\d{2}'; // 2567 is how Thai pages write 2024

/** A sign between numbers: a text without one has no date in numbers. */
export const NUMERIC = /\d\s?[-/.年년]\s?\d/;

const regExps = (sources: readonly string[]): readonly RegExp[] => sources.map((source) => new RegExp(source));

/** Shapes of dates in visible text, in any language: only the shape is checked here, the month's name is judged by parseDate. For texts in lower case. */
export const WORD_SHAPES = regExps([
  `(?<!\\d)\\d{1,2}(?:st|nd|rd|th|er|º|ª|°|\\.)?\\s*(?:de\\s|of\\s|di\\s|-)?\\s*${MONTH},?\\s*(?:de\\s|del\\s|[คพ]ศ\\s|-|')?\\s*${YEAR}(?!\\d)(?:\\s?(?:г\\.|года|р\\.|r\\.))?`,
  `${MONTH}\\s+\\d{1,2}(?:st|nd|rd|th)?[,.]?\\s*${YEAR}(?!\\d)`,
  `${YEAR}\\.?\\s+gada\\s+\\d{1,2}\\.\\s?${MONTH}`, // Latvian
  `${YEAR}[.,]?\\s+(?:m\\.\\s)?${MONTH}\\s+\\d{1,2}(?!\\d)`,
  `(?<!\\d)\\d{1,2}\\s+th[áa]?n?g\\s+\\d{1,2},?\\s+(?:năm\\s+)?${YEAR}(?!\\d)`, // Vietnamese
  '(?<!\\d)\\d{1,2}\\s+[\\u0600-\\u06ff]{3,}\\s+1[34]\\d\\d(?!\\d)', // Persian calendar
]);

export const DIGIT_SHAPES = regExps([
  `${YEAR}\\s?[-/.年년]\\s?\\d{1,2}\\s?[-/.月월]\\s?\\d{1,2}(?!\\d)\\s?[日号일]?(?:[t\\s]?\\s?[（(]?(?:星期|周|週|曜)?[一二三四五六日月火水木金土]?[)）]?)?`,
  `(?<![\\d.])\\d{1,2}\\s?[./-]\\s?\\d{1,2}\\s?[./-]\\s?${YEAR}(?!\\d)`,
  '(?<![\\d.])\\d{1,2}\\.\\d{1,2}\\.\\d{2}(?![\\d.])',
  '(?<![\\d/])1[34]\\d\\d/\\d{1,2}/\\d{1,2}(?!\\d)', // Persian calendar
]);
