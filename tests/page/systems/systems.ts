import { ASIA } from './asia';
import { CHINESE } from './chinese';
import { ENGLISH } from './english';
import { EUROPE } from './europe';
import { HOSTED } from './hosted';
import { MAINLAND } from './mainland';
import type { System } from './parts';
import { WORDPRESS } from './wordpress';

const ALL: readonly System[] = [...WORDPRESS, ...HOSTED, ...ENGLISH, ...EUROPE, ...CHINESE, ...MAINLAND, ...ASIA];

/** Systems whose pages are not read to the letter yet. */
const OPEN: ReadonlySet<string> = new Set([
  'Times of India',
  'BBC 中文',
  'BLOX (TownNews)',
  'CNN',
  'Corriere',
  'DW 中文',
  'Daily (Zeta)',
  'DedeCMS',
  'Der Spiegel',
  'Discuz!',
  'El País',
  'FAZ',
  'Gannett',
  'Ghost',
  'Guardian',
  'Hearst',
  'Le Monde',
  'Matters',
  'Medium',
  'New York Times',
  'PHPCMS',
  'RFA 自由亚洲',
  'Squarespace',
  'Substack',
  'Tilda',
  'VOA (Pangea)',
  'Verso (Condé Nast)',
  'Washington Post (Next)',
  'Webflow',
  'WordPress GeneratePress',
  'WordPress WPBakery',
  'Yahoo!ニュース',
  '人民网',
  '凤凰网',
  '帝国CMS',
  '微信公众号',
  '新华网',
  '知乎专栏',
  '端传媒',
  '纽约时报中文网',
  '网易',
  '观察者网',
  '네이버 뉴스',
  '다음 뉴스',
]);

export const SYSTEMS = ALL.filter(({ name }) => !OPEN.has(name));
