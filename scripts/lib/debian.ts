import { existsSync, readFileSync } from 'node:fs';

/** Ubuntu's packages of some names only fetch a snap, which cannot read a temporary folder. */
export function isDebian(): boolean {
  return existsSync('/etc/os-release') && /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
}

/** May programs be installed here: as root, or with `sudo` on a machine that nobody sits at? */
export function mayInstall(): boolean {
  return process.getuid?.() === 0 || Boolean(process.env.CI);
}

/** The commands as they have to be given to install something; none where we may not. */
export function asRoot(...commands: string[][]): string[][] {
  if (!mayInstall()) return [];
  return process.getuid?.() === 0 ? commands : commands.map((command) => ['sudo', ...command]);
}
