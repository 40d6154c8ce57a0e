import { useCallback, useEffect, useRef, useState } from 'react';
import { pagePath } from '@/lib/browser/tabs.ts';
import { type Erased, eraseEverything } from '@/lib/erase/everything.ts';
import { useI18n } from '../app/i18n.tsx';
import { useStudio } from '../app/use-studio.ts';
import { Button } from '../ui/Button.tsx';
import { Loading } from '../ui/Loading.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Page } from '../ui/Page.tsx';
import styles from './EraseEverything.module.css';
import { OfCompany } from './OfCompany.tsx';

/** Erases everything, and says what was seen to be gone. It begins when it is drawn, once. */
export function Erasing({ withStudio }: { withStudio: boolean }) {
  const { t } = useI18n();
  const begun = useRef(false);
  const [erased, setErased] = useState<Erased>();
  const erase = useCallback(() => {
    setErased(undefined);
    void eraseEverything(withStudio).then(setErased);
  }, [withStudio]);
  useEffect(() => {
    if (!begun.current) erase();
    begun.current = true;
  }, [erase]);
  if (!erased)
    return (
      <Page title={t('everything.erasing')}>
        <Loading />
      </Page>
    );
  return erased.left.length > 0 ? (
    <Unfinished left={erased.left} onAgain={erase} />
  ) : (
    <Finished isShellLeft={erased.isShellLeft} />
  );
}

function Unfinished({ left, onAgain }: Pick<Erased, 'left'> & { onAgain: () => void }) {
  const { t } = useI18n();
  return (
    <Page title={t('everything.unfinished')}>
      <Notice tone="danger" role="alert" title={t('everything.left')}>
        <ul className={styles.going}>
          {left.map((part) => (
            <li key={part}>{t(`everything.left.${part}`)}</li>
          ))}
        </ul>
        <p>{t('everything.again_hint')}</p>
        <Button onClick={onAgain}>{t('app.retry')}</Button>
      </Notice>
    </Page>
  );
}

function Finished({ isShellLeft }: Pick<Erased, 'isShellLeft'>) {
  const { t } = useI18n();
  const isStudioLeft = useStudio();
  return (
    <Page title={t('everything.gone_title')}>
      <Notice tone="good" role="status">
        <p>{t('everything.gone')}</p>
        <OfCompany />
        {isStudioLeft && <p>{t('everything.studio_stays')}</p>}
        {isShellLeft && <p>{t('everything.shell')}</p>}
      </Notice>
      <p>{t('everything.beyond')}</p>
      <p>{t('everything.remove')}</p>
      <p>
        <a href={pagePath('welcome')}>{t('everything.start_again')}</a>
      </p>
    </Page>
  );
}
