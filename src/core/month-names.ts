/**
 * Beginnings of the names of months, January first, as patterns: `jan` is January, janvier, Januar, janeiro and stycznia's row-mate.
 * They stand for English, German, French, Spanish, Italian, Portuguese, Dutch, Scandinavian, Polish, Russian, Ukrainian, Turkish, Czech,
 * Romanian, Finnish and Arabic. A beginning is enough, as a month counts only between the numbers of a day and a year; case, accents
 * and a final dot do not matter. The Arabic names of two words are written as one (see foldWord).
 */
const MONTHS: readonly RegExp[] = (
  'jan|ene|gen|sty|янв|січ|oca|lede|ledn|ianu|tammi|يناير|كانونالثاني ' +
  'feb|fev|lut|фев|лют|suba|unor|helmi|فبراير|شباط ' +
  'mar(?!ras)|maer|mrz|mrt|maa|мар|бере|brez|مارس|آذار ' +
  'apr|avr|abr|kwi|апр|квіт|nisan|dub|huhti|أبريل|ابريل|نيسان ' +
  'ma[yij]|mag(?!a)|mei|ма[йя]|трав|kve|touko|مايو|أيار ' +
  'jui?n|giu|cze|июн|черв|haz|cerv(?!ene?c)|iuni|kesa|يوني|حزيران ' +
  'jui?l|lug|lip|июл|лип|temm|cervene?c|iuli|heina|يولي|تموز ' +
  'aug|aout|ago|agu|sie|авг|серп|srp|elok|[أا]غسطس|آب ' +
  'sep|set|wrz|сен|вере|eyl|zari|syys|سبتمبر|أيلول ' +
  'o[ckt]t|outu|out$|paz|окт|жовт|ekim|rij|loka|[أا]كتوبر|تشرينالأول ' +
  'nov|lis$|listopad|ноя|лист|kasi|noi|marras|نوفمبر|تشرينالثاني ' +
  'dec|dez|dic|gru|дек|груд|aral|prosin|joulu|ديسمبر|كانونالأول'
)
  .split(' ')
  .map((names) => new RegExp(`^(?:${names})`));

/** Lower case without accents: `août` and `aout`, `März` and `Marz` are one; a month's name of two words becomes one word. */
export const foldWord = (word: string): string =>
  word
    .toLowerCase()
    .normalize('NFD')
    .replace(/(?<=[a-z])[\u0300-\u036f]+/g, '')
    .normalize('NFC')
    .replaceAll('ı', 'i')
    .replace(/(كانون|تشرين) /g, '$1');

/** 1 to 12 for a folded name of a month in one of the known languages, else null. */
export const monthNumber = (word: string): number | null => MONTHS.findIndex((name) => name.test(word)) + 1 || null;
