import type { BodyKind } from '../post.ts';
import { guard } from './guard.ts';
import type { Preset } from './presets.ts';
import { toLf, trimEmptyLines, wellFormed } from './text.ts';

/** Elements that begin a block in CommonMark and kramdown: text behind such a tag is not read as Markdown. */
const BLOCK_ELEMENTS =
  'address article aside blockquote body caption center col colgroup dd details dialog dir div dl dt fieldset figcaption figure footer form ' +
  'h1 h2 h3 h4 h5 h6 head header hr html iframe legend li link main menu nav noframes ol optgroup option p pre search section summary ' +
  'table tbody td tfoot th thead title tr track ul';
const BLOCK_START = new RegExp(`^<(?:${BLOCK_ELEMENTS.replaceAll(' ', '|')})(?=[\\s/>])`, 'i');

/** Whether one line of HTML begins with a block element. */
export const beginsWithBlock = (html: string): boolean => BLOCK_START.test(html);

/** The lines of a file that hold the body, joined by LF, without a line end: the form that its kind has in the preset. */
export const bodyLines = (body: string, kind: BodyKind, preset: Preset): string => {
  const text = wellFormed(body);
  if (kind === 'markdown') return guard(trimEmptyLines(toLf(text)), kind, preset.engine);
  const line = guard(text, kind, preset.engine);
  if (preset.rows) return `<div>\n${line}\n</div>`;
  return beginsWithBlock(line) ? line : `<div>${line}</div>`;
};
