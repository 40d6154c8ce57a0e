import { useMemo, useState } from 'react';
import { itemsReplaced, projectOf } from '@/lib/studio/book.ts';
import { pauseAll, resumeAll } from '@/lib/studio/life.ts';
import { useI18n } from '../../app/i18n.tsx';
import { Button } from '../../ui/Button.tsx';
import { useDesk, useWorkbook } from '../desk.tsx';
import { NoteDialog } from '../life/NoteDialog.tsx';
import styles from './Publish.module.css';

/** Everything that is on offer, paused at once, and resumed as it was. */
export function PauseAll() {
  const { t } = useI18n();
  const { act } = useWorkbook();
  const book = useDesk((desk) => desk.book);
  const [isAsking, setAsking] = useState(false);
  const project = useMemo(() => projectOf(book), [book]);
  const now = Date.now();
  const offered = pauseAll(project, '', now).length;
  const paused = resumeAll(project, now).length;
  const pause = (note: string) =>
    act('all_paused', '', (one) => itemsReplaced(one, pauseAll(projectOf(one), note, Date.now())));
  const resume = () =>
    act('all_resumed', '', (one) => itemsReplaced(one, resumeAll(projectOf(one), Date.now())));
  return (
    <section className={styles.step} aria-labelledby="pause-all">
      <h2 id="pause-all">{t('studio.pause_all')}</h2>
      <p>{t('studio.pause_all.hint')}</p>
      <div className={styles.actions}>
        {offered > 0 && <Button onClick={() => setAsking(true)}>{t('studio.pause_all.button')}</Button>}
        {paused > 0 && <Button onClick={resume}>{t('studio.resume_all', { n: paused })}</Button>}
        {offered + paused === 0 && <span className={styles.hint}>{t('studio.pause_all.none')}</span>}
      </div>
      {isAsking && (
        <NoteDialog
          kind="all"
          title={t('studio.life.all.title', { n: offered })}
          onDo={pause}
          onClose={() => setAsking(false)}
        />
      )}
    </section>
  );
}
