// The only window of the core: neutral names that every JavaScript host has, each with its reason.

/** WHATWG URL: addresses are parsed and serialised by the standard (post-format section 1). */
declare class URL {
  constructor(url: string, base?: string);
  static canParse(url: string, base?: string): boolean;
  href: string;
  readonly origin: string;
  protocol: string;
  host: string;
  hostname: string;
  port: string;
  pathname: string;
  search: string;
  hash: string;
  username: string;
  password: string;
  readonly searchParams: URLSearchParams;
}
/** The query of an address, read as browsers read it (post-format section 7, key step 4). */
declare class URLSearchParams implements Iterable<[string, string]> {
  constructor(init?: string);
  [Symbol.iterator](): IterableIterator<[string, string]>;
  delete(name: string): void;
  get(name: string): string | null;
  toString(): string;
}
/** UTF-8 bytes, for hashes and for lengths of names in bytes. */
declare class TextEncoder {
  encode(text: string): Uint8Array;
  /** As many whole letters as there is room for; `read` counts UTF-16 units. */
  encodeInto(text: string, into: Uint8Array): { readonly read: number };
}
/** Fatal UTF-8 reading: a file that is not UTF-8 is unreadable, never repaired (post-format section 4). */
declare class TextDecoder {
  constructor(label?: string, options?: { fatal?: boolean; ignoreBOM?: boolean });
  decode(bytes: Uint8Array): string;
}
