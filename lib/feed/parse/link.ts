/** Is this a link a reader may be sent to: https (http only on this very machine) and no credentials? */
export function isSafeLink(link: string): boolean {
  const url = URL.parse(link);
  if (!url || url.username || url.password) return false;
  return url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url.hostname));
}

/** This machine, as allowed by the extension's policy for trying a feed locally. */
export function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '127.0.0.1';
}

const personalParameters = new Set([
  'utm_content',
  'utm_term',
  'utm_id',
  'gclid',
  'dclid',
  'gbraid',
  'wbraid',
  'fbclid',
  'msclkid',
  'twclid',
  'ttclid',
  'li_fat_id',
  'igshid',
  'yclid',
  'mc_eid',
  'mc_cid',
  '_hsenc',
  '_hsmi',
  'mkt_tok',
  'vero_id',
  's_kwcid',
]);

/** The link without parameters that can name the person who shares it; campaign tags that all share are kept. */
export function withoutPersonalParameters(link: string): string {
  const url = URL.parse(link);
  if (!url) return link;
  const personal = [...url.searchParams.keys()].filter((name) => personalParameters.has(name.toLowerCase()));
  if (personal.length === 0) return link;
  for (const name of personal) url.searchParams.delete(name);
  return url.href;
}
