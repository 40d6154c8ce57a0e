import { resolve } from 'node:path';
import { build, type InlineConfig } from 'vite';
import { type LocalServer, startServer } from '../../scripts/lib/server.ts';

/** How the gallery is served and built. */
export const galleryConfig: InlineConfig = {
  configFile: false,
  root: resolve('tests/gallery'),
  resolve: { alias: { '@': resolve('.') } },
};

/** Serves the gallery, built anew, on this computer. */
export async function serveGallery(): Promise<LocalServer> {
  const [built] = [await build({ ...galleryConfig, logLevel: 'error', build: { write: false } })].flat();
  if (!built || !('output' in built)) throw new Error('Nothing was built of the gallery');
  const server = await startServer();
  for (const file of built.output) {
    const body = file.type === 'chunk' ? file.code : file.source;
    server.serve(`/${file.fileName}`, { body, type: typeOf(file.fileName) });
  }
  return server;
}

function typeOf(name: string): string {
  if (name.endsWith('.html')) return 'text/html; charset=utf-8';
  return name.endsWith('.css') ? 'text/css' : 'text/javascript';
}
