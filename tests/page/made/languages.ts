import type { Words } from './words';
import { EAST } from './words-east';
import { WEST } from './words-west';

export const LANGUAGES: Readonly<Record<string, Words>> = { ...WEST, ...EAST };
