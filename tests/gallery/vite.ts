import { resolve } from 'node:path';
import { build, type InlineConfig } from 'vite';
import { type LocalServer, startServer } from '../../scripts/lib/server.ts';

/** How the gallery is served and built. */
export const galleryConfig: InlineConfig = {
  configFile: false,
  root: resolve('tests/gallery'),
  cacheDir: resolve('.cache/gallery'),
  resolve: { alias: { '@': resolve('.') } },
  server: { host: '127.0.0.1', fs: { allow: [resolve('.')] } },
};

let built: ReturnType<typeof buildGallery> | undefined;

/** Serves the gallery on this computer, as it was when it was first asked for. */
export async function serveGallery(): Promise<LocalServer> {
  built ??= buildGallery();
  const server = await startServer();
  for (const { name, body } of await built) server.serve(`/${name}`, { body, type: typeOf(name) });
  return server;
}

async function buildGallery(): Promise<{ name: string; body: string | Uint8Array }[]> {
  const [result] = [await build({ ...galleryConfig, logLevel: 'error', build: { write: false } })].flat();
  if (!result || !('output' in result)) throw new Error('Nothing was built of the gallery');
  return result.output.map((file) => ({
    name: file.fileName,
    body: file.type === 'chunk' ? file.code : file.source,
  }));
}

function typeOf(name: string): string {
  if (name.endsWith('.html')) return 'text/html; charset=utf-8';
  return name.endsWith('.css') ? 'text/css' : 'text/javascript';
}
