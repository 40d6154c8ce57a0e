import type { Repairs } from '../types.ts';
import { formOf } from './forms.ts';

export const repairs: Repairs = {
  'problem.not_json':
    'Regardez l’endroit que marque un éditeur : c’est souvent une virgule qui manque ou qui est de trop, ou un guillemet.',
  'problem.html': 'Donnez l’adresse du fichier du flux lui-même, qui se lit sans s’identifier.',
  'problem.not_a_feed': 'Partez du flux d’exemple : un titre et une liste d’éléments.',
  'problem.no_title': 'Indiquez le nom de votre entreprise : c’est le titre du flux.',
  'problem.no_items': 'Ajoutez une suggestion : un identifiant, et un titre ou une question.',
  'problem.too_many_items': 'Retirez ce qui a expiré : 500 suggestions sont lues, pas davantage.',
  'problem.too_deep': 'Imbriquez moins : aucun champ du format n’est aussi profond.',
  'problem.item_not_an_object': 'Mettez là une suggestion, entre accolades, ou retirez cet élément.',
  'problem.item_without_id': 'Donnez-lui son propre identifiant, qui ne changera plus.',
  'problem.item_twice':
    'Donnez un autre identifiant à l’une des deux : des brouillons en dépendent, la plus ancienne garde donc le sien.',
  'problem.item_empty': 'Donnez-lui un titre, une question ou un fait, ou retirez-la.',
  'problem.item_invalid': 'Donnez-lui pour identifiant un texte de 300 caractères au plus.',
  'problem.field_ignored': formOf,
  'problem.text_too_long':
    'Raccourcissez : 10 000 caractères au plus pour un texte, 300 pour une ligne, 2 048 pour un lien.',
  'problem.too_many_points':
    'Gardez les meilleures entrées : on lit quelques questions et quelques faits, pas deux cents.',
  'problem.keep_beyond_bounds': 'Ne gardez que les noms et les chiffres que personne ne peut dire autrement.',
  'problem.unsafe_link':
    'Mettez une adresse publique en https://, sans mot de passe, avec un nom de domaine public.',
  'problem.image_elsewhere': 'Mettez l’image à côté du flux, sur le même hôte.',
  'problem.date_without_zone': 'Écrivez l’heure avec son fuseau : 2026-11-23T09:00:00+01:00.',
  'problem.number_as_id': 'Mettez l’identifiant entre guillemets.',
  'problem.wording_from_html': 'Mettez le texte dans content_text, sans balises.',
  'problem.minimum_beyond_bounds':
    'Mettez un nombre de 0,4 à 0,6 (en JSON, avec un point), ou rien : ce sera 0,5.',
  'problem.mix_in_percent': 'Écrivez 0.3 pour 30 %.',
  'problem.phrase_policed':
    'Retirez cette expression. Ce sont des sujets dont les salariés ont le droit de parler.',
};
