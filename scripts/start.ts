import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type BrowserName, launchExtension } from '../tests/e2e/support/extension.ts';
import { startNetworkServer } from '../tests/e2e/support/network-server.ts';
import type { Screen } from '../tests/e2e/support/screen.ts';
import { playMainJob, sampleAddress, serveSample } from './lib/journey.ts';
import { prepare } from './lib/prepare.ts';

const browser: BrowserName = process.argv.includes('--firefox') ? 'firefox' : 'chromium';
const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
const headless = process.argv.includes('--headless') || !hasDisplay;

await prepare(browser);
await (headless ? show() : open());

/** A browser to play with, until it is closed. The networks are the real ones. */
async function open(): Promise<void> {
  const feeds = await serveSample(5180).catch(() => serveSample());
  const extension = await launchExtension(browser, { headless: false });
  console.log(`The sample feed of a fictional company is served at ${sampleAddress(feeds)}`);
  console.log('Add it on the welcome page, then click the Own Words icon. Close the browser to stop.');
  // The extension opens its welcome page by itself.
  await extension.tab(`${extension.origin}/welcome.html`);
  await extension.gone;
  await feeds.close();
}

/** The whole main job with nobody looking: each step is told and pictured. The networks are a server on this machine. */
async function show(): Promise<void> {
  const folder = join('screenshots', browser);
  await mkdir(folder, { recursive: true });
  const feeds = await serveSample();
  const networks = await startNetworkServer();
  const extension = await launchExtension(browser, { networkPort: networks.port });
  let step = 0;
  const say = async (line: string, screen?: Screen) => {
    step += 1;
    const picture = screen && join(folder, `${String(step).padStart(2, '0')}.png`);
    if (screen) await screen.screenshot(picture);
    console.log(`${String(step).padStart(2)}. ${line}${picture ? `\n    ${picture}` : ''}`);
  };
  console.log(
    `No display: playing the main job in ${browser}, on the sample feed at ${sampleAddress(feeds)}\n`,
  );
  try {
    await playMainJob({ extension, feeds, networks }, say);
    console.log('\nThe whole main job works.');
  } catch (error) {
    console.error(`\nStopped after step ${step}:`, error);
    process.exitCode = 1;
  }
  await extension.close();
  await Promise.all([feeds.close(), networks.close()]);
}
