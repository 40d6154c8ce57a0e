import { readableHost } from '@/lib/networks/punycode.ts';
import styles from './Address.module.css';

/** A link to be read, not followed: its host stands out, in readable letters. */
export function Address({ link }: { link: string }) {
  const { host, hostname } = new URL(link);
  const at = link.indexOf(host);
  return (
    <bdi>
      {link.slice(0, at)}
      <b className={styles.host}>{host.replace(hostname, readableHost(hostname))}</b>
      {link.slice(at + host.length)}
    </bdi>
  );
}
