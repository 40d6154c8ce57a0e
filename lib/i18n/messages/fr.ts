import { pluralsOf } from '../plural.ts';
import type { Messages } from './en.ts';

const count = pluralsOf('fr');

export const fr: Messages = {
  'app.name': 'Own Words',
  'app.activity': 'Mon activité',
  'app.settings': 'Réglages',
  'app.back': 'Retour',
  'app.undo': 'Annuler',
  'app.close': 'Fermer',
  'app.cancel': 'Annuler',
  'app.broken.title': 'Cette fenêtre n’a pas pu ouvrir vos données.',
  'app.broken.kept': 'Rien n’est effacé : vos brouillons et votre activité sont toujours dans ce navigateur.',
  'app.broken.next':
    'Fermez les autres onglets d’Own Words et réessayez. Si cela ne suffit pas, redémarrez le navigateur.',
  'app.failed.title': 'Cela n’a pas fonctionné.',
  'app.failed.kept':
    'Le navigateur n’a pas répondu, ou a refusé de l’enregistrer. Ce qui était gardé est intact. Réessayez, ou redémarrez le navigateur.',
  'app.retry': 'Réessayer',

  'list.search': 'Chercher une suggestion',
  'list.search_hint': 'Chercher',
  'list.filter': 'Filtrer',
  'list.all': 'Tout',
  'list.drafts': 'Brouillons',
  'list.declined': 'Écartées',
  'list.any_language': 'Toutes langues',
  'list.language': 'Langue',
  'list.count': ({ n }) => count(n, { one: '# suggestion', other: '# suggestions' }),
  'list.nothing_found': 'Rien ne correspond.',
  'list.nothing_found_hint': 'Essayez un autre mot, ou affichez tout.',
  'list.show_all': 'Tout afficher',
  'list.no_drafts':
    'Pas encore de brouillon. Ce que vous commencez à écrire est gardé ici, même si cette fenêtre se ferme.',
  'list.no_declined': 'Rien ici. Ce que vous mettez de côté sort de votre liste, et personne ne l’apprend.',
  'list.empty': 'Il n’y a rien à suggérer pour le moment.',
  'list.empty_hint': 'De nouvelles suggestions arrivent d’elles-mêmes quand votre entreprise en publie.',
  'list.no_feed': 'Plus aucun flux.',
  'list.no_feed_hint':
    'Ce que vous avez écrit est sous Brouillons. Ajoutez un flux pour revoir des suggestions.',
  'list.first.title': 'Dites-le avec vos mots',
  'list.first.text':
    'Own Words vous montre ce que votre entreprise propose de raconter. Vous choisissez ce qui vous plaît, vous l’écrivez à votre façon et vous le publiez vous-même. Votre employeur ne voit rien de ce que vous faites ici.',
  'list.first.promise': 'Cinq choses à savoir d’abord',
  'list.first.feed': 'Ajouter le flux de mon entreprise',
  'list.first.sample': 'Essayer avec l’exemple',
  'list.first.sample_wait': 'L’exemple se prépare…',
  'list.stale': ({ date }) => `Voici la copie du ${date}.`,
  'list.sample': 'Ceci est l’exemple d’une entreprise qui n’existe pas.',

  'card.draft': 'Brouillon',
  'card.expires': ({ when }) => `Fin : ${when}`,
  'card.paused': 'En pause',
  'card.corrected': 'Corrigée',
  'card.gone': 'N’est plus suggérée',
  'card.expired': 'Terminée',
  'card.promotional': 'Promotionnel',
  'card.rewarded': 'Un avantage y est attaché',
  'card.questions_only': 'Questions seulement',

  'kind.product': 'Produit',
  'kind.culture': 'Culture',
  'kind.industry': 'Secteur',

  'write.why': 'Pourquoi cette suggestion',
  'write.angles': 'Trouvez votre propre angle',
  'write.answer': 'Y répondre',
  'write.put_question_away': 'Ranger la question',
  'write.facts': 'Des faits à votre disposition',
  'write.source': ({ source }) => `Source : ${source}`,
  'write.theirs': 'Comment l’entreprise l’a dit',
  'write.theirs_hint': 'Pour comprendre, pas pour copier.',
  'write.your_words': 'Vos mots',
  'write.placeholder': 'Qu’avez-vous envie d’en dire ?',
  'write.saved': 'Gardé sur cet ordinateur',
  'write.not_saved':
    'Pas encore gardé : cet ordinateur a refusé de l’enregistrer. Copiez votre texte avant de fermer cette fenêtre.',
  'write.link': 'Ajouter le lien',
  'write.decline': 'Pas pour moi',
  'write.declined': 'Mise de côté. Personne ne l’apprend.',
  'write.bring_back': 'Remettre dans ma liste',
  'write.paused':
    'L’entreprise a mis cette suggestion en pause. Votre brouillon est gardé ; vous pourrez publier quand elle reprendra.',
  'write.gone': 'Cette suggestion n’est plus dans le flux. Votre brouillon est gardé.',
  'write.expired': 'Cette suggestion est terminée. Votre brouillon est gardé.',
  'write.withdrawn': 'L’entreprise a retiré cette suggestion. Votre brouillon est gardé.',
  'write.upcoming': 'L’entreprise n’a pas encore lancé cette suggestion. Votre brouillon est gardé.',
  'write.read': 'Lire l’article',
  'write.read_reveals': 'L’ouvrir apprend à son site que quelqu’un est venu.',
  'write.note': ({ note }) => `L’entreprise précise : ${note}`,
  'write.hand_off': ({ network }) => `Ouvrir ${network}`,
  'write.counter': ({ used, limit }) => `${used} sur ${limit}`,
  'write.too_long': ({ n }) => count(n, { one: '# de trop', other: '# de trop' }),
  'write.image_by': ({ credit }) => `Image : ${credit}`,

  'gate.meter': 'Part des mots qui sont à vous',
  'gate.own': ({ percent }) => `${percent} à vous`,
  'gate.ready': 'Ce sont vos mots. C’est prêt.',
  'gate.empty': 'Écrivez ce que vous en diriez à un collègue : deux ou trois phrases suffisent.',
  'gate.mostly_theirs':
    'Une bonne part vient encore de l’entreprise. Dites-le comme vous le diriez à voix haute.',
  'gate.copied_line':
    'Une phrase est la même que dans une suggestion : un collègue pourrait publier la même. Tournez-la à votre façon.',
  'gate.say_something': 'Ajoutez un peu de vous : ce que vous avez vu, fait ou ce que vous en pensez.',
  'gate.rules': 'Les trois règles',
  'gate.met': 'C’est bon :',
  'gate.not_yet': 'Pas encore :',
  'gate.rule_own': ({ percent, needed }) => `${percent} à vous, il en faut ${needed}.`,
  'gate.rule_own_little':
    'Trop peu pour le dire : les mots du sujet et les formules toutes faites ne comptent pas.',
  'gate.rule_own_free': 'Pas de formulation de l’entreprise à comparer.',
  'gate.help_own': ({ n }) =>
    count(n, {
      one: 'Encore # mot à vous environ, ou dites autrement ce qui est souligné.',
      other: 'Encore # mots à vous environ, ou dites autrement ce qui est souligné.',
    }),
  'gate.words_theirs': ({ words }) => `Mots soulignés : ${words}`,
  'gate.rule_run': ({ n, most }) =>
    count(n, {
      one: `Plus long passage en commun : # mot, ${most} au plus ici.`,
      other: `Plus long passage en commun : # mots, ${most} au plus ici.`,
    }),
  'gate.rule_run_none': 'Aucun passage en commun avec une suggestion.',
  'gate.help_run': ({ n, most }) =>
    count(n, {
      one: `Dites autrement le passage surligné, ou ramenez-le à ${most} mots.`,
      other: `Dites autrement le plus long passage surligné, ou ramenez-le à ${most} mots.`,
    }),
  'gate.show': ({ passage }) => `Voir : « ${passage} »`,
  'gate.show_more': ({ n }) => count(n, { one: '# autre passage', other: '# autres passages' }),
  'gate.rule_fresh': ({ n, needed }) =>
    count(n, { one: `# mot à vous, il en faut ${needed}.`, other: `# mots à vous, il en faut ${needed}.` }),
  'gate.rule_fresh_missing': ({ n, needed }) =>
    count(n, { one: `# mot à vous sur ${needed}.`, other: `# mots à vous sur ${needed}.` }),
  'gate.help_fresh': ({ n }) => `Encore ${n} et c’est bon.`,
  'gate.limits': 'Un coach, pas un juge : il compare des mots, il ignore ce que vous voulez dire.',

  'said.before_today': 'Vous avez dit presque la même chose aujourd’hui.',
  'said.before': ({ date }) => `Vous avez dit presque la même chose le ${date}.`,

  'unfair.title': 'Cela vous semble injuste ?',
  'unfair.intro':
    'C’est bien possible : on compare ici des mots, sans savoir ce que vous voulez dire. Rien n’est envoyé nulle part. Voici tout ce qui est copié :',
  'unfair.measures': 'Ce qui va dans votre presse-papiers',
  'unfair.with_text': 'Ajouter mon texte et les formulations de l’entreprise',
  'unfair.copy': 'Copier',
  'unfair.where_contact': ({ contact }) =>
    `Vous pouvez les remettre à ${contact}, ou au suivi des anomalies du projet Own Words. Qui les lit sait que vous étiez en train d’écrire.`,
  'unfair.where':
    'Vous pouvez les remettre à votre équipe de communication, ou au suivi des anomalies du projet Own Words. Qui les lit sait que vous étiez en train d’écrire.',

  'report.version': ({ version, gate }) => `Own Words ${version}, règles ${gate}`,
  'report.language': ({ language }) => `Langue de la suggestion : ${language}`,
  'report.no_language': 'Langue de la suggestion : non précisée',
  'report.scripts': ({ scripts }) => `Écritures : ${scripts}`,
  'report.words': ({ words, content }) => `Mots : ${words} ; comptés pour la part : ${content}`,
  'report.own': ({ own, needed }) => `À soi : ${own} ; demandé : ${needed}`,
  'report.run': ({ run, most }) => `Plus long passage en commun, en mots : ${run} ; au plus : ${most}`,
  'report.fresh': ({ fresh, needed }) => `Mots à soi : ${fresh} ; demandés : ${needed}`,
  'report.marked': ({ passages, words }) =>
    `Passages surlignés : ${passages} ; autres mots retrouvés : ${words}`,
  'report.reasons': ({ reasons }) => `Pas encore : ${reasons}`,
  'report.texts': ({ texts, others }) =>
    `Textes comparés : ${texts} de cette suggestion, ${others} des autres`,
  'report.draft': 'Mon texte :',
  'report.wording': 'Les formulations de l’entreprise :',

  'way.title': 'Comment votre texte doit-il voyager ?',
  'way.intro':
    'C’est vous qui publiez, sur la page du réseau. Choisissez comment votre texte y arrive ; vous pourrez changer dans les réglages.',
  'way.private': 'Par le presse-papiers',
  'way.private_text':
    'Une page de rédaction vide s’ouvre et vous collez. Votre texte n’est dans aucune adresse web ; comme tout ce qui est copié, d’autres programmes de cet ordinateur pourraient le lire.',
  'way.filled': 'Déjà rempli',
  'way.filled_text':
    'La page de rédaction s’ouvre avec votre texte. Il fait partie de l’adresse : l’historique du navigateur la garde, et un proxy d’entreprise peut la lire avant la publication.',
  'way.suggested': 'Conseillé sur un ordinateur géré par une entreprise',

  'handoff.opened': ({ network }) => `Vous avez ouvert ${network} avec ce texte`,
  'handoff.what': 'Qu’en est-il advenu ?',
  'handoff.hint_private': 'Votre texte est dans le presse-papiers : collez-le dans la page de rédaction.',
  'handoff.hint_filled': 'Si la page est restée vide, copiez le texte ici et collez-le là-bas.',
  'handoff.copy_text': 'Copier le texte',
  'handoff.copy_image': 'Copier l’image',
  'handoff.save_image': 'Enregistrer l’image',
  'handoff.copy_alt': 'Copier la description de l’image',
  'handoff.copy_link': 'Copier le lien',
  'handoff.copied': 'Copié.',
  'handoff.not_copied': 'Le presse-papiers a refusé. Sélectionnez le texte ci-dessus et copiez-le vous-même.',
  'handoff.saved_image': 'Enregistrée dans vos téléchargements.',
  'handoff.image_not_copied':
    'Le presse-papiers a refusé l’image. Enregistrez-la plutôt et ajoutez-la là-bas.',
  'handoff.posted': 'Publié',
  'handoff.scheduled': 'Programmé',
  'handoff.not_this_time': 'Pas cette fois',
  'handoff.later': 'Plus tard',
  'handoff.said.posted': 'C’est noté, pour vous et personne d’autre.',
  'handoff.said.scheduled': 'C’est noté, pour vous et personne d’autre.',
  'handoff.said.not_this_time': 'Votre brouillon est gardé.',
  'handoff.said.later': 'La question reviendra dans quelques heures.',
  'handoff.address': 'Adresse de la publication (facultatif)',
  'handoff.address_refused': 'Ce n’est pas une adresse https://.',
  'handoff.skip': 'Passer',
  'handoff.save': 'Enregistrer',
  'handoff.clipboard_title': 'Le presse-papiers a refusé le texte',
  'handoff.text': 'Texte à copier',
  'handoff.open_now': ({ network }) => `Copié : ouvrir ${network}`,
  'handoff.gate': 'Ce n’est pas prêt, ou plus suggéré. Rien n’a été ouvert.',
  'handoff.storage':
    'Le navigateur a refusé de noter ce partage ; rien n’a donc été ouvert. Copiez votre texte avant de fermer cette fenêtre.',
  'handoff.clipboard_text': ({ network }) =>
    `Rien n’est perdu : le voici, sélectionné. Copiez-le, puis ouvrez ${network} et collez.`,
  'handoff.tab_title': 'Le navigateur n’a pas ouvert la page',
  'handoff.tab_text': ({ network }) =>
    `Votre texte est dans le presse-papiers et ci-dessous. Ouvrez ${network} vous-même et collez.`,

  'activity.title': 'Mon activité',
  'activity.lead':
    'Ce que vous avez porté vers un réseau, pour vous et personne d’autre. Rien ne quitte ce navigateur, sauf si vous l’exportez vous-même.',
  'activity.shares': 'Partages',
  'activity.posted': 'Publiés',
  'activity.own': 'Vos propres mots, en moyenne',
  'activity.promotional': 'Ouvertement promotionnels',
  'activity.empty': 'Rien pour l’instant, et c’est très bien ainsi.',
  'activity.empty_hint':
    'Quand vous ouvrez un réseau avec un texte à vous, c’est noté ici : le jour, le réseau et vos mots.',
  'activity.export_csv': 'Exporter en CSV',
  'activity.export_json': 'Exporter en JSON',
  'activity.erase': 'Effacer mon activité',
  'activity.erase_title': 'Effacer votre activité ?',
  'activity.erase_text': ({ shares, drafts }) =>
    `${count(shares, { one: '# partage', other: '# partages' })} et ${count(drafts, { one: '# brouillon', other: '# brouillons' })} disparaîtront pour de bon, avec ce que vous avez lu ou mis de côté. Vos flux restent. Ce que vous avez publié reste sur son réseau.`,
  'activity.erase_first': 'Exporter d’abord',
  'activity.erase_confirm': 'Effacer pour de bon',
  'activity.erased': 'Effacé. Il ne reste rien de votre activité dans ce navigateur.',
  'activity.deleted': 'Partage supprimé.',
  'activity.delete': 'Supprimer ce partage',
  'activity.state': 'Ce qu’il en est advenu',
  'activity.state.handed_off': 'Sans réponse',
  'activity.state.posted': 'Publié',
  'activity.state.scheduled': 'Programmé',
  'activity.state.not_this_time': 'Pas cette fois',
  'activity.open_post': 'Ouvrir la publication',
  'activity.show_text': 'Voir le texte',

  'welcome.title': 'Dites-le avec vos mots',
  'welcome.lead':
    'Own Words vous montre ce que votre entreprise propose de raconter. Vous choisissez ce qui vous plaît, vous l’écrivez à votre façon et vous le publiez vous-même. Cinq choses à savoir avant de commencer :',
  'welcome.owe': 'Que devez-vous ?',
  'welcome.owe_text': 'Rien. Lire, décliner, ne jamais publier : tout est permis, et personne ne l’apprend.',
  'welcome.words': 'Les mots de qui ?',
  'welcome.words_text':
    'Les vôtres. Une suggestion ne peut pas partir telle quelle : c’est toujours vous qui écrivez.',
  'welcome.post': 'La publication de qui ?',
  'welcome.post_text': 'La vôtre. C’est vous qui publiez, sur la page du réseau, avec votre compte.',
  'welcome.data': 'Les données de qui ?',
  'welcome.data_text':
    'Les vôtres. Brouillons et activité restent dans ce navigateur. Il n’y a ni compte, ni serveur à nous.',
  'welcome.sees': 'Que peut encore voir votre employeur ?',
  'welcome.sees_text':
    'Rien de ce que vous faites ici. Ce qu’il peut voir : ce que vous publiez, comme tout le monde ; dans le journal du serveur du flux, que cet ordinateur le lit ; sur son site, que quelqu’un a ouvert un article. Et qui administre un ordinateur d’entreprise peut en lire le disque.',
  'welcome.start': 'Commencer',
  'welcome.feed_title': 'Avec le flux de votre entreprise',
  'welcome.address': 'Adresse du flux',
  'welcome.address_hint': 'Votre équipe de communication la publie. Elle ressemble à https://…/feed.json',
  'welcome.reveals': ({ host }) =>
    `Votre navigateur demandera votre accord pour joindre ${host}. Grâce à lui, la demande du flux ne porte rien qui distingue un lecteur d’un autre. Le fichier est demandé maintenant, puis toutes les quelques heures à des moments tirés au hasard, et un moment après le démarrage du navigateur. Si ${host} tient un journal, il y voit l’adresse, le navigateur et les langues de cet ordinateur, comme pour tout fichier.`,
  'welcome.subscribe': ({ host }) => `Autoriser ${host} et lire le flux`,
  'welcome.subscribe_blank': 'Autoriser et lire le flux',
  'welcome.query_warning':
    'Cette adresse contient des paramètres. Si la vôtre diffère de celle de vos collègues, elle pourrait vous désigner : comparez.',
  'welcome.reading': 'Lecture du flux…',
  'welcome.sample_title': 'Juste pour voir',
  'welcome.sample_text':
    'Quatorze suggestions d’une entreprise qui n’existe pas, en français et en anglais. Elles sont fournies avec l’extension : rien n’est demandé à un serveur.',
  'welcome.done': ({ n }) =>
    count(n, { one: '# suggestion vous attend.', other: '# suggestions vous attendent.' }),
  'welcome.done_text':
    'Cliquez sur l’icône Own Words de la barre d’outils quand l’envie vous vient. Si vous ne la voyez pas, cherchez sous la pièce de puzzle et épinglez-la.',
  'welcome.open': 'Les voir maintenant',
  'welcome.refused':
    'Vous avez dit non : rien n’a été demandé au serveur, rien n’a été gardé. Vous pouvez changer d’avis ici à tout moment.',

  'settings.title': 'Réglages',
  'settings.feeds': 'Flux',
  'settings.no_feeds': 'Aucun flux pour l’instant.',
  'settings.add_feed': 'Ajouter un flux',
  'settings.good_at': ({ date }) => `Lu le ${date}`,
  'settings.failed_at': ({ date }) => `Dernier essai le ${date}`,
  'settings.in_extension': 'Fourni avec l’extension ; rien n’est demandé à un serveur.',
  'settings.problems': ({ n }) =>
    count(n, { one: '# remarque sur ce flux', other: '# remarques sur ce flux' }),
  'settings.refresh': 'Lire maintenant',
  'settings.refresh_reveals':
    'Une lecture à la main dit au serveur du flux que quelqu’un est là, maintenant, devant cet ordinateur.',
  'settings.allow': ({ host }) => `Autoriser de nouveau ${host}`,
  'settings.remove': 'Retirer',
  'settings.remove_title': ({ title }) => `Retirer « ${title} » ?`,
  'settings.remove_text':
    'Ses suggestions quittent votre liste et son serveur n’est plus interrogé. Vos brouillons et votre activité restent.',
  'settings.fingerprint': 'Empreinte',
  'settings.fingerprint_hint':
    'La même pour tous ceux qui ont le même fichier : comparez les premières lettres avec un collègue.',
  'settings.way': 'Comment voyage votre texte',
  'settings.way_unset': 'Me demander au prochain passage',
  'settings.language': 'Langue',
  'settings.language_auto': 'Celle du navigateur',
  'settings.version': ({ version }) => `Own Words ${version}`,

  'feed.error.title': 'Le flux n’a pas pu être lu.',
  'feed.error.kept':
    'La dernière bonne copie reste affichée ; vos brouillons et votre activité sont intacts.',
  'feed.error.address': 'Cela ne ressemble pas à l’adresse d’un flux. Elle devrait commencer par https://.',
  'feed.error.insecure':
    'Les flux ne sont lus qu’en https://, pour que personne en chemin ne puisse les modifier.',
  'feed.error.network_host': 'C’est l’adresse d’un réseau social. Own Words n’y lit jamais rien.',
  'feed.error.permission': 'Own Words n’a pas le droit de joindre cet hôte. Autorisez-le pour lire le flux.',
  'feed.error.unreachable': 'Pas de réponse : l’ordinateur est peut-être hors ligne, ou l’adresse inexacte.',
  'feed.error.timeout': 'Le serveur a mis trop longtemps à répondre.',
  'feed.error.redirect':
    'Cette adresse renvoie vers une autre. Demandez l’adresse définitive à votre équipe de communication.',
  'feed.error.not_found': 'Il n’y a pas (ou plus) de flux à cette adresse.',
  'feed.error.sign_in':
    'Le serveur demande de s’identifier. Un flux doit se lire sans cela : prévenez votre équipe de communication.',
  'feed.error.status': 'Le serveur a répondu par une erreur. Cela passera peut-être.',
  'feed.error.too_big':
    'Le fichier dépasse 1 Mo, plus qu’un flux ne peut peser. Prévenez votre équipe de communication.',
  'feed.error.encoding': 'Le fichier n’est pas du texte UTF-8. Prévenez votre équipe de communication.',
  'feed.error.html':
    'C’est une page web, pas un flux : peut-être une page d’identification, ou la page qui mène au flux.',
  'feed.error.not_json': 'Le fichier n’est pas du JSON valide. Prévenez votre équipe de communication.',
  'feed.error.not_a_feed': 'Le fichier n’est pas un JSON Feed. Prévenez votre équipe de communication.',
  'feed.error.storage': 'Cet ordinateur a refusé d’enregistrer le flux. Il manque peut-être de place.',

  'problem.not_json': 'Le fichier n’est pas du JSON valide.',
  'problem.html': 'C’est une page web, pas un flux.',
  'problem.not_a_feed': 'Le fichier n’est pas un JSON Feed : il n’a pas de liste d’éléments.',
  'problem.no_title': 'Le flux n’a pas de titre.',
  'problem.no_items': 'Le flux n’a aucun élément.',
  'problem.too_many_items': 'Le flux a plus de 500 éléments ; le reste est laissé de côté.',
  'problem.too_deep': 'Imbriqué trop profondément : laissé de côté.',
  'problem.item_not_an_object': 'Ce n’est pas un élément : laissé de côté.',
  'problem.item_without_id': 'Un élément sans identifiant : laissé de côté.',
  'problem.item_twice': 'L’identifiant d’un élément précédent : laissé de côté.',
  'problem.item_empty': 'Un élément qui ne dit rien : laissé de côté.',
  'problem.item_invalid': 'Un élément illisible : laissé de côté.',
  'problem.field_ignored': 'Pas sous la forme attendue : ignoré.',
  'problem.text_too_long': 'Plus long que le champ ne le permet : ignoré.',
  'problem.too_many_points': 'Plus d’entrées que la liste n’en permet : ignoré.',
  'problem.keep_beyond_bounds':
    'Au-delà des noms à conserver que le contrôle admet (20, de 6 mots au plus, un cinquième d’un texte) : ignoré.',
  'problem.unsafe_link': 'Ce n’est pas un lien https://, ou il contient un mot de passe : ignoré.',
  'problem.image_elsewhere': 'Une image d’un autre hôte que celui du flux : jamais demandée.',
  'problem.date_without_zone': 'Une date sans fuseau horaire : lue en temps universel.',
  'problem.number_as_id': 'Un nombre pour identifiant : lu comme du texte.',
  'problem.wording_from_html': 'Seulement du HTML : son texte est utilisé.',
};
