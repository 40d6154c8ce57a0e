import { expect, test } from 'vitest';
import { hashOf, routeOf } from '@/components/studio/use-route.ts';

test.each(['#%', '#%zz/suggestions/a', '#f/company/%E0%A4', '#/', '#', '#f/nowhere/x'])(
  'whatever stands in the address leads somewhere: %s',
  (hash) => expect(() => routeOf(hash)).not.toThrow(),
);

test.each(['a', 'a/b', '%41', 'é ?', '#'])('a link to the suggestion %s leads there', (item) => {
  const route = { feed: item, part: 'suggestions', item } as const;
  expect(routeOf(hashOf(route))).toEqual(route);
});
