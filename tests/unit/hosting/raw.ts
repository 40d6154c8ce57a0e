import { type IncomingHttpHeaders, request } from 'node:http';
import type { Nginx } from '../../../scripts/lib/nginx.ts';

export type Raw = { status: number; headers: IncomingHttpHeaders; body: Buffer };

/** One request as it is, with nothing unpacked and no redirect followed. */
export async function ask(
  { port }: Nginx,
  path: string,
  options: { method?: string; headers?: Record<string, string> } = {},
): Promise<Raw> {
  const { promise, resolve, reject } = Promise.withResolvers<Raw>();
  request({ host: '127.0.0.1', port, path, agent: false, ...options }, async (response) => {
    const body = Buffer.concat(await response.toArray());
    resolve({ status: response.statusCode ?? 0, headers: response.headers, body });
  })
    .on('error', reject)
    .end();
  return promise;
}
