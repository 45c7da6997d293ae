import { ASIA } from './asia';
import { CHINESE } from './chinese';
import { CHINESE_FURTHER } from './chinese-further';
import { EAST } from './east';
import { ENGLISH } from './english';
import { ENGLISH_FURTHER } from './english-further';
import { EUROPE } from './europe';
import { EUROPE_FURTHER } from './europe-further';
import { HOSTED } from './hosted';
import { HOSTED_FURTHER } from './hosted-further';
import { MAINLAND } from './mainland';
import type { System } from './parts';
import { WORDPRESS } from './wordpress';

export const SYSTEMS: readonly System[] = [
  ...[...WORDPRESS, ...HOSTED, ...ENGLISH, ...EUROPE, ...CHINESE, ...MAINLAND, ...ASIA],
  ...[...HOSTED_FURTHER, ...ENGLISH_FURTHER, ...EUROPE_FURTHER, ...EAST, ...CHINESE_FURTHER],
];
