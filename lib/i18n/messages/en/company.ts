import { count } from './count.ts';

export const company = {
  'company.reading': 'Reading your company’s settings…',
  'company.reading_text':
    'Your company installed Own Words on this computer. Its settings arrive within a few seconds.',
  'company.set_up': ({ host }: { host: string }) =>
    `Your company has set up its feed, at ${host}. One thing is left, and it is yours: allowing Own Words to read it there. Until then nothing is fetched.`,
  'company.see': 'See its feed, and decide',
  'company.comes':
    'Your company has set up its feed. It will be read within 40 minutes, at a random moment: there is nothing for you to do.',
  'company.sooner': 'Read it sooner',
  'company.door': 'Your company’s feed',
  'company.door_text': 'Your company entered this address for you.',
  'company.other_door': 'With another feed',
  'company.allowed': ({ host }: { host: string }) =>
    `Own Words may read ${host} already. Reading it now tells that server that someone at this computer is here.`,
  'company.read': 'Read it now',
  'company.locked': 'Your company has fixed the list of feeds: no other can be added.',
  'company.tag': 'Set by your company',
  'company.kept':
    'Your company keeps this feed in the list. You owe it nothing: it is not told what you do with it.',
  'company.inside': 'Came with your company’s settings; nothing is fetched.',

  'company.title': 'Set by your company',
  'company.lead':
    'All that your company set for Own Words, through the browser’s policies or with this build. What it set for the browser itself, this installation for instance, is not among it.',
  'company.feeds': 'Feeds',
  'company.inline': 'Inside the settings themselves: nothing is fetched.',
  'company.unlocked': 'You can remove them, and add others.',
  'company.waiting': 'Not read yet: it waits for your permission.',
  'company.to_door': 'Decide about it',
  'company.preset': 'Preset, and yours to change below',
  'company.confidential': 'Not to be said in public',
  'company.embargoed': 'Not to be said yet',
  'company.embargo': ({ phrase, date }: { phrase: string; date: string }) => `${phrase} (until ${date})`,
  'company.phrases_hint':
    'Own Words points them out while you write. It stops nothing, and nobody is told whether you used them.',
  'company.unused': 'Without effect',
  'company.unused.unknown': ({ path }: { path: string }) => `${path}: there is no such setting.`,
  'company.unused.ended': ({ phrase }: { phrase: string }) => `“${phrase}”: the embargo is over.`,
  'company.unused.unreadable': ({ path }: { path: string }) => `${path}: not in the form it should have.`,
  'company.unused.polices': ({ phrase }: { phrase: string }) =>
    `“${phrase}”: about unions, pay, working conditions, health or harassment. You can speak about these, so it is ignored.`,
  'company.never': 'What no setting lets a company do',
  'company.never_text':
    'Read, export, keep or report what you do here. Choose “Filled in” for you. Ask for more own words than a feed may. Remind you of anything. Stop you from exporting or erasing what is yours.',

  'preflight.title': ({ n }: { n: number }) =>
    count(n, { one: 'Before you post: # thing to look at', other: 'Before you post: # things to look at' }),
  'preflight.confidential': ({ phrase }: { phrase: string }) =>
    `“${phrase}”: your company asks not to say this in public.`,
  'preflight.embargoed': ({ phrase, date }: { phrase: string; date: string }) =>
    `“${phrase}”: not before ${date}, your company asks.`,
  'preflight.own': ({ phrase }: { phrase: string }) => `“${phrase}”: it is on your own list.`,
  'preflight.competitor': ({ phrase }: { phrase: string }) =>
    `“${phrase}”: your company counts it among its competitors.`,
  'preflight.caution': ({ phrase }: { phrase: string }) =>
    `“${phrase}”: your company asks to think twice about it.`,
  'preflight.brand_speak': ({ phrase }: { phrase: string }) =>
    `“${phrase}”: it sounds like an advertisement.`,
  'preflight.keep': 'I checked, keep it',
  'preflight.hint': 'Hints, no more: they stop nothing, and nobody is told.',
};
