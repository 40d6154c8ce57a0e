import { run } from '../../../scripts/lib/run.ts';
import {
  type BrowserName,
  type Extension,
  type LaunchOptions,
  launchExtension,
} from '../support/extension.ts';
import { feedSource, publish } from '../support/feed.ts';
import { installedBy } from '../support/installed.ts';
import { managedBy, whyNoPolicies } from '../support/policy.ts';
import type { Screen } from '../support/screen.ts';
import { expect, test } from '../support/test.ts';
import { feedKept, hoursLeft, letGoOff, openDesk } from './support/schedule.ts';

const title = 'Twelve hundred microphones along the line';

test.describe('Set up by a company', () => {
  let extension: Extension | undefined;

  test.afterEach(async () => {
    await extension?.close();
    extension = undefined;
  });

  test('really installed by policy, with a feed inside: it opens no tab, waits for its settings, and asks nobody for anything', async ({
    feeds,
    networks,
  }, info) => {
    const browser = info.project.name as BrowserName;
    skipUnlessPossible(browser);
    const values = {
      inlineFeeds: [feedSource()],
      language: 'fr',
      networks: ['x'],
      confidential: ['Projet Alcyon'],
    };
    const options = await installedBy(browser, info.outputPath(), values, feeds);
    extension = await launchExtension(browser, { networkPort: networks.port, ...options });
    feeds.requests.clear();

    const popup = await extension.open('popup.html');
    await popup.waitFor({ text: title });
    expect(await addresses(extension)).not.toContain(`${extension.origin}/welcome.html`);
    await popup.click({ role: 'button', name: title });
    await popup.waitFor({ role: 'button', name: 'Ouvrir X' });
    expect(await buttons(popup)).not.toContain('Ouvrir LinkedIn');
    await popup.fill('textarea', 'Nos équipes ont commencé le projet alcyon cet hiver.');
    await popup.click({ text: 'Avant de publier' });
    await popup.waitFor({ text: 'votre entreprise demande de ne pas en parler en public.' });
    await popup.click({ role: 'button', name: 'C’est vu, je garde' });
    await popup.waitGone({ text: 'Avant de publier' });

    const settings = await extension.open('options.html');
    await settings.waitFor({ role: 'heading', name: 'Réglé par votre entreprise' });
    await settings.waitFor({ text: 'Arrivé avec les réglages de votre entreprise' });
    const ledger = await extension.open('ledger.html');
    await ledger.waitFor({ text: 'Own Words n’a envoyé aucune requête.' });
    expect(feeds.requests.all).toEqual([]);
  });

  test('an address in the policy waits for one click; then no other feed can be added, and this one not removed', async ({
    feeds,
    networks,
  }, info) => {
    const browser = info.project.name as BrowserName;
    const values = { feeds: [publish(feeds)], lockFeeds: true, reportTo: 'hr@aurore-rail.example' };
    extension = await launch(browser, networks.port, managedBy(browser, info.outputPath(), values));

    const popup = await extension.open('popup.html');
    await popup.waitFor({ role: 'button', name: 'See its feed, and decide' });
    expect(feeds.requests.all).toEqual([]);
    await extension.grant(feeds.origin);
    const welcome = await extension.open('welcome.html');
    await welcome.waitFor({ text: 'Your company has fixed the list of feeds: no other can be added.' });
    await welcome.click({ role: 'button', name: 'Allow 127.0.0.1 and read the feed' });
    await popup.waitFor({ text: title });

    const settings = await extension.open('options.html');
    await settings.waitFor({ text: 'Your company keeps this feed in the list.' });
    // Chromium keeps what the schema does not name to itself.
    if (browser === 'firefox') await settings.waitFor({ text: 'reportTo: there is no such setting.' });
    const offered = await buttons(settings);
    expect(offered).not.toContain('Remove');
    expect(offered).not.toContain('Add a feed');
    expect(offered).toContain('Erase everything…');
  });

  test('a build for one feed leaves nothing to click: it is read at a random moment, and its host outlives an erasure', async ({
    feeds,
    networks,
  }, info) => {
    const browser = info.project.name as BrowserName;
    const source = feedSource();
    const folder = await buildFor(browser, publish(feeds, source));
    extension = await launchExtension(browser, { networkPort: networks.port, folder });

    const popup = await extension.open('popup.html');
    await popup.waitFor({ role: 'button', name: 'Read it sooner' });
    const desk = await openDesk(extension);
    const minutes = 60 * (await hoursLeft(desk));
    expect(minutes).toBeGreaterThan(1);
    expect(minutes).toBeLessThanOrEqual(40);
    expect(feeds.requests.all).toEqual([]);
    expect(await addresses(extension)).not.toContain(`${extension.origin}/welcome.html`);
    await letGoOff(desk);
    await popup.waitFor({ text: title });
    await feedKept(desk, source);

    const settings = await extension.open('options.html');
    await settings.click({ role: 'button', name: 'Erase everything…' });
    await settings.waitFor({ text: 'the permission for 127.0.0.1 belongs to it, and stays.' });
    await settings.click({ role: 'button', name: 'Erase everything for good' });
    await settings.waitFor({ role: 'heading', name: 'Everything is gone' });
  });
});

/** The folder of a build made for the feed at this address. */
async function buildFor(browser: BrowserName, feed: string): Promise<string> {
  const target = browser === 'firefox' ? 'firefox' : 'chrome';
  const { ok, output } = await run('wxt', ['build', '-b', target], { env: { OWN_WORDS_FEED: feed } });
  if (!ok) throw new Error(output);
  return `.output/pinned/${target}-mv3`;
}

function launch(browser: BrowserName, networkPort: number, options: LaunchOptions): Promise<Extension> {
  if (browser === 'chromium') skipUnlessPossible(browser);
  return launchExtension(browser, { networkPort, ...options });
}

function skipUnlessPossible(browser: BrowserName): void {
  const why = whyNoPolicies(browser);
  test.skip(why !== undefined, why);
}

async function addresses(extension: Extension): Promise<string[]> {
  return Promise.all((await extension.tabs()).map((tab) => tab.url()));
}

function buttons(screen: Screen): Promise<string[]> {
  return screen.evaluate(() =>
    [...document.querySelectorAll('button')].map((button) => button.textContent.trim()),
  );
}
