/** The two suggestions of Aurore Rail and a cheat's tricks, in French. */
import type { Material } from '../types.ts';

export const fr: Material = {
  language: 'fr',
  sensors: {
    title: '1 200 capteurs à l’écoute des roulements',
    facts: [
      'Depuis ce printemps, 1 200 capteurs acoustiques équipent toute la ligne Lyon–Lille.',
      'Ils signalent l’usure d’un roulement trois semaines avant la panne, ce qu’aucun réseau européen ne faisait encore.',
      'Techniciens et ingénieurs ont mis le système au point sur le terrain pendant deux hivers.',
    ],
    angles: [
      'Qu’avez-vous dû désapprendre ?',
      'Quel moment de ces deux hivers n’avez-vous raconté à personne au travail ?',
      'Qu’est-ce que trois semaines d’avance changent dans vos journées ?',
    ],
    texts: [
      "Nos équipes réinventent la maintenance ferroviaire ! Sur la ligne Lyon–Lille, 1 200 capteurs acoustiques détectent désormais l'usure des roulements trois semaines avant la panne, une première en Europe. Cette réussite est le fruit du travail patient de nos techniciens et de nos ingénieurs, mené pendant deux hivers au plus près des voies. Les rails qui vous écoutent.",
      "1 200 capteurs acoustiques veillent désormais sur la ligne Lyon–Lille. Ils détectent l'usure des roulements trois semaines avant la panne. Une première en Europe !",
    ],
    keep: [
      'Aurore Rail',
      'Lyon–Lille',
      '1 200',
      'trois semaines',
      'deux hivers',
      'capteurs acoustiques',
      'roulements',
      'maintenance',
      'Europe',
    ],
    slogan: 'Les rails qui vous écoutent',
  },
  job: {
    title: 'Un technicien de maintenance pour nos nuits nantaises',
    facts: [
      'Aurore Rail recrute en CDI un technicien ou une technicienne de maintenance à Nantes.',
      'Le poste est de nuit et commence par six mois de formation aux côtés d’un tuteur.',
      'Les candidatures sont ouvertes jusqu’au 30 juin.',
    ],
    angles: [
      'Qu’auriez-vous aimé savoir avant votre première nuit à l’atelier ?',
      'À quoi reconnaissez-vous quelqu’un qui se plaira dans l’équipe ?',
      'Qu’est-ce qu’un tuteur vous a appris qui ne figure dans aucun manuel ?',
    ],
    texts: [
      'Aurore Rail recrute un technicien de maintenance (F/H) à Nantes ! Vous rejoignez en CDI une équipe engagée qui prépare chaque nuit les trains du lendemain. Pendant six mois, un tuteur expérimenté vous accompagne et vous transmet son savoir-faire. Postulez avant le 30 juin et donnez un nouvel élan à votre carrière. La nuit roule grâce à vous.',
      'Aurore Rail recherche un technicien de maintenance à Nantes. CDI, travail de nuit, six mois de formation avec un tuteur. Postulez avant le 30 juin !',
    ],
    keep: [
      'Aurore Rail',
      'Nantes',
      'CDI',
      '30 juin',
      'six mois',
      'technicien de maintenance',
      'tuteur',
      'nuit',
    ],
    slogan: 'La nuit roule grâce à vous',
  },
  tricks: {
    opening:
      'Je me souviens encore de mon premier jour, quand je cherchais la machine à café dans tous les couloirs.',
    praise: 'Quelle fierté ! Bravo à toutes celles et ceux qui y ont contribué.',
    tail: 'Ce genre de choses avance lentement, puis un matin on regarde en arrière et on voit le chemin parcouru.',
    swaps: {
      nos: 'les',
      la: 'cette',
      sur: 'dans',
      désormais: 'maintenant',
      avant: 'précédant',
      une: 'la',
      cette: 'notre',
      le: 'ce',
      les: 'des',
      de: 'par',
      pendant: 'durant',
      qui: 'lesquels',
      chaque: 'toute',
      un: 'notre',
      et: 'puis',
      vous: 'nous',
      son: 'leur',
      votre: 'leur',
      avec: 'auprès',
      ils: 'ceux-ci',
    },
    endings: [
      ['ent', 'aient'],
      ['ez', 'er'],
      ['es', 'e'],
      ['s', ''],
      ['é', 'er'],
    ],
  },
};
