import type { company as english } from '../../en/studio/company.ts';
import type { In } from '../../types.ts';

export const company: In<typeof english> = {
  'studio.company.basics': 'L’entreprise',
  'studio.company.basics_hint':
    'De qui viennent ces suggestions. Les salariés voient ce nom avant tout le reste.',
  'studio.company.name': 'Nom',
  'studio.company.name_hint': 'Tel que les salariés l’emploient.',
  'studio.company.language': 'Langue du flux',
  'studio.company.language_hint': 'Celle de toute suggestion qui n’en indique pas d’autre.',
  'studio.company.language_unset': 'Non indiquée',
  'studio.company.contact': 'À qui s’adresser',
  'studio.company.contact_hint': 'Un nom, une adresse ou un canal où l’on obtient une réponse.',

  'studio.company.commitments': 'Ce que vous promettez',
  'studio.company.commitments_hint':
    'Ce qui passe avant tout ce que vous demandez : du temps, de la formation, aucune sanction. C’est ce qui fait croire au reste.',
  'studio.company.commitment': ({ n }) => `Promesse ${n}`,
  'studio.company.commitment_add': 'une promesse',
  'studio.company.commitment_text': 'Ce que vous promettez',
  'studio.company.commitment_example': 'Deux heures par mois pour écrire, sur le temps de travail.',
  'studio.company.commitment_link': 'Où c’est écrit',
  'studio.company.commitment_link_hint': 'Une page publique, s’il y en a une. Ce champ peut rester vide.',
  'studio.company.commitments_begin': 'Commencer par quatre promesses habituelles',
  'studio.company.commitments_begin_hint':
    'Elles arrivent comme des ébauches, à convenir avec les personnes qui peuvent les promettre.',
  'studio.company.to_be_agreed': 'À convenir',
  'studio.company.draft.time': 'À convenir : deux heures par mois pour écrire, sur le temps de travail.',
  'studio.company.draft.training':
    'À convenir : une formation pour qui la demande, et quelqu’un vers qui se tourner.',
  'studio.company.draft.clumsy': 'À convenir : aucune sanction pour une publication maladroite.',
  'studio.company.draft.appraisal': 'À convenir : publier ou non ne joue aucun rôle dans les évaluations.',
  'studio.company.drafts':
    'Certaines de ces promesses sont encore à convenir. Les salariés les liraient telles quelles : retirez « À convenir » dès qu’elles tiennent.',

  'studio.company.charter': 'Ce que vous demandez',
  'studio.company.charter_hint':
    'Ce qu’il faut faire et éviter, chaque fois avec sa raison. Quelques règles dont on se souvient aident plus qu’un manuel.',
  'studio.company.rules': 'À faire, à éviter',
  'studio.company.rule': ({ n }) => `Règle ${n}`,
  'studio.company.rule_add': 'une règle',
  'studio.company.rule_way': 'À faire ou à éviter',
  'studio.company.do': 'À faire',
  'studio.company.dont': 'À éviter',
  'studio.company.do_text': 'Ce qu’il faut faire',
  'studio.company.dont_text': 'Ce qu’il faut éviter',
  'studio.company.do_example': 'Dites tôt que vous travaillez ici.',
  'studio.company.dont_example': 'N’annoncez pas ce qui n’est pas encore public.',
  'studio.company.why': 'Pourquoi',
  'studio.company.why_example': 'Qui l’apprend plus tard n’a plus confiance en personne.',
  'studio.company.charter_title': 'Titre de la charte',
  'studio.company.charter_title_example': 'Parler de notre travail',
  'studio.company.charter_version': 'Numéro de version',
  'studio.company.charter_version_hint': 'Par exemple 2027-1. Les salariés la voient sous le titre.',
  'studio.company.charter_link': 'La charte entière',
  'studio.company.charter_link_hint': 'Une page que chacun peut ouvrir.',

  'studio.company.disclosure': 'Pour dire qu’on travaille ici',
  'studio.company.disclosure_hint':
    'Une phrase à copier en écrivant, dans chaque langue : qui lit veut savoir qui parle.',
  'studio.company.disclosure_example': ({ name }) => `Je travaille chez ${name}.`,
  'studio.company.disclosure_other': 'Une autre langue',
  'studio.company.disclosure_choose': 'Choisissez-en une',

  'studio.company.phrases': 'Des mots à peser',
  'studio.company.phrases_hint':
    'Signalés pendant qu’on écrit, avec votre raison. Aucun texte n’est arrêté, et personne n’est prévenu.',
  'studio.company.phrases_never':
    'Rien sur les syndicats, la grève, la paie, les conditions de travail, la santé ou le harcèlement : les navigateurs des salariés refusent ces expressions.',
  'studio.company.phrase': ({ n }) => `Expression ${n}`,
  'studio.company.phrase_add': 'une expression',
  'studio.company.phrase_match': 'Les mots',
  'studio.company.phrase_match_example': 'révolutionnaire',
  'studio.company.phrase_reason': 'Pourquoi y réfléchir',
  'studio.company.phrase_reason_example':
    'Cela sonne comme une publicité. Dites ce que cela a changé pour vous.',
  'studio.company.phrase_kind': 'Genre',

  'studio.company.mix': 'L’équilibre que vous conseillez',
  'studio.company.mix_hint':
    'De quoi parlent les publications, au fil du temps. C’est un conseil : rien n’est compté contre personne.',
  'studio.company.mix_promotional': 'Au plus 30 % de promotion',
  'studio.company.mix_kinds': '20 % produit, 30 % culture, 50 % secteur',
  'studio.company.mix_sum': ({ sum }) => `Les trois genres font ${sum} ensemble ; 100 % se lit mieux.`,

  'studio.company.own': 'La part de mots à soi',
  'studio.company.own_hint':
    'La part d’une publication qui doit être de son auteur avant qu’elle puisse partir.',
  'studio.company.own_label': 'Part minimale de mots à soi',
  'studio.company.own_usual': ({ share }) => `${share}, la part habituelle`,
  'studio.company.own_meaning': ({ share }) =>
    `Dans chaque texte, ${share} au moins des mots ne figurent dans aucun des vôtres. Plus bas, davantage de vos formulations passent ; plus haut, on demande davantage.`,

  'studio.company.links': 'Des pages utiles',
  'studio.company.links_hint': 'Un guide, une formation, que faire après une erreur.',
  'studio.company.link': ({ n }) => `Page ${n}`,
  'studio.company.link_add': 'une page',
  'studio.company.link_title': 'Ce que c’est',
  'studio.company.link_title_example': 'J’ai fait une erreur : que faire ?',
  'studio.company.link_url': 'Son adresse',

  'studio.company.leaders': 'Des dirigeants qui publient',
  'studio.company.leaders_hint': 'Que la direction publie elle-même en dit plus que de le demander.',
  'studio.company.leader': ({ n }) => `Dirigeant ${n}`,
  'studio.company.leader_add': 'une personne',
  'studio.company.champions': 'Des collègues qui publient',
  'studio.company.champions_hint': 'Dont on peut lire les publications pour voir comment s’y prendre.',
  'studio.company.champion': ({ n }) => `Collègue ${n}`,
  'studio.company.champion_add': 'un collègue',
  'studio.company.person_name': 'Nom',
  'studio.company.person_url': 'Une page publique de cette personne',
  'studio.company.person_consent': 'Cette personne accepte d’être nommée ici',
  'studio.company.person_hidden': 'Tant que ce n’est pas coché, le nom reste ici et n’est pas publié.',

  'studio.company.results': 'Ce qu’il en est advenu',
  'studio.company.results_hint':
    'Ce que leurs publications ont produit, raconté à ceux qui les ont écrites : une question résolue, un collègue trouvé.',
  'studio.company.result': ({ n }) => `Résultat ${n}`,
  'studio.company.result_add': 'un résultat',
  'studio.company.result_period': 'Quand',
  'studio.company.result_period_example': 'Printemps 2027',
  'studio.company.result_text': 'Ce qui s’est passé',
  'studio.company.result_text_example': 'Trois personnes ont postulé après avoir lu un collègue.',
  'studio.company.result_link': 'Où en lire plus',

  'studio.company.help_none': 'Rien à reprendre ici. Relisez-le une fois avec les yeux des salariés.',
  'studio.company.preview': 'Ce que lisent les salariés',
  'studio.company.preview_nothing': 'Ce que vous écrivez s’affiche ici comme les salariés le liront.',
};
