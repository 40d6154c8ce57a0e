import { countWeighted } from './count.ts';
import { composerOrEmpty, encode, mentions, type Network } from './network.ts';

const limit = 280;
const empty = 'https://x.com/intent/tweet';

/** X. The documented web intent, which appends `url` to `text` after a space. */
export const x: Network = {
  id: 'x',
  name: 'X',
  limit,
  takesText: true,
  count: countWeighted,
  fits: (text) => countWeighted(text) <= limit,
  composer: ({ text, link }) => {
    const url = link && !mentions(text, link) ? `&url=${encode(link)}` : '';
    return composerOrEmpty(text, `${empty}?text=${encode(text)}${url}`, empty);
  },
  // As X's help pages have it: editing is for subscribers, and for an hour or so. It cannot be tried here.
  amend: { edit: 'network.x.edit', remove: 'network.x.remove' },
  // A profile's address has the person's name in it, which is not known here.
  ownPosts: { url: 'https://x.com/home', isList: false },
};
