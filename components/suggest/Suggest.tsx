import { useCallback, useEffect, useState } from 'react';
import { onErased } from '@/lib/drafts/erased.ts';
import { chosenLink } from '@/lib/feed/post-link.ts';
import { blankSuggesting, loadSuggesting } from '@/lib/settings/suggesting.ts';
import { isBlank, normalised, together, toText } from '@/lib/suggest/text.ts';
import { useI18n } from '../app/i18n.tsx';
import { Button } from '../ui/Button.tsx';
import { Loading } from '../ui/Loading.tsx';
import { Page } from '../ui/Page.tsx';
import { Toast, type ToastMessage } from '../ui/Toast.tsx';
import { Fields } from './Fields.tsx';
import { Recipients } from './Recipients.tsx';
import styles from './Suggest.module.css';
import { TextToCopy } from './TextToCopy.tsx';
import { useSuggesting, type Written } from './use-suggesting.ts';

/** Where one writes down what is worth sharing, as a text to copy and to send oneself. Nothing is sent from here. */
export function Suggest() {
  const { t } = useI18n();
  const written = useSuggesting();
  return (
    <Page title={t('suggest.title')} at="suggest" lead={t('suggest.lead')} wide>
      {written ? <Desk written={written} /> : <Loading />}
    </Page>
  );
}

function Desk({ written }: { written: Written }) {
  const { t, language } = useI18n();
  const [toast, setToast] = useState<ToastMessage>();
  const forgetToast = useCallback(() => setToast(undefined), []);
  // What another window erased has no way back here.
  useEffect(() => onErased(forgetToast), [forgetToast]);
  const { value } = written;
  const link = chosenLink(normalised(value).link, value.linkChoice);
  return (
    <>
      <div className={styles.side}>
        <Fields written={written} link={link} />
        <div className={styles.foot}>
          <p className={styles.note}>{t('suggest.kept')}</p>
          {!isBlank(value) && <StartAnew written={written} onDone={setToast} />}
        </div>
      </div>
      <div className={styles.side}>
        <TextToCopy text={toText({ ...value, link }, language)} />
        <Recipients />
      </div>
      <Toast toast={toast} onGone={forgetToast} />
    </>
  );
}

interface StartAnewProps {
  written: Written;
  onDone: (toast: ToastMessage) => void;
}

/** Empties the fields. What was in them is one click away, and goes together with what one wrote since. */
function StartAnew({ written, onDone }: StartAnewProps) {
  const { t } = useI18n();
  const { value: before, change } = written;
  const bringBack = async () => change({ ...before, ...together(before, await loadSuggesting()) });
  const start = () => {
    change(blankSuggesting);
    onDone({ text: t('suggest.started'), action: { label: t('app.undo'), run: () => void bringBack() } });
  };
  return <Button onClick={start}>{t('suggest.start_anew')}</Button>;
}
