import { createServer } from 'node:https';
import { generate } from 'selfsigned';
import { Requests } from '../../../scripts/lib/requests.ts';
import { listen, record, send, stop } from '../../../scripts/lib/server.ts';
import { networkHosts } from './network-hosts.ts';

export type NetworkServer = {
  port: number;
  requests: Requests;
  /** From now on the composers are pages that run this script, in place of a text area. */
  runEditor(script: string): void;
  /** From now on every page runs this script before anything else. */
  runFirst(script: string): void;
  close(): Promise<void>;
};

/** A stand-in for the networks: any address shows a composer filled from `text` and `url`, as the real ones do. */
export async function startNetworkServer(): Promise<NetworkServer> {
  const requests = new Requests();
  let editor: string | undefined;
  let first: string | undefined;
  const { private: key, cert } = await certificate();
  const server = createServer({ key, cert }, (request, response) => {
    if (request.url === '/favicon.ico') return send(response, request.method, { status: 404 });
    const script = { [editorPath]: editor, [firstPath]: first }[request.url ?? ''];
    if (script !== undefined)
      return send(response, request.method, { body: script, type: 'text/javascript; charset=utf-8' });
    const recorded = record(request);
    requests.add(recorded);
    const { text = '', url = '' } = recorded.query;
    const filled = [text, url].filter(Boolean).join(' ');
    const body = composerPage(
      recorded.host,
      editor === undefined ? fieldWith(filled) : editorPlace,
      first === undefined ? '' : `<script src="${firstPath}"></script>`,
    );
    send(response, request.method, { body, type: 'text/html; charset=utf-8' });
  });
  const port = await listen(server);
  const runEditor = (script: string) => {
    editor = script;
  };
  const runFirst = (script: string) => {
    first = script;
  };
  return { port, requests, runEditor, runFirst, close: () => stop(server) };
}

function certificate() {
  const altNames = networkHosts.map((value) => ({ type: 2 as const, value }));
  return generate([{ name: 'commonName', value: 'localhost' }], {
    extensions: [{ name: 'subjectAltName', altNames }],
  });
}

const firstPath = '/first.js';
const editorPath = '/editor.js';
const editorPlace = `<style>#editor { min-height: 10em } #editor, #editor * { white-space: pre-wrap }</style>
<div id="editor"></div><script src="${editorPath}"></script>`;

function fieldWith(text: string): string {
  const escaped = text.replace(/[&<>]/g, (letter) => `&#${letter.charCodeAt(0)};`);
  return `<textarea aria-label="Composer" rows="20" cols="80">\n${escaped}</textarea>`;
}

function composerPage(host: string, composer: string, first: string): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8">${first}<title>${host}</title>
<h1>${host}</h1><p>A stand-in on this machine, not the real network.</p>${composer}<button>Post</button></html>`;
}
