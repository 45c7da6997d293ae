import { simplified } from './simplified.ts';

/**
 * Classes of characters for regular expressions without the flag `u`. A browser makes `\p{L}` out of Unicode's tables when an
 * expression is first used, a millisecond for a few of them, and the page function runs afresh at every click; whole scripts as ranges
 * cost nothing and say what is needed here.
 */

/** Han and kana: scripts without spaces, in which every character counts as a word. */
export const CJK =
  '\u2e80-\u2fdf\u3005-\u3007\u3021-\u3029\u3031-\u3035\u3041-\u3096\u309d-\u309f\u30a1-\u30fa\u30fc-\u30ff\u31f0-\u31ff\u3400-\u9fff\uf900-\ufaff\uff66-\uff9d';

/** Han alone. */
export const HAN = '\u2e80-\u2fdf\u3005-\u3007\u3400-\u9fff\uf900-\ufaff';

/** Letters of the other scripts, with the marks and digits of those that have their own; punctuation of Hebrew and Arabic left out. */
export const SPACED =
  'A-Za-z\u00aa\u00b5\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02ff\u0300-\u0373\u0376\u0377\u037f-\u0589\u0591-\u05bd\u05bf-\u05f2\u0610-\u061a\u0620-\u0669\u066e-\u06d3\u06d5-\u0963\u0966-\u1fff\u2c00-\u2dff\ua000-\ud7ff\ufb00-\ufdfc\ufe70-\ufefc';

export const LETTERS = [SPACED, CJK].join(''); // a sum would be written out a second time

/** Words that names of media end in, in simplified characters. */
export const MEDIA =
  '[网报社]|新闻|频道|在线|客户端|资讯|财经|论坛|社区|博客|中心|门户|[周期]刊|杂志|电视台|卫视|传媒|编[辑集]部';

/**
 * The text in lower case and simplified characters, letter for letter, so that places found in it are places of the text. Patterns in lower
 * case meet it: a browser takes twice as long to make an expression that ignores case.
 */
export const lowerCase = (text: string): string => simplified(text.replace(/İ/g, 'i').toLowerCase());
