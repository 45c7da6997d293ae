import { type Cued, hasCue } from '../../core/cue.ts';
import { CJK, HAN, LETTERS, lowerCase } from '../letters.ts';
import { phrases } from '../phrases.ts';
import { keyOf } from './likeness.ts';
import { BY } from './written-by.ts';

/** Words before a name, by language, in lower case; the longer first. */
export const LEAD: Cued = [
  'by|nga|oleh|oprac|von|par|por|di|to da|door|av|af|от|aut|tex|tek|words|автор|текст|yazan|بقلم|كتب|إعداد|מאת|โดย|작성자|글쓴이|기자|者|撰|文|采|编|翻译|执笔',
  new RegExp(
    String.raw`^\s*(?:(?:${BY}|nga|от|auth?or(?:in|en|es|a|e|s)?|auteure?s?|autore|te[xk]s?to?|words(?=[^:]{0,20}:)|автор(?:ы)?|текст|yazan|بقلم|كتبت?|إعداد|מאת|โดย|작성자|글쓴이|기자)(?:(?: (?:und|and|et|y|e|&) [^\s:]{3,12})?\s*[:：|/／]\s*|\s+|$)|(?:原創作者|作者|撰文|撰稿|文字|采写|采访|来源作者|本报记者|记者|责任编辑|编辑|编译|翻译|执笔|著者|笔者|取材・文|文)\s*[:：|/／●・\s]\s*)`,
  ),
];

const ROLE_WORDS =
  'writer|editor|reporter|correspondent|columnist|contributor|journalist|redakteur|periodista|producer|photographer';
/** A role, with the words that qualify it. */
const ROLE = `(?:(?:the|senior|chief|staff|contributing|associate|managing|executive|deputy|politic(?:al|s)|business|guest|special|digital|freelance|science|health|medical|education|environment|climate|energy|transport|consumer|city|economics|technology|tech|media|arts|culture|sports?|legal|court|crime|security|defen[cs]e|diplomatic|foreign|world|europe|asia|china|news|data|features?|home affairs|social affairs) )*(?:${ROLE_WORDS}|redakteurin|journaliste)`;
const WEEKDAYS =
  '(mon|tues|wednes|thurs|fri|satur|sun)day,(mon|diens|donners|frei|sams|sonn)tag,mittwoch,(lun|mar|mercre|jeu|vendre|same)di,dimanche,lunes,martes,miércoles,jueves,viernes,s(á|a)bado,domingo,senin,selasa,rabu,kamis,jumat,sabtu,minggu';

/** A date behind a name. */
const DATED =
  /(?:\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|(?:19|20)\d{2}\s?[-/.年]\s?\d{1,2}|\d{1,2}(?:st|nd|rd|th|\.)?\s+(?:de\s+)?[^\s\d,.]{3,10}\.?,?\s+(?:de\s+)?(?:19|20)\d{2}|[^\s\d,.]{3,9}\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+(?:19|20)\d{2}).*$/s;
/** What stands before such a date: by itself, as what is optional before alternatives makes an expression several times as dear. */
const BEFORE_DATE = new RegExp(
  `[,，、]?\\s*(?:(?<![A-Za-zÀ-ɏ])(?:am|on|le|el|at|um|em|il|published|updated|posted) )?(?:(?:${WEEKDAYS.replaceAll(',', '|').replaceAll('(', '(?:')}|mon|tue|wed|thu|fri|sat|sun)[.,]* )?$`,
);

