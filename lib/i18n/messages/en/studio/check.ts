import { count } from '../count.ts';

export const check = {
  'studio.check': 'Check what is live',
  'studio.check.no_address': 'Write the address of the feed above first.',
  'studio.check.reveals': ({ host }: { host: string }) =>
    `Your browser asks for your permission to reach ${host}. Its server then sees that somebody at this computer looked, as it sees any reader. Own Words reads the file and its pictures, keeps nothing of them among your own suggestions, and gives the permission back, unless you read a feed from there.`,
  'studio.check.reading': 'Reading what is live…',
  'studio.check.refused':
    'Your browser did not give the permission: nothing was asked for, nothing has changed.',
  'studio.check.stopped': 'Stopped. Nothing has changed.',
  'studio.check.failed': 'What is live could not be read.',
  'studio.check.kept': 'Nothing in Studio has changed, and no permission was left behind.',
  'studio.check.read_at': ({ when }: { when: string }) => `Read on ${when}.`,

  'studio.check.same': 'What is live is what Studio would publish.',
  'studio.check.behind':
    'What is live is what was published last. Studio has changes that are not there yet.',
  'studio.check.behind_next': 'Save the feed and put it there when they are ready.',
  'studio.check.other': 'What is live is not what Studio would publish.',
  'studio.check.other_next':
    'An older file may still be there, or somebody else has published. Save the feed and put it there, or take over what is live: that can be taken back.',
  'studio.check.none_in_common':
    'They have no suggestion in common: perhaps this is the address of another feed.',
  'studio.check.take_over': 'Take over what is live',
  'studio.done.live_taken': (_: { of: string }) =>
    'What is live has been taken over. What employees never had is still here.',

  'studio.check.pass_on': 'What colleagues add in Own Words: the address of the feed.',
  'studio.check.fingerprint': 'Fingerprint',
  'studio.check.fingerprint_hint': ({ page }: { page: string }) =>
    `Employees see the same under “${page}” once they have read it, and can compare it with each other.`,
  'studio.check.no_fingerprint': 'Known once all pictures arrive.',
  'studio.check.since': 'This file seen there since',
  'studio.check.everyone': 'With everyone by',
  'studio.check.everyone_hint': ({ minutes }: { minutes: string }) =>
    `If their browser stays on. One that was off reads it within ${minutes} minutes of its next start, if it stays on that long. A reading that fails, or a cache in front of the file, comes on top.`,

  'studio.check.pictures': ({ n }: { n: number }) =>
    count(n, {
      one: '# picture is not there as it should be:',
      other: '# pictures are not there as they should be:',
    }),
  'studio.check.picture': ({ name, trouble }: { name: string; trouble: string }) => `${name}: ${trouble}`,
  'studio.check.picture_type': 'It is no PNG, JPEG or WebP, so nobody sees it.',
  'studio.check.picture_other': 'It is another picture than the one in Studio.',
  'studio.check.pictures_next': 'Put the folder “images” from the download beside feed.json again.',

  'studio.feed.error.no_address': 'Write the address of the feed first.',
  'studio.feed.error.address':
    'This does not look like the address of a file on the web. It should begin with https:// and end with the file’s name.',
  'studio.feed.error.insecure':
    'Employees’ browsers read over https:// only, so that nobody on the way can change the feed. Ask for an https address.',
  'studio.feed.error.network_host':
    'This is a social network’s own address, where Own Words never reads anything. Put the feed elsewhere.',
  'studio.feed.error.permission': 'Own Words was not allowed to reach this host. Press again, and allow it.',
  'studio.feed.error.unreachable':
    'No answer: this computer may be offline, or the address wrong. A server that only answers inside the company’s network does not answer from outside.',
  'studio.feed.error.timeout': 'The server took too long to answer. Try again in a while.',
  'studio.feed.error.redirect':
    'This address leads on to another one, perhaps to a sign-in page. Own Words does not follow. Write the address that the file really has, or have the sign-in taken off.',
  'studio.feed.error.not_found':
    'There is nothing at this address. Compare the folder and the name of the file, letter by letter: capitals count.',
  'studio.feed.error.sign_in':
    'The server wants a sign-in. Employees’ browsers never give one, so that nobody’s name goes with a request: the file has to be open to everybody who has the address.',
  'studio.feed.error.status':
    'The server answered with an error. Try again in a while; if it stays, ask whoever runs it.',
  'studio.feed.error.too_big': 'The file there is larger than 1 MB: employees’ browsers do not read it.',
  'studio.feed.error.encoding':
    'The file there is not UTF-8 text: something has changed it on its way. Put the saved file there as it is.',
  'studio.feed.error.html':
    'There is a web page at this address, not the file: perhaps a page that shows it, or one that asks whether one is human. Look for the address of the file itself.',
  'studio.feed.error.not_json':
    'The file there is no valid JSON: perhaps only half of it arrived, or something has changed it. Put the saved file there as it is.',
  'studio.feed.error.not_a_feed': 'The file there is JSON, but no feed. Put feed.json there as it was saved.',
  'studio.feed.error.storage':
    'This computer refused to note the request, and what cannot be noted is not sent. Make room on the disk, then try again.',
};
