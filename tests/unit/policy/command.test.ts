import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';

const command = join(import.meta.dirname, '../../../scripts/policy.ts');
const feed = JSON.stringify({ title: 'News', items: [] });
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'policy-'));
  await Promise.all([
    writeFile(join(folder, 'feed.json'), feed),
    writeFile(join(folder, 'marked.json'), `\ufeff${feed}`),
    writeFile(join(folder, 'large.json'), JSON.stringify({ title: 'x'.repeat(2 ** 20), items: [] })),
    writeFile(join(folder, 'phrases.txt'), 'Halcyon\nthe strike\n'),
  ]);
});

afterAll(() => rm(folder, { recursive: true }));

const run = (...words: string[]) =>
  promisify(execFile)(process.execPath, [command, ...words], { cwd: folder });

test('a feed whose file begins with a mark of its encoding goes into the policy', async () => {
  const { stdout } = await run('--inline', 'marked.json', '--id', 'x');
  expect(JSON.parse(stdout)).toEqual({ '3rdparty': { extensions: { x: { inlineFeeds: [feed] } } } });
});

test.each([
  ['a phrase that nobody may be warned off', ['--confidential', 'phrases.txt'], 'the strike'],
  ['two feeds of one name', ['--inline', 'feed.json', '--inline', 'marked.json'], 'Two feeds'],
  ['a feed that is too large', ['--inline', 'large.json'], 'inlineFeeds[0]'],
  ['an address on a network', ['--feed', 'https://www.linkedin.com/feed.json'], 'social network'],
  ['nothing at all', [], 'nothing to set'],
])('what would have no effect is refused: %s', async (_, words, said) => {
  await expect(run(...words)).rejects.toMatchObject({
    code: 2,
    stdout: '',
    stderr: expect.stringContaining(said),
  });
});
