import type { Origin } from '../../core/article.ts';
import { hasCue } from '../../core/cue.ts';
import { HAN, lowerCase } from '../letters.ts';
import { simplified } from '../simplified.ts';
import { BYLINES, isLabel } from './bylines.ts';
import type { Lines } from './lines.ts';
import { DESK, FAMILY } from './signatures.ts';
import { nameWithRole, signedName } from './signed-lines.ts';

const HAN_CHARACTER = new RegExp(`[${HAN}]`);
/** A blank between two names. */
const BETWEEN_HAN = new RegExp(`(?<=[${HAN}]{2})\\s(?!${DESK})(?=[${HAN}]{2,4}(?:\\s|$))`, 'g');
/** Where somebody reports from, behind the names: `王小明 北京报道`. */
const PLACE = new RegExp(`\\s(?!${FAMILY})[${HAN}]{2,5}[报報][道导導]$`);

/** Chinese names that blanks part, parted by list marks; without the place behind them. */
export const withListMarks = (text: string): string => text.replace(PLACE, '').replace(BETWEEN_HAN, '、');

/** What stands before a name behind its label: the land of who is translated (`[美]`), the paper of who reports. */
const BEFORE_NAME = new RegExp(`^\\t*(?:[[(（【〔]?[${HAN}]国?[\\]）)】〕]\\s*|[${HAN}]{2,8}[记記]者\\s+)?`);

/** Lines that say "by …"; a label alone ("Author:") speaks for the next line. */
export function claimSpoken(
  { below, above }: Lines,
  claim: (texts: readonly string[], from: Origin, trust: number) => void,
): void {
  let found = 0;
  const lines = [...below.slice(0, 15), ...above.slice(0, 6), ...below.slice(15)];
  for (const [index, { text: raw, distance }] of lines.entries()) {
    if (found >= 3) return;
    const text = raw.replaceAll('丨', '|'); // a letter that stands for a bar
    if (text.length > 400) continue;
    const lower = lowerCase(text);
    if (isLabel(lower)) {
      // Above the headline the next line is the one nearer to it.
      const next = lines[distance < 0 ? index - 1 : index + 1]?.text ?? '';
      if (next.length <= 80) claim([next], 'byline', 3.4);
      continue;
    }
    const spaced = lower.replaceAll('\t', ' ');
    for (const [cues, shape] of BYLINES) {
      const match = hasCue(spaced, cues) ? shape.exec(simplified(text)) : null;
      if (!match || (match.index > 0 && (match.index > 100 || text.length > 200))) continue;
      const rest =
        text
          .slice(match.index + match[0].length)
          .replace(BEFORE_NAME, '')
          .split(
            /[。；：)）】〕﹞］\]]|，(?=[^，、]{8})|\t\W*(?=\d|来源|來源|[^\s\d:]{3,20}:)|\s(?=[\u4e00-\u9fff]{1,6}\s?[:：])/,
          )[0] ?? '';
      const line = HAN_CHARACTER.test(rest) ? (withListMarks(rest).split(/[\s\t]/)[0] ?? '') : rest.replaceAll('\t', ' ');
      if (line && line.length <= 120) {
        claim([line], 'byline', 3.4);
        found += 1;
      }
      break;
    }
  }
}

/** The last of lines: one that only says who wrote it, in a language whose words the bylines do not have. */
export function claimSigned(
  { below, above }: Lines,
  claim: (texts: readonly string[], from: Origin, trust: number) => void,
): void {
  const texts = [...below, ...above].flatMap(({ text, pieces }) => [
    text.split(BEHIND_NAME)[0] ?? '',
    ...pieces.map((piece) => piece.text),
  ]);
  claim([texts.map((text) => signedName(text) ?? nameWithRole(text)).find((name) => name !== null) ?? ''], 'byline', 3.3);
}

/** A date, or what is set apart, behind the name in a line. */
const BEHIND_NAME = /\s*[|•·\t]|,?\s\S*\d/;
