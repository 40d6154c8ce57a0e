import { execFileSync } from 'node:child_process';
import { createHash, createPublicKey } from 'node:crypto';
import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chromiumPath } from '../../../scripts/lib/browsers.ts';
import type { LocalServer } from '../../../scripts/lib/server.ts';
import type { BrowserName, LaunchOptions } from './extension.ts';
import { firefoxId, letters, type Values, withFirefoxPolicies, withSystemPolicy } from './policy.ts';

/**
 * What to launch a browser with so that its policies themselves install the extension, packed, as a company does, and
 * set these values. In Chromium they keep it from every host but the server's.
 *
 * @param server where Chromium gets the package from
 */
export function installedBy(
  browser: BrowserName,
  folder: string,
  values: Values,
  server: LocalServer,
): Promise<LaunchOptions> {
  return browser === 'firefox' ? inFirefox(folder, values) : inChromium(folder, values, server);
}

async function inChromium(folder: string, values: Values, server: LocalServer): Promise<LaunchOptions> {
  const source = join(resolve(folder), 'own-words');
  cpSync('.output/chrome-mv3', source, { recursive: true });
  const pack = [
    '--headless',
    '--no-sandbox',
    `--user-data-dir=${source}-profile`,
    `--pack-extension=${source}`,
  ];
  execFileSync(await chromiumPath(), pack, { stdio: 'ignore' });
  const key = createPublicKey(readFileSync(`${source}.pem`)).export({ type: 'spki', format: 'der' });
  const id = letters(createHash('sha256').update(key).digest('hex').slice(0, 32));
  const { version } = JSON.parse(readFileSync(join(source, 'manifest.json'), 'utf8'));
  server.serve('/own-words.crx', {
    body: readFileSync(`${source}.crx`),
    type: 'application/x-chrome-extension',
  });
  const check = `<updatecheck codebase="${server.origin}/own-words.crx" version="${version}"/>`;
  const update = `<gupdate xmlns="http://www.google.com/update2/response" protocol="2.0"><app appid="${id}">${check}</app></gupdate>`;
  server.serve('/update.xml', { body: update, type: 'application/xml' });
  const policy = {
    ExtensionSettings: {
      [id]: {
        installation_mode: 'force_installed',
        update_url: `${server.origin}/update.xml`,
        runtime_blocked_hosts: ['*://*'],
        runtime_allowed_hosts: [`*://${new URL(server.origin).hostname}`],
      },
    },
    '3rdparty': { extensions: { [id]: values } },
    // Without it nothing may look into an extension that a policy installed.
    DeveloperToolsAvailability: 1,
  };
  return { ...withSystemPolicy(folder, policy), installed: id };
}

async function inFirefox(folder: string, values: Values): Promise<LaunchOptions> {
  const place = resolve(folder);
  const source = ['--source-dir', '.output/firefox-mv3', '--artifacts-dir', place, '--overwrite-dest'];
  execFileSync('web-ext', ['build', ...source], { stdio: 'ignore' });
  const file = readdirSync(place).find((name) => name.endsWith('.zip')) ?? '';
  const policies = {
    '3rdparty': { Extensions: { [firefoxId]: values } },
    ExtensionSettings: {
      [firefoxId]: { installation_mode: 'force_installed', install_url: `file://${join(place, file)}` },
    },
  };
  // It is not signed.
  const preferences = { 'xpinstall.signatures.required': false };
  return { ...withFirefoxPolicies(folder, policies), installed: firefoxId, preferences };
}
