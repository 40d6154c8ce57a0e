import { useI18n } from '../../app/i18n.tsx';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { useDesk } from '../desk.tsx';
import { goTo } from '../use-route.ts';

/** Nothing to mend, which is worth a word. */
export function Nothing() {
  const { t } = useI18n();
  const feed = useDesk(({ book }) => book.feed.id);
  return (
    <Notice tone="good" title={t('studio.advice.none')}>
      <p>{t('studio.advice.none_hint')}</p>
      <Button onClick={() => goTo({ feed, part: 'publish' })}>{t('studio.advice.none_next')}</Button>
    </Notice>
  );
}
