import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

/** SHA-256 over the UTF-8 bytes of a text: 64 hex digits. */
export const hashText = (text: string): string => bytesToHex(sha256(new TextEncoder().encode(text)));
