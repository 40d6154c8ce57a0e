import { mayFetch } from '../browser/permissions.ts';
import { work } from '../erase/work.ts';
import { beginRecord, finishRecord } from './record.ts';
import { errorOfStatus, type RequestError, type RequestKind, type RequestReason } from './terms.ts';

export type { RequestError, RequestReason };

export type RequestResult = { ok: true; bytes: Uint8Array<ArrayBuffer> } | { ok: false; error: RequestError };

const patience = 20_000;

/**
 * The only function of this extension that sends anything. It sends a bare GET: nothing in it tells two colleagues
 * apart (no Origin, cookie, Referer or validator), which needs the host permission. It is written in the ledger first:
 * what cannot be written down is not sent.
 *
 * @param limits.bytes the most that is read, counted after decompression
 * @param cancelled ends it before its time
 */
export async function request(
  url: string,
  reason: RequestReason,
  limits: { bytes: number },
  kind: RequestKind,
  cancelled?: AbortSignal,
): Promise<RequestResult> {
  if (!(await mayFetch(url))) return { ok: false, error: 'permission' };
  const entry = await beginRecord({ at: Date.now(), url, reason, kind }).catch(() => undefined);
  if (entry === undefined) return { ok: false, error: 'storage' };
  const seen = { status: 0, bytes: 0 };
  const result = await get(url, limits.bytes, seen, cancelled);
  // It is written down already; that only its end is missing must not cost what it brought.
  await finishRecord(entry, { ...seen, outcome: result.ok ? 'ok' : result.error }).catch(() => undefined);
  return result;
}

/** What came back so far: an answer that breaks off came, too. */
type Seen = { status: number; bytes: number };

async function get(
  url: string,
  most: number,
  seen: Seen,
  cancelled: AbortSignal | undefined,
): Promise<RequestResult> {
  const endings = [AbortSignal.timeout(patience), work.signal, ...(cancelled ? [cancelled] : [])];
  try {
    const response = await fetch(url, {
      method: 'GET',
      credentials: 'omit',
      cache: 'no-store',
      redirect: 'manual',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.any(endings),
    });
    seen.status = response.status;
    const refusal = refusalOf(response);
    if (!refusal) return await read(response, most, seen);
    await response.body?.cancel();
    return { ok: false, error: refusal };
  } catch (error) {
    const timedOut = error instanceof DOMException && error.name === 'TimeoutError';
    return { ok: false, error: timedOut ? 'timeout' : 'unreachable' };
  }
}

function refusalOf(response: Response): RequestError | undefined {
  if (response.type === 'opaqueredirect') return 'redirect';
  return response.type === 'basic' ? errorOfStatus(response.status) : 'permission';
}

/** Reads at most `most` bytes as they arrive: a declared length is that of the compressed body. */
async function read(response: Response, most: number, seen: Seen): Promise<RequestResult> {
  const chunks: Uint8Array[] = [];
  const reader = response.body?.getReader();
  while (reader) {
    const { done, value } = await reader.read();
    if (done) break;
    seen.bytes += value.byteLength;
    if (seen.bytes > most) {
      await reader.cancel();
      return { ok: false, error: 'too_big' };
    }
    chunks.push(value);
  }
  return { ok: true, bytes: joined(chunks, seen.bytes) };
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
