import crypto from 'node:crypto';
import { expect, test } from 'vitest';
import { hashText } from '../../src/core/hash.ts';
import { sha256 } from '../../src/core/sha256.ts';
import { textOfBytes } from '../../src/core/sync/bytes.ts';

const theirs = (bytes: Uint8Array): string => crypto.createHash('sha256').update(bytes).digest('hex');

test('the examples of FIPS 180-4', () => {
  expect(hashText('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  expect(hashText('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
});

test('every length around the blocks, and texts of every plane, as Node has them', () => {
  for (let length = 0; length < 300; length++) {
    const bytes = Uint8Array.from({ length }, (_, i) => (i * 167 + length * 31) & 0xff);
    expect(sha256(bytes)).toBe(theirs(bytes));
  }
  for (const text of ['安倍与特朗普', '👩‍👩‍👧', '\ufeffmark', 'x'.repeat(1_000_000)]) {
    expect(hashText(text)).toBe(theirs(new TextEncoder().encode(text)));
  }
});

test('of a file in any encoding it is the hash of its bytes', () => {
  const pairs = [[0x61, 0xb0, 0xa1], [0x61, 0xc4, 0xe3], [0xff], [0x80, 0xe4, 0xb8, 0xad]];
  for (const bytes of pairs.map((pair) => Uint8Array.from(pair))) expect(hashText(textOfBytes(bytes))).toBe(theirs(bytes));
});
