/**
 * Bytes of a file as a string, without loss: what is not UTF-8 comes out as lone surrogates U+DC80–DCFF, one per byte (no valid text holds
 * one), and goes back to the same bytes. A byte order mark stays.
 */
export function textOfBytes(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
  }
  let text = '';
  for (let at = 0; at < bytes.length; ) {
    const length = wellFormedLength(bytes, at);
    text +=
      length === 0
        ? String.fromCharCode(0xdc00 + (bytes[at] ?? 0))
        : new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes.subarray(at, at + length));
    at += Math.max(1, length);
  }
  return text;
}

/** True for a text that stands for bytes that are not UTF-8. */
export const isUndecodable = (text: string): boolean => /(?<![\ud800-\udbff])[\udc80-\udcff]/.test(text);

/** The bytes that a text stands for. */
export function bytesOfText(text: string): Uint8Array {
  const encoder = new TextEncoder();
  if (!isUndecodable(text)) return encoder.encode(text);
  const bytes: number[] = [];
  for (const char of text) {
    const code = char.codePointAt(0) ?? 0;
    if (code >= 0xdc80 && code <= 0xdcff) bytes.push(code - 0xdc00);
    else bytes.push(...encoder.encode(char));
  }
  return Uint8Array.from(bytes);
}

/** Length of the UTF-8 sequence at `at`, 0 when there is none (Unicode standard, table 3-7). */
function wellFormedLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0;
  if (lead < 0x80) return 1;
  const row = LEADS.find(({ from, to }) => lead >= from && lead <= to);
  if (row === undefined) return 0;
  const second = bytes[at + 1] ?? 0;
  if (second < row.low || second > row.high) return 0;
  for (let i = 2; i < row.length; i++) if (((bytes[at + i] ?? 0) & 0xc0) !== 0x80) return 0;
  return row.length;
}
const LEADS = [
  { from: 0xc2, to: 0xdf, low: 0x80, high: 0xbf, length: 2 },
  { from: 0xe0, to: 0xe0, low: 0xa0, high: 0xbf, length: 3 },
  { from: 0xe1, to: 0xec, low: 0x80, high: 0xbf, length: 3 },
  { from: 0xed, to: 0xed, low: 0x80, high: 0x9f, length: 3 },
  { from: 0xee, to: 0xef, low: 0x80, high: 0xbf, length: 3 },
  { from: 0xf0, to: 0xf0, low: 0x90, high: 0xbf, length: 4 },
  { from: 0xf1, to: 0xf3, low: 0x80, high: 0xbf, length: 4 },
  { from: 0xf4, to: 0xf4, low: 0x80, high: 0x8f, length: 4 },
] as const;
