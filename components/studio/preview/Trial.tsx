import { useId, useRef } from 'react';
import { postLinkOf } from '@/lib/feed/post-link.ts';
import { outgoing, whyNot } from '@/lib/handoff/index.ts';
import { counted, overEverywhere } from '@/lib/networks/index.ts';
import { useI18n } from '../../app/i18n.tsx';
import { useNetworks } from '../../app/networks.tsx';
import { BeforeYouPost } from '../../writing/BeforeYouPost.tsx';
import { Gate } from '../../writing/Gate.tsx';
import { Material } from '../../writing/Material.tsx';
import type { Field } from '../../writing/Sheet.tsx';
import { Standing } from '../../writing/Standing.tsx';
import { TextArea } from '../../writing/TextArea.tsx';
import type { LiveDraft } from '../../writing/use-draft.ts';
import { useQuestion } from '../../writing/use-question.ts';
import { useVerdict } from '../../writing/use-verdict.ts';
import styles from './Preview.module.css';
import type { Shown } from './PreviewPane.tsx';
import { useOthers } from './use-others.ts';

const barred = { times: 0 };

/** The writing screen of an employee, to try: the gate says what it would say to them, and nothing leaves. */
export function Trial({ suggestion, feed, draft }: Shown & { draft: LiveDraft }) {
  const { t } = useI18n();
  const id = useId();
  const field = useRef<Field>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const asking = useQuestion(draft);
  const networks = useNetworks();
  const { item } = suggestion;
  const { text } = draft.value;
  const others = useOthers(suggestion.key, text !== '');
  const verdict = useVerdict(suggestion, feed.head, text, others);
  const link = postLinkOf(item, draft.value);
  const post = outgoing(text);
  return (
    <>
      <Material {...{ suggestion, feed, heading, asking }} superseded={false}>
        <Standing suggestion={suggestion} />
      </Material>
      <section className={styles.trial} aria-label={t('studio.trial')}>
        <p className={styles.hint}>{t('studio.trial_hint')}</p>
        <TextArea ref={field} {...{ id, draft, verdict, asking, language: item.language }} />
        <BeforeYouPost head={feed.head} draft={draft} />
        <Gate
          id={`${id}-gate`}
          {...{ verdict, text, barred }}
          blocked={whyNot(suggestion, Date.now())}
          tooLong={verdict.ready ? overEverywhere(post, link, networks) : undefined}
          onShow={(passage) => field.current?.select(passage)}
        >
          {null}
        </Gate>
        <Counts text={post} link={link} />
      </section>
    </>
  );
}

/** How long it would be on each network. */
function Counts({ text, link }: { text: string; link: string | undefined }) {
  const { number } = useI18n();
  return (
    <ul className={styles.counts}>
      {useNetworks().map((network) => (
        <li key={network.id}>
          {network.name} · {number(counted(network, text, link))} / {number(network.limit)}
        </li>
      ))}
    </ul>
  );
}
