import { nameOf } from '../body/dom.ts';
import { isInline, isWide } from '../body/survey.ts';
import { HAN, lowerCase } from '../letters.ts';
import { isRole } from './author-names.ts';
import { nearest, parent, type Texts, textOf } from './dom.ts';
import { isForeign, type Line, type Lines, type Piece } from './lines.ts';

interface Page extends Lines {
  readonly texts: Texts;
  readonly headline: Element | null;
}

/** Who works on what others wrote. */
export const DESK = '(?:[编編][辑輯]|[责責][编編]|[摄攝]影|校[对對])';
const NAMES = `([${HAN}]{2,4}(?:[、，\\s](?!${DESK})[${HAN}]{2,4}){0,5})`;
/** Who else had a hand in it, behind the names. */
const OTHERS = `(?:\\s*${DESK}\\s*[:：]?[${HAN}]{2,4})*`;
/** Frequent family names, without those that words begin with: a name that stands alone is known by them. */
export const FAMILY =
  '[王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何林罗羅郑鄭梁谢謝宋唐许許邓鄧冯馮韩韓曹曾彭萧蕭蔡潘袁董余苏蘇叶葉吕呂魏蒋蔣杜沈丁程傅钟鐘姜崔谭譚廖范陆陸贺賀邹鄒熊孟秦邱侯尹薛段陶郝顾顧龚邵钱錢戴严嚴莫孔汤湯]';
/** Others too, where a name is expected, less those that verbs begin with. */
export const ANY_FAMILY = `${FAMILY.slice(0, -1)}高于方石金江史白任万萬易毛田夏温武康施雷龙龍牛尤霍柯倪詹甘乔喬贾賈邢颜顏鲁魯祝岳齐齊梅庄莊章卢盧汪蓝藍欧歐司洪辛管殷季韦韋苗]`;
const ALONE = new RegExp(`^[■□●○◎]?\\s?${FAMILY}[${HAN}]{1,2}$`);
const WRITER = '(?:[记記]者|通[讯訊][员員]|撰文|撰稿|[采採][写寫]|[执執][笔筆])\\s*';

/** How agencies and papers open a text: `新华社北京1月1日电（记者张三、李四）`, `（中央社記者王小明台北1日電）`, where a name has three characters. */
const OPENING = new RegExp(
  `^[^。]{0,30}?[（(【〔﹝［[][^）)】。]{0,12}?${WRITER}(?:${NAMES}(?<![摄攝])\\s*[）)】〕﹞］\\]／/]|([${HAN}]{3}(?:、[${HAN}]{3})*)[${HAN}]{2,8}(?:\\d{1,2}日|[报報][道导導]))`,
);

/** Alone at the end of a text: `（记者 张三）`, `示例日报记者 张三`, `（张三）`, `（張三／河谷報導）`. */
const CLOSING = new RegExp(
  `^(?:[（(【][^。，！？；]{0,16}?${WRITER}|[^。，！？；：:]{0,24}?${WRITER}(?:[:：/／]|\\s)\\s*|^报[道導导][:：]\\s*)${NAMES}${OTHERS}[\\s）)】]*$|^[（(](${FAMILY}[${HAN}]{1,2})(?:[／/][${HAN}]{2,4}[报報][导導])?[）)]$`,
);
const BRACKETED = /(?<=[。！？」”])[（(][^（()）摄攝]+[）)]$/;
const EDITOR = new RegExp(`(?:[责責]任?[编編]|[编編][辑輯])[辑輯]?\\s*[:：/／]\\s*${NAMES}`);

/** How old boards and blogs close an entry: `本贴由张三于2005年8月12日16:12:21在〖示例社区〗发表`, `由张三张贴 @ …`, `作者:张三 阅读(12) 发表于:…`. */
const BOARD =
  /^(?:本[贴帖]由\s*(?=.+[于於])|由\s*(?=.+[张張发發][贴貼表布]\s?[@于於在])|作者\s?[:：]\s?(?=.+[阅閱浏瀏评評]))(\S{1,20}?)\s*(?:[于於]|[张張发發][贴貼表布]|\s[阅閱浏瀏评評])(.*\d{4}[-/年.]\d.*)/;
