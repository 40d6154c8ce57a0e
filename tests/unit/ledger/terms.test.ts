import { expect, test } from 'vitest';
import { errorOfStatus } from '@/lib/ledger/terms.ts';

test.each([
  [200, undefined],
  [206, undefined],
  [304, 'status'],
  [400, 'status'],
  [401, 'sign_in'],
  [403, 'sign_in'],
  [404, 'not_found'],
  [407, 'sign_in'],
  [410, 'not_found'],
  [500, 'status'],
])('an answer with the status %i means %j', (status, error) => {
  expect(errorOfStatus(status)).toBe(error);
});
