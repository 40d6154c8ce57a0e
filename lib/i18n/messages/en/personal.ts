import { count } from './count.ts';

export const personal = {
  'personal.title': 'This could have been made for you alone.',
  'personal.title_publishing': 'This looks as if it had been made for one person alone.',
  'personal.where.host': 'In the host of the address',
  'personal.where.path': 'In the path of the address',
  'personal.where.query': 'In the address',
  'personal.where.link': 'In a link of the feed',
  'personal.where.image': 'In the address of an image',
  'personal.what.email': ({ value }: { value: string }) => `an e-mail address: ${value}`,
  'personal.what.number': ({ value }: { value: string }) => `what looks like somebody’s number: ${value}`,
  'personal.what.owner': ({ value }: { value: string }) => `a folder of one person’s own: ${value}`,
  'personal.what.random': ({ value }: { value: string }) => `letters and digits that look random: ${value}`,
  'personal.what.parameters': ({ value }: { value: string }) => `parameters: ${value}`,
  'personal.what.parameter': ({ value }: { value: string }) =>
    `a parameter that can name whoever follows it: ${value}`,
  'personal.others': ({ n }: { n: number }) => count(n, { one: 'and # more', other: 'and # more' }),
  'personal.before':
    'It may well be innocent, and the same for everyone. Compare the whole address with a colleague’s before you add it; if yours differs, ask your communications team for one that all share.',
  'personal.after':
    'It may well be innocent, and the same for everyone. Compare the whole address and the fingerprint with a colleague’s: if one of them differs, this feed can tell you apart. Then remove it, and ask your communications team for one that all share.',
  'personal.publishing':
    'It may well be innocent. But the address has to be the same for everybody, and employees are warned of what you see here: if you can, choose one without it.',
};
