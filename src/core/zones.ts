/**
 * Names of zones as news pages write them, by hours east of UTC. The American names without S or D stand under their standard time and
 * follow daylight saving time.
 */
const ZONES: ReadonlyMap<string, number> = new Map(
  (
    '0 z utc gmt ut wet,1 west bst cet mez met wat,2 cest mesz mest eet sast,3 eest msk мск trt eat,4 gst,5 pkt,5.5 ist,' +
    '7 wib ict,8 wita hkt sgt pht myt awst 北京时间 北京時間 香港时间 香港時間 台北時間 台北时间 台灣時間 新加坡时间,' +
    '9 jst kst 日本時間 东京时间,9.5 acst,10 aest,11 aedt,12 nzst,13 nzdt,' +
    '-5 est cdt et,-4 edt ast,-6 cst mdt ct,-7 mst pdt mt,-8 pst akdt pt,-9 akst,-10 hst,-3 adt brt art'
  )
    .split(',')
    .flatMap((row) => {
      const [hours, ...names] = row.split(' ');
      return names.map((name) => [name, Number(hours) * 60] as const);
    }),
);

/** Names of zones, longest first, for a pattern. */
export const ZONE_NAMES: readonly string[] = [...ZONES.keys()].sort((a, b) => b.length - a.length);

/** American daylight saving time since 2007: second Sunday of March to first Sunday of November. By the day, which is enough for news. */
const isAmericanSummer = (localMs: number): boolean => {
  const year = new Date(localMs).getUTCFullYear();
  const sundayFrom = (month: number, day: number): number =>
    Date.UTC(year, month, day + ((7 - new Date(Date.UTC(year, month, day)).getUTCDay()) % 7), 2);
  return localMs >= sundayFrom(2, 8) && localMs < sundayFrom(10, 1);
};

/** Minutes east of UTC of a zone named in lower case, at a local time, else null. `CST` is Chinese on a Chinese page. */
export const namedZone = (name: string, localMs: number, lang: string | null): number | null => {
  if (name === 'cst' && /^zh/i.test(lang ?? '')) return 480;
  const zone = ZONES.get(name) ?? null;
  return zone !== null && /^[ecmp]t$/.test(name) && isAmericanSummer(localMs) ? zone + 60 : zone;
};

/** The zone of a page language that has one (post-format section 8). Plain `zh` has none: it is written all over the world. */
export const zoneOfLanguage = (lang: string | null): number | null =>
  /^(?:ja|ko)(?![a-z])/i.test(lang ?? '') ? 540 : /^zh(?=[-_]).*[-_](?:cn|tw|hk|sg)(?![a-z])/i.test(lang ?? '') ? 480 : null;
