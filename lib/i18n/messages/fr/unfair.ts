import type { unfair as english } from '../en/unfair.ts';
import type { In } from '../types.ts';

export const unfair: In<typeof english> = {
  'unfair.title': 'Cela vous semble injuste ?',
  'unfair.intro':
    'C’est bien possible : on compare ici des mots, sans savoir ce que vous voulez dire. Rien n’est envoyé nulle part. Voici tout ce qui est copié :',
  'unfair.measures': 'Ce qui va dans votre presse-papiers',
  'unfair.with_text': 'Ajouter mon texte et les formulations de l’entreprise',
  'unfair.copy': 'Copier',
  'unfair.where_contact': ({ contact }) =>
    `Vous pouvez les remettre à ${contact}, ou au suivi des anomalies du projet Own Words. La personne qui les lira saura que vous étiez en train d’écrire.`,
  'unfair.where':
    'Vous pouvez les remettre à votre équipe de communication, ou au suivi des anomalies du projet Own Words. La personne qui les lira saura que vous étiez en train d’écrire.',

  'report.version': ({ version, gate }) => `Own Words ${version}, règles ${gate}`,
  'report.language': ({ language }) => `Langue de la suggestion : ${language}`,
  'report.no_language': 'Langue de la suggestion : non précisée',
  'report.scripts': ({ scripts }) => `Écritures : ${scripts}`,
  'report.words': ({ words, content }) => `Mots : ${words} ; comptés pour la part : ${content}`,
  'report.own': ({ own, needed }) => `À soi : ${own} ; demandé : ${needed}`,
  'report.run': ({ run, most }) => `Plus long passage en commun, en mots : ${run} ; au plus : ${most}`,
  'report.fresh': ({ fresh, needed }) => `Mots à soi : ${fresh} ; demandés : ${needed}`,
  'report.marked': ({ passages, words }) =>
    `Passages surlignés : ${passages} ; autres mots retrouvés : ${words}`,
  'report.reasons': ({ reasons }) => `Pas encore : ${reasons}`,
  'report.gate.empty': 'un texte écrit',
  'report.gate.mostly_theirs': 'assez de mots à soi',
  'report.gate.copied_line': 'aucun long passage en commun',
  'report.gate.say_something': 'quelque chose de dit',
  'report.texts': ({ texts, others }) =>
    `Textes comparés : ${texts} de cette suggestion, ${others} des autres`,
  'report.draft': 'Mon texte :',
  'report.wording': 'Les formulations de l’entreprise :',
};