const isBoard = (text: string): boolean => /^\s*(?:本[贴帖]|作者\s?[:：]|由)/.test(text);

/** The reporters whom a text names in its first words. */
export function openingNames(below: readonly Line[]): string | undefined {
  const found = below.slice(0, 15).flatMap(({ text }) => (isWide(text.slice(0, 80)) && OPENING.exec(text.slice(0, 80))) || []);
  return (found[1] ?? found[2])?.replace(/\s/g, '、');
}

/** The name that stands alone, or before a date, right below the headline, or anywhere near it when the headline begins with it: `张三：码头`. */
export function nameBelow(below: readonly Line[], title: string | null): string | undefined {
  const speaker = new RegExp(`^([${HAN}]{2,4})[:：]`).exec(title ?? '')?.[1];
  for (const { text, distance, pieces } of below.slice(0, 15)) {
    if (text === speaker) return text;
    const day = pieces.findIndex((piece) => /^\d{4}\D/.test(piece.text));
    const names = day < 0 ? pieces : pieces.slice(0, day);
    // A link without a date beside it may lead to another place of the site.
    const isName = ({ text: name, element }: Piece): boolean =>
      ALONE.test(name) && (day > 0 || nearest(element, 'a,li') === null);
    if (distance < 3 && names.length > 0 && names.every(isName)) return names.map((name) => name.text).join('、');
  }
  return;
}

/** Short lines in capitals right above one that says what they are: `Joan Fielder`, `Reporter`. */
export function namesOverRole(below: readonly Line[]): readonly string[] {
  const role = below.slice(0, 15).findIndex(({ text }) => isRole(lowerCase(text)));
  const names: string[] = [];
  for (let i = role - 1; i >= 0 && /^(?:[A-ZÀ-ÞĀ-ɏΆ-Я]\S+[ \t]?){2,8}$/.test(below[i]?.text ?? ''); i--)
    names.unshift(below[i]?.text ?? '');
  return names;
}

/** The time that an old board writes below an entry. */
export function boardTime(texts: Texts): string | null {
  for (const [text, element] of texts()) {
    const time = isBoard(text) ? BOARD.exec(textOf(element, 100))?.[2] : undefined;
    if (time !== undefined) return time;
  }
  return null;
}

/** Who wrote it, said in front of the name: `Autor: Jan Beispiel`. */
const LABELLED = /^(?:Text|Aut(?:h?or|eur)\w{0,2})\s?:|^Autor(?:in|en)? (?=\S+ \S+)/;

/** The first line anywhere in the page that names its author with a label, for texts so long that their end is far from the headline. */
export function labelledNames({ texts, headline, marks }: Page): string | undefined {
  for (const [raw, holder] of texts()) {
    const text = raw.trim();
    if (!LABELLED.test(text)) continue;
    // A label alone speaks for what stands beside it.
    const line = text.endsWith(':') && isInline(nameOf(holder), holder) ? parent(holder) : holder;
    const said = line ? textOf(line, 121) : '';
    if (LABELLED.test(said) && said.length <= 120 && !nearest(holder, 'a,li,nav') && !isForeign(holder, headline, marks))
      return said;
  }
  return;
}

/** The signature below the text; with `isNameless`, who edited it when nobody signed. */
export function closingNames({ texts, headline, marks }: Page, isNameless: boolean): string | undefined {
  let written: string | undefined;
  let edited: string | undefined;
  for (const [raw, element] of texts()) {
    if (!isWide(raw)) continue;
    const whole = raw.trim();
    // what stands in brackets behind the last sentence
    const text = BRACKETED.exec(whole)?.[0] ?? whole;
    if (text.length > 60 || !isWide(text)) continue;
    const closing = CLOSING.exec(text);
    const writer = closing?.[1] ?? closing?.[2] ?? BOARD.exec(isBoard(text) ? textOf(element, 100) : '')?.[1];
    const editor = EDITOR.exec(text)?.[1];
    if ((!writer && !editor) || isForeign(element, headline, marks)) continue;
    written = writer ?? written;
    edited = editor ?? edited;
  }
  return (written ?? (isNameless ? edited : undefined))?.replace(/\s/g, '、');
}
