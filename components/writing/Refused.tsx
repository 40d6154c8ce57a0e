import { useState } from 'react';
import { copyText } from '@/lib/browser/clipboard.ts';
import { useI18n } from '../app/i18n.tsx';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';

interface Props {
  text: string;
  /** Is it at least in the browser's memory? */
  held: boolean;
}

/** The disk refused the draft: where it is meanwhile, and a way to take it elsewhere. */
export function Refused({ text, held }: Props) {
  const { t } = useI18n();
  const [copied, setCopied] = useState<boolean>();
  return (
    <Notice tone="danger" title={t('write.not_saved_title')}>
      <p>{t(held ? 'write.held' : 'write.not_saved')}</p>
      <Button onClick={() => void copyText(text).then(setCopied)}>{t('write.copy')}</Button>
      {copied !== undefined && <p>{t(copied ? 'handoff.copied' : 'handoff.not_copied')}</p>}
    </Notice>
  );
}
