import type { ledger as english } from '../en/ledger.ts';
import type { In } from '../types.ts';
import { count } from './count.ts';

export const ledger: In<typeof english> = {
  'ledger.export_csv': 'Exporter en CSV',
  'ledger.export_json': 'Exporter en JSON',
  'ledger.title': 'Ce qui est parti de cet ordinateur',
  'ledger.lead':
    'Toutes les requêtes qu’Own Words a faites lui-même. Les pages que vous avez ouvertes d’ici, celle d’un réseau par exemple, n’y sont pas. Qui a le journal du serveur du flux peut le comparer avec cette liste.',
  'ledger.see': 'Voir ce qui est parti de cet ordinateur',
  'ledger.empty': 'Own Words n’a envoyé aucune requête.',
  'ledger.empty_hint':
    'Il n’a rien demandé à aucun serveur. Dès que vous ajoutez un flux, chaque requête faite pour lui se trouve ici : quand, vers où, pourquoi, et ce qui est revenu.',
  'ledger.requests': 'Requêtes',
  'ledger.received': 'Reçu',
  'ledger.hosts': 'Serveurs interrogés',
  'ledger.since': ({ date }) => `La plus ancienne est du ${date}.`,
  'ledger.asked': 'Ce qui est envoyé',
  'ledger.asked_text':
    'Chaque fois la même chose : l’adresse seule, et rien de ce que vous lisez, écrivez ou choisissez. (Un simple GET : ni cookie, ni Referer, ni Origin, ni validateur tel qu’ETag ou date.) Seule l’adresse elle-même pourrait vous désigner. Le serveur voit ce qu’il voit de tout visiteur : l’adresse réseau de cet ordinateur, le navigateur et ses langues.',
  'ledger.list': 'Les requêtes, jour par jour',
  'ledger.kind.feed': 'GET, le fichier du flux',
  'ledger.kind.image': 'GET, une image du flux',
  'ledger.kind.unknown': 'GET ; l’objet n’est pas noté',
  'ledger.reason.subscribe': 'à l’ajout du flux',
  'ledger.reason.schedule': 'à l’heure prévue',
  'ledger.reason.manual': 'lu à la demande',
  'ledger.reason.move': 'au changement d’adresse',
  'ledger.reason.allow': 'quand vous avez autorisé de nouveau son hôte',
  'ledger.reason.check': 'à votre vérification de ce qui est en ligne, dans Studio',
  'ledger.reason.open': 'à son ouverture dans Studio',
  'ledger.status': ({ status }) => `statut ${status}`,
  'ledger.no_status': 'pas de statut',
  'ledger.outcome.ok': 'Reçu.',
  'ledger.outcome.unfinished':
    'Aucune fin n’est notée : la requête est en cours, ou le navigateur a été fermé avant.',
  'ledger.outcome.permission': 'La réponse n’a pas été prise : l’autorisation pour cet hôte manquait.',
  'ledger.outcome.unreachable': 'Pas de réponse, ou elle s’est interrompue.',
  'ledger.outcome.timeout': 'Abandonné : la réponse n’était pas entière au bout de 20 secondes.',
  'ledger.outcome.redirect': 'La réponse renvoyait vers une autre adresse, qui n’a pas été interrogée.',
  'ledger.outcome.not_found': 'Il n’y a rien à cette adresse.',
  'ledger.outcome.sign_in': 'Le serveur demande de s’identifier.',
  'ledger.outcome.status': 'Le serveur a répondu par une erreur.',
  'ledger.outcome.too_big': 'Interrompu : c’était plus gros qu’il n’est permis.',
  'ledger.outcome.storage': 'Pas envoyé : cet ordinateur a refusé de le noter d’abord.',
  'ledger.more': ({ n }) => count(n, { one: 'En voir # de plus', other: 'En voir # de plus' }),
  'ledger.damaged': ({ n }) =>
    count(n, {
      one: '# requête est devenue illisible : elle n’est ni affichée ni comptée.',
      other: '# requêtes sont devenues illisibles : elles ne sont ni affichées ni comptées.',
    }),
  'ledger.damaged_text':
    'Ce qui en était noté est abîmé, mais la demande a bien eu lieu. Voici ce qu’il en reste, tel quel.',
  'ledger.damaged_show': 'Voir ce qu’il en reste',
  'ledger.limits': 'Ce que cette liste ne contient pas',
  'ledger.limits_browser':
    'Ce que le navigateur demande de lui-même : les adresses des hôtes, ses propres mises à jour et celles de ses extensions.',
  'ledger.limits_pages':
    'Les pages que vous ouvrez d’ici : la fenêtre de publication d’un réseau, un article. Votre navigateur les ouvre comme toute autre page, avec leurs cookies, et avec votre texte dans l’adresse si vous avez choisi « Déjà rempli ».',
  'ledger.limits_most': ({ most }) =>
    `Plus de ${most} requêtes : les plus récentes restent, les autres font de la place. Retirer un flux les laisse ici ; seul le fait de tout effacer vide la liste.`,
  'ledger.limits_bytes':
    'Ce qui voyage autour d’un fichier : les tailles sont celles des fichiers décompressés, jusqu’où ils ont été lus. Un serveur qui compresse compte moins d’octets. D’une redirection, le navigateur ne dit pas le statut.',
  'ledger.feeds': 'Votre flux est-il le même que celui de vos collègues ?',
  'ledger.feeds_text':
    'Une entreprise pourrait donner à chaque personne une autre adresse ou un autre fichier. Comparez les deux avec une ou un collègue : l’adresse entière, et l’empreinte : ses seize caractères à voix haute ou, pour être sûr, en entier. Si elles sont les mêmes, elles ne permettent pas au serveur de vous distinguer.',
  'ledger.address': 'Adresse',
  'ledger.host': 'Hôte, tel qu’on le lit',
  'ledger.host_ascii': 'Hôte, tel que l’ordinateur le lit',
  'ledger.aloud': 'Empreinte, à lire à voix haute',
  'ledger.fingerprint': 'Empreinte entière',
  'ledger.no_fingerprint': 'Connue une fois toutes les images du flux arrivées.',
  'ledger.read': 'Dernière lecture',
  'ledger.never': 'Pas encore',
  'ledger.to_settings': 'Les Réglages disent ce qu’on peut y faire.',
};
