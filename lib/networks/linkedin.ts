import { countUnits } from './count.ts';
import { composerOrEmpty, encode, type Network, withLink } from './network.ts';

const limit = 3000;
const empty = 'https://www.linkedin.com/feed/?shareActive=true';

/** LinkedIn. The address is undocumented but widely used; a link belongs in the text, where it gets its preview. */
export const linkedin: Network = {
  id: 'linkedin',
  name: 'LinkedIn',
  limit,
  takesText: true,
  // About 210 letters on a wide screen, less on a telephone: observed by many, documented by nobody.
  foldsAfter: 3,
  // That LinkedIn counts UTF-16 units is unverified: of the likely units it is the largest, so it errs on the safe side.
  count: countUnits,
  fits: (text) => countUnits(text) <= limit,
  composer: ({ text, link }) => composerOrEmpty(text, `${empty}&text=${encode(withLink(text, link))}`, empty),
  // As LinkedIn's help pages have it, and as its menus were last seen; neither can be tried here.
  amend: { edit: 'network.linkedin.edit', remove: 'network.linkedin.remove' },
  // Undocumented: `me` stands for whoever is signed in.
  ownPosts: { url: 'https://www.linkedin.com/in/me/recent-activity/all/', isList: true },
};
