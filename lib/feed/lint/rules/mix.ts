import { kinds } from '../../format.ts';
import { rule } from '../rule.ts';
import { offered } from '../subject.ts';

const leastItems = 5;
const leastOfKinds = 10;
const mostPromotional = 0.3;
const usual = { product: 0.2, culture: 0.3, industry: 0.5 };
/** Shares this far from what is advised are no chance any more. */
const far = 0.2;
// Three of ten is 0.3, and nobody is to hear otherwise from how computers count.
const hair = 1e-9;

/** How much of what is on offer openly advertises. */
export const mixPromotional = rule('mix-promotional', 'warning', (subject) => {
  const items = offered(subject);
  const most = subject.feed._own_words.mix?.promotional_max ?? mostPromotional;
  const share = items.filter(({ item }) => item._own_words.promotional).length / items.length;
  return items.length >= leastItems && share > most + hair
    ? [{ path: 'items', values: { share, most } }]
    : [];
});

/** How what is on offer divides among product, culture and industry. */
export const mixKinds = rule('mix-kinds', 'advice', (subject) => {
  const found = offered(subject).flatMap(({ item }) => item._own_words.kind ?? []);
  const { mix } = subject.feed._own_words;
  const isOwn = kinds.some((kind) => mix?.[kind] !== undefined);
  if (found.length < leastOfKinds) return [];
  return kinds.flatMap((kind) => {
    const advised = isOwn ? mix?.[kind] : usual[kind];
    const share = found.filter((one) => one === kind).length / found.length;
    if (advised === undefined || Math.abs(share - advised) <= far + hair) return [];
    return [{ path: 'items', values: { kind, share, advised } }];
  });
});
