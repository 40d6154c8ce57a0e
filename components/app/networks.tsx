import { createContext, useContext } from 'react';
import { type Network, networks } from '@/lib/networks/index.ts';

const Context = createContext<readonly Network[]>(Object.values(networks));

export const NetworksProvider = Context;

/** The networks offered to this person, in the order of the registry; never none. */
export function useNetworks(): readonly Network[] {
  return useContext(Context);
}
