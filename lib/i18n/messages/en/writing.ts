import { count } from './count.ts';

export const writing = {
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
  'write.not_saved_title': 'Your text is not on the disk yet.',
  'write.held':
    'This computer refused to store it; it may be out of space. It is held until the browser closes. Make room and it is kept by itself, or copy it now.',
  'write.not_saved':
    'This computer refused to store it; it may be out of space. Make room and it is kept by itself, or copy it before you close this window.',
  'write.copy': 'Copy my text',
  'write.earlier.overtaken': 'Another window wrote something else',
  'write.earlier.emptied': 'What you emptied is still here',
  'write.earlier.taken_out': 'What stood here before',
  'write.take_back': 'Take it back',
  'write.take_back_hint': 'Taking it back keeps what stands above, too.',
  'write.drop': 'Let it go',
  'write.link': 'Add the link',
  'write.decline': 'Not for me',
  'write.declined': 'Set aside. Nobody is told.',
  'write.bring_back': 'Back into my list',
  'write.paused':
    'The company paused this suggestion. Your draft is kept; you can post when it is live again.',
  'write.gone': 'This suggestion is no longer in the feed. Your draft is kept.',
  'write.expired': 'This suggestion has ended. Your draft is kept.',
  'write.expired_on': ({ date }: { date: string }) => `This suggestion ended on ${date}. Your draft is kept.`,
  'write.vanished': 'That suggestion is no longer in its feed. You had written nothing about it.',
  'write.withdrawn': 'The company took this suggestion back. Your draft is kept.',
  'write.upcoming': 'The company has not started this suggestion yet. Your draft is kept.',
  'write.upcoming_on': ({ date }: { date: string }) =>
    `The company starts this suggestion on ${date}. Your draft is kept; you can post from then on.`,
  'write.read': 'Read the article',
  'write.read_reveals': 'Opening it tells its site that someone came.',
  'write.note': ({ note }: { note: string }) => `The company says: ${note}`,
  'write.hand_off': ({ network }: { network: string }) => `Open ${network}`,
  'write.counter': ({ used, limit }: { used: string; limit: string }) => `${used} of ${limit}`,
  'write.counter_with_link': ({ used, limit }: { used: string; limit: string }) =>
    `${used} of ${limit}, with the link`,
  'write.keys': 'Ctrl ↵',
  'write.in_tab': 'Write in a tab',
  'write.answering': 'The question now stands above your text.',
  'write.answered': 'The question is put away.',
  'write.too_long': ({ n }: { n: number }) =>
    count(n, { one: '# over the limit', other: '# over the limit' }),
  'write.over': ({ n, network }: { n: number; network: string }) =>
    count(n, {
      one: `# character more than ${network} takes.`,
      other: `# characters more than ${network} takes.`,
    }),
  'write.image_agreed': 'Everybody who can be recognised in it agreed.',
  'write.image_by': ({ credit }: { credit: string }) => `Image: ${credit}`,

  'gate.meter': 'Share of the words that are yours',
  'gate.own': ({ percent }: { percent: string }) => `${percent} yours`,
  'gate.ready': 'Yours. Ready to go.',
  'gate.too_long': ({ n, network }: { n: number; network: string }) =>
    count(n, {
      one: `Yours, but # character too long, even for ${network}.`,
      other: `Yours, but # characters too long, even for ${network}.`,
    }),
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
      other: `# different words of your own, ${needed} needed.`,
    }),
  'gate.rule_fresh_missing': ({ n, needed }: { n: number; needed: string }) =>
    count(n, { one: `# of ${needed} words of your own.`, other: `# of ${needed} words of your own.` }),
  'gate.help_fresh': ({ n }: { n: string }) => `${n} more will do.`,
  'gate.limits': 'A coach, not a judge: it compares words, it cannot know what you mean.',

  'said.before_today': 'You said much the same today.',
  'said.before': ({ date }: { date: string }) => `You said much the same on ${date}.`,
};
