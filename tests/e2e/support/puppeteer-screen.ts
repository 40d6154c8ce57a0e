import type { ElementHandle, Page } from 'puppeteer-core';
import { patience, type Screen, type Target, until } from './screen.ts';

/**
 * A puppeteer page as a screen. `front` brings the tab forward before a real input, because Firefox slows the frames
 * of a tab behind; a toolbar popup has no tab.
 */
export function puppeteerScreen(page: Page, { front = true } = {}): Screen {
  page.setDefaultTimeout(patience);
  return {
    ...inputs(page, front),
    ...readings(page),
    waitFor: async (target) => void (await visible(page, target)),
    waitGone: async (target) => void (await page.waitForSelector(selector(target), { hidden: true })),
    evaluate: (run, argument) => page.evaluate(run as never, argument) as never,
    screenshot: (path) => page.screenshot({ path: path as `${string}.png` | undefined }),
    setViewport: (size) => page.setViewport(size),
    reload: () => reload(page),
    close: () => page.close(),
    // `isClosed()` misses an extension's page in Firefox, which changed its process while it loaded.
    closed: () =>
      page
        .evaluate(() => true)
        .then(
          () => false,
          () => true,
        ),
  };
}

type Inputs = Pick<Screen, 'click' | 'fill' | 'type' | 'press' | 'select' | 'upload'>;

function inputs(page: Page, front: boolean): Inputs {
  // A tab that opens meanwhile takes the front, and the frames waited for never come: come back and ask again.
  const ready = (target: Target) =>
    until(
      async () => {
        if (front) await page.bringToFront();
        return visible(page, target, 1500);
      },
      `${JSON.stringify(target)} to be there`,
    );
  const click = async (target: Target) => {
    const handle = await ready(target);
    if (!(await handle.evaluate(isAtRest))) return false;
    await handle.click();
    return true;
  };
  return {
    click: async (target) => void (await until(() => click(target), `a click on ${JSON.stringify(target)}`)),
    // Without the focus nothing is typed, and another tab may have taken it: look, and do it again.
    fill: async (target, text) =>
      void (await until(
        async () => (await ready(target)).evaluate(replaceText, text),
        `${JSON.stringify(target)} to take the text`,
      )),
    type: async (target, text) => (await ready(target)).type(text),
    press: async (keys) => {
      if (front) await page.bringToFront();
      await press(page, keys);
    },
    select: async (target, value) => void (await (await ready(target)).select(value)),
    upload: async (target, path) =>
      ((await present(page, target)) as ElementHandle<HTMLInputElement>).uploadFile(path),
  };
}

type Readings = Pick<Screen, 'url' | 'text' | 'value' | 'attribute' | 'count' | 'exists'>;

function readings(page: Page): Readings {
  return {
    // `page.url()` stays at about:blank for an extension's page in Firefox.
    url: () => page.evaluate(() => location.href),
    text: async (target) =>
      // biome-ignore lint/performance/useDomNodeTextContent: What a person sees, not what the markup holds.
      (await visible(page, target)).evaluate((element) => (element as HTMLElement).innerText.trim()),
    value: async (target) =>
      (await present(page, target)).evaluate((element) => (element as HTMLInputElement).value),
    attribute: async (target, name) =>
      (await present(page, target)).evaluate((element, key) => element.getAttribute(key), name),
    count: async (target) => (await page.$$(selector(target))).length,
    exists: async (target) => (await (await page.$(selector(target)))?.isVisible()) ?? false,
  };
}

function selector(target: Target): string {
  if (typeof target === 'string') return target;
  if ('text' in target) return `text/${target.text}`;
  return `aria/${target.name}[role="${target.role}"]`;
}

/** Asked again and again rather than by `waitForSelector`, which takes six times as long by role and name in Firefox. */
function visible(page: Page, target: Target, timeout = patience): Promise<ElementHandle<Element>> {
  return until(
    async () => {
      const handle = await page.$(selector(target));
      return (await handle?.isVisible()) ? (handle as ElementHandle<Element>) : undefined;
    },
    `${JSON.stringify(target)} to be seen`,
    timeout,
  );
}

/**
 * Whether it can be used, and neither moves nor changes its size from one frame to the next: a click would miss. What
 * something else stands over is brought into sight first, as a person would.
 */
async function isAtRest(element: Element): Promise<boolean> {
  if (element.matches(':disabled')) return false;
  const place = () => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return [x, y, width, height].join();
  };
  const { x, y, width, height } = element.getBoundingClientRect();
  const hit = document.elementFromPoint(x + width / 2, y + height / 2);
  if (!element.contains(hit) && !hit?.contains(element)) element.scrollIntoView({ block: 'center' });
  // A tab behind has no frames.
  const frame = () =>
    new Promise((resolve) => {
      requestAnimationFrame(resolve);
      setTimeout(resolve, 250);
    });
  await frame();
  const before = place();
  await frame();
  return place() === before;
}

/** A file input is often hidden behind its label, so these two wait for presence alone. */
async function present(page: Page, target: Target): Promise<ElementHandle<Element>> {
  const handle = await page.waitForSelector(selector(target));
  if (!handle) throw new Error(`Nothing matches ${JSON.stringify(target)}`);
  return handle;
}

/** As typed text, so that the page gets its `input` event: React does not notice a value that is merely set. */
function replaceText(element: Element, text: string): boolean {
  const field = element as HTMLInputElement;
  field.focus();
  if ('select' in field) field.select();
  else document.getSelection()?.selectAllChildren(element);
  document.execCommand(text ? 'insertText' : 'delete', false, text);
  return !('value' in field) || field.value === text;
}

async function press(page: Page, keys: string): Promise<void> {
  const parts = keys.split('+') as Parameters<typeof page.keyboard.down>[0][];
  for (const key of parts) await page.keyboard.down(key);
  for (const key of parts.reverse()) await page.keyboard.up(key);
}

/** Firefox never reports that an extension's page has loaded again, so the page itself is asked. */
async function reload(page: Page): Promise<void> {
  const before = await page.evaluate(() => performance.timeOrigin);
  await page.evaluate(() => location.reload()).catch(() => undefined);
  await until(
    () =>
      page.evaluate((old) => performance.timeOrigin !== old && document.readyState === 'complete', before),
    'the page to load again',
  );
}
