import type { life as english } from '../../en/studio/life.ts';
import type { In } from '../../types.ts';
import { count } from '../count.ts';

export const life: In<typeof english> = {
  'studio.life.correct': 'Corriger',
  'studio.life.pause': 'Mettre en pause',
  'studio.life.withdraw': 'Retirer',
  'studio.life.offer': 'Proposer de nouveau',
  'studio.life.note': 'Votre note aux salariés',
  'studio.life.note_missing':
    'Écrivez ce que les salariés doivent savoir : sans note, ils voient seulement que quelque chose a changé.',
  'studio.life.reach': ({ hours, minutes }) =>
    `Cela compte une fois le flux enregistré et mis à son adresse. Dès lors, un navigateur qui reste ouvert le sait dans les ${hours} heures, un navigateur fermé dans les ${minutes} minutes qui suivent son prochain démarrage.`,
  'studio.life.nobody_learns':
    'Chaque navigateur compare de lui-même. Vous n’apprenez pas à qui cela a été dit, et rien n’est envoyé.',

  'studio.life.corrected.title': ({ title }) => `Corriger « ${title} »`,
  'studio.life.corrected.what':
    'Elle reste dans la liste, marquée comme corrigée, et s’ouvre sur votre note. Qui l’a partagée auparavant reçoit la note, et la façon de modifier ou de supprimer sa publication. Reprenez aussi dans ses champs ce qui était faux.',
  'studio.life.corrected.example':
    'Par exemple : « Le chiffre de 1 200 était faux, c’est 120. Si vous l’avez utilisé, rectifiez-le s’il vous plaît. »',
  'studio.life.corrected.do': 'Marquer comme corrigée',
  'studio.life.paused.title': ({ title }) => `Mettre « ${title} » en pause`,
  'studio.life.paused.what':
    'Elle reste dans la liste, à la fin, et s’ouvre sur votre note. On peut écrire à son sujet sans pouvoir publier, jusqu’à ce que vous la proposiez de nouveau.',
  'studio.life.paused.example':
    'Par exemple : « Nous attendons les premiers résultats de l’enquête, sans doute vendredi. » Ce champ peut rester vide.',
  'studio.life.paused.do': 'La mettre en pause',
  'studio.life.withdrawn.title': ({ title }) => `Retirer « ${title} »`,
  'studio.life.withdrawn.what':
    'Elle quitte la liste de tout le monde ; un brouillon reste chez qui l’a écrit et ne peut plus être publié. Qui l’a partagée reçoit votre note, et la façon de modifier ou de supprimer sa publication. Seuls son titre et la note restent dans le flux ; ce qu’elle disait est gardé ici.',
  'studio.life.withdrawn.example':
    'Par exemple : « La journée portes ouvertes est annulée. Si vous l’avez annoncée, dites-le s’il vous plaît. »',
  'studio.life.withdrawn.do': 'La retirer',
  'studio.life.all.title': ({ n }) =>
    count(n, { one: 'Mettre # suggestion en pause', other: 'Mettre les # suggestions en pause' }),
  'studio.life.all.what':
    'Tout ce qui est proposé reste dans la liste, marqué, et s’ouvre sur votre note. On peut écrire à son sujet sans pouvoir publier, jusqu’à la reprise.',
  'studio.life.all.example':
    'Par exemple : « Après l’accident de cette nuit, nous vous demandons de ne rien publier pour l’instant. »',
  'studio.life.all.do': 'Tout mettre en pause',

  'studio.done.item_corrected': ({ of }) =>
    `Marquée comme corrigée : ${of}. Cela compte une fois le flux enregistré et remis en ligne.`,
  'studio.done.item_paused': ({ of }) =>
    `Mise en pause : ${of}. Cela compte une fois le flux enregistré et remis en ligne.`,
  'studio.done.item_withdrawn': ({ of }) =>
    `Retirée : ${of}. Cela compte une fois le flux enregistré et remis en ligne.`,
  'studio.done.item_offered': ({ of }) =>
    `Proposée de nouveau : ${of}. Cela compte une fois le flux enregistré et remis en ligne.`,
  'studio.done.all_paused': () =>
    'Tout est en pause. Cela compte une fois le flux enregistré et remis en ligne.',
  'studio.done.all_resumed': () =>
    'Tout a repris. Cela compte une fois le flux enregistré et remis en ligne.',

  'studio.standing.corrected': 'Marquée comme corrigée. Elle s’ouvre sur cette note.',
  'studio.standing.paused':
    'En pause : on peut écrire à son sujet, mais pas publier. Elle s’ouvre sur cette note.',
  'studio.standing.withdrawn': 'Retirée : les salariés n’en ont plus que le titre et cette note.',
  'studio.standing.kept': 'Ce qu’elle disait, gardé ici',
  'studio.standing.to_publish': 'Cela compte une fois le flux enregistré et remis en ligne.',
  'studio.standing.publish': 'Aller à Publication',

  'studio.delete.title': ({ title }) => `Supprimer « ${title} » ?`,
  'studio.delete.out':
    'Les salariés l’ont. Supprimée, elle quitte leur liste sans un mot, et rien n’est dit à qui l’a partagée. Retirée, leur propre navigateur leur transmet votre note.',
  'studio.delete.withdrawn':
    'Elle est retirée ici, mais pour ce qu’en sait Studio, les salariés ne l’ont pas encore lu. Supprimée maintenant, elle quitte leur liste sans un mot, et rien n’est dit à qui l’a partagée. Laissez-la dans le flux quelques mois.',
  'studio.delete.withdraw': 'La retirer plutôt',
  'studio.delete.all_the_same': 'La supprimer quand même',
};
