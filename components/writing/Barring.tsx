import { useEffect } from 'react';
import { useI18n } from '../app/i18n.tsx';
import { useSaid } from '../app/use-said.tsx';
import type { Barred } from './use-ways-out.ts';

/** Says aloud why a text could not leave: whoever tried is told, whether or not anything changed on screen. */
export function Barring({ barred, reason }: { barred: Barred; reason: string }) {
  const { t } = useI18n();
  const [said, say] = useSaid();
  const { times, over } = barred;
  // biome-ignore lint/correctness/useExhaustiveDependencies: said once for each try
  useEffect(() => {
    if (times > 0) say(over ? t('write.over', over) : reason);
  }, [times]);
  return (
    <p className="visually-hidden" role="status">
      {said}
    </p>
  );
}
