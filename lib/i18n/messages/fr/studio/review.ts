import type { review as english } from '../../en/studio/review.ts';
import type { In } from '../../types.ts';
import { count } from '../count.ts';

export const review: In<typeof english> = {
  'studio.review': 'Feuille de validation',
  'studio.review.link': 'Feuille de validation à imprimer',
  'studio.review.hint':
    'Chaque texte, lien, source et date sur papier, pour le service juridique ou qui doit donner son accord.',
  'studio.review.which': 'Ce qui y figure',
  'studio.review.out': 'Le flux, avec ce qui part',
  'studio.review.all': 'Le flux, avec toutes les suggestions',
  'studio.review.one': ({ title }) => `Seulement : ${title}`,
  'studio.review.print': 'Imprimer',
  'studio.review.back': 'Retour à Publication',
  'studio.review.as_of': ({ when, n }) =>
    `État du ${when}, ${count(n, { one: '# suggestion', other: '# suggestions' })}`,
  'studio.review.looking':
    'La relecture est en cours : ce qu’elle trouve ne figure pas encore sur cette feuille.',
  'studio.review.address': ({ address }) => `Adresse : ${address}`,
  'studio.review.fact': ({ fact, source }) => `${fact} (source : ${source})`,
  'studio.review.no_source': ({ fact }) => `${fact} (sans source)`,
  'studio.review.numbered': ({ place, title }) => `${place}. ${title}`,
  'studio.review.wording': ({ where, text }) => `${where} : ${text}`,
  'studio.review.promotional_most': 'Ouvertement promotionnel, au plus',
  'studio.review.status': ({ status, note }) => `${status} : ${note}`,
  'studio.review.no_note': ({ status }) => `${status}, sans note`,
  'studio.review.reason': ({ text, why }) => `${text} (${why})`,
  'studio.review.agreed': ({ name, url }) => `${name}, ${url} (accord donné)`,
  'studio.review.not_agreed': ({ name, url }) => `${name}, ${url} (accord non noté)`,
  'studio.review.yes': 'oui',
  'studio.review.no': 'non',
  'studio.review.not_said': 'non précisé',
  'studio.review.findings': 'Points ouverts de la relecture',
  'studio.review.finding': ({ field, reason, repair }) => `${field} : ${reason} ${repair}`,
  'studio.review.stays': 'Ne part pas maintenant.',
  'studio.review.agreement': 'Accord',
  'studio.review.name': 'Nom',
  'studio.review.date': 'Date de l’accord',
  'studio.review.signature': 'Signature manuscrite',
  'studio.review.remarks': 'Remarques',
};
