/**
 * Names of months, January first, in the languages of the pages that are clipped. One row per month: a new language is a word more in
 * each. Case, accents and a final dot do not matter. A name that two languages use for different months belongs to the later row.
 */
const MONTHS: readonly string[] = [
  'january, jan, janvier, janv, januar, jänner, janner, enero, ene, gennaio, gen, janeiro, januari, stycznia, ' +
    'styczen, sty, января, январь, янв, січня, ocak, ledna, leden, januára, ianuarie, tammikuuta, januar, يناير, ' +
    'كانون الثاني, जनवरी, tháng 1',
  'february, feb, fevrier, fevr, fev, februar, feber, febrero, febbraio, fevereiro, februari, lutego, luty, ' +
    'lut, февраля, февраль, фев, лютого, subat, unora, unor, februarie, helmikuuta, فبراير, شباط, फरवरी, tháng 2',
  'march, mar, mars, marz, maerz, mrz, marzo, marco, maart, mrt, marca, marzec, марта, март, мар, березня, ' +
    'mart, brezna, brezen, martie, maaliskuuta, marts, مارس, آذار, मार्च, tháng 3',
  'april, apr, avril, avr, abril, abr, aprile, kwietnia, kwiecien, kwi, апреля, апрель, апр, квітня, nisan, ' +
    'dubna, duben, aprilie, huhtikuuta, أبريل, ابريل, نيسان, अप्रैल, tháng 4',
  'may, mai, mayo, maggio, mag, maio, mei, maja, maj, мая, май, травня, mayis, kvetna, kveten, toukokuuta, ' +
    'مايو, أيار, मई, tháng 5',
  'june, jun, juin, juni, juno, junio, giugno, giu, junho, czerwca, czerwiec, cze, июня, июнь, июн, червня, ' +
    'haziran, cervna, cerven, iunie, kesakuuta, يونيو, يونيه, حزيران, जून, tháng 6',
  'july, jul, juillet, juil, juli, julio, luglio, lug, julho, lipca, lipiec, lip, июля, июль, июл, липня, ' +
    'temmuz, cervence, cervenec, iulie, heinakuuta, يوليو, يوليه, تموز, जुलाई, tháng 7',
  'august, aug, aout, agosto, ago, augustus, sierpnia, sierpien, sie, августа, август, авг, серпня, agustos, ' +
    'srpna, srpen, elokuuta, augusti, أغسطس, اغسطس, آب, अगस्त, tháng 8',
  'september, sept, sep, septembre, septiembre, setiembre, settembre, set, setembro, wrzesnia, wrzesien, wrz, ' +
    'сентября, сентябрь, сент, сен, вересня, eylul, zari, septembrie, syyskuuta, سبتمبر, أيلول, सितंबर, tháng 9',
  'october, oct, octobre, oktober, okt, octubre, ottobre, ott, outubro, out, pazdziernika, pazdziernik, paz, ' +
    'октября, октябрь, окт, жовтня, ekim, rijna, rijen, octombrie, lokakuuta, أكتوبر, اكتوبر, تشرين الأول, ' +
    'अक्टूबर, tháng 10',
  'november, nov, novembre, noviembre, novembro, listopada, listopad, lis, ноября, ноябрь, нояб, ноя, ' +
    'листопада, kasim, noiembrie, marraskuuta, نوفمبر, تشرين الثاني, नवंबर, tháng 11',
  'december, dec, decembre, dezember, dez, diciembre, dic, dicembre, dezembro, grudnia, grudzien, gru, декабря, ' +
    'декабрь, дек, грудня, aralik, prosince, prosinec, decembrie, joulukuuta, ديسمبر, كانون الأول, दिसंबर, ' +
    'tháng 12',
];

/** Lower case without accents: `août` and `aout`, `März` and `Marz` are one. */
export const foldWord = (word: string): string =>
  word
    .toLowerCase()
    .normalize('NFD')
    .replace(/(?<=[a-z])\p{M}+/gu, '')
    .normalize('NFC')
    .replaceAll('ı', 'i');

const NUMBER_OF = new Map(
  MONTHS.flatMap((names, index) => names.split(', ').map((name) => [foldWord(name), index + 1] as const)),
);

/** Names of several words, longest first: they are looked for before the text is cut into words. */
export const MONTH_PHRASES: readonly string[] = [...NUMBER_OF.keys()]
  .filter((name) => name.includes(' '))
  .sort((a, b) => b.length - a.length);

/** 1 to 12 for the name of a month in one of the known languages, else null. A final dot does not matter. */
export const monthNumber = (word: string): number | null => NUMBER_OF.get(foldWord(word).replace(/\.$/, '')) ?? null;