/** What follows a name in a byline, in lower case or (`CAPITAL`) as written: a date, a time, a role, an agency, an address. */
const CAPITAL = /(?:\s+(?:in|under|unter|dans|filed under|from|at)|(?<=\s\S+)\s+(?:for|of))\s+(?:the\s+)?[A-ZÀ-ÞĀ-ɏ].*$/s;
export const TAIL: readonly Cued[] = [
  ['', /(?<=.{3})\s*[|•·●»\t].*$/s],
  ['0|1|2|3|4|5|6|7|8|9', DATED],
  ['mailto:|http|@', /\s*[(（<[]?\s*(?:mailto:|https?:\/\/|[\w.+-]+@[\w-]+\.).*$/s],
  [ROLE_WORDS, new RegExp(`(?:\\s*[,–—-]\\s*|\\s+)${ROLE}\\b.*$`, 's')],
  ...['president|director|ceo|founder'].map(
    (words): Cued => [words, new RegExp(`\\s*[,–—](?: (?:\\S+ )?\\S+)? (?:${words})\\b.*$`, 's')],
  ),
  // How a house signs for all: the name, the town, the country.
  ...['germany|deutschland|österreich|schweiz'].map((words): Cued => [words, new RegExp(`,[^,]+,\\s*(?:${words})$`)]),
  ['', CAPITAL],
  ['编|校对', /(?<=[\u4e00-\u9fff]{2})[\s、，|｜]+[\u4e00-\u9fff]{0,3}(?:编[辑审]|校对)(?:[\s:：、].*)?$/s],
  ['—|：|:|／', /\s+(?:—\s.*|[^\s:：／]{1,20}\s?[:：／].*)$/s], // a place, and the label of somebody else
  ...['veröffentlicht|published|posted|updated|publié|publicado|pubblicato', 'symbolbild|foto|photo|bild|image|follow|share'].map(
    (words): Cued => [words, new RegExp(`\\s+(?:${words})(?![a-zà-ÿ]).*$`, 's')],
  ),
  // also a place without a blank before it: `王小明北京报道`
  [
    '',
    new RegExp(
      `\\s*(?:[／/][${HAN}]{2,4}?报[道导].*|(?:[／/][${HAN}]{2,5})?(?:(?:(?<=(?:^|、)[${HAN}]{3})[${HAN}]{2,3}|(?<=(?:^|、)[${HAN}]{2})[${HAN}]{2})?报[道导]|摄影?|发自.*|(?<!\\d)[${HAN}]{0,6}[电讯]|[／/][文图摄][${HAN}]*))$`,
    ),
  ],
];

/** Between several names. */
const BETWEEN =
  /\s*(?:&(?! ?Co\b)|[;；＆、，،\n|]|,(?!\s*(?:Jr|Sr|II|III|MD|Ph\.?D|RD)\b)|\/|(?<=[가-힣]) 기자\s(?=[가-힣])|(?<=\s)\(?(?:and|und|et|y|e|og|och|en|with|avec|(?:im gespräch )?mit|и|和|與|与|[-–—])\s)\s*/gi;

/** A Chinese weekday; one Arabic word with the article, as weekdays and labels are, and no name alone is. */
const WORD_ALONE = 'ال[\\u0621-\\u064a]{2,8}|(?:星期|周|週)[一二三四五六日]';

/** Roles, placeholders of templates and other words that are no names. */
const isNoName = phrases(
  `${WEEKDAYS},staff,(posted|published|updated|publiziert|veröffentlicht|erstellt)(| on| in| by),webmaster,root,(|nick|user)name,(|super )user,information,publisher,guest,anonymous,unknown,none,null,undefined,author,autor,dat(a|e),mehr,share,follow,facebook,twitter,email,home,comments?,stand,佚名,匿名,提供,名片,来源,小编,(|本文|文章)作者,本站,网友,管理员,姓名,用(户|戶)名,整合,整理,综合,编辑,责编,编译,记者,实习生,通讯员,本报讯,综合报(道|导)`,
);
const NOT_NAMES = new RegExp(
  `^(?:${WORD_ALONE}|(?:\\w{3,5} )?\\w*admin(?:istrator)?\\d*|(?:discuz|comsenz|大汉).*|(?:zur?m?|alle[ns]?|mehr|more|view|read|about|über|see|all|this) .*|\\w+ (?:name|information)|\\w*nutzername.*|.{3,}(?:教授|讲师|研究员|评论员|学者|院长)|本[报刊台网社].*)$`,
);

const ROLE_ALONE = new RegExp(`^${ROLE}s?$`);
const JOURNALIST =
  /(?:^|\s)(?:reporter|redakteur(?:in)?|redact(?:eur|rice)|journalist(?:e|in|a)?|periodista|giornalista|jornalista|[ck]orrespond[ea]nt(?:e|in)?|corresponsal|verslaggever|dziennikarz|журналист|корреспондент|toimittaja)$/;

/** A line, in lower case, that says what somebody is and nothing else. */
export const isRole = (lower: string): boolean =>
  lower.length <= 40 && ((hasCue(lower, ROLE_WORDS) && ROLE_ALONE.test(lower)) || JOURNALIST.test(lower));

/** Parts of a consent, a button or a label in Chinese: `我已授权`, `该作者文章`, `点击关注`. A name has none of these words. */
const HAN_PHRASE = /授权|同意|[该本]作者|点击|关注|阅读|更多|发[布表]|^我[已要]|\d日/;

/** An account number of a newsroom's system: `L_104485`. */
const ACCOUNT = /^[a-z]{0,4}[_-]?\d{3,}$/;

/** Behind a person: the agency, the title or the degree, not one more person; so is what begins with a small letter (`à Paris`, `g1 Santos`). */
const BESIDE = /^(?:[A-Za-z][A-Z\d.]{1,5}(?:-[A-Z]{1,4})?|AP .*|(?:[A-ZА-Я]{3,5}|Studio)[ -].*[a-zа-я].*|dpa)$/;

/** So does a house in capitals behind a name in small letters: `Jane Doe, MDR SACHSEN-ANHALT`. */
const CAPITALS = /[a-z]\n[A-ZÀ-Þ\d. -]+$/;

/** Small words inside names. */
const PARTICLE =
  /^(?:d[aeiou]s?|del|della|van|v[ao]n|vom|der|den|ter|ten|l[aeo]s?|el|al|bin|ibn|ben|af|av|zu|und|y|e|[a-z]['’].*|al-.*)$/;

const LETTER = new RegExp(`[${LETTERS}]`);

const isName = (name: string, title: string | null): boolean => {
  const points = [...name].length;
  if (points < 2 || points > 60 || !LETTER.test(name)) return false;
  const lower = lowerCase(name);
  if (/https?:|www\.|[@{}<>=]|\.(?:com|html?)\b/.test(lower) && !/^@?[\w.-]+$/.test(name)) return false;
  if (
    /https?:|facebook\.com|^(?:fotos?|photos?|фото|bild|quelle|credit)(?:\s?:|\s(?:by|von|из|de)\s)|^(?:©|copyright)/.test(lower)
  )
    return false;
  if (isRole(lower)) return false;
  if (isNoName(lower) || NOT_NAMES.test(lower) || ACCOUNT.test(lower) || name.split(/\s+/).length > 8) return false;
  if (/\s\S*\d|\d:\d\d/.test(name) || HAN_PHRASE.test(lower) || (/[的是]/.test(name) && points > 7)) return false;
  return title === null || keyOf(name) !== keyOf(title);
};

const isSmall = (word: string): boolean => word.charAt(0) !== word.charAt(0).toUpperCase();

/** Running text, not a name: a preposition that no name has, or several small words that are no particles of names. What follows it is running text too. */
const isPhrase = (text: string): boolean => {
  const words = text.split(' ').filter((word) => LETTER.test(word.charAt(0)));
  const small = words.filter((word) => isSmall(word) && !PARTICLE.test(word)).length;
  return (
    / (?:aus|für|über|bis) /.test(text) ||
    small > 1 ||
    (small === 1 && words.length > 2 && (isSmall(text) || isSmall(text.slice(text.lastIndexOf(' ') + 1))))
  );
};

const ROLE_BEHIND = new RegExp(
  `(?<=[${HAN}\\u3040-\\u30ff]{2})\\s*(?:记者|記者|编辑|編輯)$|(?<=[가-힣]{2}) ?(?:인턴|선임)?(?:기자|특파원)$`,
);
const ROLE_BEFORE = new RegExp(
  `^(?:[\\w${HAN}]{1,9}[报報社网網台刊])?(?:[记記]者|通[讯訊][员員]|[实實][习習]生|[编編][辑輯]|[专專][栏欄]作[家者])\\s*[:：]?\\s*(?=[${HAN}])`,
);
const EASTERN = new RegExp(`[${CJK}]`);

/** No byline is longer; the patterns take a time that grows with the square of a word without end. */
const MAX_BYLINE = 1000;

/** A word or two and a colon before a name, in whatever language: no name has one. What names a picture's maker or another role stays with it. */
const LABEL = new RegExp(
  `^(?!fot|phot|фот|bild|quelle|credit|edit|http)[^\\d\\s:${CJK}]{2,}(?: [^\\d\\s:${CJK}]+)?\\s?[:՝]\\s+(?=\\S)`,
);

function withoutLead(text: string): string {
  const lower = lowerCase(text);
  const lead = (hasCue(lower, LEAD[0]) && LEAD[1].exec(lower)) || LABEL.exec(lower);
  return text.slice(lead?.[0].length ?? 0).trim();
}

/** One word, and short ones in small letters behind it, or a colon; a comma or a dash would part a name from its date. */
const DATE_LABEL = /^(?![가-힣]{3})\S+(?: [^A-ZÀ-ÞА-Я\s]{1,4}| \w+ed)*(?<!\s-|[,|/•·–—])$|\S:$/;

/** What stands before the date of a text, if that says what the date is (`Publié le`, `Opublikowano:`), in whatever language; else nothing. */
export function dateLabel(text: string): string {
  const [rest = '', date] = text.split(DATED);
  const label = rest.trim();
  return date !== undefined && DATE_LABEL.test(label) && !EASTERN.test(label) && withoutLead(label) === label ? label : '';
}

/** Names of a byline as a list; empty when nothing in it can be a name. */
export function namesIn(byline: string, title: string | null): string[] {
  if (/^\s*(?:(?:https?:)?\/\/\S+$|(?:фото|photo|foto|bild|image)\w*\s?:)/i.test(byline)) return [];
  let text = byline
    .slice(0, MAX_BYLINE)
    .replace(/^.{0,30}\b(?:von|by)\s*\n/i, '') // a section, and the word before the name
    .replace(/^[\s■□●◎]+|^[\u4e00-\u9fff]{0,4}[:：]?\s*\d{4}[-/.年]\d\d?[-/.月]\d\d?日?[\s\d:]*(?=[^\s\d:])/, '')
    .trim();
  for (let round = 0; round < 3; round += 1) {
    const next = withoutLead(text);
    if (next === text) break;
    text = next;
  }
  for (const [cues, tail] of TAIL) {
    const lower = lowerCase(text);
    if (!hasCue(lower, cues)) continue;
    const cut = (tail === CAPITAL ? text : lower).search(tail);
    const kept = cut < 0 ? text : text.slice(0, tail === DATED ? lower.slice(0, cut).search(BEFORE_DATE) : cut);
    text = kept.trim() || text;
  }
  const names: string[] = [];
  const pieces = text.split(BETWEEN);
  for (const piece of pieces) {
    let name = withoutLead(piece);
    name = name
      .replace(ROLE_BEHIND, '')
      .replace(ROLE_BEFORE, '')
      .replace(/^[\s[\]【】(（"“'»«–—:：*.→■□●◎-]+|(?:[\s[\]【】"”'»«–—:：*,→■□©-]+|\s(?:am|on|at|by|von|par|um))+$/g, '')
      .replace(/[(（][^()（）]*[)）]?$|(?<=^[^(（]*)[)）]$/, '')
      .trim();
    if (isPhrase(name)) break;
    const isBeside = isSmall(name) || BESIDE.test(name) || CAPITALS.test(`${names[0]}\n${name}`);
    if (names[0]?.includes(' ') && isBeside) continue;
    // "The Example Press" signs alone; with a small letter, or beside others, the article begins something else.
    if (/^(?:der|die|das|the) /.test(pieces.length > 1 ? name.toLowerCase() : name)) continue;
    if (isName(name, title) && !names.some((known) => keyOf(known) === keyOf(name))) names.push(name);
  }
  // Single words in a list are sections or a place ("Munich, Germany"); behind a whole name, its agency or profession.
  const isWord = (name: string): boolean => /^[A-Za-zÀ-ɏͰ-ӿ\u0590-\u06ff’-]+$/.test(name);
  const isFull = names[0]?.includes(' ');
  if (!isFull && /[,\n]|\/.+\//s.test(text) && names.length > 1 && names.filter(isWord).length > names.length * 0.8) return [];
  return (isFull && /[,،\n/]/.test(text) ? names.filter((name) => !isWord(name)) : names).slice(0, 12);
}

/** One string of several names, joined as the script of the names asks. */
export const joinNames = (names: readonly string[], lang: string | null): string =>
  names.join(/^(?:zh|ja)\b/i.test(lang ?? '') && names.every((name) => EASTERN.test(name)) ? '、' : ', ');
