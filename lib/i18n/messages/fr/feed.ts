import type { feed as english } from '../en/feed.ts';
import type { In } from '../types.ts';

export const feed: In<typeof english> = {
  'feed.error.title': 'Le flux n’a pas pu être lu.',
  'feed.error.kept':
    'La dernière bonne copie reste affichée ; vos brouillons et votre activité sont intacts. Own Words réessaie de lui-même dans quelques heures.',
  'feed.error.kept_unasked':
    'La dernière bonne copie reste affichée ; vos brouillons et votre activité sont intacts. Rien n’est demandé tant que vous ne l’autorisez pas.',
  'feed.error.nothing_kept': 'Rien n’a été ajouté, et aucune autorisation n’est restée.',
  'feed.error.no_address': 'Collez d’abord l’adresse du flux.',
  'feed.error.address': 'Cela ne ressemble pas à l’adresse d’un flux. Elle devrait commencer par https://.',
  'feed.error.insecure':
    'Les flux ne sont lus qu’en https://, pour que personne en chemin ne puisse les modifier. Demandez une telle adresse.',
  'feed.error.network_host':
    'C’est l’adresse d’un réseau social, et Own Words n’y lit jamais rien. Demandez celle du flux à votre équipe de communication.',
  'feed.error.locked':
    'Votre entreprise a fixé la liste des flux. Demandez à votre équipe de communication lequel est le vôtre.',
  'feed.error.permission': 'Own Words n’a pas le droit de joindre cet hôte. Autorisez-le pour lire le flux.',
  'feed.error.unreachable':
    'Pas de réponse : l’ordinateur est peut-être hors ligne, ou l’adresse inexacte. Vérifiez les deux, puis réessayez.',
  'feed.error.timeout': 'Le serveur a mis trop longtemps à répondre. Réessayez dans un moment.',
  'feed.error.redirect':
    'Cette adresse renvoie vers une autre, peut-être vers une page d’identification. Demandez l’adresse définitive à votre équipe de communication.',
  'feed.error.not_found':
    'Il n’y a pas (ou plus) de flux à cette adresse. Demandez la bonne à votre équipe de communication.',
  'feed.error.sign_in':
    'Le serveur demande de s’identifier. Un flux doit se lire sans cela : prévenez votre équipe de communication.',
  'feed.error.status':
    'Le serveur a répondu par une erreur. Réessayez dans un moment ; si elle persiste, prévenez votre équipe de communication.',
  'feed.error.too_big':
    'Le fichier dépasse 1 Mo, c’est trop pour un flux. Prévenez votre équipe de communication.',
  'feed.error.encoding': 'Le fichier n’est pas du texte UTF-8. Prévenez votre équipe de communication.',
  'feed.error.html':
    'C’est une page web, pas un flux : peut-être celle qui mène au flux. Demandez l’adresse du flux lui-même à votre équipe de communication.',
  'feed.error.not_json': 'Le fichier n’est pas du JSON valide. Prévenez votre équipe de communication.',
  'feed.error.not_a_feed': 'Le fichier n’est pas un JSON Feed. Prévenez votre équipe de communication.',
  'feed.error.storage':
    'Cet ordinateur a refusé d’enregistrer le flux. Il manque peut-être de place : faites-en sur le disque, puis réessayez.',
  'feed.error.damaged': 'Ce qui est enregistré de ce flux est abîmé. Retirez-le, puis ajoutez-le de nouveau.',

  'feed.damaged':
    'Une partie de ce qui est enregistré de vos flux est abîmée et n’est pas affichée. Vos brouillons et votre activité sont intacts. Elle sera remplacée d’elle-même d’ici quelques heures, ou tout de suite avec « Lire maintenant » dans les Réglages.',
  'feed.damaged_row': 'Un flux abîmé',
  'feed.damaged_row_text':
    'Ce qui est enregistré de ce flux est illisible. Vos brouillons et votre activité sont intacts. Il sera relu sur son serveur d’ici quelques heures, ou maintenant ; ou retirez-le et ajoutez-le de nouveau.',

  'problem.not_json': 'Le fichier n’est pas du JSON valide.',
  'problem.html': 'C’est une page web, pas un flux.',
  'problem.not_a_feed': 'Le fichier n’est pas un JSON Feed : il n’a pas de liste d’éléments.',
  'problem.no_title': 'Le flux n’a pas de titre.',
  'problem.no_items': 'Le flux n’a aucun élément.',
  'problem.too_many_items': 'Le flux a plus de 500 éléments ; le reste est laissé de côté.',
  'problem.too_deep': 'Imbriqué trop profondément : laissé de côté.',
  'problem.item_not_an_object': 'Ce n’est pas un élément : laissé de côté.',
  'problem.item_without_id': 'Un élément sans identifiant : laissé de côté.',
  'problem.item_twice': 'L’identifiant d’un élément précédent : laissé de côté.',
  'problem.item_empty': 'Un élément qui ne dit rien : laissé de côté.',
  'problem.item_invalid': 'Un élément illisible : laissé de côté.',
  'problem.field_ignored': 'Pas sous la forme attendue : ignoré.',
  'problem.text_too_long': 'Plus long que le champ ne le permet : ignoré.',
  'problem.too_many_points': 'Plus d’entrées que la liste n’en permet : ignoré.',
  'problem.keep_beyond_bounds':
    'Au-delà des noms à conserver que le contrôle admet (20, de 6 mots au plus, un cinquième d’un texte) : ignoré.',
  'problem.minimum_beyond_bounds':
    'On peut demander de 0,4 à 0,6 : compris comme la plus proche de ces bornes.',
  'problem.mix_in_percent': 'Lu comme des pourcentages ; on attend ici des fractions de 0 à 1.',
  'problem.phrase_policed':
    'Une expression qui touche aux syndicats, à la grève, à la paie, aux conditions de travail, à la santé ou au harcèlement : ignorée. Own Words n’en détourne personne.',
  'problem.unsafe_link': 'Ce n’est pas un lien https://, ou il contient un mot de passe : ignoré.',
  'problem.image_elsewhere': 'Une image d’un autre hôte que celui du flux : jamais demandée.',
  'problem.date_without_zone': 'Une date sans fuseau horaire : lue en temps universel.',
  'problem.number_as_id': 'Un nombre pour identifiant : lu comme du texte.',
  'problem.wording_from_html': 'Seulement du HTML : son texte est utilisé.',
};
