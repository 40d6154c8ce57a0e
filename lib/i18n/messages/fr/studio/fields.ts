import type { fields as english } from '../../en/studio/fields.ts';
import type { In } from '../../types.ts';
import { count } from '../count.ts';

export const fields: In<typeof english> = {
  'studio.angle': ({ n }) => `Question ${n}`,
  'studio.fact': ({ n }) => `Fait ${n}`,
  'studio.wording': ({ n }) => `Formulation ${n}`,
  'studio.term': ({ n }) => `Nom ou chiffre ${n}`,
  'studio.hashtag': ({ n }) => `Mot-dièse ${n}`,
  'studio.tag': ({ n }) => `Mot-clé ${n}`,

  'studio.field.title': 'Titre',
  'studio.field.title_hint': 'Le sujet, en une ligne.',
  'studio.field.why': 'Pourquoi vous la proposez',
  'studio.field.why_hint': 'La première chose qu’on lit : pourquoi cela vaut qu’on s’y arrête.',
  'studio.field.angles': 'Questions',
  'studio.field.angles_hint':
    'Deux ou trois, auxquelles seule une personne présente peut répondre. Elles aident à trouver ce que l’on a à dire.',
  'studio.field.angle_add': 'une question',
  'studio.field.angle_example': 'Qu’est-ce qui vous a surpris la première fois ?',
  'studio.field.facts': 'Faits',
  'studio.field.facts_hint':
    'Des chiffres que l’on peut reprendre, chacun avec son origine : une adresse https, ou le nom de qui le dit.',
  'studio.field.fact': 'Le fait',
  'studio.field.fact_add': 'un fait',
  'studio.field.source': 'Sa source',
  'studio.field.link': 'Lien qui accompagne la publication',
  'studio.field.link_hint': 'Une page publique, à la même adresse pour tout le monde. Peut rester vide.',

  'studio.field.wordings': ({ n }) =>
    count(n, { one: 'Formulations toutes faites (#)', other: 'Formulations toutes faites (#)' }),
  'studio.field.summary': 'En bref, comme le dirait l’entreprise',
  'studio.field.summary_hint': 'Replié chez les salariés. Peut rester vide.',
  'studio.field.variants': 'Formulations par réseau et par langue',
  'studio.field.variants_hint':
    'Un exemple, pas un texte à copier : personne ne peut le publier tel quel. Moins il y en a, mieux c’est.',
  'studio.field.variant_add': 'une formulation',
  'studio.field.network': 'Réseau',
  'studio.field.any_network': 'Tous les réseaux',
  'studio.field.language': 'Langue',
  'studio.field.language_same': 'Non précisée',
  'studio.field.language_feed': 'Celle du flux',
  'studio.field.text': 'Texte',
  'studio.field.content': 'Le texte de l’entreprise',
  'studio.field.content_hint':
    'Un communiqué, par exemple. Il est replié, et aucune publication ne peut le reprendre.',

  'studio.field.picture': 'Image',
  'studio.field.picture_hint':
    'PNG, JPEG ou WebP. Elle est allégée ici, et ce que note un appareil photo, comme le lieu, en est retiré.',
  'studio.field.picture_choose': 'Choisir une image',
  'studio.field.picture_other': 'En choisir une autre',
  'studio.field.picture_remove': 'La retirer',
  'studio.field.picture_odd':
    'Cette image ne peut pas être lue ici, ou pas assez allégée. Rien n’a changé : essayez un PNG, un JPEG ou un WebP.',
  'studio.field.alt': 'Ce que montre l’image',
  'studio.field.alt_hint': 'Pour qui ne peut pas la voir : une ou deux phrases.',
  'studio.field.credit': 'Crédit',
  'studio.field.credit_hint': 'De qui elle est.',
  'studio.field.consent': 'Toutes les personnes reconnaissables sont d’accord',
  'studio.field.consent_hint':
    'Les salariés le voient à côté de l’image. Cochez aussi si personne n’y figure.',

  'studio.field.starts': 'Début',
  'studio.field.starts_hint': 'Avant, elle ne part pas avec le flux. Vide : elle vaut dès maintenant.',
  'studio.field.expires': 'Fin',
  'studio.field.expires_hint': 'Après, les salariés ne la voient plus.',
  'studio.field.day': 'Jour',
  'studio.field.time': 'Heure',
  'studio.field.zone': 'Fuseau horaire',
  'studio.field.offset': ({ offset }) => `Un autre fuseau, UTC${offset}`,
  'studio.field.clear': 'Sans date',
  'studio.field.odd_date': ({ found }) =>
    `Le fichier dit « ${found} », qui n’est pas une date avec une heure et un fuseau. Choisissez un jour pour corriger.`,

  'studio.field.more': 'Genre, langue, noms et autres',
  'studio.field.unset': 'Non précisé',
  'studio.field.kind': 'Genre',
  'studio.field.kind_hint': 'Aide à garder un équilibre qu’on a envie de lire.',
  'studio.field.format': 'Pensée pour',
  'studio.field.format_hint': 'Ce qu’elle devrait devenir.',
  'studio.format.text': 'Un texte',
  'studio.format.photo': 'Une photo',
  'studio.format.video': 'Une vidéo',
  'studio.format.document': 'Un document',
  'studio.field.promotional': 'Elle est ouvertement promotionnelle',
  'studio.field.promotional_hint': 'Trois sur dix au plus, c’est une bonne mesure.',
  'studio.field.rewarded': 'La partager rapporte quelque chose',
  'studio.field.rewarded_hint': 'Il faut alors le dire dans sa publication, et on le rappelle.',
  'studio.field.keep': 'Noms et chiffres que l’on peut reprendre',
  'studio.field.keep_hint': 'Ce que personne ne peut dire autrement : six mots au plus chacun.',
  'studio.field.keep_add': 'un nom ou un chiffre',
  'studio.field.hashtags': 'Mots-dièse',
  'studio.field.hashtag_add': 'un mot-dièse',
  'studio.field.tags': 'Mots-clés',
  'studio.field.tags_hint': 'Pour la retrouver.',
  'studio.field.tag_add': 'un mot-clé',
  'studio.field.supersedes': 'Remplace',
  'studio.field.supersedes_hint': 'Qui avait commencé un brouillon sur l’ancienne peut continuer ici.',
  'studio.field.supersedes_none': 'Aucune',
};
