import { errorOfStatus, type RequestError } from '../../../lib/ledger/terms.ts';
import { isUntrusted } from './certificate.ts';

/** Why nothing came. */
export type GetError = Exclude<RequestError, 'permission' | 'storage'> | 'certificate';

export type Got = { ok: true; bytes: Uint8Array<ArrayBuffer> } | { ok: false; error: GetError };

const patience = 20_000;

/** A bare GET that follows nothing, as the extension's own: what it cannot read, employees cannot either. */
export async function get(url: string, most: number): Promise<Got> {
  try {
    const response = await fetch(url, { redirect: 'manual', signal: AbortSignal.timeout(patience) });
    const refusal = refusalOf(response);
    if (!refusal) return await read(response, most);
    await response.body?.cancel();
    return { ok: false, error: refusal };
  } catch (error) {
    const isLate = error instanceof DOMException && error.name === 'TimeoutError';
    if (isLate) return { ok: false, error: 'timeout' };
    return { ok: false, error: isUntrusted(error) ? 'certificate' : 'unreachable' };
  }
}

function refusalOf({ status }: Response): GetError | undefined {
  return status >= 300 && status < 400 ? 'redirect' : errorOfStatus(status);
}

/** Counts as it comes, unpacked. */
async function read(response: Response, most: number): Promise<Got> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.byteLength;
    if (size > most) return { ok: false, error: 'too_big' };
    chunks.push(chunk);
  }
  return { ok: true, bytes: new Uint8Array(Buffer.concat(chunks)) };
}
