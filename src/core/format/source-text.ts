/** A replacement in the LF form of a text; `start = end` inserts. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A file's text, read with LF and without a mark, edited where it really stands. */
export interface SourceText {
  readonly original: string;
  /** With LF line ends and without a byte order mark. */
  readonly text: string;
}

const MARK = '\ufeff';

export const sourceText = (original: string): SourceText => ({
  original,
  text: (original.startsWith(MARK) ? original.slice(1) : original).replaceAll('\r\n', '\n'),
});

/** Offsets of the LFs, in the LF form, that are CR LF in the file. */
const carriageReturns = ({ original }: SourceText): readonly number[] => {
  const found: number[] = [];
  const mark = original.startsWith(MARK) ? 1 : 0;
  for (let at = original.indexOf('\r\n'); at >= 0; at = original.indexOf('\r\n', at + 2)) found.push(at - mark - found.length);
  return found;
};

/** Number of entries below `offset` in an ascending list. */
const countBelow = (sorted: readonly number[], offset: number): number => {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** The file with the edits made and every other byte as it was; new lines end as most lines of the file do. Edits do not overlap. */
export const applyEdits = (source: SourceText, edits: readonly Edit[]): string => {
  if (edits.length === 0) return source.original;
  const returns = carriageReturns(source);
  const isCrLf = returns.length * 2 > (source.text.match(/\n/g) ?? []).length;
  const mark = source.original.startsWith(MARK) ? 1 : 0;
  const place = (offset: number): number => offset + mark + countBelow(returns, offset);
  let result = '';
  let at = 0;
  for (const edit of edits.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    result += source.original.slice(at, place(edit.start)) + (isCrLf ? edit.text.replaceAll('\n', '\r\n') : edit.text);
    at = place(edit.end);
  }
  return result + source.original.slice(at);
};
