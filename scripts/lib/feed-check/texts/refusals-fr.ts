import type { CheckTexts } from './index.ts';

export const refusals: CheckTexts['refusals'] = {
  'file.missing': 'Ce fichier n’existe pas. Les fichiers se nomment à partir du dossier où vous êtes.',
  'file.unreadable': 'C’est un dossier, ou un fichier qu’il n’est pas permis d’ouvrir.',
  'address.certificate':
    'Cet ordinateur ne fait pas confiance au certificat du serveur. Ce certificat a peut-être expiré, il vaut pour un autre nom, ou il vient de l’autorité de votre entreprise, que Node ne connaît pas. Dans ce dernier cas, indiquez le fichier du certificat de cette autorité dans NODE_EXTRA_CA_CERTS et réessayez.',
  'feed.error.no_address': 'Donnez le fichier ou l’adresse d’un flux.',
  'feed.error.address': 'Ce n’est pas l’adresse d’un flux : elle devrait commencer par https://.',
  'feed.error.insecure':
    'Les flux ne sont lus qu’en https://, pour que personne en chemin ne puisse les modifier. Publiez le fichier à une telle adresse.',
  'feed.error.network_host':
    'C’est l’adresse d’un réseau social, et Own Words n’y lit jamais rien. Publiez le flux sur un hôte à vous.',
  'feed.error.unreachable':
    'Pas de réponse : cet ordinateur est peut-être hors ligne, ou l’adresse inexacte.',
  'feed.error.timeout': 'Le serveur a mis trop longtemps à répondre. Réessayez dans un moment.',
  'feed.error.redirect':
    'Cette adresse renvoie vers une autre, peut-être vers une page d’identification. Own Words ne suit aucun renvoi : donnez l’adresse définitive.',
  'feed.error.not_found':
    'Il n’y a pas de flux à cette adresse. Déposez-y le fichier, ou donnez l’adresse où il se trouve.',
  'feed.error.sign_in': 'Le serveur demande de s’identifier. Un flux doit se lire sans cela.',
  'feed.error.status':
    'Le serveur a répondu par une erreur. Réessayez dans un moment ; si elle persiste, voyez avec les personnes qui s’occupent du serveur.',
  'feed.error.too_big': 'Le fichier dépasse 1 Mio : il n’est pas lu.',
  'feed.error.encoding':
    'Le fichier n’est pas du texte UTF-8. Enregistrez-le de nouveau avec l’encodage UTF-8.',
  'feed.error.html': 'C’est une page web, pas un flux : peut-être celle qui mène au flux.',
  'feed.error.not_json': 'Le fichier n’est pas du JSON valide.',
  'feed.error.not_a_feed': 'Le fichier n’est pas un JSON Feed.',
};
