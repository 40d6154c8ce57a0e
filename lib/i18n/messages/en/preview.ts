export const preview = {
  'preview.title': 'Preview',
  'preview.open': 'Preview the post',
  'preview.network': 'Network',
  'preview.you': 'You',
  'preview.now': 'Just now',
  'preview.more': 'Show more',
  'preview.less': 'Show less',
  'preview.folds': ({ network }: { network: string }) =>
    `${network} folds a post after about three lines: your first words decide whether people read on.`,
  'preview.whole': 'All of it is in sight at once.',
  'preview.card': 'The network takes the link’s picture and title from the page itself.',
  'preview.roughly':
    'Nothing has been sent: this is drawn on your computer, and the network’s page may differ.',
};
