import type { Change } from '@/lib/feed/change.ts';
import { useI18n } from '../app/i18n.tsx';

/** What the company did about a suggestion, and what it says of that. */
export function WhatChanged({ change: { status, note } }: { change: Change }) {
  const { t } = useI18n();
  return (
    <>
      <p>{t(`changed.${status}`)}</p>
      {note && <p>{t('write.note', { note: `\u2068${note}\u2069` })}</p>}
    </>
  );
}
