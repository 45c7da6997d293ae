import { linkAddress } from '../address';
import { isCaptionName } from '../body/names';
import { runsInLine } from '../body/survey';
import { block, boldLine, box, direct, type Enter, inline, link, only, quotation, skip, wear } from './enter';
import { format } from './kinds';
import { isPaintedMath } from './math';
import { embed, formula, image, noscript, preformatted, texScript, writeEmbed, writeFormula } from './media';
import { cell, row, table, tableCaption } from './tables';
import { inOneLine } from './white-space';

/** A box is read by its role and its class where these say more than its name: a heading, a caption, a boxed note, a formula. */
const classedBox: Enter = (element, work) => {
  const { builder } = work;
  const classes = element.getAttribute('class') ?? '';
  if (element.getAttribute('role') === 'heading') {
    const level = Number(element.getAttribute('aria-level') ?? '2');
    return block(level >= 1 && level <= 6 ? `h${level}` : 'h2')(element, work);
  }
  if (classes === '') return directed(element, work);
  if (classes.includes('ath') && isPaintedMath(classes)) return formula(element, work) === false ? false : skip(element, work);
  if (builder.afterPicture() && classes.length < 300 && isCaptionName(classes)) {
    const caption = builder.openCaption();
    return () => builder.close(caption);
  }
  if (CALLOUT.test(classes)) return block('blockquote')(element, work);
  if (CALLOUT_TITLE.test(classes)) return boldLine(element, work);
  return directed(element, work);
};

/** Boxes with a name and a title, as documentation and note-taking programs draw them. */
const CALLOUT = /(?:^|\s)(?:admonition|callout|markdown-alert|theorem)(?:\s|$)/;
const CALLOUT_TITLE = /(?:^|\s)(?:admonition|callout|markdown-alert)-(?:title|heading|header)(?:\s|$)/;

/** A box that tells the direction of what is in it. */
const directed: Enter = (element, { builder }) => {
  builder.breakBlock();
  const restore = direct(element, builder);
  return () => {
    builder.breakBlock();
    restore();
  };
};

const paragraph: Enter = (element, work) => {
  const lang = element.getAttribute('lang');
  if (lang === null) return classedBox(element, work);
  const { builder } = work;
  const leave = classedBox(element, work);
  builder.setting.lang = lang;
  return () => {
    if (typeof leave === 'function') leave();
    builder.setting.lang = '';
  };
};

const span: Enter = (element, work) => {
  const classes = element.getAttribute('class') ?? '';
  if (classes !== '' && /katex|ath/.test(classes)) {
    if (isPaintedMath(classes)) return formula(element, work) === false ? false : skip(element, work);
    const read = formula(element, work);
    if (read === false) return false;
  }
  const kept = only('dir', 'lang')(element);
  return kept.dir === undefined && kept.lang === undefined ? true : wear(format('span', kept), work.builder);
};

/** Only where the list is open; elsewhere a box. */
const inList =
  (lists: readonly string[], enter: Enter): Enter =>
  (element, work) => {
    work.builder.closeImplied();
    return (lists.includes(work.builder.top().tag) ? enter : box)(element, work);
  };

const figcaption: Enter = (element, work) => {
  const { builder } = work;
  const caption = builder.top().tag === 'figure' || builder.afterPicture() ? builder.openCaption() : null;
  if (caption === null) return box(element, work);
  return () => builder.close(caption);
};

/** A reading over characters, or its bracket: one at a time, and only over characters. */
const reading =
  (tag: string): Enter =>
  (element, work) => {
    const { wears } = work.builder;
    return wears('ruby') && !wears('rt') && !wears('rp') ? inline(tag)(element, work) : true;
  };

/** A figure; one that holds a lone link is an embedded thing that was rewritten before. */
const figure: Enter = (element, work) => {
  const link =
    element.querySelector('img,picture,blockquote,pre,table,video,iframe') === null ? element.querySelector('a') : null;
  const title = (link?.textContent ?? '').trim();
  const href =
    title === '' || title !== element.textContent?.trim() ? null : linkAddress(link?.getAttribute('href') ?? '', work.baseUrl);
  if (href === null) return block('figure')(element, work);
  const restore = direct(element, work.builder);
  writeEmbed({ href, title: title.replace(/\s+/g, ' ') }, work.builder);
  restore();
  return false;
};

/**
 * A link; right in a figure it stands for what the figure embeds, not for its caption. A heading that is
 * one leads to itself.
 */
const anchor: Enter = (element, work) => {
  if (element.matches(':is(h1,h2,h3,h4)>a[href^="#"]') && element.textContent === element.parentElement?.textContent) return true;
  const inFigure = work.builder.top().tag === 'figure' && element.querySelector('img,picture') === null;
  const href = inFigure ? linkAddress(element.getAttribute('href') ?? '', work.baseUrl) : null;
  const title = inOneLine(element.textContent);
  return href === null || title === '' ? link(element, work) : writeEmbed({ href, title }, work.builder);
};

