import type { suggest as english } from '../en/suggest.ts';
import type { In } from '../types.ts';

export const suggest: In<typeof english> = {
  'suggest.title': 'Proposer un sujet à la communication',
  'suggest.lead':
    'Notez ce qui mérite d’être partagé, copiez le texte et envoyez-le vous-même, par mail ou dans une messagerie. Own Words n’envoie rien et ne prévient personne. Qui reçoit votre message voit qu’il vient de vous.',
  'suggest.invite': 'Vous savez quelque chose qui mérite d’être partagé ? Proposez-le à la communication',
  'suggest.kept':
    'Ce que vous tapez reste dans ce navigateur, même si vous fermez cette page, jusqu’à ce que vous repartiez de zéro ou l’effaciez.',
  'suggest.about': 'De quoi s’agit-il ?',
  'suggest.about_hint': 'En une ligne. Par exemple : l’équipe de nuit qui empêche les aiguillages de geler.',
  'suggest.link': 'Un lien, s’il y en a un',
  'suggest.link_hint': 'Un article, une vidéo, une page : de l’entreprise ou d’ailleurs.',
  'suggest.link_closed':
    'Tout le monde ne pourra pas l’ouvrir : mieux vaut une adresse qui commence par https:// et qui ne demande pas le réseau de l’entreprise. Elle est copiée telle que vous l’avez écrite.',
  'suggest.angle': 'Votre question ou votre idée',
  'suggest.angle_hint':
    'Que demanderiez-vous là-dessus à une ou un collègue, ou qu’en savez-vous que d’autres ignorent ? Ce qui en sera publié sera public : laissez de côté ce qui est confidentiel.',
  'suggest.copy_title': 'Le texte qui est copié',
  'suggest.nothing': 'Rien encore. Écrivez quelque chose, et vous verrez ici ce qui sera copié.',
  'suggest.copied': 'Copié. Il ne reste qu’à le coller où vous voulez, et à l’envoyer.',
  'suggest.refused_title': 'Le presse-papiers a refusé le texte',
  'suggest.refused':
    'Rien n’est perdu : le voici, sélectionné. Copiez-le vous-même, puis collez-le où vous voulez.',
  'suggest.start_anew': 'Repartir de zéro',
  'suggest.started': 'Les champs sont vides.',
  'suggest.to': 'À qui l’envoyer',
  'suggest.to_hint': 'Votre entreprise indique ici à qui s’adresser.',
  'suggest.to_nobody':
    'Aucun de vos flux ne nomme quelqu’un. Demandez qui s’occupe de la communication là où vous travaillez.',

  'suggest.text.head': 'Une suggestion pour Own Words',
  'suggest.text.title': ({ value }) => `Titre : ${value}`,
  'suggest.text.angle': ({ value }) => `Question ou idée : ${value}`,
  'suggest.text.link': ({ value }) => `Lien : ${value}`,
  'suggest.text.no_link': 'aucun',
};
