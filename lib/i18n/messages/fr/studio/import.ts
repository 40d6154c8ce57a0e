import type { studioImport as english } from '../../en/studio/import.ts';
import type { In } from '../../types.ts';
import { count } from '../count.ts';

export const studioImport: In<typeof english> = {
  'studio.import.reason.empty': 'Ce fichier est vide.',
  'studio.import.reason.too_big':
    'Ce fichier dépasse 5 Mo, plus que ce qui peut être lu ici ; enregistrez-en une partie dans un fichier à part, puis ouvrez celui-ci.',
  'studio.import.reason.not_text':
    'C’est une image, un PDF ou autre chose qui ne peut pas être lu ici ; un flux ou un tableau enregistré en CSV peut l’être.',
  'studio.import.reason.spreadsheet':
    'C’est un classeur ; dans Excel ou votre tableur, enregistrez la feuille au format « CSV UTF-8 », puis ouvrez ce fichier ici.',
  'studio.import.reason.packed':
    'C’est une archive compressée ; décompressez-la, puis ouvrez le feed.json ou le tableau qu’elle contient.',
  'studio.import.reason.web_page':
    'C’est une page web, pas un flux ; l’adresse du flux s’y trouve peut-être, souvent sous « RSS ».',
  'studio.import.reason.studio_file':
    'C’est un fichier que Studio a enregistré pour un collègue ; il s’ouvre comme tel et ne s’importe pas.',
  'studio.import.reason.broken_json':
    'Ce fichier commence comme un JSON Feed mais il est abîmé : il lui manque peut-être un crochet, une virgule ou la fin.',
  'studio.import.reason.other_json':
    'Ce fichier est du JSON mais pas un JSON Feed : il n’a pas de liste d’éléments, ou il est imbriqué bien trop profondément.',
  'studio.import.reason.broken_xml':
    'Ce fichier commence comme un flux mais il est abîmé ; téléchargez-le ou exportez-le de nouveau, puis réessayez.',
  'studio.import.reason.other_xml': 'Ce fichier est du XML, mais ni RSS ni Atom.',
  'studio.import.reason.no_entries': 'Ce flux ne contient encore aucune entrée.',
  'studio.import.reason.too_many':
    'Ce flux compte plus de 2 000 éléments, quatre fois ce que lisent les navigateurs des salariés ; ouvrez-en un plus court.',
  'studio.import.reason.unknown':
    'Ce n’est ni un flux (JSON Feed, RSS, Atom) ni un tableau de messages ; si c’est un tableau, enregistrez-le en CSV.',

  'studio.import.note.no_message': 'Cette ligne ne contient pas de message.',
  'studio.import.note.says_nothing': 'Cette entrée n’a ni titre ni texte.',
  'studio.import.note.not_an_item': 'Cette entrée du fichier n’est pas un élément de flux.',
  'studio.import.note.repeated':
    'Le fichier contient deux fois la même chose ; seule la première est reprise.',
  'studio.import.note.open_quote':
    'Un guillemet s’ouvre ici et ne se ferme jamais, si bien que rien ne peut être lu à partir d’ici ; fermez-le dans le fichier, puis rouvrez celui-ci.',
  'studio.import.note.text_too_long': ({ n }) =>
    count(n, {
      one: 'Le message compte # caractère, plus que les 10 000 qu’un texte peut avoir.',
      other: 'Le message compte # caractères, plus que les 10 000 qu’un texte peut avoir.',
    }),
  'studio.import.note.cells_many': ({ n, width }) =>
    `Cette ligne a ${count(n, { one: '# cellule', other: '# cellules' })} et le tableau ${count(width, { one: '# colonne', other: '# colonnes' })} ; il manque peut-être des guillemets autour d’un message qui contient des virgules ou des points-virgules.`,
  'studio.import.note.cells_few': ({ n, width }) =>
    `Cette ligne a ${count(n, { one: '# cellule', other: '# cellules' })} et le tableau ${count(width, { one: '# colonne', other: '# colonnes' })} ; ce qu’elle contient est repris.`,
  'studio.import.note.date_unreadable': ({ date }) =>
    `« ${date} » ne se lit pas comme une date ; la suggestion est reprise sans elle.`,
  'studio.import.note.date_impossible': ({ date }) =>
    `« ${date} » n’existe pas dans le calendrier ou sur l’horloge ; la suggestion est reprise sans date.`,
  'studio.import.note.date_ambiguous': ({ date }) =>
    `« ${date} » se lit de deux façons ; indiquez lequel vient en premier, du jour ou du mois.`,
  'studio.import.note.date_past': ({ date }) =>
    `« ${date} » est passé ; la suggestion est reprise sans date de début.`,
  'studio.import.note.date_without_zone': ({ date }) =>
    `« ${date} » n’indique pas de fuseau horaire et est lu en UTC.`,
  'studio.import.note.link_http': ({ link }) =>
    `Le lien commence par http://, et ne serait donc proposé à aucun salarié ; vérifiez que https:// mène à la même page, puis corrigez-le : ${link}`,
  'studio.import.note.link_left_out': ({ link }) =>
    `« ${link} » n’est pas repris : ce n’est pas l’adresse complète, avec https://, d’une page que tout le monde peut ouvrir.`,
  'studio.import.note.link_cleaned': 'Ce qui permettrait de savoir qui suit le lien en est retiré.',
  'studio.import.note.link_from_text': 'Le lien est tiré du message, qui reste tel quel.',
  'studio.import.note.image_left_out':
    'Son image n’est pas reprise, car les images doivent se trouver à côté de votre propre flux ; vous pourrez l’ajouter dans Studio.',
  'studio.import.note.image_apart':
    'Son image n’est pas dans ce fichier ; vous pourrez l’ajouter dans Studio.',
  'studio.import.note.article_left_out':
    'L’article lui-même n’est pas repris : on le lit en suivant son lien, et le résumé dit de quoi il parle.',
  'studio.import.note.article_begins':
    'Le texte a la longueur d’un article : seul son début est repris, comme résumé.',
  'studio.import.note.title_shortened': 'Le titre dépasse 300 caractères et est raccourci.',
  'studio.import.note.id_given': 'Cet élément n’avait pas d’identifiant et en reçoit un.',
  'studio.import.note.id_from_number':
    'Son identifiant était un nombre ; il devient du texte, comme les flux le demandent.',
  'studio.import.note.id_twice':
    'Un élément précédent a le même identifiant, celui-ci en reçoit donc un autre ; jusqu’ici, personne ne le voyait.',
  'studio.import.note.known': 'Cela semble déjà être dans votre flux.',
  'studio.import.note.cut_short':
    'Le fichier s’arrête avant sa fin ; ce qui s’y trouve a été lu, mais les dernières entrées manquent peut-être.',
  'studio.import.note.authors_left_out': 'Les noms des auteurs ne sont pas repris.',
  'studio.import.note.letters_guessed':
    'Le fichier n’indique pas comment ses lettres sont codées, les accents ont donc été devinés ; regardez quelques lignes avant de continuer.',
  'studio.import.note.many': ({ n }) =>
    count(n, {
      one: 'Le fichier compte # entrée, et un flux contient au plus 500 suggestions ; choisissez celles qui comptent.',
      other:
        'Le fichier compte # entrées, et un flux contient au plus 500 suggestions ; choisissez celles qui comptent.',
    }),
  'studio.import.note.rest_unread': ({ n }) =>
    count(n, {
      one: 'Seule la première entrée est affichée.',
      other: 'Seules les # premières entrées sont affichées.',
    }),
};
