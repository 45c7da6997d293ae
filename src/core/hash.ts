import { sha256 } from './sha256.ts';
import { bytesOfText } from './sync/bytes.ts';

/** SHA-256 over the bytes that a text stands for: 64 hex digits. Of a text that is valid these are its UTF-8 bytes. */
export const hashText = (text: string): string => sha256(bytesOfText(text));
