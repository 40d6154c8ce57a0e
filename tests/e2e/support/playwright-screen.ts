import type { Locator, Page } from '@playwright/test';
import { patience, type Screen, type Target } from './screen.ts';

/** A Playwright page as a screen. */
export function playwrightScreen(page: Page): Screen {
  page.setDefaultTimeout(patience);
  const all = (target: Target) => find(page, target);
  const one = (target: Target) => all(target).first();
  return {
    url: async () => page.url(),
    click: (target) => one(target).click(),
    fill: (target, text) => one(target).fill(text),
    type: (target, text) => one(target).pressSequentially(text),
    press: (keys) => page.keyboard.press(keys),
    select: async (target, value) => void (await one(target).selectOption(value)),
    upload: (target, path) => one(target).setInputFiles(path),
    // biome-ignore lint/performance/useDomNodeTextContent: What a person sees, not what the markup holds.
    text: async (target) => (await one(target).innerText()).trim(),
    value: (target) => one(target).inputValue(),
    attribute: (target, name) => one(target).getAttribute(name),
    count: (target) => all(target).count(),
    exists: (target) => one(target).isVisible(),
    waitFor: (target) => one(target).waitFor(),
    waitGone: (target) => one(target).waitFor({ state: 'hidden' }),
    evaluate: (run, argument) => page.evaluate(run as never, argument),
    screenshot: (path) => page.screenshot({ path }),
    setViewport: (size) => page.setViewportSize(size),
    reload: async () => void (await page.reload()),
    close: () => page.close(),
    closed: async () => page.isClosed(),
  };
}

function find(page: Page, target: Target): Locator {
  if (typeof target === 'string') return page.locator(target);
  if ('text' in target) return page.getByText(target.text);
  return page.getByRole(target.role as 'button', { name: target.name, exact: true });
}
