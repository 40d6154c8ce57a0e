import { useI18n } from '../../app/i18n.tsx';
import { Moment } from '../fields/Moment.tsx';
import styles from './Editor.module.css';

/** From when and until when it holds. */
export function Dates() {
  const { t } = useI18n();
  return (
    <section className={styles.pair}>
      <Moment
        path="_own_words.starts_at"
        label={t('studio.field.starts')}
        hint={t('studio.field.starts_hint')}
        usual="08:00"
      />
      <Moment
        path="_own_words.expires_at"
        label={t('studio.field.expires')}
        hint={t('studio.field.expires_hint')}
        usual="23:59:59"
      />
    </section>
  );
}