/** Code in the line; a formula that was rewritten before stays one. */
const code: Enter = (element, work) => {
  if (element.getAttribute('class') !== 'language-math') return inline('code')(element, work);
  writeFormula({ tex: element.textContent ?? '', display: false }, work.builder);
  return false;
};

/** A heading; in a caption its words are the caption's. */
const heading: Enter = (element, work) =>
  work.builder.within('figcaption') ? box(element, work) : block(element.localName, only('lang'))(element, work);

const rule: Enter = (_element, { builder }) => {
  builder.rule();
  return false;
};

const lineBreak: Enter = (_element, { builder }) => {
  builder.breakLine();
  return false;
};

const quoted: Enter = (element, work) => {
  const cite = linkAddress(element.getAttribute('cite') ?? '', work.baseUrl);
  const kept = only('lang')(element);
  return block('blockquote', () => (cite === null || cite === linkAddress('', work.baseUrl) ? kept : { ...kept, cite }))(
    element,
    work,
  );
};

/** The box of a task list. */
const checkbox: Enter = (element, { builder }) => {
  if (element.getAttribute('type')?.toLowerCase() === 'checkbox' && builder.within('li'))
    builder.text(element.hasAttribute('checked') ? '☑ ' : '☐ ');
  return false;
};

/** A button is furniture, but a picture in it is one that grows on a click. */
const button: Enter = (element, work) => {
  for (const picture of element.querySelectorAll('img')) image(picture, work);
  return false;
};

/** Elements that the page defines itself: what they hold, glued to their neighbours only in the middle of a line. */
const unknown: Enter = (element, { builder }) => {
  if (!element.nodeName.includes('-') || runsInLine(element)) return true;
  builder.text(' ');
  return () => builder.text(' ');
};

/** What becomes of every element, by name. Rows not here are read through. */
const ROWS: readonly (readonly [names: string, enter: Enter])[] = [
  [
    'DIV SECTION ARTICLE MAIN ASIDE HEADER FOOTER NAV ADDRESS HGROUP DETAILS FIELDSET LEGEND CENTER DIALOG BODY SEARCH',
    classedBox,
  ],
  ['P', paragraph],
  ['H1 H2 H3 H4 H5 H6', heading],
  ['SUMMARY', boldLine],
  ['BLOCKQUOTE', quoted],
  ['UL MENU DIR', block('ul')],
  ['OL', block('ol', only('start'))],
  ['LI', inList(['ul', 'ol'], block('li', only('lang')))],
  ['DL', block('dl')],
  ['DT', inList(['dl'], block('dt'))],
  ['DD', inList(['dl'], block('dd'))],
  ['TABLE', table],
  ['TR', row],
  ['TD TH', cell],
  ['CAPTION', tableCaption],
  ['FIGURE', figure],
  ['FIGCAPTION', figcaption],
  ['PRE LISTING XMP PLAINTEXT', preformatted],
  ['HR', rule],
  ['BR', lineBreak],
  ['A', anchor],
  ['B STRONG', inline('strong')],
  ['I EM CITE DFN VAR', inline('em')],
  ['S STRIKE DEL', inline('del')],
  ['INS', inline('ins')],
  ['U', inline('u')],
  ['MARK', inline('mark')],
  ['SUB', inline('sub')],
  ['SUP', inline('sup')],
  ['KBD', inline('kbd')],
  ['CODE TT', code],
  ['SAMP', inline('samp')],
  ['ABBR ACRONYM', inline('abbr', only('title'))],
  ['TIME', inline('time', only('datetime'))],
  ['RUBY', inline('ruby')],
  ['RT', reading('rt')],
  ['RP', reading('rp')],
  ['Q', quotation],
  ['SPAN BDI BDO FONT', span],
  ['IMG AMP-IMG AMP-ANIM', image],
  ['NOSCRIPT', noscript],
  [
    'IFRAME VIDEO AUDIO OBJECT EMBED LITE-YOUTUBE LITE-VIMEO AMP-YOUTUBE AMP-VIMEO AMP-TWITTER AMP-IFRAME AMP-VIDEO AMP-AUDIO',
    embed,
  ],
  ['MJX-CONTAINER math', formula],
  ['SCRIPT', texScript],
  ['INPUT', checkbox],
  ['BUTTON', button],
  ['STYLE TEMPLATE SELECT OPTION OPTGROUP TEXTAREA DATALIST PROGRESS METER OUTPUT CANVAS MAP AREA SOURCE TRACK PARAM', skip],
  ['HEAD TITLE META LINK BASE FRAME FRAMESET NOFRAMES NOEMBED APPLET BGSOUND COLGROUP COL KEYGEN IMAGE SVG svg', skip],
];

const ELEMENTS = new Map(ROWS.flatMap(([names, enter]) => names.split(' ').map((name) => [name, enter] as const)));

/** The row for an element's name. */
export const enterFor = (name: string): Enter => ELEMENTS.get(name) ?? unknown;
