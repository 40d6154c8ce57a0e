import type { LinkAnswer } from '../../../lib/feed/lint/index.ts';
import { isUntrusted } from './certificate.ts';

export const mostLinks = 200;
const atOnce = 4;
const mostHops = 5;
const patience = 10_000;

/** What a site answers: a status and where it sends on to, or why there is no answer. */
export type Answer =
  | { status: number; location?: string | undefined }
  | 'unreachable'
  | 'timeout'
  | 'untrusted';
export type Ask = (link: string, method: 'HEAD' | 'GET') => Promise<Answer>;

/** Tries each link once, a few at a time. */
export async function tryLinks(
  links: readonly string[],
  ask: Ask = askSite,
): Promise<Map<string, LinkAnswer>> {
  const waiting = [...new Set(links)].slice(0, mostLinks);
  const answers = new Map<string, LinkAnswer>();
  const next = async (): Promise<void> => {
    for (let link = waiting.shift(); link !== undefined; link = waiting.shift())
      answers.set(link, await tryLink(link, ask));
  };
  await Promise.all(Array.from({ length: atOnce }, next));
  return answers;
}

/** Follows a link as long as it stays on its host. */
async function tryLink(link: string, ask: Ask): Promise<LinkAnswer> {
  const { host } = new URL(link);
  let at = link;
  for (let hop = 0; hop <= mostHops; hop++) {
    const answer = await answerOf(at, ask);
    if (answer === 'unreachable') return { kind: 'broken' };
    if (answer === 'timeout') return { kind: 'unsure' };
    if (answer === 'untrusted') return { kind: 'untrusted' };
    const { status, location } = answer;
    const next = status >= 300 && status < 400 && location ? URL.parse(location, at) : null;
    if (!next) return judged(status);
    if (next.host !== host) return { kind: 'elsewhere', host: next.host };
    at = next.href;
  }
  return { kind: 'broken' };
}

/** Some sites answer to HEAD with an error, whatever is there. */
async function answerOf(link: string, ask: Ask): Promise<Answer> {
  const answer = await ask(link, 'HEAD');
  return typeof answer === 'object' && answer.status < 400 ? answer : ask(link, 'GET');
}

/** Gone is gone; any other refusal may be meant for programs alone. */
function judged(status: number): LinkAnswer {
  if (status < 400) return { kind: 'fine' };
  return status === 404 || status === 410 ? { kind: 'broken', status } : { kind: 'unsure', status };
}

/** Asks a site itself, for as little as it gives. */
export async function askSite(link: string, method: 'HEAD' | 'GET'): Promise<Answer> {
  try {
    const response = await fetch(link, {
      method,
      redirect: 'manual',
      headers: { accept: 'text/html,*/*;q=0.8' },
      signal: AbortSignal.timeout(patience),
    });
    await response.body?.cancel();
    return { status: response.status, location: response.headers.get('location') ?? undefined };
  } catch (error) {
    if (error instanceof DOMException && error.name === 'TimeoutError') return 'timeout';
    return isUntrusted(error) ? 'untrusted' : 'unreachable';
  }
}
