import { count } from '../count.ts';

export const open = {
  'studio.home.begin': 'How would you like to begin?',
  'studio.home.begin_another': 'Begin another',
  'studio.home.new': 'A new feed',
  'studio.home.new_hint': 'Your company’s name and what it promises, then the first suggestion.',
  'studio.home.file': 'A file',
  'studio.home.file_hint':
    'A feed.json with its pictures, a zip that Studio saved, what a colleague saved for you, RSS, or a scheduler’s table as CSV. You can also drop it on this page.',
  'studio.home.open_file': 'Open a file',
  'studio.home.address': 'A feed that is live',
  'studio.home.address_hint': 'From its address, with its pictures, to go on with it here.',
  'studio.home.open_address': 'Open from an address',
  'studio.home.sample': 'A good example',
  'studio.home.sample_hint':
    'Fourteen suggestions of a company that does not exist, to look at and to change as you like.',
  'studio.home.open_sample': 'Start from the sample',
  'studio.home.drop': 'Drop it here to open it.',
  'studio.home.duplicate_of': ({ title }: { title: string }) => `Duplicate: ${title}`,
  'studio.home.copy_of': ({ title }: { title: string }) => `${title} (copy)`,

  'studio.open.busy': 'Opening…',
  'studio.open.failed': ({ name }: { name: string }) => `“${name}” could not be opened.`,
  'studio.open.failed_unnamed': 'This could not be opened.',
  'studio.open.nothing_changed': 'Nothing in Studio was changed.',
  'studio.open.reason.only_pictures':
    'There are only pictures here. Choose the feed.json that they belong to along with them.',
  'studio.open.reason.several': 'There are several files here that could each be a feed. Open one at a time.',
  'studio.open.reason.zip_no_feed':
    'There is no feed.json in this zip. Open the one that Studio saved, or the file itself.',
  'studio.open.reason.zip_several_feeds':
    'There are several feeds in this zip. Unpack it, then open one of them.',
  'studio.open.reason.zip_too_big':
    'There is more in this zip than a feed and its pictures can be. Unpack it, then open the feed.json.',
  'studio.open.reason.zip_damaged': 'This zip is damaged. Download it or save it once more, then try again.',
  'studio.open.reason.studio_damaged':
    'This file from Studio is damaged. Ask your colleague to save it once more, and to send it as an attachment.',
  'studio.open.reason.studio_newer':
    'This file was saved by a newer version of Own Words. Update yours, then open it again.',
  'studio.open.reason.studio_too_big':
    'There is more in this file from Studio than can be opened here. Ask your colleague for fewer or smaller pictures.',
  'studio.open.reason.unreadable':
    'The browser could not read it: it may have been moved, or be a folder. Choose the file itself.',
  'studio.open.reason.full': 'There is no room on the disk. Make room, then try again.',
  'studio.open.reason.not_kept': 'This browser could not keep it. Reload this page, then try again.',

  'studio.open.list': ({ name, n }: { name: string; n: number }) =>
    `“${name}” has ${count(n, { one: '# entry', other: '# entries' })}, but is no feed that Studio made.`,
  'studio.open.list_unnamed': ({ n }: { n: number }) =>
    `This has ${count(n, { one: '# entry', other: '# entries' })}, but is no feed that Studio made.`,
  'studio.open.list_hint':
    'You can begin a new feed with what you choose of it; what comes in and what does not is shown before.',
  'studio.open.list_begin': 'Begin a feed with it',

  'studio.open.address': 'Address',
  'studio.open.reveals': ({ host }: { host: string }) =>
    `Your browser will ask for your permission to reach ${host}. The file is asked for once, now, and the permission is given back, unless a feed you read comes from there. If ${host} keeps logs, it sees this computer’s address, browser and languages, as for any file. Your record of requests shows it.`,
  'studio.open.refused':
    'Your browser was told no, so that nothing was asked for and nothing has changed. Press the button again if you change your mind.',
  'studio.open.address.network_host':
    'This is a social network’s own address, and Own Words never reads anything there.',
  'studio.open.address.redirect': 'This address leads on to another one. Use the one it ends at.',
  'studio.open.address.not_found':
    'There is nothing at this address. See whether it is written as it should be.',
  'studio.open.address.sign_in':
    'The server wants a sign-in. Download the file in your browser, then open it here.',
  'studio.open.address.status': 'The server answered with an error. Try again in a while.',
  'studio.open.address.too_big': 'The file is larger than 5 MB, more than can be read here.',

  'studio.report.title': ({ title }: { title: string }) => `Opened: ${title}`,
  'studio.report.counts': ({ n, pictures }: { n: number; pictures: number }) =>
    `${count(n, { one: '# suggestion', other: '# suggestions' })} and ${count(pictures, { one: '# picture', other: '# pictures' })} are here. Whatever else is in the file is kept as it is; this is what you may want to know.`,
  'studio.report.mended': 'Put right',
  'studio.report.none': 'Not brought in',
  'studio.report.unread': 'What employees do not see as it stands',
  'studio.report.missing': 'Pictures that are not here',
  'studio.report.missing_hint': 'Choose them again at these suggestions, or open the feed with its pictures.',
  'studio.report.elsewhere': 'Pictures that stay at their own address',
  'studio.report.elsewhere_hint':
    'They are not in what you save here. Employees see those that are on the feed’s own host.',
  'studio.report.others': ({ n }: { n: number }) => count(n, { one: '# more', other: '# more' }),
  'studio.report.go_on': 'Go on',

  'studio.more': 'More',
  'studio.more.save': 'Save for a colleague',
  'studio.more.saved':
    'Saved. Your colleague opens it in their Studio. Once it comes back, open it here, and the two are brought together.',
  'studio.more.review': 'Review sheet',
  'studio.more.delete': 'Delete this feed',
};
