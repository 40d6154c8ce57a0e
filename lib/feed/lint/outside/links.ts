import { isSafeLink } from '../../parse/link.ts';
import type { Finding } from '../finding.ts';
import { fieldOf, type Placed } from '../places.ts';
import { namedAt, type Subject } from '../subject.ts';
import type { Values } from '../values.ts';

/** What became of a link: all is well, it leads to another host, it leads nowhere, or its site tells no program. */
export type LinkAnswer =
  | { kind: 'fine' }
  | { kind: 'elsewhere'; host: string }
  | { kind: 'broken' | 'unsure'; status?: number }
  /** By a certificate that the computer does not trust. */
  | { kind: 'untrusted' };

/** What is no page to go to. */
const others: ReadonlySet<string> = new Set([
  'id',
  'version',
  'image',
  'icon',
  'favicon',
  'feed_url',
  'next_url',
]);

/** Every link of the file, without its place in the page, and where it stands. */
export function linksOf({ texts, base }: Subject): Placed<string>[] {
  return texts.flatMap(({ value, path }) => {
    const field = fieldOf(path);
    if (others.has(field)) return [];
    const isRelative = field === 'url' || field === 'external_url';
    const link = URL.parse(value, isRelative ? base : undefined);
    if (!link || !isSafeLink(link.href)) return [];
    link.hash = '';
    return [{ value: link.href, path }];
  });
}

/** What is to be said of the links that were tried. */
export function linkFindings(subject: Subject, answers: ReadonlyMap<string, LinkAnswer>): Finding[] {
  return linksOf(subject).flatMap(({ value: link, path }): Finding[] => {
    const answer = answers.get(link);
    if (!answer || answer.kind === 'fine') return [];
    const item = namedAt(path, subject.file, subject.entries);
    const about = { path, ...(item && { item }) };
    if (answer.kind === 'elsewhere') {
      const values: Values['link-elsewhere'] = { link, host: answer.host };
      return [{ rule: 'link-elsewhere', level: 'advice', ...about, values }];
    }
    if (answer.kind === 'untrusted')
      return [{ rule: 'link-unsure', level: 'advice', ...about, values: { link, isUntrusted: true } }];
    const values: Values['link-broken'] = { link, ...(answer.status && { status: answer.status }) };
    return answer.kind === 'broken'
      ? [{ rule: 'link-broken', level: 'warning', ...about, values }]
      : [{ rule: 'link-unsure', level: 'advice', ...about, values }];
  });
}
