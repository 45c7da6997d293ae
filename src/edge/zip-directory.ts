import { strFromU8 } from 'fflate';

// The list of files at the end of a zip (APPNOTE.TXT 4.3.12 to 4.3.16), where fflate leaves something out: it counts files in two bytes,
// and it does not look at checksums.

const [FILE, END, END_64, END_64_AT] = [0x02014b50, 0x06054b50, 0x06064b50, 0x07064b50];
const END_BYTES = 22;
const END_64_BYTES = 56;
/** What the two bytes say when the number is in the longer end before. */
const MANY = 0xffff;

/** The list as fflate ends it, with an end that can count this many files. `startsAt`: where in the zip the list begins. */
export function withCount(list: Uint8Array, count: number, startsAt: number): Uint8Array<ArrayBuffer> {
  if (count < MANY) return new Uint8Array(list);
  const end = list.length - END_BYTES;
  const out = new Uint8Array(list.length + END_64_BYTES + 20);
  out.set(list);
  out.copyWithin(out.length - END_BYTES, end, list.length);
  const view = new DataView(out.buffer);
  const long = (at: number, value: number): void => view.setBigUint64(end + at, BigInt(value), true);
  view.setUint32(end, END_64, true);
  long(4, END_64_BYTES - 12);
  view.setUint32(end + 12, 45 | (45 << 16), true); // made by, and to be read by, version 4.5
  long(16, 0);
  long(24, count);
  long(32, count);
  long(40, end);
  long(48, startsAt);
  view.setUint32(end + END_64_BYTES, END_64_AT, true);
  long(END_64_BYTES + 4, 0);
  long(END_64_BYTES + 8, startsAt + end);
  view.setUint32(end + END_64_BYTES + 16, 1, true);
  view.setUint32(out.length - END_BYTES + 8, MANY | (MANY << 16), true);
  return out;
}

/** The checksum of each file as it was packed, by its name in the zip; of a name that comes twice the last. */
export function checksums(zip: Uint8Array): ReadonlyMap<string, number> {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  let end = zip.length - END_BYTES;
  while (view.getUint32(end, true) !== END) end -= 1;
  const isLong = end >= 20 && view.getUint32(end - 20, true) === END_64_AT;
  let at = view.getUint32(isLong ? view.getUint32(end - 12, true) + 48 : end + 16, true);
  const sums = new Map<string, number>();
  while (at + 46 <= end && view.getUint32(at, true) === FILE) {
    const length = (place: number): number => view.getUint16(at + place, true);
    const name = strFromU8(zip.subarray(at + 46, at + 46 + length(28)), (length(8) & 0x800) === 0);
    sums.set(name, view.getUint32(at + 16, true));
    at += 46 + length(28) + length(30) + length(32);
  }
  return sums;
}

/** True when the unpacked files are what was packed: a zip that was damaged on its way may unpack to other words all the same. */
export const areAsPacked = (sums: ReturnType<typeof checksums>, files: Readonly<Record<string, Uint8Array>>): boolean =>
  Object.entries(files).every(([name, content]) => sums.get(name) === crc32(content));

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let sum = byte;
  for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? 0xedb88320 ^ (sum >>> 1) : sum >>> 1;
  return sum;
});

function crc32(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) sum = (TABLE[(sum ^ byte) & 0xff] ?? 0) ^ (sum >>> 8);
  return ~sum >>> 0;
}
