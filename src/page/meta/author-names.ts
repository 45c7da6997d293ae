import { CJK, HAN, LETTERS } from '../letters.ts';
import { keyOf } from './likeness.ts';

/** Words before a name, by language; the longer first. */
const LEAD =
  /^\s*(?:(?:(?:(?:article|story|text|words|(?:view )?(?:all )?posts?) )?(?:(?:written|posted|published|submitted|contributed|created) )?by|(?:ein |alle[s]? |zeige alle )?(?:(?:geschrieben|verfasst|erstellt|veröffentlicht|gepostet|eingestellt|beitrag|beiträge|artikel|kommentar|gastbeitrag|text|autorenseite) )?von|(?:(?:propos recueillis|publié|écrit|rédigé|texte) )?par|(?:(?:escrito|publicado|texto) )?por|(?:(?:scritto|a cura|testo) )?di|(?:geschreven )?door|auth?or(?:in|en|es|a|e|s)?|auteure?s?|autore|te[xk]s?to?|автор(?:ы)?|текст|yazan|بقلم|מאת|작성자|글쓴이|기자)(?:\s*[:：|/／]\s*|\s+|$)|(?:原創作者|作者|撰文|撰稿|文字|采写|採訪|采访|来源作者|本报记者|記者|记者|責任編輯|责任编辑|編輯|编辑|编译|翻译|執筆|著者|筆者|取材・文|文)\s*[:：|/／●・\s]\s*)/i;

/** A role, with the words that qualify it. */
const ROLE =
  '(?:(?:the|senior|chief|staff|contributing|associate|managing|executive|deputy|political|business|guest|special|digital|freelance) )*(?:writer|editor|reporter|correspondent|columnist|contributor|journalist|redakteur(?:in)?|journaliste|periodista|producer|photographer)';
const WEEKDAY =
  '(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|lunes|martes|miércoles|jueves|viernes|s[áa]bado|domingo)';

/** A date behind a name. */
const DATED = new RegExp(
  `[,，、]?\\s*(?:(?:am|on|le|el|at|um|em|il|published|updated|posted) )?(?:${WEEKDAY}[.,]* )?(?:\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}|(?:19|20)\\d{2}\\s?[-/.年]\\s?\\d{1,2}|\\d{1,2}(?:st|nd|rd|th|\\.)?\\s+(?:de\\s+)?[^\\s\\d,.]{3,10}\\.?,?\\s+(?:de\\s+)?(?:19|20)\\d{2}|[^\\s\\d,.]{3,9}\\.?\\s+\\d{1,2}(?:st|nd|rd|th)?,?\\s+(?:19|20)\\d{2}).*$`,
  'is',
);

