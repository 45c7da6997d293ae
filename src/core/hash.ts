import { sha256 } from './sha256.ts';

/** SHA-256 over the UTF-8 bytes of a text: 64 hex digits. */
export const hashText = (text: string): string => sha256(new TextEncoder().encode(text));
