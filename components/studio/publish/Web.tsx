import type { PlainKey } from '@/lib/i18n/index.ts';
import { useI18n } from '../../app/i18n.tsx';
import { Link } from '../../ui/Link.tsx';
import { useDesk } from '../desk.tsx';
import { CopyText } from './CopyText.tsx';
import styles from './Publish.module.css';

interface Known {
  id: string;
  steps: readonly PlainKey[];
  /** What else there is to know. */
  notes: readonly PlainKey[];
}

const ways = [
  {
    id: 'site',
    steps: ['studio.web.site.1', 'studio.web.site.2', 'studio.web.site.3', 'studio.web.site.4'],
    notes: [],
  },
  {
    id: 'pages',
    steps: [
      'studio.web.pages.1',
      'studio.web.pages.2',
      'studio.web.pages.3',
      'studio.web.pages.4',
      'studio.web.pages.5',
    ],
    notes: ['studio.web.pages.gitlab', 'studio.web.pages.bucket'],
  },
  { id: 'own', steps: ['studio.web.own.1', 'studio.web.own.2'], notes: [] },
] as const satisfies readonly Known[];

/** Until there is one. */
const someAddress = 'https://…';

/** Three ways onto the web, step by step; one of them open at a time. */
export function Web() {
  const { t } = useI18n();
  return (
    <section className={styles.step} aria-labelledby="web">
      <h2 id="web">{t('studio.web')}</h2>
      <p>{t('studio.web.must')}</p>
      <p>{t('studio.web.order')}</p>
      {ways.map((way) => (
        <WayOf key={way.id} way={way} />
      ))}
    </section>
  );
}

function WayOf({ way: { id, steps, notes } }: { way: (typeof ways)[number] }) {
  const { t } = useI18n();
  const address = useDesk(({ book }) => book.feed.address);
  const where = { address: address ?? someAddress };
  return (
    <details className={styles.fold} name="ways">
      <summary>{t(`studio.web.${id}`)}</summary>
      <div className={styles.way}>
        <p>{t(`studio.web.${id}.who`)}</p>
        {id === 'pages' && (
          <p>
            <Link to="https://github.com/">{t('studio.web.pages.open')}</Link>
          </p>
        )}
        <ol>
          {steps.map((step) => (
            <li key={step}>{t(step)}</li>
          ))}
        </ol>
        {notes.map((note) => (
          <p key={note}>{t(note)}</p>
        ))}
        {id !== 'pages' && (
          <CopyText label={t(`studio.web.${id}.ask`)} text={t(`studio.web.${id}.text`, where)} />
        )}
      </div>
    </details>
  );
}
