import { count } from './count.ts';

export const welcome = {
  'welcome.title': 'Say it in your own words',
  'welcome.lead':
    'Own Words shows you what your company suggests to talk about. You pick what you like, write it your way and post it yourself. Five things to know before you start:',
  'welcome.owe': 'What do you owe?',
  'welcome.owe_text': 'Nothing. Reading, declining and never posting are all fine, and nobody is told.',
  'welcome.words': 'Whose words?',
  'welcome.words_text': 'Yours. A suggestion cannot leave as it is: you always write your own text.',
  'welcome.post': 'Whose post?',
  'welcome.post_text': 'Yours. You press Post, on the network’s own page, from your own account.',
  'welcome.data': 'Whose data?',
  'welcome.data_text':
    'Yours. Drafts and activity stay in this browser. There is no account and no server of ours.',
  'welcome.sees': 'What can your employer still see?',
  'welcome.sees_text':
    'Nothing of what you do here. What it can see: what you post in public, like anyone; in the log of its feed’s server, that this computer reads the feed; on its own site, that someone opened an article. And whoever administers a company computer can read its disk.',
  'welcome.start': 'Start',
  'welcome.feed_title': 'With your company’s feed',
  'welcome.address': 'Address of the feed',
  'welcome.address_hint': 'Your communications team publishes it. It looks like https://…/feed.json',
  'welcome.reveals': ({ host }: { host: string }) =>
    `Your browser will ask for your permission to reach ${host}. Once you agree, Own Words adds nothing to the request that tells one reader from another; only the address itself could. The file is asked for now, then every few hours at random times and a while after the browser starts. If ${host} keeps logs, it sees this computer’s address, browser and languages, as for any file.`,
  'welcome.subscribe': ({ host }: { host: string }) => `Allow ${host} and read the feed`,
  'welcome.subscribe_blank': 'Allow and read the feed',
  'welcome.reading': 'Reading the feed…',
  'welcome.sample_title': 'Just to look',
  'welcome.sample_text':
    'Fourteen suggestions of a company that does not exist, in English and French. They ship with the extension: nothing is fetched.',
  'welcome.done': ({ n }: { n: number }) =>
    count(n, { one: '# suggestion is there.', other: '# suggestions are there.' }),
  'welcome.done_empty': 'Your company’s feed is read. It suggests nothing at the moment.',
  'welcome.done_text':
    'Click the Own Words icon in the toolbar whenever you feel like it. If you don’t see it, look under the puzzle piece and pin it.',
  'welcome.open': 'See them now',
  'welcome.refused':
    'You said no, so nothing was fetched and nothing was kept. You can change your mind here at any time.',
};
