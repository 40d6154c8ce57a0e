import type { welcome as english } from '../en/welcome.ts';
import type { In } from '../types.ts';
import { count } from './count.ts';

export const welcome: In<typeof english> = {
  'welcome.title': 'Dites-le avec vos mots',
  'welcome.lead':
    'Own Words vous montre ce que votre entreprise propose de raconter. Vous choisissez ce qui vous plaît, vous l’écrivez à votre façon et vous le publiez vous-même. Cinq choses à savoir avant de commencer :',
  'welcome.owe': 'Que devez-vous ?',
  'welcome.owe_text':
    'Rien. Lire, décliner, ne jamais publier : tout est permis, et personne n’en saura rien.',
  'welcome.words': 'À qui sont les mots ?',
  'welcome.words_text':
    'À vous. Une suggestion ne peut pas partir telle quelle : c’est toujours vous qui écrivez.',
  'welcome.post': 'Qui publie ?',
  'welcome.post_text': 'Vous, sur la page du réseau, avec votre compte.',
  'welcome.data': 'À qui sont les données ?',
  'welcome.data_text':
    'À vous. Brouillons et activité restent dans ce navigateur. Il n’y a ni compte, ni serveur à nous.',
  'welcome.sees': 'Que peut encore voir votre employeur ?',
  'welcome.sees_text':
    'Rien de ce que vous faites ici. Ce qu’il peut voir : ce que vous publiez, comme tout le monde ; dans le journal du serveur du flux, que cet ordinateur le lit ; sur son site, que quelqu’un a ouvert un article. Enfin, la personne qui administre un ordinateur d’entreprise peut en lire le disque.',
  'welcome.start': 'Commencer',
  'welcome.feed_title': 'Avec le flux de votre entreprise',
  'welcome.address': 'Adresse du flux',
  'welcome.address_hint': 'Votre équipe de communication la publie. Elle ressemble à https://…/feed.json',
  'welcome.reveals': ({ host }) =>
    `Votre navigateur demandera votre accord pour joindre ${host}. Une fois l’accord donné, Own Words n’ajoute rien à la demande qui distingue une personne d’une autre ; seule l’adresse elle-même le pourrait. Le fichier est demandé maintenant, puis à quelques heures d’intervalle, à des moments tirés au hasard, et un moment après le démarrage du navigateur. Si ${host} tient un journal, il y voit l’adresse, le navigateur et les langues de cet ordinateur, comme pour tout fichier.`,
  'welcome.subscribe': ({ host }) => `Autoriser ${host} et lire le flux`,
  'welcome.subscribe_blank': 'Autoriser et lire le flux',
  'welcome.reading': 'Lecture du flux…',
  'welcome.sample_title': 'Juste pour voir',
  'welcome.sample_text':
    'Quatorze suggestions d’une entreprise qui n’existe pas, en français et en anglais. Elles sont fournies avec l’extension : rien n’est demandé à un serveur.',
  'welcome.done': ({ n }) =>
    count(n, { one: '# suggestion vous attend.', other: '# suggestions vous attendent.' }),
  'welcome.done_empty': 'Le flux de votre entreprise est lu. Il ne suggère rien pour le moment.',
  'welcome.done_text':
    'Cliquez sur l’icône Own Words de la barre d’outils quand l’envie vous vient. Si vous ne la voyez pas, cherchez sous la pièce de puzzle et épinglez-la.',
  'welcome.open': 'Les voir maintenant',
  'welcome.refused':
    'Vous avez dit non : rien n’a été demandé au serveur, rien n’a été gardé. Vous pouvez changer d’avis ici à tout moment.',
};
