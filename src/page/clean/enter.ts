import { linkAddress } from '../address';
import type { Builder } from './builder';
import { type Format, format } from './kinds';
import type { Notes } from './notes';
import { attributeText } from './white-space';

/** What the rows of the element table work with. */
export interface Work {
  readonly builder: Builder;
  readonly baseUrl: string;
  readonly notes: Notes;
}
/** Called when an element's children have been read. */
export type Leave = () => void;
/** Reads an element's beginning: false leaves its children out, true reads them, a function is called after them. */
export type Enter = (element: Element, work: Work) => boolean | Leave;

type Attributes = (element: Element) => Readonly<Record<string, string>>;
const none: Attributes = () => ({});

/** Left out with everything in it. */
export const skip: Enter = () => false;

/** A wrapper without meaning of its own that parts text. */
export const box: Enter = (_element, { builder }) => {
  builder.breakBlock();
  return () => builder.breakBlock();
};

/** A block that the article keeps. */
export const block =
  (tag: string, attributes = none): Enter =>
  (element, { builder }) => {
    const restore = direct(element, builder);
    const opened = builder.open(tag, attributes(element));
    return () => {
      builder.close(opened);
      restore();
    };
  };

/** Lets what follows run in the direction that an element tells, until the returned function is called. */
export function direct(element: Element, { setting }: Builder): Leave {
  const before = setting.dir;
  const own = element.getAttribute('dir')?.toLowerCase() ?? '';
  if (/^(?:ltr|rtl|auto)$/.test(own)) setting.dir = own;
  return () => {
    setting.dir = before;
  };
}

/** An element in the line. */
export const inline =
  (tag: string, attributes = none): Enter =>
  (element, { builder }) =>
    wear(format(tag, attributes(element)), builder);

/** Puts a format on the text that follows, until the element ends; within an element of the same name it says nothing new. */
export function wear(worn: Format, builder: Builder): boolean | Leave {
  return builder.wear(worn) ? () => builder.doff(worn) : true;
}

/** The listed attributes as they stand, where they say something. */
export const only =
  (...names: readonly string[]): Attributes =>
  (element) => {
    const kept: Record<string, string> = {};
    for (const name of names) {
      const value = attributeText(element.getAttribute(name) ?? '');
      if (value !== '') kept[name] = value;
    }
    return kept;
  };

/** A link to another page; anything that is not http(s) leaves its text. */
export const link: Enter = (element, { builder, baseUrl }) => {
  const href = element.getAttribute('href');
  const address = href === null ? null : linkAddress(href, baseUrl);
  return address === null ? true : wear(format('a', { href: address }), builder);
};

/** Browsers print quotation marks round a `q`; so does the text. */
export const quotation: Enter = (_element, { builder }) => {
  builder.text('\u201c');
  return () => builder.text('\u201d');
};

/** A title of a box that opens and closes, or of a note: a paragraph of its own, in bold. */
export const boldLine: Enter = (_element, { builder }) => {
  builder.breakBlock();
  const leave = wear(format('strong'), builder);
  return () => {
    if (typeof leave === 'function') leave();
    builder.breakBlock();
  };
};
