import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { TestInfo } from '@playwright/test';

/**
 * Keeps what a test captured: with the test and, where `OWN_WORDS_PROOF` names a folder, in a file there that the report
 * of `npm run prove` links to. The report takes the `describe` that a test stands in for the promise it keeps.
 *
 * @param name says in a few words what it is
 */
export async function evidence(info: TestInfo, name: string, text: string): Promise<void> {
  await info.attach(name, { body: text, contentType: 'text/plain' });
  const folder = process.env.OWN_WORDS_PROOF;
  if (!folder) return;
  const file = `${info.project.name}-${name.toLowerCase().replace(/[^a-z0-9]+/g, '-')}.txt`;
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, file), `${text.trimEnd()}\n`);
  info.annotations.push({ type: 'evidence', description: file });
}

/** Notes a number that the report shows: `figure(info, 'requests', 12)`. */
export function figure(info: TestInfo, label: string, value: number | string): void {
  info.annotations.push({ type: 'figure', description: `${label}: ${value}` });
}
