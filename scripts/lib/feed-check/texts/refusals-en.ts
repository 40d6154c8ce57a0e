import type { CheckTexts } from './index.ts';

export const refusals: CheckTexts['refusals'] = {
  'file.missing': 'There is no such file. Files are named from the folder you are in.',
  'file.unreadable': 'It is a folder, or a file that may not be opened.',
  'address.certificate':
    'This computer does not trust the server’s certificate. It may be out of date, be made for another name, or come from your company’s own authority, which Node does not know. In the last case, name the file with that authority’s certificate in NODE_EXTRA_CA_CERTS and try again.',
  'feed.error.no_address': 'Give the file or the address of a feed.',
  'feed.error.address': 'This is not the address of a feed: it should start with https://.',
  'feed.error.insecure':
    'Feeds are read over https:// only, so that nobody on the way can change them. Publish the file there.',
  'feed.error.network_host':
    'This is a social network’s own address, and Own Words never reads anything there. Publish the feed on a host of your own.',
  'feed.error.unreachable': 'No answer: this computer may be offline, or the address may be wrong.',
  'feed.error.timeout': 'The server took too long to answer. Try again in a while.',
  'feed.error.redirect':
    'This address redirects to another one, perhaps to a sign-in page. Own Words follows nowhere: give the final address.',
  'feed.error.not_found':
    'There is no feed at this address. Put the file there, or give the address where it is.',
  'feed.error.sign_in': 'The server wants a sign-in. A feed must be readable without one.',
  'feed.error.status':
    'The server answered with an error. Try again in a while; if it stays, ask whoever runs the server.',
  'feed.error.too_big': 'The file is larger than 1 MiB, more than is read.',
  'feed.error.encoding': 'The file is not UTF-8 text. Save it again with the encoding UTF-8.',
  'feed.error.html': 'This is a web page, not a feed: perhaps the page that links to it.',
  'feed.error.not_json': 'The file is not valid JSON.',
  'feed.error.not_a_feed': 'The file is not a JSON Feed.',
};
