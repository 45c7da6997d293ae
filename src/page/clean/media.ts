import { create } from '../create';
import { emojiText, readPicture } from '../image';
import type { Builder } from './builder';
import { readCode } from './code';
import { type Embed, readEmbed } from './embeds';
import { box, type Enter } from './enter';
import { type Formula, readMath } from './math';

const make = (builder: Builder, tag: string, attributes: Readonly<Record<string, string>>, text: string): Element => {
  const element = builder.make(tag, attributes);
  element.textContent = text;
  return element;
};

/** A picture at its largest; an image that is a character becomes the character, one that is a formula its TeX. */
export const image: Enter = (element, { builder, baseUrl }) => {
  const emoji = emojiText(element);
  const formula = emoji === null ? readMath(element) : null;
  if (emoji !== null) builder.text(emoji);
  else if (formula !== null) writeFormula(formula, builder);
  else {
    const picture = readPicture(element, baseUrl);
    if (picture === null) return false;
    const title = picture.title === '' || picture.title === picture.alt ? {} : { title: picture.title };
    builder.inline(builder.make('img', { src: picture.src, alt: picture.alt, ...title }), true);
  }
  return false;
};

/** On a page with scripts the inside of `noscript` is text. Its pictures count where no real picture stands in their place. */
export const noscript: Enter = (element, work) => {
  const source = element.textContent?.includes('<') ? element.textContent : element.innerHTML;
  if (!/<img\s/i.test(source) || source.length > 10_000) return false;
  const parent = element.parentElement;
  const shown = [element.previousElementSibling, element.nextElementSibling, parent?.firstElementChild].flatMap((near) =>
    near?.nodeName === 'IMG' ? [near] : near === element ? [] : [...(near?.querySelectorAll('img') ?? [])],
  );
  if (shown.some((near) => readPicture(near, work.baseUrl) !== null)) return false;
  const template = create(element, 'template');
  template.innerHTML = source;
  for (const found of template.content.querySelectorAll('img')) image(found, work);
  return false;
};

/** A formula in the line, or as a block of its own. */
export function writeFormula({ tex, display }: Formula, builder: Builder): void {
  const code = make(builder, 'code', { class: 'language-math' }, tex);
  if (!display) {
    builder.inline(code, false);
    return;
  }
  const pre = builder.make('pre');
  pre.append(code);
  builder.leaf(pre);
}

/** A formula as its TeX; where a page gives none, its characters. */
export const formula: Enter = (element, { builder }) => {
  const found = readMath(element);
  if (found === null) return true;
  writeFormula(found, builder);
  return false;
};

/** A script is nothing but the TeX of a formula, or not wanted. */
export const texScript: Enter = (element, { builder }) => {
  const found = readMath(element);
  if (found !== null) writeFormula(found, builder);
  return false;
};

/** Something played or framed becomes a link that says what it is, in a figure: text of the page, but not of the article. */
export const embed: Enter = (element, { builder, baseUrl }) => {
  const found = readEmbed(element, baseUrl);
  return found === null ? false : writeEmbed(found, builder);
};

/** The figure of an embedded thing. */
export function writeEmbed({ href, title }: Embed, builder: Builder): false {
  if (title === '') return false;
  const open = builder.top().tag === 'figure' ? null : builder.open('figure');
  builder.inline(make(builder, 'a', { href }, title), false);
  if (open === null) builder.breakBlock();
  else builder.close(open);
  return false;
}

/** Preformatted text: code with its language, or, in old pages, an article typed with line breaks. */
export const preformatted: Enter = (element, work) => {
  const { builder } = work;
  const code = readCode(element);
  if (code === null) return box(element, work);
  if (code.prose) {
    for (const line of code.text.split('\n')) {
      builder.breakBlock();
      builder.text(line);
    }
    builder.breakBlock();
  } else if (code.text.trim() !== '') {
    const pre = builder.make('pre');
    pre.append(make(builder, 'code', code.language === '' ? {} : { class: `language-${code.language}` }, code.text));
    builder.leaf(pre);
  }
  return false;
};
