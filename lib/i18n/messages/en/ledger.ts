import { count } from './count.ts';

export const ledger = {
  'ledger.export_csv': 'Export as CSV',
  'ledger.export_json': 'Export as JSON',
  'ledger.title': 'What left this computer',
  'ledger.lead':
    'Every request that Own Words made itself. Pages that you opened from here, of a network say, are not among them. Whoever has the log of the feed’s server can hold it against this list.',
  'ledger.see': 'See what left this computer',
  'ledger.empty': 'Own Words has sent no request.',
  'ledger.empty_hint':
    'It has asked no server for anything. Once you add a feed, every request for it stands here: when, where to, why, and what came back.',
  'ledger.requests': 'Requests',
  'ledger.received': 'Received',
  'ledger.hosts': 'Servers asked',
  'ledger.since': ({ date }: { date: string }) => `The oldest of them is of ${date}.`,
  'ledger.asked': 'What is sent',
  'ledger.asked_text':
    'The same each time: the address alone, with nothing that you read, wrote or chose. (A bare GET: no cookie, no Referer, no Origin, no validator such as ETag or date.) Only the address itself could name you. The server sees what it sees of any visitor: this computer’s network address, the browser and its languages.',
  'ledger.list': 'Requests, day by day',
  'ledger.kind.feed': 'GET, the feed’s file',
  'ledger.kind.image': 'GET, an image of the feed',
  'ledger.kind.unknown': 'GET; of what is not noted',
  'ledger.reason.subscribe': 'when you added the feed',
  'ledger.reason.schedule': 'on schedule',
  'ledger.reason.manual': 'read by hand',
  'ledger.reason.move': 'when you changed its address',
  'ledger.reason.allow': 'when you allowed its host again',
  'ledger.reason.check': 'when you checked in Studio what is live',
  'ledger.reason.open': 'when you opened it in Studio',
  'ledger.status': ({ status }: { status: number }) => `status ${status}`,
  'ledger.no_status': 'no status',
  'ledger.outcome.ok': 'Received.',
  'ledger.outcome.unfinished':
    'No end is noted: it is still under way, or the browser was closed before it ended.',
  'ledger.outcome.permission': 'The answer was not taken: the permission for this host was missing.',
  'ledger.outcome.unreachable': 'No answer, or it broke off.',
  'ledger.outcome.timeout': 'Given up: the answer was not whole after 20 seconds.',
  'ledger.outcome.redirect': 'The answer pointed to another address, which was not asked.',
  'ledger.outcome.not_found': 'There is nothing at this address.',
  'ledger.outcome.sign_in': 'The server wants a sign-in.',
  'ledger.outcome.status': 'The server answered with an error.',
  'ledger.outcome.too_big': 'Broken off: it was larger than it may be.',
  'ledger.outcome.storage': 'Not sent: this computer refused to write it down first.',
  'ledger.more': ({ n }: { n: number }) => count(n, { one: 'Show # more', other: 'Show # more' }),
  'ledger.damaged': ({ n }: { n: number }) =>
    count(n, {
      one: '# request cannot be read any more: it is neither shown nor counted.',
      other: '# requests cannot be read any more: they are neither shown nor counted.',
    }),
  'ledger.damaged_text':
    'What was written down of it is damaged; whatever it was, it was asked for all the same. What is left is below as it lies.',
  'ledger.damaged_show': 'Show what is left',
  'ledger.limits': 'What this list does not hold',
  'ledger.limits_browser':
    'What the browser asks for by itself: the addresses of hosts, its own updates and those of its extensions.',
  'ledger.limits_pages':
    'The pages that you open from here: a network’s composer, an article. Your browser opens them like any other page, with their cookies, and with your text in the address if you hand off “Filled in”.',
  'ledger.limits_most': ({ most }: { most: string }) =>
    `More than ${most} requests: the newest stay, older ones make room. Removing a feed leaves them here; only erasing everything empties the list.`,
  'ledger.limits_bytes':
    'What travels around a file: sizes are those of the files once unpacked, as far as they were read. A server that compresses counts fewer bytes. Of a redirect the browser tells no status.',
  'ledger.feeds': 'Is your feed the same as your colleagues’?',
  'ledger.feeds_text':
    'A company could give each reader another address or another file. Compare both with a colleague: the address in full, and the fingerprint: its sixteen characters read aloud or, to be certain, all of it. If they are the same, the server cannot tell you two apart by them.',
  'ledger.address': 'Address',
  'ledger.host': 'Host, as people read it',
  'ledger.host_ascii': 'Host, as computers read it',
  'ledger.aloud': 'Fingerprint, to read aloud',
  'ledger.fingerprint': 'Fingerprint in full',
  'ledger.no_fingerprint': 'Known once all of the feed’s images have arrived.',
  'ledger.read': 'Last read',
  'ledger.never': 'Not yet',
  'ledger.to_settings': 'Settings shows what one can do about it.',
};
