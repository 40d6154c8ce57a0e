export const unfair = {
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
  'report.gate.empty': 'something written',
  'report.gate.mostly_theirs': 'enough words of one’s own',
  'report.gate.copied_line': 'no long shared line',
  'report.gate.say_something': 'something said',
  'report.texts': ({ texts, others }: { texts: string; others: string }) =>
    `Texts compared: ${texts} of this suggestion, ${others} of others`,
  'report.draft': 'My text:',
  'report.wording': 'The company’s wording:',
};
