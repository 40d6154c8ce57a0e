import type { writing as english } from '../en/writing.ts';
import type { In } from '../types.ts';
import { count } from './count.ts';

export const writing: In<typeof english> = {
  'write.why': 'Pourquoi cette suggestion',
  'write.angles': 'Trouvez votre propre angle',
  'write.answer': 'Y répondre',
  'write.put_question_away': 'Ranger la question',
  'write.facts': 'Des faits à reprendre',
  'write.source': ({ source }) => `Source : ${source}`,
  'write.theirs': 'Ce qu’en dit l’entreprise',
  'write.theirs_hint': 'Pour comprendre, pas pour copier.',
  'write.your_words': 'Vos mots',
  'write.placeholder': 'Qu’avez-vous envie d’en dire ?',
  'write.saved': 'Gardé sur cet ordinateur',
  'write.not_saved_title': 'Votre texte n’est pas encore sur le disque.',
  'write.held':
    'Cet ordinateur a refusé de l’enregistrer ; il manque peut-être de place. Il est gardé en mémoire jusqu’à la fermeture du navigateur. Faites de la place et il s’enregistrera de lui-même, ou copiez-le maintenant.',
  'write.not_saved':
    'Cet ordinateur a refusé de l’enregistrer ; il manque peut-être de place. Faites de la place et il s’enregistrera de lui-même, ou copiez-le avant de fermer cette fenêtre.',
  'write.copy': 'Copier mon texte',
  'write.earlier.overtaken': 'Une autre fenêtre a écrit autre chose',
  'write.earlier.emptied': 'Ce que vous avez effacé est encore là',
  'write.earlier.taken_out': 'Ce qu’il y avait ici avant',
  'write.take_back': 'Le reprendre',
  'write.take_back_hint': 'Le reprendre garde aussi ce qui est écrit au-dessus.',
  'write.drop': 'L’oublier',
  'write.link': 'Ajouter le lien',
  'write.decline': 'Pas pour moi',
  'write.declined': 'Suggestion écartée. Personne n’en saura rien.',
  'write.bring_back': 'Remettre dans ma liste',
  'write.paused':
    'L’entreprise a mis cette suggestion en pause. Votre brouillon est gardé ; vous pourrez publier quand elle reprendra.',
  'write.gone': 'Cette suggestion n’est plus dans le flux. Votre brouillon est gardé.',
  'write.expired': 'Cette suggestion est terminée. Votre brouillon est gardé.',
  'write.expired_on': ({ date }) => `Cette suggestion s’est terminée le ${date}. Votre brouillon est gardé.`,
  'write.vanished': 'Cette suggestion n’est plus dans son flux. Vous n’aviez rien écrit à son sujet.',
  'write.withdrawn': 'L’entreprise a retiré cette suggestion. Votre brouillon est gardé.',
  'write.upcoming': 'L’entreprise n’a pas encore lancé cette suggestion. Votre brouillon est gardé.',
  'write.upcoming_on': ({ date }) =>
    `L’entreprise lance cette suggestion le ${date}. Votre brouillon est gardé ; vous pourrez publier dès ce jour-là.`,
  'write.read': 'Lire l’article',
  'write.read_reveals': 'Si vous l’ouvrez, son site saura que quelqu’un est venu.',
  'write.note': ({ note }) => `L’entreprise précise : ${note}`,
  'write.hand_off': ({ network }) => `Ouvrir ${network}`,
  'write.counter': ({ used, limit }) => `${used} sur ${limit}`,
  'write.counter_with_link': ({ used, limit }) => `${used} sur ${limit}, lien compris`,
  'write.keys': 'Ctrl ↵',
  'write.in_tab': 'Écrire dans un onglet',
  'write.answering': 'La question est maintenant au-dessus de votre texte.',
  'write.answered': 'La question est rangée.',
  'write.too_long': ({ n }) => count(n, { one: '# caractère de trop', other: '# caractères de trop' }),
  'write.over': ({ n, network }) =>
    count(n, {
      one: `# caractère de plus que ${network} n’en accepte.`,
      other: `# caractères de plus que ${network} n’en accepte.`,
    }),
  'write.image_agreed': 'Toutes les personnes reconnaissables sont d’accord.',
  'write.image_by': ({ credit }) => `Image : ${credit}`,

  'gate.meter': 'Part des mots qui sont à vous',
  'gate.own': ({ percent }) => `${percent} à vous`,
  'gate.ready': 'Ce sont vos mots. C’est prêt.',
  'gate.too_long': ({ n, network }) =>
    count(n, {
      one: `Ce sont vos mots, avec # caractère de trop, même pour ${network}.`,
      other: `Ce sont vos mots, avec # caractères de trop, même pour ${network}.`,
    }),
  'gate.empty': 'Écrivez ce que vous en diriez à un collègue : deux ou trois phrases suffisent.',
  'gate.mostly_theirs':
    'Une bonne part vient encore de l’entreprise. Dites-le comme vous le diriez à voix haute.',
  'gate.copied_line':
    'Une phrase est la même que dans une suggestion : un collègue pourrait publier la même. Tournez-la à votre façon.',
  'gate.say_something':
    'Ajoutez un peu de vous : ce que vous avez vu, ce que vous avez fait, ce que vous en pensez.',
  'gate.rules': 'Les trois règles',
  'gate.met': 'C’est bon :',
  'gate.not_yet': 'Pas encore :',
  'gate.rule_own': ({ percent, needed }) => `${percent} à vous, il en faut ${needed}.`,
  'gate.rule_own_little':
    'Trop peu pour le dire : les mots du sujet et les formules toutes faites ne comptent pas.',
  'gate.rule_own_free': 'Pas de formulation de l’entreprise à comparer.',
  'gate.help_own': ({ n }) =>
    count(n, {
      one: 'Encore # mot à vous environ, ou dites autrement ce qui est souligné.',
      other: 'Encore # mots à vous environ, ou dites autrement ce qui est souligné.',
    }),
  'gate.words_theirs': ({ words }) => `Mots soulignés : ${words}`,
  'gate.rule_run': ({ n, most }) =>
    count(n, {
      one: `Plus long passage en commun : # mot, ${most} au plus ici.`,
      other: `Plus long passage en commun : # mots, ${most} au plus ici.`,
    }),
  'gate.rule_run_none': 'Aucun passage en commun avec une suggestion.',
  'gate.help_run': ({ n, most }) =>
    count(n, {
      one: `Dites autrement le passage surligné, ou ramenez-le à ${most} mots.`,
      other: `Dites autrement le plus long passage surligné, ou ramenez-le à ${most} mots.`,
    }),
  'gate.show': ({ passage }) => `Voir : « ${passage} »`,
  'gate.show_more': ({ n }) => count(n, { one: '# autre passage', other: '# autres passages' }),
  'gate.rule_fresh': ({ n, needed }) =>
    count(n, {
      one: `# mot à vous, il en faut ${needed}.`,
      other: `# mots différents à vous, il en faut ${needed}.`,
    }),
  'gate.rule_fresh_missing': ({ n, needed }) =>
    count(n, { one: `# mot à vous sur ${needed}.`, other: `# mots à vous sur ${needed}.` }),
  'gate.help_fresh': ({ n }) => `Encore ${n} et c’est bon.`,
  'gate.limits': 'Un coach, pas un juge : il compare des mots, il ignore ce que vous voulez dire.',

  'said.before_today': 'Vous avez dit presque la même chose aujourd’hui.',
  'said.before': ({ date }) => `Vous avez dit presque la même chose le ${date}.`,
};
