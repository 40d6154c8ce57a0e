import { rowsOf } from '../support/database.ts';
import { feedPath, feedSource, pixel, publish, subscribe } from '../support/feed.ts';
import { startFeedServer } from '../support/feed-server.ts';
import { until } from '../support/screen.ts';
import { expect, test } from '../support/test.ts';
import { evidence, figure } from './support/evidence.ts';
import { alarmOf, feedKept, hoursLeft, letGoOff, openDesk, requestsEnded } from './support/schedule.ts';
import { transcript } from './support/transcript.ts';

const minute = 60_000;

test.describe('Timing: the schedule follows nobody', () => {
  test('a read is due 4.5 to 7.5 hours later; one that was missed is not made up for when someone comes back', async ({
    extension,
    feeds,
  }, info) => {
    publish(feeds);
    await subscribe(extension, feeds);
    const desk = await openDesk(extension);
    await feedKept(desk, feedSource());
    const drawn = [await hoursLeft(desk)];
    await letGoOff(desk);
    await until(async () => feeds.requests.to(feedPath).length === 2, 'a second read');
    drawn.push(await hoursLeft(desk));
    for (const hours of drawn) {
      expect(hours).toBeGreaterThan(4.4);
      expect(hours).toBeLessThan(7.6);
    }
    expect(drawn[0]).not.toBe(drawn[1]);
    await letGoOff(desk, Date.now() - 6 * minute);
    const late = (await hoursLeft(desk)) * 60;
    expect(late).toBeGreaterThan(1.5);
    expect(late).toBeLessThan(40);
    expect(feeds.requests.to(feedPath)).toHaveLength(2);
    const hours = drawn.map((one) => one.toFixed(2)).join(' and ');
    figure(info, 'hours until the next read, as drawn twice', hours);
    figure(info, 'minutes until the next read after a missed one', late.toFixed(1));
  });

  test('after a read that failed nobody who looks makes it try again: the schedule does', async ({
    extension,
    feeds,
  }) => {
    publish(feeds);
    await subscribe(extension, feeds);
    const desk = await openDesk(extension);
    await feedKept(desk, feedSource());
    feeds.serve(feedPath, { status: 500 });
    await letGoOff(desk);
    await requestsEnded(desk, 3);
    const alarm = await alarmOf(desk);
    expect(await hoursLeft(desk)).toBeGreaterThan(4.4);
    const popup = await extension.open('popup.html');
    await popup.waitFor({ text: 'The server answered with an error.' });
    const options = await extension.open('options.html');
    await options.waitFor({ text: 'The server answered with an error.' });
    expect(await alarmOf(desk)).toBe(alarm);
    expect(feeds.requests.to(feedPath)).toHaveLength(2);
    publish(feeds);
    await letGoOff(desk);
    await popup.waitGone({ text: 'The server answered with an error.' });
    expect(feeds.requests.to(feedPath)).toHaveLength(3);
  });
});

