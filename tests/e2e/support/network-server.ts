import { createServer } from 'node:https';
import { generate } from 'selfsigned';
import { Requests } from '../../../scripts/lib/requests.ts';
import { listen, record, send, stop } from '../../../scripts/lib/server.ts';
import { networkHosts } from './network-hosts.ts';

export type NetworkServer = { port: number; requests: Requests; close(): Promise<void> };

/** A stand-in for the networks: any address shows a composer filled from `text` and `url`, as the real ones do. */
export async function startNetworkServer(): Promise<NetworkServer> {
  const requests = new Requests();
  const { private: key, cert } = await certificate();
  const server = createServer({ key, cert }, (request, response) => {
    if (request.url === '/favicon.ico') return send(response, request.method, { status: 404 });
    const recorded = record(request);
    requests.add(recorded);
    const { text = '', url = '' } = recorded.query;
    const body = composerPage(recorded.host, [text, url].filter(Boolean).join(' '));
    send(response, request.method, { body, type: 'text/html; charset=utf-8' });
  });
  const port = await listen(server);
  return { port, requests, close: () => stop(server) };
}

function certificate() {
  const altNames = networkHosts.map((value) => ({ type: 2 as const, value }));
  return generate([{ name: 'commonName', value: 'localhost' }], {
    extensions: [{ name: 'subjectAltName', altNames }],
  });
}

function composerPage(host: string, text: string): string {
  const escaped = text.replace(/[&<>]/g, (letter) => `&#${letter.charCodeAt(0)};`);
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>${host}</title>
<h1>${host}</h1><p>A stand-in on this machine, not the real network.</p><textarea aria-label="Composer" rows="20" cols="80">\n${escaped}</textarea><button>Post</button></html>`;
}
