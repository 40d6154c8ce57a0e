/** Why a feed could not be read this time. The last good copy stays on screen in every case. */
export const feedErrorKeys = [
  'feed.error.no_address',
  'feed.error.address',
  'feed.error.insecure',
  'feed.error.network_host',
  'feed.error.locked',
  'feed.error.permission',
  'feed.error.left',
  'feed.error.unreachable',
  'feed.error.timeout',
  'feed.error.redirect',
  'feed.error.not_found',
  'feed.error.sign_in',
  'feed.error.status',
  'feed.error.too_big',
  'feed.error.encoding',
  'feed.error.html',
  'feed.error.not_json',
  'feed.error.not_a_feed',
  'feed.error.storage',
  'feed.error.damaged',
  'feed.error.known',
] as const;

export type FeedErrorKey = (typeof feedErrorKeys)[number];
