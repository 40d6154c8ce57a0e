/** Posts by honest employees of Aurore Rail, in French. All must pass. */
import type { HonestPost } from '../types.ts';

export const fr: readonly HonestPost[] = [
  {
    about: 'sensors',
    network: 'linkedin',
    kind: 'rewrite',
    text: "Bon, en clair : quand un roulement fatigue, il fait un petit bruit que personne n'entend. Maintenant si. On a fixé des micros tout le long de Lyon-Lille (1 200, oui, j'ai fait répéter le chiffre) et on sait avec trois semaines d'avance quel essieu va nous lâcher. Aucun autre réseau en Europe ne s'y était risqué. Derrière, il y a des collègues qui ont passé deux hivers les pieds dans le ballast. Voilà, c'est surtout ça que je voulais dire.",
  },
  {
    about: 'job',
    network: 'x',
    kind: 'rewrite',
    text: "Si tu sais tenir une clé dynamo et que dormir le jour ne te fait pas peur : on embauche à l'atelier de Nantes, un vrai contrat, et quelqu'un du métier à côté de toi jusqu'à l'hiver. Écris avant fin juin.",
  },
  {
    about: 'sensors',
    network: 'linkedin',
    kind: 'angle answered',
    text: "Ce que j'ai dû désapprendre ? Ma confiance dans le calendrier. Vingt ans à changer des roulements parce que c'était la date, même quand la pièce était comme neuve. La première fois que j'en ai laissé un en place parce que la courbe était plate, j'ai très mal dormi 😅 Il roule toujours.",
  },
  {
    about: 'sensors',
    network: 'x',
    kind: 'short',
    text: '1 200 micros, deux hivers dehors, zéro roulement grillé depuis mars. Content.',
  },
  {
    about: 'job',
    network: 'linkedin',
    kind: 'short',
    text: "On cherche quelqu'un pour l'équipe de nuit à Nantes. Si vous aimez réparer des trains pendant que tout le monde dort, écrivez-moi, je vous raconte.",
  },
  {
    about: 'job',
    network: 'linkedin',
    kind: 'job advertisement',
    text: "Il nous manque un technicien à l'atelier de Nantes, côté maintenance. C'est un CDI, c'est de nuit (autant le savoir tout de suite), et les six premiers mois vous ne serez jamais seul sous la caisse : il y aura Gérard. Vous avez jusqu'au 30 juin 👉 https://aurore-rail.example/nantes",
  },
  {
    about: 'sensors',
    network: 'linkedin',
    kind: 'facts told',
    text: "Trois chiffres pour comprendre ce qu'on fait.\n\n1 200 : les capteurs entre Lyon et Lille.\nTrois semaines : le délai qu'ils nous laissent entre la première alerte et la casse.\nDeux : les hivers qu'il a fallu, dont un pour presque rien parce que le gel décollait les boîtiers.\n\nEt personne d'autre en Europe à qui demander conseil.\n\n#ferroviaire #maintenance",
  },
  {
    about: 'sensors',
    network: 'linkedin',
    kind: 'long with a quotation',
    text: "Comme l'écrivent nos collègues de la communication : « Cette réussite est le fruit du travail patient de nos techniciens et de nos ingénieurs ». Patient, c'est gentil. Ceux qui m'ont croisée en février de l'an dernier du côté de Mâcon ont dû voir autre chose.\n\nJe m'occupe du câblage. Pendant les premiers mois, le système nous a surtout appris à reconnaître… la pluie. Chaque averse déclenchait quarante alertes. Puis le vent sous le viaduc. Puis un troupeau, une fois, je vous jure. Il fallait aller vérifier sur place à chaque fois, parce qu'une alerte qu'on ignore, c'est une alerte qui ne sert plus à rien.\n\nLe déclic est venu d'un conducteur, Momo, qui nous a dit : « Le roulement malade, il chante plus fort à la descente. » On a comparé les enregistrements dans les deux sens et il avait raison. Tout le tri des faux signaux repose aujourd'hui sur cette remarque faite devant un distributeur de boissons.\n\nAlors oui, je suis fière du résultat, et trois semaines de préavis pour organiser ses chantiers, c'est le luxe. Mais si vous montez un projet de ce genre chez vous, mon seul conseil est celui-ci : allez boire un café avec ceux qui conduisent. Avant d'acheter quoi que ce soit.",
  },
  {
    about: 'sensors',
    network: 'linkedin',
    kind: 'names and figures',
    text: 'Pour les curieux : SKF 6205 et paliers TBU 130×240, écoute entre 8 et 40 kHz, déclenchement à partir de 80 km/h, identification de la rame par RFID. Le tri tourne en Python sur des Jetson posés à Dijon, Reims et Arras. Durée de vie calculée façon ISO 281, seuil L10 recalé chaque mois. Les TER y passent en octobre.',
  },
  {
    about: 'job',
    network: 'linkedin',
    kind: 'personal story',
    text: "J'étais boulangère. À 41 ans, mal aux poignets, j'ai répondu à une annonce d'Aurore Rail un peu par défi : des horaires de nuit, ça, je connaissais déjà !\n\nMon tuteur s'appelait Loïc. Le premier soir il m'a tendu une lampe et m'a dit de regarder un bogie pendant une heure, sans toucher à rien. J'ai cru à un bizutage. Au bout de vingt minutes je voyais une trace d'huile que je n'avais pas vue au début. C'était la leçon.\n\nSix mois plus tard je signais mes premières interventions. Ça fait quatre ans. Une place s'ouvre dans la même équipe à Nantes, et franchement, si vous hésitez à cause de votre âge ou de votre ancien métier : moi aussi j'hésitais.",
  },
  {
    about: 'job',
    network: 'x',
    kind: 'job advertisement',
    text: "Avis aux Nantais noctambules : mon équipe a besoin d'un technicien de maintenance. CDI, six mois en binôme pour apprendre, ambiance correcte, café infect. Vos CV avant le 30 juin svp, après je pars en congés 😎",
  },
];
