/**
 * Why something was asked for: someone added the feed, its hour had come, someone had it read now, changed its address
 * or allowed its host again; or whoever publishes it looked in Studio at what is live, or
 * opened there what is at an address.
 */
export const requestReasons = ['subscribe', 'schedule', 'manual', 'move', 'allow', 'check', 'open'] as const;
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

/** Why nothing comes of an answer with this HTTP status; nothing, where something may. */
export function errorOfStatus(status: number): 'sign_in' | 'not_found' | 'status' | undefined {
  if (status >= 200 && status < 300) return undefined;
  if (status === 401 || status === 403 || status === 407) return 'sign_in';
  return status === 404 || status === 410 ? 'not_found' : 'status';
}
