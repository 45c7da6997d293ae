/**
 * Beginnings of the names of months, January first, as patterns: `jan` is January, janvier, Januar, janeiro and stycznia's row-mate.
 * They stand for English, German, French, Spanish, Italian, Portuguese, Dutch, Scandinavian, Polish, Russian, Ukrainian, Turkish,
 * Azerbaijani, Czech, Croatian, Serbian, Slovene, Romanian, Finnish, Estonian, Latvian, Lithuanian, Hungarian, Bulgarian, Greek, Hebrew,
 * Hindi, Thai, Arabic, Malay, Swahili and Filipino. A beginning is enough, as a month counts only between the numbers of a day and a year;
 * case, accents and a final dot do not matter. The Arabic names of two words are written as one (see foldWord).
 */
const MONTHS: readonly RegExp[] = (
  'jaan|jan|sausi|sij|ene|gen|sty|янв|яну|јан|січ|oca|lede|ledn|ian|tammi|yan|يناير|كانونالثاني|ιαν|ב?ינו|มค|มกรา|जनव|जन ' +
  'feb|fev|veeb|vasari|velj|lut|фев|лют|феб|sub|unor|helmi|peb|فبراير|شباط|φεβ|ב?פבר|กพ|กุมภา|फरव|फ़र ' +
  'mar(?!ras)|maer|mrz|mrt|maa|mac|ozu|мар|бер|brez|kovo|مارس|آذار|μ[αά]ρ|ב?מר[ץס]|มีค|มีนา|मार्च ' +
  'apr|avr|abr|kwi|tra|апр|квіт|nis|dub|huhti|baland|أبريل|ابريل|نيسان|απρ|ב?אפר|เมย|เมษา|अप्र ' +
  'ma[yij]|mag(?!a)|mei|svi|ма[йяј]|трав|kve|touko|geguz|مايو|أيار|μ[αά][ιΐ]|ב?מאי|พค|พฤษภา|मई ' +
  'ju[iu]?n|birz|giu|cze|hun|iyun|июн|јун|черв|haz|cerv(?!ene?c)|iun|kesa|يوني|حزيران|юни|ιο[υύ]ν|ב?יונ|มิย|มิถุนา|जून ' +
  'ju[iu]?l|liep|lug|hul|lip|iyul|июл|јул|лип|tem|cervene?c|iul|heina|يولي|تموز|юли|ιο[υύ]λ|ב?יול|กค|กรกฎา|जुल ' +
  'aug|rugpj|aout|ago|agu|av[gq]|sie|kol|ogo|авг|серп|srp|elok|[أا]غسطس|آب|α[υύ]γ|ב?אוג|สค|สิงหา|अग ' +
  'sep|rugse|ruj|set|szep|wrz|сен|сеп|вер|eyl|zari|syys|سبتمبر|أيلول|σεπ|ב?ספט|กย|กันยา|सित ' +
  'o[ckt]t|outu|out$|paz|окт|жовт|eki|rij|spal|loka|[أا]كتوبر|تشرينالأول|οκτ|ב?אוק|ตค|ตุลา|अक्ट ' +
  'nov|nob|lapkr|lis$|listopad|stu|noy|ноя|нов|лист|kas|ное|noi|marras|نوفمبر|تشرينالثاني|νο[εέ]|ב?נוב|พย|พฤศจิกา|नव ' +
  'dec|dets|dez|dic|des|dis|dek|gru|дек|дец|груд|ara|prosin|pro$|joulu|ديسمبر|كانونالأول|δεκ|ב?דצמ|ธค|ธันวา|दिस'
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

/** Months of Croatian whose names are those of other months to Poles and Czechs. */
const CROATIAN: Readonly<Record<string, number>> = { lip: 6, srp: 7, lis: 10 };

/** 1 to 12 for a folded name of a month in one of the known languages, else null. */
export const monthNumber = (word: string, lang: string | null): number | null =>
  (lang?.startsWith('hr') && CROATIAN[word.slice(0, 3)]) || MONTHS.findIndex((name) => name.test(word)) + 1 || null;
