/** Is this a link a reader may be sent to: https, no credentials, and a name on the internet? */
export function isSafeLink(link: string): boolean {
  const url = URL.parse(link);
  if (!url || url.username || url.password) return false;
  return url.protocol === 'https:' && isPublicName(url.hostname);
}

/** A name with a dot that no network keeps for itself. A number could be the reader's own computer or router. */
function isPublicName(hostname: string): boolean {
  const name = hostname.replace(/\.$/, '');
  const isNumber = name.startsWith('[') || /^[\d.]+$/.test(name);
  return (
    name.includes('.') && !isNumber && !/\.(localhost|local|internal|intranet|lan|home\.arpa)$/.test(name)
  );
}

/** Is this where an image may be read from: https, or this computer, where a feed may be tried? */
export function isSafeSource(address: string): boolean {
  const url = URL.parse(address);
  return isSafeLink(address) || (url?.protocol === 'http:' && isLoopback(url.hostname));
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

/** The parameters of a link that can name the person who follows or shares it. */
export function personalParametersOf(link: string): [name: string, value: string][] {
  const parameters = URL.parse(link)?.searchParams ?? [];
  return [...parameters].filter(([name]) => personalParameters.has(name.toLowerCase()));
}

/** The link without parameters that can name the person who shares it; campaign tags that all share are kept. */
export function withoutPersonalParameters(link: string): string {
  const personal = personalParametersOf(link);
  if (personal.length === 0) return link;
  const url = new URL(link);
  for (const [name] of personal) url.searchParams.delete(name);
  return url.href;
}
