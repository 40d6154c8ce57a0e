import type { FeedErrorKey } from './errors.ts';
import { isLoopback } from './parse/link.ts';

/** Hosts where people post: a feed there would let the extension see them. */
const networkHosts = [
  'linkedin.com',
  'licdn.com',
  'lnkd.in',
  'x.com',
  't.co',
  'twimg.com',
  'twitter.com',
  'facebook.com',
  'instagram.com',
  'threads.com',
  'threads.net',
  'bsky.app',
];

/** Why a text is not the address of a feed. */
export type AddressError = Extract<
  FeedErrorKey,
  'feed.error.no_address' | 'feed.error.address' | 'feed.error.insecure' | 'feed.error.network_host'
>;
export type Address = { ok: true; url: string } | { ok: false; error: AddressError };

/** Reads the address of a feed as a person types or pastes it. */
export function readAddress(typed: string): Address {
  const text = typed.trim();
  if (!text) return { ok: false, error: 'feed.error.no_address' };
  const url = URL.parse(
    /^[a-z][a-z0-9+.-]*:/i.test(text) && !/^[^/]+:\d/.test(text) ? text : `https://${text}`,
  );
  if (!url || /\s/.test(text) || url.username || url.password)
    return { ok: false, error: 'feed.error.address' };
  const secure = url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url.hostname));
  if (!secure)
    return { ok: false, error: url.protocol === 'http:' ? 'feed.error.insecure' : 'feed.error.address' };
  if (!url.hostname.includes('.') && !isLoopback(url.hostname))
    return { ok: false, error: 'feed.error.address' };
  const hostname = url.hostname.replace(/\.$/, '');
  if (networkHosts.some((host) => hostname === host || hostname.endsWith(`.${host}`)))
    return { ok: false, error: 'feed.error.network_host' };
  url.hash = '';
  return { ok: true, url: url.href };
}
