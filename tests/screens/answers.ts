import type { Scene } from './scene.ts';

/** What a page of the extension is told when it asks the browser what a company set. */
export type Answers = Pick<Scene, 'policy' | 'installedByPolicy' | 'allowed'>;

/** The answers of a scene; none where no company set anything. */
export function answersOf({ policy, installedByPolicy, allowed }: Scene): Answers | undefined {
  return policy || installedByPolicy || allowed ? { policy, installedByPolicy, allowed } : undefined;
}

/** Runs in a page of the extension: from `now` on, epoch milliseconds, its pages get these answers. */
export async function noteAnswers([answers, now]: [Answers, number]): Promise<void> {
  await chrome.storage.session.set({
    answers,
    // Where the background notes when it began.
    ...(answers.installedByPolicy && { 'started-at': now }),
  });
}

/**
 * Runs in a page before anything else does: where answers were noted, it gets them in the place of the browser's. In
 * Firefox, which runs this only afterwards, it has asked by then.
 */
export function answerAsNoted(): void {
  // A page of the extension alone has them.
  if (typeof chrome === 'undefined' || !chrome.storage?.managed) return;
  type Ask = (asked?: { origins?: string[] }) => unknown;
  const replace = (
    api: object,
    name: string,
    answer: (noted: Answers, ...asked: Parameters<Ask>) => unknown,
  ) => {
    const ask = (api as Record<string, Ask>)[name]?.bind(api) as Ask;
    const answered = async (...given: unknown[]) => {
      const callback = given.findLast((one) => typeof one === 'function') as
        | ((result: unknown) => void)
        | undefined;
      const asked = given.filter((one) => one !== callback) as Parameters<Ask>;
      const { answers } = (await chrome.storage.session.get('answers')) as { answers?: Answers };
      const result = (answers && answer(answers, ...asked)) ?? (await ask(...asked));
      callback?.(result);
      return result;
    };
    Object.defineProperty(api, name, { value: answered });
  };
  replace(chrome.storage.managed, 'get', ({ policy }) => policy);
  replace(
    chrome.management,
    'getSelf',
    ({ installedByPolicy }) => installedByPolicy && { installType: 'admin' },
  );
  replace(
    chrome.permissions,
    'contains',
    ({ allowed }, asked) => asked?.origins?.every((pattern) => pattern === allowed) || undefined,
  );
}
