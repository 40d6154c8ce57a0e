/** What totals are made of. */
interface Counted {
  network: string;
  state: string;
  own: number;
  promotional?: boolean | undefined;
}

export interface Totals {
  shares: number;
  posted: number;
  /** Shares by network, most first. */
  byNetwork: [network: string, shares: number][];
  /** Mean own-words share, 0 to 1; none without shares. */
  own?: number;
  /** Part of the shares that say they promote, 0 to 1; none without shares. */
  promotional?: number;
}

/** Simple totals of a journal. What was answered *not this time* is no share and does not count. */
export function totalsOf(shares: readonly Counted[]): Totals {
  const counted = shares.filter((share) => share.state !== 'not_this_time');
  const networks = new Map<string, number>();
  for (const { network } of counted) networks.set(network, (networks.get(network) ?? 0) + 1);
  const mean = (value: (share: Counted) => number) =>
    counted.reduce((sum, share) => sum + value(share), 0) / counted.length;
  return {
    shares: counted.length,
    posted: counted.filter((share) => share.state === 'posted').length,
    byNetwork: [...networks].sort((one, other) => other[1] - one[1]),
    ...(counted.length > 0 && {
      own: mean((share) => share.own),
      promotional: mean((share) => (share.promotional ? 1 : 0)),
    }),
  };
}
