interface Shared {
  title: string;
  network: string;
  date: string;
}

export const changed = {
  'changed.posted': ({ title, network, date }: Shared) => `You shared “${title}” on ${network} on ${date}.`,
  'changed.scheduled': ({ title, network, date }: Shared) =>
    `You scheduled “${title}” for ${network} on ${date}.`,
  'changed.handed_off': ({ title, network, date }: Shared) =>
    `You opened ${network} with your text on “${title}” on ${date}.`,
  'changed.corrected': 'The company has corrected this suggestion since.',
  'changed.withdrawn': 'The company has taken this suggestion back since.',
  'changed.yours':
    'Your post is yours: leave it, edit it or delete it, as you see fit. Own Words tells nobody what you do.',
  'changed.how': ({ network }: { network: string }) => `How to edit or delete it on ${network}`,
  'changed.own_posts': ({ network }: { network: string }) => `Open my posts on ${network}`,
  'changed.known': 'Got it',
  'changed.noted': 'You find this again in My activity.',

  'network.linkedin.edit': 'To edit it, open the “…” menu of your post and choose Edit post.',
  'network.linkedin.remove': 'To delete it, open the “…” menu of your post and choose Delete post.',
  'network.x.edit':
    'X lets only its subscribers edit, in the “…” menu of the post, and only for a while after posting. Otherwise delete it, and post again if you like.',
  'network.x.remove': 'To delete it, open the “…” menu of your post and choose Delete.',

  'newer.there': ({ title }: { title: string }) => `There is a newer suggestion on this: ${title}`,
  'newer.comes_along': 'Your text comes along, and stays here too.',
  'newer.begun': 'You have begun a draft there; this one stays here.',
  'newer.go': 'Go on with the newer one',
};
