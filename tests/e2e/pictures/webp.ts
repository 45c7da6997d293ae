import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import type { PageDriver } from '../drive/driver.ts';

// Pictures as WebP: those of a film by the browser's own encoder, those of pages by libwebp's, which takes a third less without loss.

/** How far apart two colours of a small picture are at least, of 256: four greys draw the edge of a letter. */
const COLOUR_STEP = 72;

const data = (png: string): string => `data:image/png;base64,${fs.readFileSync(png).toString('base64')}`;

/** Draws PNGs over each other, each at its place, and gives the whole as WebP. */
export async function drawWebp(
  page: PageDriver,
  size: { readonly width: number; readonly height: number },
  layers: readonly {
    readonly png: string;
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly shadow?: boolean;
  }[],
): Promise<Buffer> {
  const list = layers.map((layer) => ({ ...layer, png: data(layer.png) }));
  const text = await page.evaluate<string>(`(async () => {
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [${size.width}, ${size.height}];
    const pen = canvas.getContext('2d', { alpha: false });
    pen.imageSmoothingQuality = 'high';
    for (const { png, x, y, width, shadow } of ${JSON.stringify(list)}) {
      const image = new Image();
      image.src = png;
      await image.decode();
      if (shadow) Object.assign(pen, { shadowColor: 'rgb(0 20 25 / 35%)', shadowBlur: 24, shadowOffsetY: 8 });
      pen.drawImage(image, x, y, width, image.height * width / image.width);
      Object.assign(pen, { shadowColor: 'transparent' });
    }
    return canvas.toDataURL('image/webp', 0.85);
  })()`);
  return Buffer.from(text.slice(text.indexOf(',') + 1), 'base64');
}

/**
 * A PNG as a small and sharp WebP: surfaces keep their colours, a rare colour close to a more frequent one becomes that, and the rest is
 * without loss. Pictures of text stay crisp at half the size that they have as photographs.
 */
export async function toWebp(page: PageDriver, png: string, webp: string): Promise<void> {
  const text = await page.evaluate<string>(`(async () => {
    const image = new Image();
    image.src = ${JSON.stringify(data(png))};
    await image.decode();
    const canvas = Object.assign(document.createElement('canvas'), { width: image.width, height: image.height });
    const pen = canvas.getContext('2d', { alpha: false });
    pen.drawImage(image, 0, 0);
    const shot = pen.getImageData(0, 0, image.width, image.height);
    const pixels = new Uint32Array(shot.data.buffer);
    const counts = new Map();
    for (const pixel of pixels) counts.set(pixel, (counts.get(pixel) ?? 0) + 1);
    const apart = (a, b) => Math.max(...[0, 8, 16].map((bits) => Math.abs(((a >> bits) & 255) - ((b >> bits) & 255))));
    const kept = [];
    const becomes = new Map();
    for (const [pixel, count] of [...counts].sort((a, b) => b[1] - a[1])) {
      const isSurface = count > pixels.length / 500;
      const near = isSurface ? undefined : kept.find((it) => apart(it, pixel) < ${COLOUR_STEP});
      if (near === undefined) kept.push(pixel);
      becomes.set(pixel, near ?? pixel);
    }
    for (let i = 0; i < pixels.length; i++) pixels[i] = becomes.get(pixels[i]);
    pen.putImageData(shot, 0, 0);
    return canvas.toDataURL('image/png');
  })()`);
  encodeLossless(Buffer.from(text.slice(text.indexOf(',') + 1), 'base64'), webp);
}

function encodeLossless(png: Buffer, webp: string): void {
  const { status, stderr, error } = spawnSync('cwebp', ['-quiet', '-lossless', '-exact', '-z', '9', '-o', webp, '--', '-'], {
    input: png,
    encoding: 'utf8',
  });
  if (error) throw new Error('the pictures need cwebp: sudo apt-get install webp (macOS: brew install webp)', { cause: error });
  if (status !== 0) throw new Error(`cwebp ended with ${status}: ${stderr}`);
}

/** The preview is drawn in a process of its own and tells nobody: a picture may wait for it, a test may not. */
export const drawn = (page: PageDriver): Promise<unknown> =>
  page.evaluate('new Promise((resolve) => setTimeout(() => resolve(true), 1500))');

/** One picture of a film and how long it stands. */
export interface Frame {
  readonly webp: Buffer;
  readonly width: number;
  readonly height: number;
  readonly ms: number;
}

const chunk = (name: string, content: Buffer): Buffer => {
  const head = Buffer.alloc(8, name, 'latin1');
  head.writeUInt32LE(content.length, 4);
  return Buffer.concat([head, content, Buffer.alloc(content.length % 2)]);
};
const three = (...values: readonly number[]): Buffer =>
  Buffer.concat(
    values.map((value) => {
      const bytes = Buffer.alloc(3);
      bytes.writeUIntLE(value, 0, 3);
      return bytes;
    }),
  );

/** The one chunk with the pixels of a still WebP, head and all. */
function pixelsOf(webp: Buffer): Buffer {
  for (let at = 12; at < webp.length; ) {
    const name = webp.toString('latin1', at, at + 4);
    const length = webp.readUInt32LE(at + 4);
    if (name === 'VP8 ' || name === 'VP8L') return webp.subarray(at, at + 8 + length + (length % 2));
    at += 8 + length + (length % 2);
  }
  throw new Error('a WebP without pixels');
}

/** Stills of one size as one animated WebP that runs for ever (developers.google.com/speed/webp/docs/riff_container). */
export function filmOf(frames: readonly Frame[]): Buffer {
  const [first] = frames;
  if (first === undefined) throw new Error('a film needs a frame');
  const animated = Buffer.from([2, 0, 0, 0]);
  const parts = [
    chunk('VP8X', Buffer.concat([animated, three(first.width - 1, first.height - 1)])),
    chunk('ANIM', Buffer.from([255, 255, 255, 255, 0, 0])),
    ...frames.map(({ webp, width, height, ms }) =>
      // at the corner, over what was there, without blending
      chunk('ANMF', Buffer.concat([three(0, 0, width - 1, height - 1, ms), Buffer.from([2]), pixelsOf(webp)])),
    ),
  ];
  return chunk('RIFF', Buffer.concat([Buffer.from('WEBP', 'latin1'), ...parts]));
}
