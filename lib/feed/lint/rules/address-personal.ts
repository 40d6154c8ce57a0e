import { personalSigns } from '../../personal/index.ts';
import { rule } from '../rule.ts';

/** An address that looks made for one reader: a feed has the same for all. */
export const addressPersonal = rule('address-personal', 'warning', ({ base }) => {
  const parts = base === undefined ? [] : personalSigns(base).map(({ value }) => value);
  return parts.length > 0 ? [{ path: '', values: { parts } }] : [];
});
