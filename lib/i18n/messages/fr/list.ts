import type { list as english } from '../en/list.ts';
import type { In } from '../types.ts';
import { count } from './count.ts';

export const list: In<typeof english> = {
  'list.search': 'Chercher une suggestion',
  'list.search_hint': 'Chercher',
  'list.filter': 'Filtrer',
  'list.all': 'Tout',
  'list.drafts': 'Brouillons',
  'list.declined': 'Écartées',
  'list.any_language': 'Toutes langues',
  'list.language': 'Langue',
  'list.count': ({ n }) => count(n, { one: '# suggestion', other: '# suggestions' }),
  'list.nothing_found': 'Rien ne correspond.',
  'list.nothing_found_hint': 'Essayez un autre mot, ou affichez tout.',
  'list.show_all': 'Tout afficher',
  'list.no_drafts':
    'Pas encore de brouillon. Ce que vous commencez à écrire est gardé ici, même si cette fenêtre se ferme.',
  'list.no_declined': 'Rien ici. Ce que vous écartez sort de votre liste, et personne n’en saura rien.',
  'list.empty': 'Il n’y a rien à suggérer pour le moment.',
  'list.empty_hint': 'De nouvelles suggestions arrivent d’elles-mêmes quand votre entreprise en publie.',
  'list.no_feed': 'Plus aucun flux.',
  'list.no_feed_hint':
    'Ce que vous avez écrit est sous Brouillons. Ajoutez un flux pour revoir des suggestions.',
  'list.first.title': 'Dites-le avec vos mots',
  'list.first.text':
    'Own Words vous montre ce que votre entreprise propose de raconter. Vous choisissez ce qui vous plaît, vous l’écrivez à votre façon et vous le publiez vous-même. Votre employeur ne voit rien de ce que vous faites ici.',
  'list.first.promise': 'Cinq choses à savoir d’abord',
  'list.first.feed': 'Ajouter le flux de mon entreprise',
  'list.first.sample': 'Essayer avec l’exemple',
  'list.first.sample_wait': 'L’exemple se prépare…',
  'list.stale': ({ date }) => `Voici la copie du ${date}.`,
  'list.sample': 'Ceci est l’exemple d’une entreprise qui n’existe pas.',

  'card.draft': 'Brouillon',
  'card.expires': ({ when }) => `Fin : ${when}`,
  'card.paused': 'En pause',
  'card.corrected': 'Corrigée',
  'card.withdrawn': 'Retirée',
  'card.gone': 'N’est plus suggérée',
  'card.superseded': 'Remplacée par une plus récente',
  'card.starts': ({ when }) => `Début : ${when}`,
  'card.expired': ({ date }) => `Terminée le ${date}`,
  'card.promotional': 'Promotionnelle',
  'card.rewarded': 'Avec un avantage à la clé',
  'card.questions_only': 'Questions seulement',

  'kind.product': 'Produit',
  'kind.culture': 'Culture',
  'kind.industry': 'Secteur',
};
