import type { Cued } from '../../core/cue.ts';
import { HAN } from '../letters.ts';
import { phrases } from '../phrases.ts';
import { simplified } from '../simplified.ts';
import { ANY_FAMILY, FAMILY } from './signatures.ts';
import { PAR, VON } from './written-by.ts';

// bylines are read as simplified() has them
const NAME = simplified(FAMILY);
const ANY_NAME = simplified(ANY_FAMILY);

/**
 * Lines that say who wrote it, in many languages; the rest of the line is read by namesIn. Cues are looked for in a line whose white space
 * is blanks.
 */
export const BYLINES: readonly Cued[] = [
  [
    'by ',
    /(?:^|\t|[|•·–—-]\s*|\d(?: ?[ap]m)?[\s,]+|(?:[Pp]osted|[Ww]ritten|[Pp]ublished|[Ss]ubmitted|[Ss]tory|[Ww]ords)\b[^.]{0,60}\s)by\s+(?=[A-ZÀ-ÖØ-ÞĀ-ɏΆ-ΫЀ-Я])|[|•·]\s*By\s+(?=[A-ZÀ-ÖØ-Þ])/,
  ],
  ['by ', /(?:^|\s)by\s+(?=\S+(?:\s\S+){0,2}\s+(?:on|at)\s)/],
  // BBC in its many languages
  ['author,|автор,|نویسنده,|लेखक,|yazan,|penulis,', /^(?:Author|Автор|نویسنده|लेखक|Yazan|Penulis),\t/],
  ['by|author', /^(?:By|BY|Written by|Words by|Posted by|Story by|Text by|Author)[\s:]+(?=[^\s\d!-?[-`{-¿])/],
  ['von |text:', new RegExp(`^(?:${VON}|text:)\\s+(?=[^\\s\\d!-@[-\`{-¿])`, 'i')],
  [
    'autor|auteur|redac|szerző|penulis|texto|автор|текст|yazan|tekst|writer|redakt',
    /(?:^|\t|\s)(?:Autor(?:in|en)?|Auteure?|Autora?|Autore|Szerző|Penulis|Redacción|Texto|Автор|Текст|Yazan|Tekst|Writer|Redakteur(?:in)?)\s?:\s*(?=[^\s\d!-@[-`{-¿])/,
  ],
  ['par |par:|por |por:|di |di:|da |da:|door |door:', new RegExp(`(?:^|\\t)(?:${PAR})[\\s:]+(?=[^\\s\\d!-@[-\`{-¿])`, 'i')],
  ['av |av:|af |af:|от |от:|โดย', /(?:^|\t)(?:(?:[Aa][vf]|[Оо]т)[\s:]+(?=[A-ZÀ-ÞЀ-Я])|โดย[\s:]+)/],
  [
    'von |par |por |di |by ',
    /(?<=\d{4}.{0,25}\s)(?:(?:von|par|por|di|by)\s+(?=[^\s\d!-@[-`{-¿])|(?:Von|Par|Por|Di|By)\s+(?=[A-ZÀ-ÞĀ-ɏ]))/,
  ],
  // Korea, Japan and China: the reporter before the role. `优秀新闻记者` is nobody.
  [
    '',
    new RegExp(
      `(?:^|[\\s|=/·（(【])(?=[가-힣]{2,4}\\s?(?:선임|전문|수습|인턴)?(?:기자|특파원)(?:[\\s=|(,/]|$)|${ANY_NAME}[${HAN}]{1,2}(?:\\s?记者(?:[\\s）)】]|$)|\\s?[ /／]文(?:[/／、][图摄]影?)?(?:\\s|$))|[${HAN}\\u3040-\\u30ff]{3,6}(?:\\s|(?<=[=（(【].{3,6}|^(?!..(?:新闻|电视|体育|财经|摄影|首席)).{4}))记者(?:[）)】]|$))`,
    ),
  ],
  [
    '作者|楼主|樓主|博主|发布者|发表者|撰文|撰稿|文字|采写|采访|记者|执笔|著者|文',
    /(?:^|[\t\s（(【，])(?:(?:[\u4e00-\u9fff]{0,4}(?:作者|记者)|楼主|樓主|博主|发布者|发表者|撰文|撰稿[人员]?|文字|采写|采访|执笔|著者|文|图[、/／]文|文[、/／]图|(?:图文|文图)(?=\s?[/／]))\s?[:：/／|●・]\s?(?:[[【]|[（(][\u4e00-\u9fff]国?[）)])?|(?:作者|撰文|记者|图\/文|文\/图)[,，]?[\t ])(?![图摄]影?(?:\s|$))(?=[^\s\d!-@[-`{-¿（(【])/,
  ],
  // right behind it, too: `记者观察` and `评论员文章` are no names
  [
    '记者|评论员|撰稿|特约作者|通讯员|编译',
    new RegExp(
      `(?:^|[\\s（(【${HAN}])(?:记者(?:\\s|(?=${ANY_NAME}))|(?:评论员|撰稿[人员]?|特约作者|通讯员|编译)\\s?(?=${NAME}))(?=[${HAN}]{2,4}(?:[\\s、，）)】/／]|发自|$)|[${HAN}]{2,6}报[道导])`,
    ),
  ],
  ['[|［|【', new RegExp(`(?<=\\d:\\d\\d\\s?)[[［【]\\s?(?=[${HAN}]{2,4}\\s?[\\]］】])`)], // 2004年7月16日08:19 [ 张三 ] 来源：
  ['بقلم|كتب|إعداد|מאת|โดย|작성자|글쓴이', /(?:بقلم|(?:^|\t)(?:كتبت?|إعداد)(?=\s?:)|מאת|โดย(?=\s?:)|작성자|글쓴이)\s?[:：]?\s/],
];

/** A label that stands alone, but for a colon, speaks for the next line. */
export const isLabel = phrases(
  'by,written by,von,autor(|in),author,reporter,penulis,автор,par,por,di,door,a(v|f),от,作者,楼主,樓主,博主,发布者,记者,文',
  '',
  ' \t:：',
);
