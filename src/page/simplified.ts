/** Traditional characters that are frequent, in texts and round them, each with its simplified one behind it; and the letter that stands for a bar. */
const PAIRS =
  '來来標标題题責责編编輯辑記记報报導导關关閱阅讀读聞闻連连結结鏈链點点擊击評评論论網网頁页條条則则載载轉转發发瀏浏覽览讚赞贊赞數数會会員员訂订註注時时間间圖图請请頂顶顯显舉举們们歡欢臉脸書书譯译權权經经許许錄录後后廣广複复製制審审選选為为還还無无號号級级體体專专開开閉闭絲丝頻频視视絡络訊讯聲声錯错薦荐熱热門门費费繼继續续執执長长掃扫碼码維维線线電电觀观資资蹤踪類类籤签內内對对實实說说這这國国過过進进佈布採采筆笔於于鍵键場场氣气顧顾習习財财雜杂誌志訪访單单綜综丨|';

const OLD = new RegExp(`[${PAIRS.replace(/(.)./g, '$1')}]`, 'g');
const NEW = new RegExp(`[${PAIRS.replace(/.(.)/g, '$1')}]`, 'g');

/**
 * The text with those characters simplified, letter for letter: rules about lines are spelt in simplified characters and meet both. In
 * Japanese ones, too: `関连记事`.
 */
export const simplified = (text: string): string =>
  // a class of one range first: one of a hundred is slow where a text has curly quotes
  !/[一-龥]/.test(text) ? text : text.replace(OLD, (letter) => PAIRS.charAt(PAIRS.indexOf(letter) + 1));

/** Whether more of a Chinese text is in the old way of writing. */
export const isTraditional = (text: string): boolean => (text.match(OLD)?.length ?? 0) > (text.match(NEW)?.length ?? 0);
