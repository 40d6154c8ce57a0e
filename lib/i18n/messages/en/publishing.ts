import { count } from './count.ts';

export const publishing = {
  'publishing.title': 'Publishing',
  'publishing.here': 'I publish suggestions',
  'publishing.hint':
    'For whoever writes a company’s suggestions. It adds Studio, a page to make a feed with no technical help. What you make there stays in this browser until you save it.',
  'publishing.open': 'Open Studio',
  'publishing.welcome': 'I publish suggestions for my company: open Studio',
  'publishing.ask': ({ n }: { n: number }) =>
    count(n, { one: 'Delete Studio with its feed?', other: 'Delete Studio with its # feeds?' }),
  'publishing.gone':
    'What you made in Studio will be gone for good. What is published stays where it is. Save Studio’s own file first if you may want it again.',
  'publishing.delete': 'Delete Studio',
};
