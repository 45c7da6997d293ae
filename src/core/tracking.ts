/**
 * Query parameters that say how a reader came, never what the page is (post-format section 7). A final `*` stands for any ending.
 * Not here: `ref`, `source`, `from`, `id` – sites use them for content.
 */
const TRACKING: readonly string[] = [
  'utm_*',
  ...['fbclid', 'gclid', 'dclid', 'msclkid', 'yclid', 'twclid', 'ttclid', 'gbraid', 'wbraid', 'igshid', 'igsh'],
  ...['mc_cid', 'mc_eid', '_ga', '_gl', 'mkt_tok', 'oly_anon_id', 'oly_enc_id', 'vero_id', 'vero_conv'],
  ...['_hsenc', '_hsmi', 'hsctatracking'],
  ...['spm', 'scm', 'xtor', 'ns_campaign', 'ns_mchannel', 'ns_source', 'ns_linkname', 'ns_fee'],
  ...['at_medium', 'at_campaign', 'at_custom*', 'at_link*', 'at_bbc_team', 'at_format', 'at_ptr_name'],
  ...['__twitter_impression', 'ref_src', 'ref_url', 'cmpid', 'ocid', 'smid', 'smtyp', 'share_token', 'weibo_id', 's_cid'],
];

/** Parameters that are tracking on one site only: its host after the host rule, and their names in lower case. */
const SITE_TRACKING: Readonly<Record<string, readonly string[]>> = {};

const EXACT = new Set(TRACKING.filter((name) => !name.endsWith('*')));
const PREFIXES = TRACKING.filter((name) => name.endsWith('*')).map((name) => name.slice(0, -1));

/** Whether a query parameter of a site (`siteHost`) is tracking; names without regard to case. */
export const isTracking = (name: string, host: string): boolean => {
  const lower = name.toLowerCase();
  return (
    EXACT.has(lower) || PREFIXES.some((prefix) => lower.startsWith(prefix)) || (SITE_TRACKING[host]?.includes(lower) ?? false)
  );
};
