import { isObject, type Json, type JsonObject } from '../feed/parse/clean.ts';

/** The parts of a mix, in the order to ask for them. */
export const mixParts = ['promotional_max', 'product', 'culture', 'industry'] as const;
export type MixPart = (typeof mixParts)[number];

/** What is usually advised: at most three posts in ten that advertise; and of what the rest is about. */
export const usualMixes = {
  promotional: { promotional_max: 0.3 },
  kinds: { product: 0.2, culture: 0.3, industry: 0.5 },
} as const;

/** The mix of a file in fractions from 0 to 1. All of it is in percent where one number is above 1: so it is read, too. */
export function inFractions(mix: Json | undefined): JsonObject {
  if (!isObject(mix)) return {};
  const isPercent = Object.values(mix).some((share) => typeof share === 'number' && share > 1);
  const shares = Object.entries(mix).map(([name, share]) => [
    name,
    isPercent && typeof share === 'number' ? share / 100 : share,
  ]);
  return Object.fromEntries(shares);
}

/** A part in percent, as somebody reads it in a field; nothing where there is none. */
export function percentIn(mix: Json | undefined, part: MixPart): number | undefined {
  const share = inFractions(mix)[part];
  return typeof share === 'number' ? Math.round(share * 1000) / 10 : undefined;
}

/** A mix with another part, in percent; nothing once none is left. */
export function withPercent(
  mix: Json | undefined,
  part: MixPart,
  percent: number | undefined,
): JsonObject | undefined {
  const { [part]: _, ...others } = inFractions(mix);
  const next = percent === undefined ? others : { ...inFractions(mix), [part]: percent / 100 };
  return Object.keys(next).length > 0 ? next : undefined;
}
