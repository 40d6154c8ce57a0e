/**
 * Why something was asked for: someone added the feed, its hour had come, someone had it read now, changed its address
 * or allowed its host again.
 */
export const requestReasons = ['subscribe', 'schedule', 'manual', 'move', 'allow'] as const;
export type RequestReason = (typeof requestReasons)[number];

/** What was asked for. */
export const requestKinds = ['feed', 'image'] as const;
export type RequestKind = (typeof requestKinds)[number];

/** Why nothing came of a request. */
export const requestErrors = [
  'permission',
  'unreachable',
  'timeout',
  'redirect',
  'not_found',
  'sign_in',
  'status',
  'too_big',
  'storage',
] as const;
export type RequestError = (typeof requestErrors)[number];

/** What the ledger says became of a request; `unfinished` until its end is noted. */
export const requestOutcomes = ['ok', 'unfinished', ...requestErrors] as const;
