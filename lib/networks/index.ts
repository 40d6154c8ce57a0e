import { linkedin } from './linkedin.ts';
import { type Network, type NetworkId, withLink } from './network.ts';
import { x } from './x.ts';

export { type Composer, type Network, type NetworkId, type Post, withLink } from './network.ts';

/** Every network one can hand a post off to, by id. */
export const networks: Record<NetworkId, Network> = { linkedin, x };

/**
 * What a post will count once its link is in it. Exact for the clipboard; X's own filled-in composer joins the link
 * with one character less.
 */
export function counted(network: Network, text: string, link?: string): number {
  return network.count(withLink(text, link));
}

/** The name of a network, or its id where this version knows no such network: for ids that come from stored shares. */
export function networkName(id: string): string {
  return Object.hasOwn(networks, id) ? networks[id as NetworkId].name : id;
}
