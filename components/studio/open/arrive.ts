import { fromBase64 } from '@/lib/studio/exchange/base64.ts';
import { withSeenOf } from '@/lib/studio/exchange/bring.ts';
import { addFeed, areItemsHere, hasFeed } from '@/lib/studio/feeds.ts';
import { newFeed } from '@/lib/studio/make.ts';
import { isWorthReading, type OpenedFeed } from '@/lib/studio/open/feed.ts';
import type { Chosen, StudioFileRead } from '@/lib/studio/open/index.ts';
import { asAnother, type Whole } from '@/lib/studio/open/keys.ts';
import { bundleLimits } from '@/lib/studio/publish/bundle.ts';
import { readHead } from '@/lib/studio/read.ts';
import { goTo } from '../use-route.ts';
import { passing } from './passing.ts';

/** Files as they are read; `undefined` if one of them cannot be, or is larger than anything one opens here. */
export async function chosenOf(files: readonly File[]): Promise<Chosen[] | undefined> {
  if (files.some(({ size }) => size > bundleLimits.bytes)) return undefined;
  try {
    return await Promise.all(
      files.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
    );
  } catch {
    // A folder, or a file that is gone.
    return undefined;
  }
}

/** What came from an address, called by the end of that. */
export function chosenAt(url: string, data: string): Chosen {
  const { pathname, hostname } = new URL(url);
  const name = pathname.slice(pathname.lastIndexOf('/') + 1) || hostname;
  return { name, bytes: fromBase64(data) ?? new Uint8Array() };
}

/** Puts a feed that was opened among the others, and goes there. */
export async function keepOpened({ project, images, report }: Extract<OpenedFeed, { ok: true }>) {
  await addFeed(project, images);
  const { id: feedId } = project.feed;
  passing.setState({ opened: isWorthReading(report) ? { feedId, report } : undefined });
  goTo({ feed: feedId });
}

/** Opens what a colleague saved. Where the feed is here already, what is to become of the two is asked there. */
export async function keepStudioFile(file: StudioFileRead): Promise<void> {
  const { project, images } = file;
  const { id: feedId } = project.feed;
  if (await hasFeed(feedId)) passing.setState({ theirs: { feedId, file } });
  // Suggestions of another feed here must stay where they are.
  else if (await areItemsHere(project.feed.order))
    return keepAsAnother(file, readHead(project.feed.head).title);
  else await addFeed({ ...project, feed: withSeenOf(project.feed, project) }, images);
  goTo({ feed: feedId });
}

/** Puts a feed beside the one it is of, as one of its own, and goes there. */
export async function keepAsAnother(whole: Whole, title: string): Promise<void> {
  goTo({ feed: await copyBeside(whole, title) });
}

/** Puts a copy of a feed beside it, as one of its own, and gives its key. */
export async function copyBeside(whole: Whole, title: string): Promise<string> {
  const newKey = () => crypto.randomUUID();
  const { project, images } = asAnother(whole, { feedId: newKey(), newKey, title, now: Date.now() });
  await addFeed(project, images);
  return project.feed.id;
}

/** Begins a feed with what is chosen of a list. */
export async function beginWith(chosen: Chosen, title: string, language: string): Promise<void> {
  const feed = newFeed({ id: crypto.randomUUID(), now: Date.now(), language, title });
  await addFeed({ feed, items: [] });
  passing.setState({ importing: { feedId: feed.id, chosen: [chosen] } });
  goTo({ feed: feed.id });
}
