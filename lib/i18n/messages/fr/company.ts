import type { company as english } from '../en/company.ts';
import type { In } from '../types.ts';
import { count } from './count.ts';

export const company: In<typeof english> = {
  'company.reading': 'Lecture des réglages de votre entreprise…',
  'company.reading_text':
    'Votre entreprise a installé Own Words sur cet ordinateur. Ses réglages arrivent en quelques secondes.',
  'company.set_up': ({ host }) =>
    `Votre entreprise a préparé son flux, sur ${host}. Une chose reste à faire, et elle vous revient : autoriser Own Words à le lire. D’ici là, rien n’est téléchargé.`,
  'company.see': 'Voir son flux, et décider',
  'company.comes':
    'Votre entreprise a préparé son flux. Il sera lu d’ici 40 minutes, à un moment tiré au hasard : vous n’avez rien à faire.',
  'company.sooner': 'Le lire plus tôt',
  'company.door': 'Le flux de votre entreprise',
  'company.door_text': 'Votre entreprise a inscrit cette adresse pour vous.',
  'company.other_door': 'Avec un autre flux',
  'company.allowed': ({ host }) =>
    `Own Words peut déjà lire ${host}. Le lire maintenant indique à ce serveur que quelqu’un est devant cet ordinateur.`,
  'company.read': 'Le lire maintenant',
  'company.locked': 'Votre entreprise a fixé la liste des flux : aucun autre ne peut être ajouté.',
  'company.tag': 'Réglé par votre entreprise',
  'company.kept':
    'Votre entreprise garde ce flux dans la liste. Vous ne lui devez rien : elle ne sait pas ce que vous en faites.',
  'company.inside': 'Arrivé avec les réglages de votre entreprise ; rien n’est téléchargé.',

  'company.title': 'Réglé par votre entreprise',
  'company.lead':
    'Tout ce que votre entreprise a réglé pour Own Words, par les stratégies du navigateur ou avec cette version. Ce qu’elle a réglé pour le navigateur lui-même, cette installation par exemple, n’y figure pas.',
  'company.feeds': 'Flux',
  'company.inline': 'Dans les réglages eux-mêmes : rien n’est téléchargé.',
  'company.unlocked': 'Vous pouvez les retirer, et en ajouter d’autres.',
  'company.waiting': 'Pas encore lu : il attend votre autorisation.',
  'company.to_door': 'Décider',
  'company.preset': 'Préréglé, et modifiable par vous ci-dessous',
  'company.confidential': 'À ne pas dire en public',
  'company.embargoed': 'À ne pas dire encore',
  'company.embargo': ({ phrase, date }) => `${phrase} (jusqu’au ${date})`,
  'company.phrases_hint':
    'Own Words les signale pendant que vous écrivez. Il n’empêche rien, et personne ne sait si vous les avez employés.',
  'company.unused': 'Sans effet',
  'company.unused.unknown': ({ path }) => `${path} : ce réglage n’existe pas.`,
  'company.unused.ended': ({ phrase }) => `« ${phrase} » : l’embargo est terminé.`,
  'company.unused.unreadable': ({ path }) => `${path} : n’a pas la forme attendue.`,
  'company.unused.polices': ({ phrase }) =>
    `« ${phrase} » : touche aux syndicats, à la paie, aux conditions de travail, à la santé ou au harcèlement. Vous pouvez en parler : c’est donc ignoré.`,
  'company.never': 'Ce qu’aucun réglage ne permet à une entreprise',
  'company.never_text':
    'Lire, exporter, conserver ou rapporter ce que vous faites ici. Choisir « Déjà rempli » à votre place. Exiger plus de vos propres mots qu’un flux ne le peut. Vous rappeler quoi que ce soit. Vous empêcher d’exporter ou d’effacer ce qui est à vous.',

  'preflight.title': ({ n }) =>
    count(n, {
      one: 'Avant de publier : # point à relire',
      other: 'Avant de publier : # points à relire',
    }),
  'preflight.confidential': ({ phrase }) =>
    `« ${phrase} » : votre entreprise demande de ne pas en parler en public.`,
  'preflight.embargoed': ({ phrase, date }) =>
    `« ${phrase} » : votre entreprise demande d’attendre le ${date}.`,
  'preflight.own': ({ phrase }) => `« ${phrase} » : c’est sur votre propre liste.`,
  'preflight.competitor': ({ phrase }) => `« ${phrase} » : votre entreprise le compte parmi ses concurrents.`,
  'preflight.caution': ({ phrase }) => `« ${phrase} » : votre entreprise demande d’y réfléchir à deux fois.`,
  'preflight.brand_speak': ({ phrase }) => `« ${phrase} » : cela sonne comme une publicité.`,
  'preflight.keep': 'C’est vu, je garde',
  'preflight.hint': 'De simples indications : elles n’empêchent rien, et personne ne l’apprend.',
};
