import { linkedin } from './linkedin.ts';
import { type Network, type NetworkId, withLink } from './network.ts';
import { x } from './x.ts';

export { type Composer, type Network, type NetworkId, type Post, withLink } from './network.ts';

/** Every network one can hand a post off to, by id. */
export const networks: Record<NetworkId, Network> = { linkedin, x };

/**
 * What a post will count once its link is in it. Exact for the clipboard; X's own filled-in composer joins the link
 * with one character less. Nothing but a link is no post: 0.
 */
export function counted(network: Network, text: string, link?: string): number {
  const words = text.trim();
  return words ? network.count(withLink(words, link)) : 0;
}

/** By how much a post with its link is over a network's limit; 0 or less where it fits. */
export function overBy(network: Network, text: string, link?: string): number {
  return counted(network, text, link) - network.limit;
}

/** The networks to offer: those the person chose or, before that, those the company set; all, where that leaves none. */
export function offered(chosen: readonly string[] | undefined, preset: readonly NetworkId[]): Network[] {
  const all = Object.values(networks);
  const some = all.filter(({ id }) => (chosen ?? preset).includes(id));
  return some.length > 0 ? some : all;
}

/** Where a post is too long for every network: the one it is nearest to fitting, and by how much it does not. */
export function overEverywhere(
  text: string,
  link?: string,
  among: readonly Network[] = Object.values(networks),
): { network: Network; by: number } | undefined {
  const all = among.map((network) => ({ network, by: overBy(network, text, link) }));
  return all.some(({ by }) => by <= 0) ? undefined : all.sort((one, other) => one.by - other.by)[0];
}

/** Is this a network this version knows? For ids that come from stored shares. */
export function isNetwork(id: string | undefined): id is NetworkId {
  return id !== undefined && Object.hasOwn(networks, id);
}

/** The name of a network, or its id where this version knows no such network: for ids that come from stored shares. */
export function networkName(id: string): string {
  return isNetwork(id) ? networks[id].name : id;
}
