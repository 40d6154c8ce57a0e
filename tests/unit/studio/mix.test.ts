import { describe, expect, test } from 'vitest';
import { inFractions, percentIn, withPercent } from '@/lib/studio/mix.ts';

describe('a mix in the file', () => {
  test.each([
    [{ promotional_max: 0.3, product: 0.2 }, 30, 20],
    [{ promotional_max: 30, product: 20 }, 30, 20],
    [{ promotional_max: 30, product: 1 }, 30, 1],
    [{ promotional_max: 'a third' }, undefined, undefined],
    ['a third', undefined, undefined],
    [undefined, undefined, undefined],
  ])('%j is shown in percent', (mix, promotional, product) => {
    expect([percentIn(mix, 'promotional_max'), percentIn(mix, 'product')]).toEqual([promotional, product]);
  });

  test('is written in fractions, all of it, once one of its parts is', () => {
    expect(withPercent({ promotional_max: 30, product: 20 }, 'culture', 50)).toEqual({
      promotional_max: 0.3,
      product: 0.2,
      culture: 0.5,
    });
  });

  test('is gone with its last part, and keeps what it cannot read', () => {
    expect(withPercent({ product: 0.2 }, 'product', undefined)).toBeUndefined();
    expect(inFractions({ product: 'a fifth', culture: 30 })).toEqual({ product: 'a fifth', culture: 0.3 });
  });
});
