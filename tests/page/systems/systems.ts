import { ASIA } from './asia';
import { CHINESE } from './chinese';
import { CHINESE_ABROAD } from './chinese-abroad';
import { CHINESE_BOARDS } from './chinese-boards';
import { CHINESE_FURTHER } from './chinese-further';
import { CHINESE_OLD } from './chinese-old';
import { CHINESE_OVERSEAS } from './chinese-overseas';
import { CHINESE_THIRD } from './chinese-third';
import { EAST } from './east';
import { ENGLISH } from './english';
import { ENGLISH_FURTHER } from './english-further';
import { EUROPE } from './europe';
import { EUROPE_FURTHER } from './europe-further';
import { FRESH } from './fresh';
import { HOSTED } from './hosted';
import { HOSTED_FURTHER } from './hosted-further';
import { KINDS } from './kinds';
import { LOCAL } from './local';
import { LOCAL_WORDS } from './local-words';
import { MAINLAND } from './mainland';
import type { System } from './parts';
import { PRESS } from './press';
import { TONGUES } from './tongues';
import { TONGUES_FURTHER } from './tongues-further';
import { WORDPRESS } from './wordpress';

export const SYSTEMS: readonly System[] = [
  ...[...WORDPRESS, ...HOSTED, ...ENGLISH, ...EUROPE, ...CHINESE, ...MAINLAND, ...ASIA],
  ...[...HOSTED_FURTHER, ...ENGLISH_FURTHER, ...EUROPE_FURTHER, ...EAST, ...CHINESE_FURTHER],
  ...[
    ...LOCAL,
    ...PRESS,
    ...CHINESE_THIRD,
    ...CHINESE_ABROAD,
    ...TONGUES,
    ...TONGUES_FURTHER,
    ...KINDS,
    ...LOCAL_WORDS,
    ...FRESH,
    ...CHINESE_OVERSEAS,
    ...CHINESE_OLD,
    ...CHINESE_BOARDS,
  ],
];
