import type { charter as english } from '../en/charter.ts';
import type { In } from '../types.ts';

export const charter: In<typeof english> = {
  'charter.title': 'Ce que promet votre entreprise',
  'charter.lead':
    'Ce que votre entreprise dit dans son flux : ce qu’elle promet d’abord, puis ce qu’elle demande. Personne ne saura que vous l’avez lu ; si vous ouvrez une page d’ici, son site saura que quelqu’un est venu.',
  'charter.see': 'Ce qu’elle promet, et ce qu’elle demande',
  'charter.version': ({ version }) => `Version ${version}`,
  'charter.whole': 'Lire toute la charte',
  'charter.more': 'En savoir plus',
  'charter.commitments': 'Ce qu’elle promet',
  'charter.no_commitments': 'Aucune promesse n’est écrite ici.',
  'charter.dos': 'À faire',
  'charter.donts': 'À éviter',
  'charter.disclosure': 'Pour dire que vous y travaillez',
  'charter.links': 'Des pages utiles',
  'charter.results': 'Ce que cela a donné',
  'charter.leaders': 'Des dirigeants qui s’expriment en public',
  'charter.champions': 'Des collègues qui s’expriment en public',
  'charter.consent': 'L’entreprise indique que ces personnes ont accepté d’être nommées ici.',
  'charter.phrases': 'Des mots à peser',
  'charter.phrases_hint':
    'La liste entière, pour que vous puissiez la lire avant d’écrire. C’est un conseil : aucun de ces mots n’empêche un texte de partir.',
  'charter.phrase.competitor': 'Concurrent',
  'charter.phrase.brand_speak': 'Publicité',
  'charter.phrase.caution': 'Prudence',
  'charter.contact': 'À qui vous adresser',
  'charter.mix': 'L’équilibre conseillé',
  'charter.mix_hint': 'Un conseil sur ce que vous publiez au fil du temps. Rien ne l’impose.',
  'charter.mix.promotional_max': 'Ouvertement promotionnel, au plus',
  'charter.mix.product': 'Sur les produits',
  'charter.mix.culture': 'Sur la vie de l’entreprise',
  'charter.mix.industry': 'Sur le métier',
  'charter.empty': 'Votre flux n’en dit rien.',
  'charter.empty_hint':
    'Une entreprise peut dire ici ce qu’elle promet, ce qu’elle demande, et à qui l’on peut s’adresser.',
};
