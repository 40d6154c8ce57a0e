import type { turn as english } from '../../en/studio/turn.ts';
import type { In } from '../../types.ts';
import { count } from '../count.ts';

export const turn: In<typeof english> = {
  'studio.turn.title': ({ title }) => `D’un collègue : ${title}`,
  'studio.turn.here_already':
    'Ce flux se trouve déjà ici. Voici en quoi les deux versions diffèrent ; rien n’est encore changé.',
  'studio.turn.saved_at': ({ when }) => `Le fichier a été enregistré le ${when}.`,
  'studio.turn.there': 'Plus récent dans le fichier',
  'studio.turn.here': 'Plus récent ici',
  'studio.turn.both': 'Modifié des deux côtés',
  'studio.turn.nothing': 'Rien',
  'studio.turn.new': ({ n }) => count(n, { one: '# nouvelle suggestion', other: '# nouvelles suggestions' }),
  'studio.turn.changed': ({ n }) =>
    count(n, { one: '# suggestion modifiée', other: '# suggestions modifiées' }),
  'studio.turn.deleted': ({ n }) =>
    count(n, { one: '# suggestion supprimée', other: '# suggestions supprimées' }),
  'studio.turn.head': ({ n }) =>
    count(n, {
      one: '# élément de la partie Entreprise modifié',
      other: '# éléments de la partie Entreprise modifiés',
    }),
  'studio.turn.order': 'Un autre ordre',
  'studio.turn.address': 'Une autre adresse',
  'studio.turn.damaged': ({ items, images }) =>
    `Abîmé dans le fichier et laissé de côté : ${count(items, { one: '# suggestion', other: '# suggestions' })}, ${count(images, { one: '# image', other: '# images' })}. Demandez à votre collègue de l’enregistrer de nouveau si cela vous manque.`,
  'studio.turn.together': 'Réunir les deux',
  'studio.turn.together_hint':
    'Ce qui est plus récent d’un côté ou de l’autre l’emporte. D’une suggestion que vous avez modifiée tous les deux, la vôtre reste et l’autre vient derrière elle, hors du flux.',
  'studio.turn.apart': 'Garder deux flux distincts',
  'studio.turn.take': 'Prendre le sien',
  'studio.turn.take_hint':
    'Le fichier prend la place de ce qui est ici. Ce que vous êtes seul à avoir est supprimé, et peut être remis pendant 30 jours.',
  'studio.turn.nothing_new': 'Il n’y a rien de nouveau dans ce fichier.',
  'studio.turn.nothing_new_hint':
    'Tout ce qu’il contient était déjà ici, ou s’y trouve dans une version plus récente. Rien n’a changé.',
  'studio.turn.failed':
    'Cela n’a pas pu être gardé, et rien n’a changé. Faites de la place sur le disque, puis réessayez.',
  'studio.turn.other_version': ({ title }) => `${title} (l’autre version)`,
  'studio.turn.second': ({ title }) => `${title} (d’un collègue)`,

  'studio.turn.done': 'Les deux n’en font plus qu’un',
  'studio.turn.copies': ({ n }) =>
    count(n, {
      one: '# suggestion a été modifiée par vous deux. L’autre version se trouve derrière celle qui compte, hors du flux :',
      other:
        '# suggestions ont été modifiées par vous deux. Les autres versions se trouvent derrière celles qui comptent, hors du flux :',
    }),
  'studio.turn.unsettled':
    'Vous avez tous les deux modifié ceci à propos de l’entreprise. Votre version reste ; choisissez l’autre là où elle est meilleure.',
  'studio.turn.mine': 'La vôtre',
  'studio.turn.theirs': 'L’autre',
  'studio.turn.empty': 'Rien n’est écrit',
  'studio.turn.choose': ({ what }) => `Prendre l’autre : ${what}`,
  'studio.turn.chosen': 'L’autre version est en place.',

  'studio.done.brought_together': () => 'Les deux flux ont été réunis.',
  'studio.done.theirs_taken': () => 'Le flux du collègue a été pris.',
  'studio.done.theirs_chosen': ({ of }) => `L’autre version a été prise : ${of}`,
};
