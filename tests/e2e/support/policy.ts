import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { BrowserName, LaunchOptions } from './extension.ts';

export const firefoxId = 'own-words@own-words.example';
const system = '/etc/chromium';
const firefoxSystem = '/usr/lib/firefox-esr/distribution';

/** What a company's policy sets for the extension, by the names of `lib/policy`. */
export type Values = Record<string, unknown>;

/**
 * What to launch a browser with so that a policy sets these values. Firefox reads them from its user's folder; Chromium
 * reads policies from a folder of the system alone, so it gets one of its own: see `ownSystemFolder`.
 */
export function managedBy(browser: BrowserName, folder: string, values: Values): LaunchOptions {
  mkdirSync(folder, { recursive: true });
  return browser === 'firefox' ? firefoxPolicy(folder, values) : chromiumPolicy(folder, values);
}

function firefoxPolicy(home: string, data: Values): LaunchOptions {
  const place = join(home, '.mozilla/managed-storage');
  mkdirSync(place, { recursive: true });
  const manifest = { name: firefoxId, description: 'A policy', type: 'storage', data };
  writeFileSync(join(place, `${firefoxId}.json`), JSON.stringify(manifest));
  return { env: { HOME: home } };
}

function chromiumPolicy(folder: string, values: Values): LaunchOptions {
  const id = unpackedId('.output/chrome-mv3');
  const policy = {
    // As a careful company does: this extension reaches no other host, whatever somebody allows it.
    ExtensionSettings: {
      [id]: { runtime_blocked_hosts: ['*://*'], runtime_allowed_hosts: ['*://127.0.0.1'] },
    },
    '3rdparty': { extensions: { [id]: values } },
  };
  return withSystemPolicy(folder, policy);
}

/** Chromium with this policy of the whole system, which nobody else on the system sees. */
export function withSystemPolicy(folder: string, policy: object): LaunchOptions {
  const file = join(resolve(folder), 'policy.json');
  writeFileSync(file, JSON.stringify(policy));
  return { wrapper: wrapperFor(file, system, 'policies/managed', 'CHROMIUM') };
}

/** Firefox with these policies of the whole system, which nobody else on the system sees. */
export function withFirefoxPolicies(folder: string, policies: object): LaunchOptions {
  const file = join(resolve(folder), 'policies.json');
  writeFileSync(file, JSON.stringify({ policies }));
  return { wrapper: wrapperFor(file, firefoxSystem, '.', 'FIREFOX') };
}

/**
 * A script that starts the browser which a variable names, with a folder of the system that holds this file alone:
 * mounted in a namespace of its own.
 */
function wrapperFor(file: string, root: string, folder: string, variable: string): string {
  const place = join(root, folder);
  const mount = `mount -t tmpfs tmpfs ${root} && mkdir -p ${place} && cp '${file}' ${place}`;
  const wrapper = `${file}.sh`;
  const script = `#!/bin/sh\nexec unshare -m sh -c "${mount} && exec \\"\\$0\\" \\"\\$@\\"" "$${variable}" "$@"\n`;
  writeFileSync(wrapper, script);
  chmodSync(wrapper, 0o755);
  return wrapper;
}

/** Why a browser cannot be given policies of its system here, if it cannot. */
export function whyNoPolicies(browser: BrowserName): string | undefined {
  const root = browser === 'firefox' ? firefoxSystem : system;
  const { status } = spawnSync('unshare', ['-m', 'sh', '-c', `mount -t tmpfs tmpfs ${root}`]);
  return status === 0 ? undefined : `needs a superuser on Linux, and a browser that reads ${root}`;
}

/** The id of an unpacked extension: made from where it lies. */
export function unpackedId(folder: string): string {
  const hash = createHash('sha256').update(resolve(folder)).digest('hex').slice(0, 32);
  return letters(hash);
}

/** Chromium writes ids with a to p for 0 to f. */
export function letters(hexadecimal: string): string {
  return hexadecimal.replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));
}
