import zlib from 'node:zlib';

const HEAD = 8;

/** The same picture in fewer bytes: its data packed once more, as tightly as it goes, in one piece. */
export function squeezePng(png) {
  const chunks = [];
  for (let at = HEAD; at < png.length; at += 12 + png.readUInt32BE(at))
    chunks.push({ type: png.toString('latin1', at + 4, at + 8), data: png.subarray(at + 8, at + 8 + png.readUInt32BE(at)) });
  const pixels = zlib.inflateSync(Buffer.concat(chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data)));
  const packed = [0, 1, 2, 3].map((strategy) => zlib.deflateSync(pixels, { level: 9, memLevel: 9, strategy }));
  const [smallest] = packed.sort((a, b) => a.length - b.length);
  const kept = chunks.filter(({ type }, index) => type !== 'IDAT' || chunks.findIndex((it) => it.type === 'IDAT') === index);
  return Buffer.concat([
    png.subarray(0, HEAD),
    ...kept.map(({ type, data }) => chunkOf(type, type === 'IDAT' ? smallest : data)),
  ]);
}

function chunkOf(type, data) {
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(zlib.crc32(body));
  return Buffer.concat([length, body, sum]);
}
