import { copyFile, mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join, normalize } from 'node:path';
import { parseFeed } from '../../lib/feed/index.ts';
import { type Nginx, startNginx } from '../lib/nginx.ts';
import { ask } from './ask.ts';

const sampleFeed = 'lib/feed/sample/feed.json';
/** Any: it is where relative links start. */
const base = 'https://aurore-rail.example/feed.json';

/** A feed and its images as they lie on a host: paths from its root. */
export type Published = { folder: string; feed: string; images: string[]; remove: () => Promise<void> };

/** The bytes that go out for the feed, and for all its images together: headers and all, but for TLS. */
export type Weight = { feed: number; images: number; imageCount: number };

/** Lays a feed out in a folder of its own, with the images that lie beside it; the sample's are among what ships. */
export async function publishFeed(file = sampleFeed): Promise<Published> {
  const parsed = parseFeed(await readFile(file, 'utf8'), { base });
  if (!parsed.ok) throw new Error(`${file} is no feed`);
  const folder = await mkdtemp(join(tmpdir(), 'own-words-feed-'));
  const beside = file === sampleFeed ? 'public/sample' : dirname(file);
  await copyFile(file, join(folder, basename(file)));
  const images = new Set(
    parsed.feed.items.flatMap(({ image }) => (image ? [URL.parse(image)?.pathname ?? ''] : [])),
  );
  for (const image of images) {
    const target = join(folder, normalize(image));
    await mkdir(dirname(target), { recursive: true });
    await copyFile(join(beside, normalize(image)), target);
  }
  return {
    folder,
    feed: `/${basename(file)}`,
    images: [...images],
    remove: () => rm(folder, { recursive: true }),
  };
}

/** Has nginx serve the feed as docs/hosting says, asks for everything once, and reads in its log what that weighed. */
export async function weigh(published: Published): Promise<Weight> {
  const nginx = await startNginx({ folder: published.folder, log: 'counted' });
  try {
    const paths = [published.feed, ...published.images];
    for (const path of paths) await ask(nginx.port, path);
    const [feed = 0, ...images] = (await counted(nginx, paths.length)).map(({ out }) => out);
    return { feed, images: images.reduce((sum, bytes) => sum + bytes, 0), imageCount: images.length };
  } finally {
    await nginx.stop();
  }
}

export type Counted = { status: number; in: number; out: number; path: string };

/** What nginx counted, once it counted so many requests. */
export async function counted(nginx: Nginx, least: number): Promise<Counted[]> {
  return (await nginx.logged(least)).map((line) => {
    const [status = '', received = '', sent = '', path = ''] = line.split(' ');
    return { status: Number(status), in: Number(received), out: Number(sent), path };
  });
}