/** What follows a name in a byline: a date, a time, a role, an agency, an address. */
const TAIL: readonly RegExp[] = [
  /(?<=.{3})\s*[|•·●»\t].*$/s,
  DATED,
  /\s*[(（<[]?\s*(?:mailto:|https?:\/\/|[\w.+-]+@[\w-]+\.).*$/s,
  new RegExp(`(?:\\s*[,–—-]\\s*|\\s+)${ROLE}\\b.*$`, 'is'),
  /\s+(?:in|under|unter|dans|filed under|for|of|from|at)\s+(?:the\s+)?[A-ZÀ-ÞĀ-ɏ].*$/s,
  /\s+(?:symbolbild|foto|photo|bild|image|follow|share)\b.*$/is,
  new RegExp(`\\s*(?:[报報][道导導]|摄影?|发自.*|[${HAN}]{0,6}[电電讯訊])$`),
];

/** Between several names. */
const BETWEEN =
  /\s*(?:[;；&＆、，\n|]|,(?!\s*(?:Jr|Sr|II|III|MD|Ph\.?D|RD)\b)|\/|\s(?:and|und|et|y|e|og|och|en|with|mit|и|和|與|与|[-–—])\s)\s*/gi;

/** Roles and other words that are no names. */
const NOT_NAMES = new RegExp(
  `^(?:${ROLE}s?|${WEEKDAY}|by|von|staff|(?:posted|published|updated)(?: (?:on|in|by))?|admin(?:istrator)?|webmaster|root|(?:zur?m?|alle[ns]?|mehr|more|view|read|about|über|see|all|this|der|die|das|the) .*|user|guest|anonymous|unknown|none|null|undefined|author|share|follow|facebook|twitter|email|home|comments?|stand|佚名|匿名|来源|小编|整合|整理|综合|綜合|编辑|編輯|责编|编译|編譯|记者|記者|本报讯|综合报道|綜合報導)$`,
  'i',
);

/** Small words inside names. */
const PARTICLE =
  /^(?:d[aeiou]s?|del|della|van|v[ao]n|vom|der|den|ter|ten|l[aeo]s?|el|al|bin|ibn|ben|af|av|zu|und|y|e|[a-z]['’].*|al-.*)$/;

const LETTER = new RegExp(`[${LETTERS}]`);

const isName = (name: string, title: string | null): boolean => {
  const points = [...name].length;
  if (points < 2 || points > 60 || !LETTER.test(name)) return false;
  if (/https?:|www\.|[@{}<>=]|\.(?:com|html?)\b/i.test(name) && !/^@?[\w.-]+$/.test(name)) return false;
  if (/https?:|facebook\.com/i.test(name)) return false;
  if (NOT_NAMES.test(name) || name.split(/\s+/).length > 8) return false;
  if (/\s\S*\d/.test(name)) return false;
  return title === null || keyOf(name) !== keyOf(title);
};

const isSmall = (word: string): boolean => word.charAt(0) !== word.charAt(0).toUpperCase();

/** Running text, not a name: several small words that are no particles of names. What follows it is running text too. */
const isPhrase = (text: string): boolean => {
  const words = text.split(' ').filter((word) => LETTER.test(word.charAt(0)));
  const small = words.filter((word) => isSmall(word) && !PARTICLE.test(word)).length;
  return small > 1 || (small === 1 && words.length > 2 && (isSmall(text) || isSmall(text.slice(text.lastIndexOf(' ') + 1))));
};

const ROLE_BEHIND = new RegExp(`(?<=[${HAN}]{2})\\s*(?:记者|記者|编辑|編輯)$`);
const ROLE_BEFORE = new RegExp(`^(?:本报|本報)?(?:记者|記者|通讯员|实习生|编辑|編輯)\\s*[:：]?\\s*(?=[${HAN}])`);
const EASTERN = new RegExp(`[${CJK}]`);

/** No byline is longer; the patterns take a time that grows with the square of a word without end. */
const MAX_BYLINE = 1000;

/** Names of a byline as a list; empty when nothing in it can be a name. */
export function namesIn(byline: string, title: string | null): string[] {
  if (/^\s*(?:https?:)?\/\/\S+$/.test(byline)) return [];
  let text = byline.slice(0, MAX_BYLINE).trim();
  for (let round = 0; round < 3; round += 1) {
    const next = text.replace(LEAD, '').trim();
    if (next === text) break;
    text = next;
  }
  for (const tail of TAIL) {
    if (tail === DATED && !/\d/.test(text)) continue;
    const cut = text.replace(tail, '').trim();
    if (cut) text = cut;
  }
  const names: string[] = [];
  for (const piece of text.split(BETWEEN)) {
    let name = piece.replace(LEAD, '').trim();
    name = name
      .replace(ROLE_BEHIND, '')
      .replace(ROLE_BEFORE, '')
      .replace(/^[\s[\]【】(（"“'»«–—:：*.-]+|[\s[\]【】"”'»«–—:：*,-]+$/g, '')
      .replace(/[(（][^()（）]*[)）]?$/, '')
      .trim();
    if (isPhrase(name)) break;
    if (isName(name, title) && !names.some((known) => keyOf(known) === keyOf(name))) names.push(name);
  }
  return names.length > 12 ? names.slice(0, 12) : names;
}

/** One string of several names, joined as the script of the names asks. */
export const joinNames = (names: readonly string[], lang: string | null): string =>
  names.join(/^(?:zh|ja)\b/i.test(lang ?? '') && names.every((name) => EASTERN.test(name)) ? '、' : ', ');
