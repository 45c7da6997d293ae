// SHA-256 as FIPS 180-4 writes it, in one piece: our texts are in memory anyway. Kept here because a package's checks and other
// digests took six times as many bytes of the worker, whose start they delay. A bundle that needs no digest leaves the tables out (`@__PURE__`).

/** The first primes. */
function primes(count: number): number[] {
  const found: number[] = [];
  for (let n = 2; found.length < count; n++) if (found.every((prime) => n % prime !== 0)) found.push(n);
  return found;
}
/** The first 32 bits of a fraction; a double holds 18 more, and none of these roots is nearer to a change than some of those. */
const bits = (root: number): number => (root % 1) * 2 ** 32;
/** Section 4.2.2: of the cube roots. As a table they would be a hundredth of the worker. */
const K = /* @__PURE__ */ Int32Array.from(/* @__PURE__ */ primes(64), (prime) => bits(Math.cbrt(prime)));
/** Section 5.3.3: of the square roots of the first eight. */
const START = /* @__PURE__ */ Int32Array.from(/* @__PURE__ */ primes(8), (prime) => bits(Math.sqrt(prime)));
const BLOCK = 64;

const rotate = (word: number, by: number): number => (word >>> by) | (word << (32 - by));

/** The digest of these bytes as 64 hex digits. */
export function sha256(bytes: Uint8Array): string {
  const padded = new Uint8Array(Math.ceil((bytes.length + 9) / BLOCK) * BLOCK);
  padded.set(bytes);
  padded[bytes.length] = 0x80;
  const view = new DataView(padded.buffer);
  view.setUint32(padded.length - 8, Math.floor(bytes.length / 2 ** 29));
  view.setUint32(padded.length - 4, bytes.length << 3);
  const state = Int32Array.from(START);
  const words = new Int32Array(BLOCK);
  for (let at = 0; at < padded.length; at += BLOCK) compress(state, words, view, at);
  return Array.from(state, (word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
}

/** Section 6.2.2: one block into the state. */
function compress(state: Int32Array, words: Int32Array, view: DataView, at: number): void {
  const w = (i: number): number => words[i] ?? 0;
  for (let i = 0; i < 16; i++) words[i] = view.getInt32(at + 4 * i);
  for (let i = 16; i < BLOCK; i++) {
    const [x, y] = [w(i - 15), w(i - 2)];
    const small0 = rotate(x, 7) ^ rotate(x, 18) ^ (x >>> 3);
    const small1 = rotate(y, 17) ^ rotate(y, 19) ^ (y >>> 10);
    words[i] = small1 + w(i - 7) + small0 + w(i - 16);
  }
  // One by one: taken out of the array in one go, they cost more than all the rounds (6 kB: 0.112 ms, so 0.046).
  const before = (i: number): number => state[i] ?? 0;
  let a = before(0);
  let b = before(1);
  let c = before(2);
  let d = before(3);
  let e = before(4);
  let f = before(5);
  let g = before(6);
  let h = before(7);
  for (let i = 0; i < BLOCK; i++) {
    const big1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25);
    const t1 = (h + big1 + ((e & f) ^ (~e & g)) + (K[i] ?? 0) + w(i)) | 0;
    const big0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22);
    const t2 = (big0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + t1) | 0;
    d = c;
    c = b;
    b = a;
    a = (t1 + t2) | 0;
  }
  [a, b, c, d, e, f, g, h].forEach((word, i) => {
    state[i] = (state[i] ?? 0) + word;
  });
}
