import { readFile, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type Recorded, Requests } from './requests.ts';

/** What a server says at one address. */
export type Answer = {
  /** What is said at once, or bit by bit. */
  body?: string | Uint8Array | AsyncIterable<Uint8Array>;
  type?: string;
  status?: number;
  headers?: Record<string, string | string[]>;
};

export type LocalServer = {
  origin: string;
  port: number;
  requests: Requests;
  /** Sets, or replaces, what is said at a path; a function can answer each request differently. */
  serve(path: string, answer: Answer | ((request: Recorded) => Answer | Promise<Answer>)): void;
  close(): Promise<void>;
};

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.json': 'application/feed+json',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
};

/** A real server on 127.0.0.1 that says what it is told, or else what a folder holds, and notes every request. */
export async function startServer(options: { folder?: string; port?: number } = {}): Promise<LocalServer> {
  const requests = new Requests();
  const answers = new Map<string, Parameters<LocalServer['serve']>[1]>();
  const server = createServer(async (request, response) => {
    const recorded = record(request);
    requests.add(recorded);
    const path = decodeURIComponent(new URL(recorded.url, 'http://localhost').pathname);
    const answer = answers.get(path) ?? (await fileIn(options.folder, path));
    const given = typeof answer === 'function' ? await answer(recorded) : answer;
    Object.assign(recorded, answered(given));
    send(response, request.method, given);
  });
  const port = await listen(server, options.port);
  return {
    origin: `http://127.0.0.1:${port}`,
    port,
    requests,
    serve: (path, answer) => answers.set(path, answer),
    close: () => stop(server),
  };
}

/** What a server notes down of a request. */
export function record(request: IncomingMessage): Recorded {
  const url = request.url ?? '/';
  const recorded: Recorded = {
    method: request.method ?? 'GET',
    host: request.headers.host ?? '',
    url,
    query: Object.fromEntries(new URL(url, 'http://localhost').searchParams),
    headers: request.headers,
    raw: request.rawHeaders,
    version: request.httpVersion,
    body: 0,
    time: Date.now(),
  };
  request.on('data', (chunk: Uint8Array) => {
    recorded.body += chunk.byteLength;
  });
  return recorded;
}

function answered({ status = 200, body = '' }: Answer): Pick<Recorded, 'status' | 'bytes'> {
  if (typeof body === 'string') return { status, bytes: Buffer.byteLength(body) };
  return body instanceof Uint8Array ? { status, bytes: body.byteLength } : { status };
}

/** Sends an answer, by default 200 and plain text. */
export function send(response: ServerResponse, method: string | undefined, answer: Answer): void {
  const { body = '', type = 'text/plain; charset=utf-8', status = 200, headers = {} } = answer;
  response.writeHead(status, { 'content-type': type, ...headers });
  if (method === 'HEAD') response.end();
  else if (typeof body === 'string' || body instanceof Uint8Array) response.end(body);
  // Whoever asked may have heard enough.
  else void pipeline(Readable.from(body), response).catch(() => undefined);
}

/** Listens on the loopback address alone, on a free port unless one is given. */
export async function listen(server: Pick<Server, 'listen' | 'address' | 'once'>, port = 0): Promise<number> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  server.once('error', reject);
  server.listen(port, '127.0.0.1', resolve);
  await promise;
  return (server.address() as AddressInfo).port;
}

/** Closes at once: a browser keeps its connections open for longer than anyone wants to wait. */
export async function stop(server: Pick<Server, 'close' | 'closeAllConnections'>): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  server.close(() => resolve());
  server.closeAllConnections();
  await promise;
}

async function fileIn(folder: string | undefined, path: string): Promise<Answer> {
  const missing: Answer = { status: 404, body: 'Not found' };
  if (!folder) return missing;
  // `normalize` of an absolute path cannot climb above the folder.
  let file = join(folder, normalize(path));
  const found = await stat(file).catch(() => undefined);
  if (found?.isDirectory()) file = join(file, 'index.html');
  const body = await readFile(file).catch(() => undefined);
  return body ? { body, type: types[extname(file)] ?? 'application/octet-stream' } : missing;
}
