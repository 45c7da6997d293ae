/** Minutes east of UTC of zone names as news pages write them. The American names without S or D follow daylight saving time. */
const ZONES: Readonly<Record<string, number>> = {
  z: 0,
  utc: 0,
  gmt: 0,
  ut: 0,
  wet: 0,
  west: 60,
  bst: 60,
  cet: 60,
  cest: 120,
  mez: 60,
  mesz: 120,
  met: 60,
  mest: 120,
  eet: 120,
  eest: 180,
  msk: 180,
  мск: 180,
  trt: 180,
  sast: 120,
  eat: 180,
  wat: 60,
  gst: 240,
  pkt: 300,
  ist: 330,
  npt: 345,
  wib: 420,
  ict: 420,
  wita: 480,
  hkt: 480,
  sgt: 480,
  pht: 480,
  myt: 480,
  awst: 480,
  jst: 540,
  kst: 540,
  acst: 570,
  aest: 600,
  aedt: 660,
  nzst: 720,
  nzdt: 780,
  est: -300,
  edt: -240,
  cst: -360,
  cdt: -300,
  mst: -420,
  mdt: -360,
  pst: -480,
  pdt: -420,
  akst: -540,
  akdt: -480,
  hst: -600,
  ast: -240,
  adt: -180,
  nst: -210,
  ndt: -150,
  brt: -180,
  art: -180,
  clt: -240,
  北京时间: 480,
  北京時間: 480,
  香港时间: 480,
  香港時間: 480,
  台北時間: 480,
  台北时间: 480,
  台灣時間: 480,
  新加坡时间: 480,
  日本時間: 540,
  东京时间: 540,
  格林尼治时间: 0,
};
/** Names that mean standard or daylight saving time by the season: minutes of standard time. */
const SEASONAL: Readonly<Record<string, number>> = { et: -300, ct: -360, mt: -420, pt: -480 };

/** Names of zones, longest first, for a pattern. */
export const ZONE_NAMES: readonly string[] = [...Object.keys(ZONES), ...Object.keys(SEASONAL)].sort(
  (a, b) => b.length - a.length,
);

/** The n-th Sunday of a month (0 to 11), as a day of that month. */
const sunday = (year: number, month: number, nth: number): number => {
  const first = new Date(Date.UTC(year, month, 1)).getUTCDay();
  return 1 + ((7 - first) % 7) + 7 * (nth - 1);
};

/** American daylight saving time since 2007: second Sunday of March to first Sunday of November. By the day, which is enough for news. */
const isAmericanSummer = (localMs: number): boolean => {
  const year = new Date(localMs).getUTCFullYear();
  return localMs >= Date.UTC(year, 2, sunday(year, 2, 2), 2) && localMs < Date.UTC(year, 10, sunday(year, 10, 1), 2);
};

/** Minutes east of UTC of a named zone at a local time, else null. `CST` is Chinese on a Chinese page. */
export const namedZone = (name: string, localMs: number, lang: string | null): number | null => {
  const key = name.toLowerCase();
  if (key === 'cst' && lang?.toLowerCase().startsWith('zh')) return 480;
  const seasonal = SEASONAL[key];
  if (seasonal !== undefined) return seasonal + (isAmericanSummer(localMs) ? 60 : 0);
  return ZONES[key] ?? null;
};

/** The zone of a page language that has one (post-format section 8). Plain `zh` has none: it is written all over the world. */
export const zoneOfLanguage = (lang: string | null): number | null => {
  const [language, ...rest] = (lang ?? '').toLowerCase().split(/[-_]/);
  if (language === 'ja' || language === 'ko') return 540;
  return language === 'zh' && rest.some((part) => ['cn', 'tw', 'hk', 'sg'].includes(part)) ? 480 : null;
};
