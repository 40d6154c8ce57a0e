import { pluralsOf } from '../plural.ts';

const count = pluralsOf('en');

export const en = {
  'app.name': 'Own Words',
  'app.activity': 'My activity',
  'app.settings': 'Settings',
  'app.back': 'Back',
  'app.undo': 'Undo',
  'app.close': 'Close',
  'app.cancel': 'Cancel',
  'app.broken.title': 'This window could not open your data.',
  'app.broken.kept': 'Nothing was erased: your drafts and your activity are still in this browser.',
  'app.broken.next':
    'Close the other Own Words tabs and try again. If that does not help, restart the browser.',
  'app.failed.title': 'This did not work.',
  'app.failed.kept':
    'The browser did not answer, or refused to store it. What was kept before is untouched. Try again, or restart the browser.',
  'app.retry': 'Try again',

  'list.search': 'Search suggestions',
  'list.search_hint': 'Search',
  'list.filter': 'Filter',
  'list.all': 'All',
  'list.drafts': 'Drafts',
  'list.declined': 'Set aside',
  'list.any_language': 'Any language',
  'list.language': 'Language',
  'list.count': ({ n }: { n: number }) => count(n, { one: '# suggestion', other: '# suggestions' }),
  'list.nothing_found': 'Nothing matches.',
  'list.nothing_found_hint': 'Try another word, or show everything again.',
  'list.show_all': 'Show everything',
  'list.no_drafts': 'No draft yet. What you start writing is kept here, even if this window closes.',
  'list.no_declined': 'Nothing here. What you set aside stays out of your list, and nobody is told.',
  'list.empty': 'There is nothing to suggest at the moment.',
  'list.empty_hint': 'New suggestions appear by themselves when your company publishes some.',
  'list.no_feed': 'No feed any more.',
  'list.no_feed_hint': 'What you wrote is under Drafts. Add a feed to see suggestions again.',
  'list.first.title': 'Say it in your own words',
  'list.first.text':
    'Own Words shows you what your company suggests to talk about. You pick what you like, write it your way and post it yourself. Your employer sees nothing of what you do here.',
  'list.first.promise': 'Five things to know first',
  'list.first.feed': 'Add your company’s feed',
  'list.first.sample': 'Try it with the sample',
  'list.first.sample_wait': 'Getting the sample ready…',
  'list.stale': ({ date }: { date: string }) => `Showing the copy of ${date}.`,
  'list.sample': 'This is the sample of a company that does not exist.',

  'card.draft': 'Draft',
  'card.expires': ({ when }: { when: string }) => `Ends ${when}`,
  'card.paused': 'Paused',
  'card.corrected': 'Corrected',
  'card.gone': 'No longer suggested',
  'card.expired': 'Ended',
  'card.promotional': 'Promotional',
  'card.rewarded': 'A benefit is attached',
  'card.questions_only': 'Questions only',

  'kind.product': 'Product',
  'kind.culture': 'Culture',
  'kind.industry': 'Industry',

  'write.why': 'Why it is suggested',
  'write.angles': 'Find your own point',
  'write.answer': 'Answer this',
  'write.put_question_away': 'Put the question away',
  'write.facts': 'Facts you can use',
  'write.source': ({ source }: { source: string }) => `Source: ${source}`,
  'write.theirs': 'How the company put it',
  'write.theirs_hint': 'To understand it, not to copy it.',
  'write.your_words': 'Your words',
  'write.placeholder': 'What do you want to say about it?',
  'write.saved': 'Kept on this computer',
  'write.not_saved':
    'Not kept yet: this computer refused to store it. Copy your text before you close this window.',
  'write.link': 'Add the link',
  'write.decline': 'Not for me',
  'write.declined': 'Set aside. Nobody is told.',
  'write.bring_back': 'Back into my list',
  'write.paused':
    'The company paused this suggestion. Your draft is kept; you can post when it is live again.',
  'write.gone': 'This suggestion is no longer in the feed. Your draft is kept.',
  'write.expired': 'This suggestion has ended. Your draft is kept.',
  'write.withdrawn': 'The company withdrew this suggestion. Your draft is kept.',
  'write.upcoming': 'The company has not started this suggestion yet. Your draft is kept.',
  'write.read': 'Read the article',
  'write.read_reveals': 'Opening it tells its site that someone came.',
  'write.note': ({ note }: { note: string }) => `The company says: ${note}`,
  'write.hand_off': ({ network }: { network: string }) => `Open ${network}`,
  'write.counter': ({ used, limit }: { used: string; limit: string }) => `${used} of ${limit}`,
  'write.too_long': ({ n }: { n: number }) =>
    count(n, { one: '# over the limit', other: '# over the limit' }),
  'write.image_by': ({ credit }: { credit: string }) => `Image: ${credit}`,

  'gate.meter': 'Share of the words that are yours',
  'gate.own': ({ percent }: { percent: string }) => `${percent} yours`,
  'gate.ready': 'Yours. Ready to go.',
  'gate.empty': 'Write what you would tell a colleague: two or three sentences are enough.',
  'gate.mostly_theirs': 'Much of this is still the company’s wording. Say it the way you would say it aloud.',
  'gate.copied_line':
    'One line is the same as in a suggestion, so a colleague could post it too. Put that line your way.',
  'gate.say_something': 'Add a little of your own: what you saw, did or think.',
  'gate.rules': 'The three rules',
  'gate.met': 'Met:',
  'gate.not_yet': 'Not yet:',
  'gate.rule_own': ({ percent, needed }: { percent: string; needed: string }) =>
    `${percent} yours, ${needed} needed.`,
  'gate.rule_own_little': 'Too little to tell yet: the subject’s own words and stock phrases do not count.',
  'gate.rule_own_free': 'No wording of the company’s to compare with.',
  'gate.help_own': ({ n }: { n: number }) =>
    count(n, {
      one: 'About # more word of your own, or put what is underlined another way.',
      other: 'About # more words of your own, or put what is underlined another way.',
    }),
  'gate.words_theirs': ({ words }: { words: string }) => `Underlined words: ${words}`,
  'gate.rule_run': ({ n, most }: { n: number; most: string }) =>
    count(n, {
      one: `Longest shared line: # word, ${most} at most here.`,
      other: `Longest shared line: # words, ${most} at most here.`,
    }),
  'gate.rule_run_none': 'No line shared with a suggestion.',
  'gate.help_run': ({ n, most }: { n: number; most: string }) =>
    count(n, {
      one: `Put the marked passage another way, or shorten it to ${most} words.`,
      other: `Put the longest marked passage another way, or shorten it to ${most} words.`,
    }),
  'gate.show': ({ passage }: { passage: string }) => `Show: “${passage}”`,
  'gate.show_more': ({ n }: { n: number }) => count(n, { one: '# more passage', other: '# more passages' }),
  'gate.rule_fresh': ({ n, needed }: { n: number; needed: string }) =>
    count(n, {
      one: `# word of your own, ${needed} needed.`,
      other: `# words of your own, ${needed} needed.`,
    }),
  'gate.rule_fresh_missing': ({ n, needed }: { n: number; needed: string }) =>
    count(n, { one: `# of ${needed} words of your own.`, other: `# of ${needed} words of your own.` }),
  'gate.help_fresh': ({ n }: { n: string }) => `${n} more will do.`,
  'gate.limits': 'A coach, not a judge: it compares words, it cannot know what you mean.',

  'said.before_today': 'You said much the same today.',
  'said.before': ({ date }: { date: string }) => `You said much the same on ${date}.`,

  'unfair.title': 'Feels unfair?',
  'unfair.intro':
    'It may well be: the gate compares words, it cannot know what you mean. Nothing is sent anywhere. This is all that is copied:',
  'unfair.measures': 'What goes to your clipboard',
  'unfair.with_text': 'Also include my text and the company’s wording',
  'unfair.copy': 'Copy',
  'unfair.where_contact': ({ contact }: { contact: string }) =>
    `You can take it to ${contact}, or to the issue tracker of the Own Words project. Whoever reads it knows that you were writing.`,
  'unfair.where':
    'You can take it to your communications team, or to the issue tracker of the Own Words project. Whoever reads it knows that you were writing.',

  'report.version': ({ version, gate }: { version: string; gate: string }) =>
    `Own Words ${version}, gate ${gate}`,
  'report.language': ({ language }: { language: string }) => `Language of the suggestion: ${language}`,
  'report.no_language': 'Language of the suggestion: not given',
  'report.scripts': ({ scripts }: { scripts: string }) => `Scripts: ${scripts}`,
  'report.words': ({ words, content }: { words: string; content: string }) =>
    `Words: ${words}; counted for the share: ${content}`,
  'report.own': ({ own, needed }: { own: string; needed: string }) => `Yours: ${own}; needed: ${needed}`,
  'report.run': ({ run, most }: { run: string; most: string }) =>
    `Longest shared line, in words: ${run}; at most: ${most}`,
  'report.fresh': ({ fresh, needed }: { fresh: string; needed: string }) =>
    `Words of one’s own: ${fresh}; needed: ${needed}`,
  'report.marked': ({ passages, words }: { passages: string; words: string }) =>
    `Marked passages: ${passages}; other words found: ${words}`,
  'report.reasons': ({ reasons }: { reasons: string }) => `Not met: ${reasons}`,
  'report.texts': ({ texts, others }: { texts: string; others: string }) =>
    `Texts compared: ${texts} of this suggestion, ${others} of others`,
  'report.draft': 'My text:',
  'report.wording': 'The company’s wording:',

  'way.title': 'How should your text travel?',
  'way.intro':
    'You press Post yourself, on the network’s own page. Choose how your text gets there; you can change it in Settings.',
  'way.private': 'On the clipboard',
  'way.private_text':
    'An empty composer opens and you paste. Your text is in no web address; like anything copied, other programs on this computer could read it.',
  'way.filled': 'Filled in',
  'way.filled_text':
    'The composer opens with your text in it. The text is part of the address: your browser’s history keeps it, and a company proxy can read it before you post.',
  'way.suggested': 'Suggested on a computer managed by a company',

  'handoff.opened': ({ network }: { network: string }) => `You opened ${network} with this text`,
  'handoff.what': 'What became of it?',
  'handoff.hint_private': 'Your text is on the clipboard: paste it into the composer.',
  'handoff.hint_filled': 'If the composer came up empty, copy the text here and paste it there.',
  'handoff.copy_text': 'Copy the text',
  'handoff.copy_image': 'Copy the image',
  'handoff.save_image': 'Save the image',
  'handoff.copy_alt': 'Copy the image description',
  'handoff.copy_link': 'Copy the link',
  'handoff.copied': 'Copied.',
  'handoff.not_copied': 'The clipboard refused. Select the text above and copy it yourself.',
  'handoff.saved_image': 'Saved to your downloads.',
  'handoff.image_not_copied': 'The clipboard refused the image. Save it instead and add it there.',
  'handoff.posted': 'Posted',
  'handoff.scheduled': 'Scheduled',
  'handoff.not_this_time': 'Not this time',
  'handoff.later': 'Later',
  'handoff.said.posted': 'Noted, for you alone.',
  'handoff.said.scheduled': 'Noted, for you alone.',
  'handoff.said.not_this_time': 'Your draft is kept.',
  'handoff.said.later': 'You will be asked again in a few hours.',
  'handoff.address': 'Address of the post (optional)',
  'handoff.address_refused': 'This is not an https:// address.',
  'handoff.skip': 'Skip',
  'handoff.save': 'Save',
  'handoff.clipboard_title': 'The clipboard refused the text',
  'handoff.text': 'Text to copy',
  'handoff.open_now': ({ network }: { network: string }) => `Copied: open ${network}`,
  'handoff.gate': 'This is not ready, or no longer suggested. Nothing was opened.',
  'handoff.storage':
    'The browser refused to note the share, so nothing was opened. Copy your text before you close this window.',
  'handoff.clipboard_text': ({ network }: { network: string }) =>
    `Nothing is lost: here it is, selected. Copy it, then open ${network} and paste.`,
  'handoff.tab_title': 'The browser did not open the page',
  'handoff.tab_text': ({ network }: { network: string }) =>
    `Your text is on the clipboard and below. Open ${network} yourself and paste.`,

  'activity.title': 'My activity',
  'activity.lead':
    'What you handed off, for you alone. It never leaves this browser unless you take it out yourself.',
  'activity.shares': 'Shares',
  'activity.posted': 'Posted',
  'activity.own': 'Your own words, on average',
  'activity.promotional': 'Openly promotional',
  'activity.empty': 'Nothing yet, and that is fine.',
  'activity.empty_hint':
    'When you open a network with a text of yours, it is noted here: the day, the network and your words.',
  'activity.export_csv': 'Export as CSV',
  'activity.export_json': 'Export as JSON',
  'activity.erase': 'Erase my activity',
  'activity.erase_title': 'Erase your activity?',
  'activity.erase_text': ({ shares, drafts }: { shares: number; drafts: number }) =>
    `${count(shares, { one: '# share', other: '# shares' })} and ${count(drafts, { one: '# draft', other: '# drafts' })} will be gone for good, with what you read or set aside. Your feeds stay. Posts you published stay on their network.`,
  'activity.erase_first': 'Export first',
  'activity.erase_confirm': 'Erase for good',
  'activity.erased': 'Erased. Nothing of your activity is left in this browser.',
  'activity.deleted': 'Share deleted.',
  'activity.delete': 'Delete this share',
  'activity.state': 'What became of it',
  'activity.state.handed_off': 'Not answered',
  'activity.state.posted': 'Posted',
  'activity.state.scheduled': 'Scheduled',
  'activity.state.not_this_time': 'Not this time',
  'activity.open_post': 'Open the post',
  'activity.show_text': 'Show the text',

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
    `Your browser will ask for your permission to reach ${host}. With it, the request for the feed carries nothing that tells one reader from another. The file is asked for now, then every few hours at random times and a while after the browser starts. If ${host} keeps logs, it sees this computer’s address, browser and languages, as for any file.`,
  'welcome.subscribe': ({ host }: { host: string }) => `Allow ${host} and read the feed`,
  'welcome.subscribe_blank': 'Allow and read the feed',
  'welcome.query_warning':
    'This address carries parameters. If yours differs from your colleagues’, it could name you: compare them.',
  'welcome.reading': 'Reading the feed…',
  'welcome.sample_title': 'Just to look',
  'welcome.sample_text':
    'Fourteen suggestions of a company that does not exist, in English and French. They ship with the extension: nothing is fetched.',
  'welcome.done': ({ n }: { n: number }) =>
    count(n, { one: '# suggestion is there.', other: '# suggestions are there.' }),
  'welcome.done_text':
    'Click the Own Words icon in the toolbar whenever you feel like it. If you don’t see it, look under the puzzle piece and pin it.',
  'welcome.open': 'See them now',
  'welcome.refused':
    'You said no, so nothing was fetched and nothing was kept. You can change your mind here at any time.',

  'settings.title': 'Settings',
  'settings.feeds': 'Feeds',
  'settings.no_feeds': 'No feed yet.',
  'settings.add_feed': 'Add a feed',
  'settings.good_at': ({ date }: { date: string }) => `Read on ${date}`,
  'settings.failed_at': ({ date }: { date: string }) => `Last try on ${date}`,
  'settings.in_extension': 'Ships with the extension; nothing is fetched.',
  'settings.problems': ({ n }: { n: number }) =>
    count(n, { one: '# remark on this feed', other: '# remarks on this feed' }),
  'settings.refresh': 'Read it now',
  'settings.refresh_reveals':
    'Reading by hand tells the feed’s server that someone at this computer is here now.',
  'settings.allow': ({ host }: { host: string }) => `Allow ${host} again`,
  'settings.remove': 'Remove',
  'settings.remove_title': ({ title }: { title: string }) => `Remove “${title}”?`,
  'settings.remove_text':
    'Its suggestions leave your list and its server is not asked any more. Your drafts and your activity stay.',
  'settings.fingerprint': 'Fingerprint',
  'settings.fingerprint_hint':
    'The same for everyone who has the same file: compare the first letters with a colleague.',
  'settings.way': 'How your text travels',
  'settings.way_unset': 'Ask me at the next hand-off',
  'settings.language': 'Language',
  'settings.language_auto': 'As the browser',
  'settings.version': ({ version }: { version: string }) => `Own Words ${version}`,

  'feed.error.title': 'The feed could not be read.',
  'feed.error.kept': 'The last good copy stays on screen; your drafts and activity are untouched.',
  'feed.error.address': 'This does not look like the address of a feed. It should start with https://.',
  'feed.error.insecure': 'Feeds are read over https:// only, so that nobody on the way can change them.',
  'feed.error.network_host': 'This is a social network’s own address. Own Words never reads anything there.',
  'feed.error.permission': 'Own Words is not allowed to reach this host. Allow it to read the feed.',
  'feed.error.unreachable': 'No answer: the computer may be offline, or the address may be wrong.',
  'feed.error.timeout': 'The server took too long to answer.',
  'feed.error.redirect':
    'This address redirects to another one. Ask your communications team for the final address.',
  'feed.error.not_found': 'There is no feed at this address (any more).',
  'feed.error.sign_in':
    'The server wants a sign-in. A feed must be readable without one: tell your communications team.',
  'feed.error.status': 'The server answered with an error. It may be over in a while.',
  'feed.error.too_big':
    'The file is larger than 1 MB, more than a feed may be. Tell your communications team.',
  'feed.error.encoding': 'The file is not UTF-8 text. Tell your communications team.',
  'feed.error.html':
    'This is a web page, not a feed: perhaps a sign-in page, or the page that links to the feed.',
  'feed.error.not_json': 'The file is not valid JSON. Tell your communications team.',
  'feed.error.not_a_feed': 'The file is not a JSON Feed. Tell your communications team.',
  'feed.error.storage': 'This computer refused to store the feed. It may be out of space.',

  'problem.not_json': 'The file is not valid JSON.',
  'problem.html': 'This is a web page, not a feed.',
  'problem.not_a_feed': 'The file is not a JSON Feed: it has no list of items.',
  'problem.no_title': 'The feed has no title.',
  'problem.no_items': 'The feed has no items.',
  'problem.too_many_items': 'The feed has more than 500 items; the rest is left out.',
  'problem.too_deep': 'Nested too deeply: left out.',
  'problem.item_not_an_object': 'Not an item: left out.',
  'problem.item_without_id': 'An item without an id: left out.',
  'problem.item_twice': 'The id of an earlier item: left out.',
  'problem.item_empty': 'An item that says nothing: left out.',
  'problem.item_invalid': 'An item that cannot be read: left out.',
  'problem.field_ignored': 'Not in the form the field asks for: ignored.',
  'problem.text_too_long': 'Longer than the field may be: ignored.',
  'problem.too_many_points': 'More entries than the list may have: ignored.',
  'problem.keep_beyond_bounds':
    'More names to keep than the gate honours (20 of up to 6 words, a fifth of a text): ignored.',
  'problem.unsafe_link': 'Not an https:// link, or one with a password in it: ignored.',
  'problem.image_elsewhere': 'An image from another host than the feed’s: never fetched.',
  'problem.date_without_zone': 'A date without a time zone: read as UTC.',
  'problem.number_as_id': 'A number as id: read as text.',
  'problem.wording_from_html': 'Only HTML: its text is used.',
};

/** What every language must have: the same keys, with the same values to fill in. */
export type Messages = {
  [Key in keyof typeof en]: (typeof en)[Key] extends (values: infer Values) => string
    ? (values: Values) => string
    : string;
};