test.describe('Images: they say nothing of who looked', () => {
  const names = ['c.png', 'a.png', 'b.png', 'a.png'];
  const feedOf = (version: string) =>
    feedSource(
      {},
      names.map((image, at) => ({ id: `i${at}`, title: `${version} ${at}`, image })),
    );

  test('a feed that has not changed asks for none; one that has asks for all, each once, in its order', async ({
    extension,
    feeds,
  }, info) => {
    publish(feeds, feedOf('First'));
    for (const name of names) feeds.serve(`/news/${name}`, { body: pixel, type: 'image/png' });
    await subscribe(extension, feeds);
    const desk = await openDesk(extension);
    await feedKept(desk, feedOf('First'));
    await letGoOff(desk);
    await requestsEnded(desk, 5);
    // One looks at one of them alone.
    const popup = await extension.open('popup.html');
    await popup.click({ role: 'button', name: 'First 1' });
    await popup.waitFor('textarea');
    await until(
      () => popup.evaluate(() => [...document.images].some((image) => image.naturalWidth === 1)),
      'the image',
    );
    publish(feeds, feedOf('Second'));
    await letGoOff(desk);
    await feedKept(desk, feedOf('Second'));
    const all = ['/news/c.png', '/news/a.png', '/news/b.png'];
    expect(feeds.requests.all.map(({ url }) => url)).toEqual([feedPath, ...all, feedPath, feedPath, ...all]);
    await evidence(info, 'images of a feed read three times', transcript(feeds.requests.all));
  });

  test('where one broke off, the next read asks for all, whatever it finds: no mark outlives it', async ({
    extension,
    feeds,
  }) => {
    const all = ['/news/c.png', '/news/a.png', '/news/b.png'];
    publish(feeds, feedOf('First'));
    for (const path of all) feeds.serve(path, { body: pixel, type: 'image/png' });
    await subscribe(extension, feeds);
    const desk = await openDesk(extension);
    await feedKept(desk, feedOf('First'));
    publish(feeds, feedOf('Second'));
    feeds.serve('/news/b.png', { body: brokenOff() });
    feeds.serve('/news/a.png', { status: 503 });
    await letGoOff(desk);
    await requestsEnded(desk, 8);
    // Nor is there anything to compare with a colleague whose images arrived.
    const isUnmarked = ({ bytesHash, fingerprint }: object & { [key: string]: unknown }) =>
      !bytesHash && !fingerprint;
    await until(async () => (await rowsOf(desk, 'feeds')).every(isUnmarked), 'the marks to be gone');
    expect(await rowsOf(desk, 'assets')).toHaveLength(3);
    publish(feeds, feedOf('First'));
    for (const path of all) feeds.serve(path, { body: pixel, type: 'image/png' });
    feeds.requests.clear();
    await letGoOff(desk);
    await feedKept(desk, feedOf('First'));
    expect(feeds.requests.all.map(({ url }) => url)).toEqual([feedPath, ...all]);
  });

  test('they have their limits: half a megabyte each, eight a feed, known formats, and the feed’s own host', async ({
    extension,
    feeds,
  }, info) => {
    const elsewhere = await startFeedServer();
    const most = 512 * 1024;
    const whole = padded(most);
    const served: Record<string, Buffer> = {
      'too-big.png': padded(most + 1),
      'too-wide.png': wide(pixel, 4097),
      'drawing.svg': Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>'),
    };
    for (let n = 1; n <= 17; n++) served[`n${n}.png`] = whole;
    const images = [`${elsewhere.origin}/elsewhere.png`, ...Object.keys(served)];
    const source = feedSource(
      {},
      images.map((image, at) => ({ id: `i${at}`, title: `Item ${at}`, image })),
    );
    publish(feeds, source);
    for (const [name, body] of Object.entries(served)) feeds.serve(`/news/${name}`, { body });
    await subscribe(extension, feeds);
    const desk = await openDesk(extension);
    await feedKept(desk, source);
    expect(elsewhere.requests.all).toEqual([]);
    const kept = (await rowsOf(desk, 'assets')).map(({ url }) => String(url).replace(/.*\//, ''));
    const within = Object.keys(served).filter((name) => /^n\d/.test(name));
    expect(kept.sort()).toEqual(within.slice(0, 15).sort());
    const rows = await rowsOf(desk, 'ledger');
    const read = rows
      .slice(1)
      .reduce((sum, { bytes, outcome }) => sum + (outcome === 'ok' ? Number(bytes) : 0), 0);
    expect(read).toBeLessThanOrEqual(16 * most);
    figure(info, 'bytes of images kept of one feed', read);
    await elsewhere.close();
  });
});

/** What an image is that breaks off in its middle. */
async function* brokenOff(): AsyncIterable<Uint8Array> {
  yield pixel.subarray(0, 20);
  throw new Error('The connection breaks');
}

/** An image of so many bytes: what follows its end counts, and says nothing. */
function padded(bytes: number): Buffer {
  return Buffer.concat([pixel, Buffer.alloc(bytes - pixel.length)]);
}

/** The same image, claiming another width. */
function wide(image: Buffer, width: number): Buffer {
  const copy = Buffer.from(image);
  copy.writeUInt32BE(width, 16);
  return copy;
}
