/** The store zip of one browser's build, which lies in `dist`/`target`: the same bytes from the same sources on every machine. */
export function zipOf(target: 'chromium' | 'firefox', dist?: string): Promise<Uint8Array>;
