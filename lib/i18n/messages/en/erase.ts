import { count } from './count.ts';

export const erase = {
  'everything.title': 'Erase everything',
  'everything.lead':
    'Takes all that Own Words keeps out of this browser, and leaves every feed. For when you leave a job, say, or give a computer back.',
  'everything.erase': 'Erase everything…',
  'everything.elsewhere': 'Erase everything, feeds too: at the end of Settings',
  'everything.ask': 'Erase everything?',
  'everything.goes': 'This will be gone for good:',
  'everything.feeds': ({ n }: { n: number }) =>
    count(n, {
      one: '# feed, with its suggestions and the permission for its host',
      other: '# feeds, with their suggestions and the permissions for their hosts',
    }),
  'everything.drafts': ({ n }: { n: number }) => count(n, { one: '# draft', other: '# drafts' }),
  'everything.shares': ({ n }: { n: number }) => count(n, { one: '# share', other: '# shares' }),
  'everything.studio': ({ n }: { n: number }) =>
    count(n, {
      one: 'Also delete Studio, with the feed I make there (#)',
      other: 'Also delete Studio, with the feeds I make there (#)',
    }),
  'everything.others':
    'what you read or set aside, what you noted for communications, your settings, and the record of requests',
  'everything.stays':
    'Posts you published stay on their network, and files you exported where you saved them. The browser’s own history keeps the pages you opened, and in their address a text that you handed off “Filled in”; the clipboard keeps what was copied last.',
  'everything.seen':
    'Whoever keeps the log of a feed’s server will see that this computer no longer reads it, and nothing else.',
  'everything.company':
    'What your company set stays set: its feed comes back with the next start of the browser, or is offered again. Nothing of what you did does.',
  'everything.pinned': ({ host }: { host: string }) =>
    `This build of Own Words is made for your company’s feed: the permission for ${host} belongs to it, and stays.`,
  'everything.closes': 'The other pages of Own Words will close.',
  'everything.confirm': 'Erase everything for good',
  'everything.erasing': 'Erasing everything…',
  'everything.gone_title': 'Everything is gone',
  'everything.gone':
    'Own Words looked again: nothing that it kept is left in this browser, no feed, no permission for a host and no schedule.',
  'everything.studio_stays': 'Studio, with the feeds you make there, is still here: that is what you chose.',
  'everything.beyond':
    'Out of its reach: the browser’s history, tabs that are still open and the clipboard. A text that you handed off “Filled in” stands in the address of the network’s page there. Clear them in the browser if somebody else is to use it.',
  'everything.shell':
    'Only an empty database is left, because something still holds it open: each of its tables was seen to be empty. Restart the browser and erase everything again, and it goes too.',
  'everything.remove':
    'You can close this page. To take Own Words itself off, use the browser’s extensions page. As long as it is there and has no feed, it asks nobody for anything.',
  'everything.start_again': 'Start again',
  'everything.gone_elsewhere':
    'All that Own Words kept in this browser was erased elsewhere. What you do in this page would not be kept: close it, or start again.',
  'everything.unfinished': 'Not everything is gone',
  'everything.left': 'This is left:',
  'everything.left.pages': 'another page of Own Words is still open, and could store something again',
  'everything.left.background': 'Own Words’ background did not say that it has stopped',
  'everything.left.hosts': 'the permission for a host',
  'everything.left.alarms': 'the schedule of the feeds',
  'everything.left.storage': 'what the browser keeps for Own Words in its memory',
  'everything.left.web': 'what a page kept beside the database',
  'everything.left.database': 'the database, or part of it: drafts, shares, feeds and settings may be there',
  'everything.again_hint':
    'The rest is gone. Close the other windows of Own Words and try again; if that does not help, restart the browser and erase everything once more.',

  'move.open': 'Change its address',
  'move.title': ({ title }: { title: string }) => `Has “${title}” moved?`,
  'move.text':
    'The new address is read first. Only when that has succeeded do your drafts, your activity and what you read or set aside go along, and the old address is not asked any more.',
  'move.address': 'New address',
  'move.now_at': ({ url }: { url: string }) => `Now at ${url}`,
  'move.nothing_changed': 'Nothing was changed, and no new permission was left behind.',
  'move.refused': 'You said no, so nothing was fetched and nothing was changed.',
  'move.done': 'The feed has its new address.',
  'feed.error.left': 'This feed was removed, or moved, in another window meanwhile.',
  'feed.error.known': 'This address is among your feeds already.',
};
