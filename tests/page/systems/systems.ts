import { ASIA } from './asia';
import { CHINESE } from './chinese';
import { ENGLISH } from './english';
import { EUROPE } from './europe';
import { HOSTED } from './hosted';
import { MAINLAND } from './mainland';
import type { System } from './parts';
import { WORDPRESS } from './wordpress';

export const SYSTEMS: readonly System[] = [...WORDPRESS, ...HOSTED, ...ENGLISH, ...EUROPE, ...CHINESE, ...MAINLAND, ...ASIA];
