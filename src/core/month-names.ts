/**
 * Beginnings of the names of months, January first, as patterns: `jan` is January, janvier, Januar, janeiro and stycznia's row-mate.
 * They stand for English, German, French, Spanish, Italian, Portuguese, Dutch, Scandinavian, Polish, Russian, Ukrainian, Turkish, Czech,
 * Romanian, Finnish, Estonian, Lithuanian, Hungarian, Bulgarian, Greek, Hebrew, Hindi, Thai and Arabic. A beginning is enough, as a month counts only between the numbers of a day and a year; case, accents
 * and a final dot do not matter. The Arabic names of two words are written as one (see foldWord).
 */
const MONTHS: readonly RegExp[] = (
  'jaan|jan|sausi|ene|gen|sty|янв|яну|січ|oca|lede|ledn|ianu|tammi|يناير|كانونالثاني|ιαν|ב?ינו|มค|มกรา|जनव ' +
  'feb|fev|veeb|vasari|lut|фев|лют|suba|unor|helmi|فبراير|شباط|φεβ|ב?פבר|กพ|กุมภา|फरव|फ़रव ' +
  'mar(?!ras)|maer|mrz|mrt|maa|мар|бере|brez|kovo|مارس|آذار|μ[αά]ρ|ב?מר[ץס]|มีค|มีนา|मार्च ' +
  'apr|avr|abr|kwi|апр|квіт|nisan|dub|huhti|baland|أبريل|ابريل|نيسان|απρ|ב?אפר|เมย|เมษา|अप्र ' +
  'ma[yij]|mag(?!a)|mei|ма[йя]|трав|kve|touko|geguz|مايو|أيار|μ[αά][ιΐ]|ב?מאי|พค|พฤษภา|मई ' +
  'ju[iu]?n|birz|giu|cze|июн|черв|haz|cerv(?!ene?c)|iuni|kesa|يوني|حزيران|юни|ιο[υύ]ν|ב?יונ|มิย|มิถุนา|जून ' +
  'ju[iu]?l|liep|lug|lip|июл|лип|temm|cervene?c|iuli|heina|يولي|تموز|юли|ιο[υύ]λ|ב?יול|กค|กรกฎา|जुल ' +
  'aug|rugpj|aout|ago|agu|sie|авг|серп|srp|elok|[أا]غسطس|آب|α[υύ]γ|ב?אוג|สค|สิงหา|अग ' +
  'sep|rugse|set|szep|wrz|сен|сеп|вере|eyl|zari|syys|سبتمبر|أيلول|σεπ|ב?ספט|กย|กันยา|सित ' +
  'o[ckt]t|outu|out$|paz|окт|жовт|ekim|rij|spal|loka|[أا]كتوبر|تشرينالأول|οκτ|ב?אוק|ตค|ตุลา|अक्ट ' +
  'nov|lapkr|lis$|listopad|ноя|лист|kasi|ное|noi|marras|نوفمبر|تشرينالثاني|νο[εέ]|ב?נוב|พย|พฤศจิกา|नव ' +
  'dec|dets|dez|dic|des|gru|дек|груд|aral|prosin|joulu|ديسمبر|كانونالأول|δεκ|ב?דצמ|ธค|ธันวา|दिस'
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
