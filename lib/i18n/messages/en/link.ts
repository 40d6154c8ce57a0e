import { count } from './count.ts';

export const link = {
  'link.title': 'What the link carries',
  'link.company.whole': 'The link as it goes with your post',
  'link.plain_host': ({ host }: { host: string }) => `In plain letters: ${host}`,
  'link.left_out': ({ n }: { n: number }) =>
    count(n, {
      one: '# parameter that could name you was left out.',
      other: '# parameters that could name you were left out.',
    }),
  'link.to_check': ({ n }: { n: number }) =>
    count(n, { one: '# parameter of the link to check.', other: '# parameters of the link to check.' }),
  'link.named_only': 'A part of the link may stand for a person.',
  'link.company.goes_as_is': 'The company’s link goes as it is.',
  'link.why': 'The site reads a link’s parameters whenever someone follows it.',
  'link.removed': 'What could name you:',
  'link.company.as_is': 'Use the company’s link as it is',
  'link.unknown': 'What we do not know. Tick what to leave out:',
  'link.may_break': 'The site may need it to find the page.',
  'link.company.named': ({ word }: { word: string }) =>
    `“${word}” may stand for a person. It cannot be left out without breaking the link; the post can go without a link.`,
  'link.own.whole': 'The link as it is copied',
  'link.own.as_is': 'Copy the link as I wrote it',
  'link.own.goes_as_is': 'Your link is copied as you wrote it.',
  'link.own.named': ({ word }: { word: string }) =>
    `“${word}” may stand for a person. It cannot be left out without breaking the link; perhaps there is another address of the same page.`,
};
