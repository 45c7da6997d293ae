// node scripts/sample-picture.mjs: draws the picture of the sample article anew, a few flat shapes in a palette, so that it is small enough to travel in the post itself.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { crc32, deflateSync } from 'node:zlib';
import { root } from './build.mjs';

const [WIDTH, HEIGHT] = [480, 240];
const COLOURS = ['#15304a', '#f4e6b8', '#0e2134', '#1c4866', '#eef2f3', '#d9782d', '#8fa7b3', '#2f6686'];
const [SKY, MOON, SHORE, WATER, HULL, STRIPE, SHADE, WAVE] = COLOURS.keys();
const pixels = new Uint8Array(WIDTH * HEIGHT).fill(SKY);

const fill = (colour, isInside) => {
  for (let at = 0; at < pixels.length; at += 1) if (isInside(at % WIDTH, Math.floor(at / WIDTH))) pixels[at] = colour;
};
const box = (colour, x, y, width, height) => fill(colour, (px, py) => px >= x && px < x + width && py >= y && py < y + height);
const disc = (colour, x, y, radius) => fill(colour, (px, py) => (px - x) ** 2 + (py - y) ** 2 < radius ** 2);
/** Between two slanted sides: from `left` to `right` at the top, moved by `slant` a row on each side. */
const slab = (colour, left, right, top, bottom, slant) =>
  fill(colour, (px, py) => py >= top && py < bottom && px >= left + (py - top) * slant && px < right - (py - top) * slant);

disc(MOON, 372, 58, 26);
slab(SHORE, -40, 190, 132, 152, -2); // the far shore, two hills
slab(SHORE, 120, 250, 118, 152, -3);
slab(SHORE, 330, 420, 126, 152, -4);
box(WATER, 0, 152, WIDTH, HEIGHT);
for (const [y, width] of [
  [160, 60],
  [170, 44],
  [182, 52],
  [196, 30],
  [212, 20],
])
  box(MOON, 372 - width / 2, y, width, 3);
for (const [x, y, width] of [
  [20, 176, 60],
  [44, 200, 90],
  [230, 222, 110],
  [10, 226, 40],
  [420, 204, 50],
])
  box(WAVE, x, y, width, 3);
box(SHADE, 176, 82, 14, 26); // funnel
box(STRIPE, 176, 88, 14, 6);
slab(HULL, 118, 262, 106, 132, 0); // decks
box(SHADE, 118, 128, 144, 4);
slab(HULL, 96, 288, 132, 152, 0);
for (let x = 128; x < 256; x += 16) box(MOON, x, 112, 9, 9); // lit windows
for (let x = 106; x < 282; x += 16) box(MOON, x, 137, 9, 8);
slab(HULL, 72, 312, 152, 186, 1);
slab(STRIPE, 80, 304, 160, 166, 1);
slab(SHADE, 98, 286, 178, 186, 1);

/** A part of a PNG (the specification's section 5.3): its length, name, content and checksum. */
const chunk = (name, content) => {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), content]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
};
const header = Buffer.alloc(13);
header.writeUInt32BE(WIDTH);
header.writeUInt32BE(HEIGHT, 4);
header.set([4, 3], 8); // four bits a pixel, of a palette
const rows = Buffer.alloc((1 + WIDTH / 2) * HEIGHT); // before each row a zero: it is written as it is
for (const [at, colour] of pixels.entries()) {
  const [x, y] = [at % WIDTH, Math.floor(at / WIDTH)];
  rows[y * (1 + WIDTH / 2) + 1 + (x >> 1)] |= x % 2 === 0 ? colour << 4 : colour;
}
const palette = Buffer.from(COLOURS.map((colour) => colour.slice(1)).join(''), 'hex');
const png = Buffer.concat([
  Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
  chunk('IHDR', header),
  chunk('PLTE', palette),
  chunk('IDAT', deflateSync(rows, { level: 9, memLevel: 9 })),
  chunk('IEND', Buffer.alloc(0)),
]);
const file = path.join(root, 'src/app/sample/ferry.webp');
// A third smaller without loss; cwebp comes with the Debian package `webp`.
execFileSync('cwebp', ['-quiet', '-lossless', '-exact', '-z', '9', '-o', file, '--', '-'], { input: png });
console.log(`${path.relative(root, file)} ${fs.statSync(file).size} bytes`);
