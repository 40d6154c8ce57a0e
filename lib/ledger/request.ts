import { mayFetch } from '../browser/permissions.ts';
import { work } from '../erase/work.ts';
import { beginRecord, finishRecord } from './record.ts';

export const requestReasons = ['subscribe', 'schedule', 'manual'] as const;
export type RequestReason = (typeof requestReasons)[number];

export type RequestError =
  | 'permission'
  | 'unreachable'
  | 'timeout'
  | 'redirect'
  | 'not_found'
  | 'sign_in'
  | 'status'
  | 'too_big'
  | 'storage';

export type RequestResult = { ok: true; bytes: Uint8Array<ArrayBuffer> } | { ok: false; error: RequestError };

const patience = 20_000;

/**
 * The only function of this extension that sends anything. It sends a bare GET: nothing in it tells two colleagues
 * apart (no Origin, cookie, Referer or validator), which needs the host permission. It is written in the ledger first:
 * what cannot be written down is not sent.
 *
 * @param limits.bytes the most that is read, counted after decompression
 */
export async function request(
  url: string,
  reason: RequestReason,
  limits: { bytes: number },
): Promise<RequestResult> {
  if (!(await mayFetch(url))) return { ok: false, error: 'permission' };
  const entry = await beginRecord({ at: Date.now(), url, reason }).catch(() => undefined);
  if (entry === undefined) return { ok: false, error: 'storage' };
  const { result, status = 0, read = 0 } = await get(url, limits.bytes);
  // It is written down already; that only its end is missing must not cost what it brought.
  await finishRecord(entry, { status, bytes: read, outcome: result.ok ? 'ok' : result.error }).catch(
    () => undefined,
  );
  return result;
}

interface Attempt {
  result: RequestResult;
  status?: number;
  read?: number;
}

async function get(url: string, most: number): Promise<Attempt> {
  try {
    const response = await fetch(url, {
      method: 'GET',
      credentials: 'omit',
      cache: 'no-store',
      redirect: 'manual',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.any([AbortSignal.timeout(patience), work.signal]),
    });
    const refusal = refusalOf(response);
    if (refusal) {
      await response.body?.cancel();
      return { result: { ok: false, error: refusal }, status: response.status };
    }
    return { ...(await read(response, most)), status: response.status };
  } catch (error) {
    const timedOut = error instanceof DOMException && error.name === 'TimeoutError';
    return { result: { ok: false, error: timedOut ? 'timeout' : 'unreachable' } };
  }
}

function refusalOf(response: Response): RequestError | undefined {
  if (response.type === 'opaqueredirect') return 'redirect';
  if (response.type !== 'basic') return 'permission';
  if (response.ok) return undefined;
  if (response.status === 401 || response.status === 403 || response.status === 407) return 'sign_in';
  return response.status === 404 || response.status === 410 ? 'not_found' : 'status';
}

/** Reads at most `most` bytes as they arrive: a declared length is that of the compressed body. */
async function read(response: Response, most: number): Promise<Pick<Attempt, 'result' | 'read'>> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = response.body?.getReader();
  while (reader) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.byteLength;
    if (size > most) {
      await reader.cancel();
      return { result: { ok: false, error: 'too_big' }, read: size };
    }
    chunks.push(value);
  }
  return { result: { ok: true, bytes: joined(chunks, size) }, read: size };
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.byteLength;
  }
  return bytes;
}
