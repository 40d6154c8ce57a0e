import { useSyncExternalStore } from 'react';

export const parts = ['suggestions', 'company', 'advice', 'publish', 'review'] as const;
/** A part of Studio that shows one feed. */
export type Part = (typeof parts)[number];

/** Where somebody is in Studio: at home, or in a part of a feed, with a suggestion open or none. */
export interface Route {
  feed?: string;
  part: Part;
  item?: string;
}

/** The address holds it, so that a reload, the way back and a second tab find it again. */
export function useRoute(): Route {
  const hash = useSyncExternalStore(onHash, () => location.hash);
  return routeOf(hash);
}

function onHash(listener: () => void): () => void {
  addEventListener('hashchange', listener);
  return () => removeEventListener('hashchange', listener);
}

export function routeOf(hash: string): Route {
  const [feed, part, item] = hash.slice(1).split('/').map(decoded);
  const known = parts.find((one) => one === part) ?? 'suggestions';
  return { part: known, ...(feed && { feed }), ...(item && { item }) };
}

/** What somebody typed, or a mail has cut short, is as it is. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** What a link to a place of Studio leads to. */
export function hashOf({ feed, part, item }: Partial<Route>): `#${string}` {
  if (!feed) return '#';
  const places = [feed, part ?? 'suggestions', ...(item ? [item] : [])];
  return `#${places.map(encodeURIComponent).join('/')}`;
}

/** Goes to a place of Studio. */
export function goTo(route: Partial<Route>): void {
  location.hash = hashOf(route);
}
