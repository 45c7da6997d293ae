import { HAN } from '../letters.ts';
import { one, parent, rawText } from './dom.ts';
import { isForeign, type Line, type Lines } from './lines.ts';

interface Page extends Lines {
  readonly document: Document;
  readonly headline: Element | null;
}

const NAMES = `([${HAN}]{2,4}(?:[、，\\s][${HAN}]{2,4}){0,5})`;
const WRITER = '(?:记者|記者|通讯员|撰文|撰稿|采写|执笔|執筆)\\s*';

/** How agencies and papers open a text: `新华社北京1月1日电（记者张三、李四）`, `（中央社記者王小明台北1日電）`, where a name has three characters. */
const OPENING = new RegExp(
  `^[^。]{0,30}?[（(【][^）)】。]{0,12}?${WRITER}(?:${NAMES}\\s*[）)】]|([${HAN}]{3}(?:、[${HAN}]{3})*)[${HAN}]{2,8}\\d{1,2}日)`,
);

/** Alone at the end of a text: `（记者 张三）`, `示例日报记者 张三`. */
const CLOSING = new RegExp(
  `^(?:[（(【][^。，！？；]{0,16}?${WRITER}|[^。，！？；：:]{0,24}?${WRITER}(?:[:：/／]|\\s)\\s*)${NAMES}[\\s）)】]*$`,
);
const EDITOR = new RegExp(`(?:[责責]任?[编編]|[编編][辑輯])[辑輯]?\\s*[:：/／]\\s*${NAMES}`);

const MAX_TEXTS = 4000;

/** The reporters whom a text names in its first words. */
export function openingNames(below: readonly Line[]): string | undefined {
  const found = below.slice(0, 15).flatMap(({ text }) => OPENING.exec(text.slice(0, 80)) ?? []);
  return (found[1] ?? found[2])?.replace(/\s/g, '、');
}

/** The signature below the text; with `isNameless`, who edited it when nobody signed. */
export function closingNames({ document, headline, marks }: Page, isNameless: boolean): string | undefined {
  const body = one(document, 'body');
  if (!body) return;
  const walker = Document.prototype.createTreeWalker.call(document, body, NodeFilter.SHOW_TEXT);
  let written: string | undefined;
  let edited: string | undefined;
  for (let count = 0, node = walker.nextNode(); node && count < MAX_TEXTS; count += 1, node = walker.nextNode()) {
    const text = rawText(node).trim();
    const element = parent(node);
    if (text.length > 60 || !element) continue;
    const writer = CLOSING.exec(text)?.[1];
    const editor = EDITOR.exec(text)?.[1];
    if ((!writer && !editor) || isForeign(element, headline, marks)) continue;
    written = writer ?? written;
    edited = editor ?? edited;
  }
  return (written ?? (isNameless ? edited : undefined))?.replace(/\s/g, '、');
}
