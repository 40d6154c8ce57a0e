import { asPng } from '@/components/handoff/png.ts';
import { imagesNamed } from '@/lib/studio/images.ts';
import { openedFeed } from '@/lib/studio/open/feed.ts';
import { neverPublished } from '@/lib/studio/open/keys.ts';
import type { Picture } from '@/lib/studio/open/pictures.ts';
import { prepared } from '@/lib/studio/pictures.ts';
import { objectIn } from '@/lib/studio/publish/bundle.ts';

/** The sample that ships in the extension, to be worked on: nobody reads it anywhere, so that it was never published. */
export async function openSample(now: number) {
  const { default: source } = await import('@/lib/feed/sample/feed.json?raw');
  const file = objectIn(source);
  const opened = openedFeed(source, await picturesOf(file), {
    now,
    feedId: crypto.randomUUID(),
    newKey: () => crypto.randomUUID(),
  });
  if (!opened.ok) throw new Error('The sample could not be opened');
  return { ...opened, project: neverPublished(opened.project) };
}

async function picturesOf(file: ReturnType<typeof objectIn>): Promise<Picture[]> {
  const names = [...imagesNamed(file)];
  const pictures = await Promise.all(
    names.map(async ([name, path]) => {
      const blob = await prepared(await asPng(`/sample/${path}`));
      return blob ? [{ name, bytes: new Uint8Array(await blob.arrayBuffer()) }] : [];
    }),
  );
  return pictures.flat();
}
