import { useState } from 'react';
import type { Item } from '@/lib/feed/format.ts';
import { companyLinkOf, postLinkOf } from '@/lib/feed/post-link.ts';
import { readableHost } from '@/lib/networks/punycode.ts';
import { useI18n } from '../app/i18n.tsx';
import { Tick } from '../ui/Tick.tsx';
import styles from './AddLink.module.css';
import { Address } from './Address.tsx';
import { LinkParts } from './LinkParts.tsx';
import type { LiveDraft } from './use-draft.ts';

interface Props {
  item: Item;
  draft: LiveDraft;
}

/** Whether the suggestion's link goes with the text, the whole link to be read, and what in it could name someone. */
export function AddLink({ item, draft }: Props) {
  const { t } = useI18n();
  const given = companyLinkOf(item);
  const { withLink, linkChoice } = draft.value;
  const link = postLinkOf(item, { withLink: true, linkChoice });
  if (!given || !link) return null;
  return (
    <div className={styles.link}>
      <Tick checked={withLink} onChange={(ticked) => draft.change({ withLink: ticked })}>
        {t('write.link')}
      </Tick>
      <Whole link={link} />
      {withLink && (
        <LinkParts
          {...{ given, link }}
          whose="company"
          choice={linkChoice}
          onChoose={(choice) => draft.change({ linkChoice: choice })}
        />
      )}
    </div>
  );
}

/** On one line, as far as there is room; on a click the whole, however long it is. */
function Whole({ link }: { link: string }) {
  const { t } = useI18n();
  const [open, setOpen] = useState(false);
  const { hostname } = new URL(link);
  return (
    <>
      <button
        type="button"
        className={open ? styles.whole : styles.line}
        title={link}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        <Address link={link} />
      </button>
      {readableHost(hostname) !== hostname && (
        <p className={styles.plain}>{t('link.plain_host', { host: hostname })}</p>
      )}
    </>
  );
}
