import type { Advice } from '@/lib/studio/advice.ts';
import { focusFieldThere } from '../fields/focus-field.ts';
import { goTo, type Route } from '../use-route.ts';

/** Goes to what an advice is about: its field, or the part of Studio where it is seen to. */
export function showAdvice(advice: Advice, feed: string): void {
  const route = routeTo(advice);
  if (route.item !== undefined || route.part === 'company') focusFieldThere(advice.path);
  goTo({ feed, ...route });
}

/** Where in Studio it is seen to. */
export function routeTo({ key, path }: Pick<Advice, 'key' | 'path'>): Partial<Route> {
  if (key !== undefined) return { part: 'suggestions', item: key };
  if (path === '') return { part: 'publish' };
  return { part: /^items\b/.test(path) ? 'suggestions' : 'company' };
}

/** Is there a place to go to? What is gone has none. */
export function hasPlace({ rule }: Advice): boolean {
  return rule !== 'deleted';
}
