import { count } from '../count.ts';

export const review = {
  'studio.review': 'Review sheet',
  'studio.review.link': 'Review sheet to print',
  'studio.review.hint': 'Every text, link, source and date on paper, for legal or whoever has to agree.',
  'studio.review.which': 'What is on it',
  'studio.review.out': 'The feed with what goes out',
  'studio.review.all': 'The feed with all suggestions',
  'studio.review.one': ({ title }: { title: string }) => `Only: ${title}`,
  'studio.review.print': 'Print',
  'studio.review.back': 'Back to Publish',
  'studio.review.as_of': ({ when, n }: { when: string; n: number }) =>
    `As of ${when}, ${count(n, { one: '# suggestion', other: '# suggestions' })}`,
  'studio.review.address': ({ address }: { address: string }) => `Address: ${address}`,
  'studio.review.fact': ({ fact, source }: { fact: string; source: string }) => `${fact} (source: ${source})`,
  'studio.review.no_source': ({ fact }: { fact: string }) => `${fact} (no source)`,
  'studio.review.numbered': ({ place, title }: { place: number; title: string }) => `${place}. ${title}`,
  'studio.review.wording': ({ where, text }: { where: string; text: string }) => `${where}: ${text}`,
  'studio.review.promotional_most': 'Openly promotional at most',
  'studio.review.status': ({ status, note }: { status: string; note: string }) => `${status}: ${note}`,
  'studio.review.no_note': ({ status }: { status: string }) => `${status}, without a note`,
  'studio.review.reason': ({ text, why }: { text: string; why: string }) => `${text} (${why})`,
  'studio.review.agreed': ({ name, url }: { name: string; url: string }) => `${name}, ${url} (agreed)`,
  'studio.review.not_agreed': ({ name, url }: { name: string; url: string }) =>
    `${name}, ${url} (agreement not noted)`,
  'studio.review.yes': 'yes',
  'studio.review.no': 'no',
  'studio.review.not_said': 'not said',
  'studio.review.findings': 'Open findings of the check',
  'studio.review.finding': ({ field, reason, repair }: { field: string; reason: string; repair: string }) =>
    `${field}: ${reason} ${repair}`,
  'studio.review.stays': 'Does not go out now.',
  'studio.review.agreement': 'Agreement',
  'studio.review.name': 'Name',
  'studio.review.date': 'Date',
  'studio.review.signature': 'Signature',
  'studio.review.remarks': 'Remarks',
};
