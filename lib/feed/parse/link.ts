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
