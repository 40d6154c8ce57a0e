import { networks } from '@/lib/networks/index.ts';
import { savePreferences } from '@/lib/settings/index.ts';
import { useI18n } from '../app/i18n.tsx';
import { useNetworks } from '../app/networks.tsx';
import styles from './Options.module.css';

/** Which networks a text can be handed off to: one at least. */
export function Networks() {
  const { t } = useI18n();
  const offered = useNetworks().map(({ id }) => id);
  const change = (ids: string[]) => {
    if (ids.length > 0) void savePreferences({ networks: ids });
  };
  return (
    <fieldset className={styles.group}>
      <legend>{t('settings.networks')}</legend>
      {Object.values(networks).map(({ id, name }) => {
        const isOffered = offered.includes(id);
        const others = offered.filter((other) => other !== id);
        return (
          <label key={id} className={styles.choice}>
            <input
              type="checkbox"
              checked={isOffered}
              aria-disabled={isOffered && others.length === 0}
              onChange={() => change(isOffered ? others : [...others, id])}
            />
            <span>{name}</span>
          </label>
        );
      })}
    </fieldset>
  );
}
