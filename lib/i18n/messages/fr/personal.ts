import type { personal as english } from '../en/personal.ts';
import type { In } from '../types.ts';
import { count } from './count.ts';

export const personal: In<typeof english> = {
  'personal.title': 'Ceci pourrait n’avoir été fait que pour vous.',
  'personal.title_publishing': 'Cela semble n’avoir été fait que pour une seule personne.',
  'personal.where.host': 'Dans l’hôte de l’adresse',
  'personal.where.path': 'Dans le chemin de l’adresse',
  'personal.where.query': 'Dans l’adresse',
  'personal.where.link': 'Dans un lien du flux',
  'personal.where.image': 'Dans l’adresse d’une image',
  'personal.what.email': ({ value }) => `une adresse e-mail : ${value}`,
  'personal.what.number': ({ value }) => `ce qui ressemble au numéro d’une personne : ${value}`,
  'personal.what.owner': ({ value }) => `le dossier d’une seule personne : ${value}`,
  'personal.what.random': ({ value }) =>
    `des lettres et des chiffres qui semblent tirés au hasard : ${value}`,
  'personal.what.parameters': ({ value }) => `des paramètres : ${value}`,
  'personal.what.parameter': ({ value }) =>
    `un paramètre qui peut désigner la personne qui le suit : ${value}`,
  'personal.others': ({ n }) => count(n, { one: 'et # de plus', other: 'et # de plus' }),
  'personal.before':
    'Ce peut être anodin, et le même pour tout le monde. Comparez l’adresse entière avec celle d’une ou d’un collègue avant de l’ajouter ; si la vôtre diffère, demandez à votre équipe de communication une adresse commune à tous.',
  'personal.after':
    'Ce peut être anodin, et le même pour tout le monde. Comparez l’adresse entière et l’empreinte avec celles d’une ou d’un collègue : si l’une diffère, ce flux permet de vous distinguer. Retirez-le alors, et demandez à votre équipe de communication un flux commun à tous.',
  'personal.publishing':
    'Ce peut être anodin. Mais l’adresse doit être la même pour tout le monde, et les salariés sont avertis de ce que vous voyez ici : si vous le pouvez, choisissez-en une autre.',
};
