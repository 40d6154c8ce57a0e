import { isSafeLink } from '@/lib/feed/parse/link.ts';
import { isOut, type Share } from '@/lib/journal/index.ts';
import { isNetwork, networks } from '@/lib/networks/index.ts';
import { useI18n } from '../app/i18n.tsx';
import { Link } from '../ui/Link.tsx';

/** The way to a post: to itself where its address is known, else to where one finds one's posts. */
export function PostLink({ share }: { share: Share }) {
  const { t } = useI18n();
  const url = addressOf(share);
  if (url)
    return (
      <p>
        <Link to={url}>{t('activity.open_post')}</Link>
      </p>
    );
  if (!isNetwork(share.network)) return null;
  const { name: network, ownPosts } = networks[share.network];
  return (
    <p>
      <Link to={ownPosts.url}>
        {t(ownPosts.isList ? 'changed.own_posts' : 'write.hand_off', { network })}
      </Link>
    </p>
  );
}

/** Where the post of a share is, if the person noted it down. */
export function addressOf({ state, postUrl }: Share): string | undefined {
  return isOut(state) && postUrl && isSafeLink(postUrl) ? postUrl : undefined;
}
