const DIGITS = '〇一二三四五六七八九';

/** Chinese numbers of a date, part by part, as digits: `二〇二五年`, `十一月`, `二十四日`. */
const spelt = (date: string): string =>
  date
    .replace(/[○零]/g, '〇')
    .replace(/(?<![一二三])十/g, '一十')
    .replace(/十(?=[月日])/g, '〇')
    .replace(/[〇一二三四五六七八九十]/g, (letter) => String(DIGITS.indexOf(letter)).replace('-1', ''));

const MONTH = '(?<![一-鿿])([一二三四五六七八九]|十[一二]?|\\d\\d?)\\s?月';
/** A Chinese month in an English order: `三月 4, 2025`, `4 三月, 2025`, as themes do whose order was not translated. */
const FOREIGN_ORDER = new RegExp(`${MONTH}\\s(\\d\\d?), ?(\\d{4})(?!\\d)|(?<!\\d)(\\d\\d?)\\s${MONTH},? (\\d{4})(?!\\d)`);
const inOrder = (_all: string, month: string, day: string, year: string, day2: string, month2: string, year2: string): string =>
  `${year ?? year2}年${spelt(`${month ?? month2}月`)}${day ?? day2}日`;

/**
 * A text in which dates are in numbers of our years, as Chinese pages write them in words, in full-width digits, in an English order, or by
 * the years of the Republic (which began in 1912; also `114-03-04` in a line of its own).
 */
export const inNumbers = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[〇○零一二三四五六七八九]{4}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日/, spelt)
    .replace(FOREIGN_ORDER, inOrder)
    .replace(
      /(?<=民[國国]\s?)\d{1,3}(?=\s?年)|(?<=^.{0,20}(?<![\d./-]))1[0-3]\d(?=([-/年])\d\d?[-/月]\d\d?(?![\d./-]))/,
      (year) => String(Number(year) + 1911),
    );
