/** The two suggestions of Aurore Rail and a cheat's tricks, in Italian. */
import type { Material } from '../types.ts';

export const it: Material = {
  language: 'it',
  sensors: {
    title: '1.200 sensori che sentono i cuscinetti consumarsi',
    facts: [
      'Da questa primavera 1.200 sensori acustici sono montati lungo tutta la linea Lione–Lilla.',
      'Segnalano un cuscinetto usurato tre settimane prima che ceda: nessuna rete europea ci riusciva.',
      'Tecnici e ingegneri hanno messo a punto il sistema sul campo nel corso di due inverni.',
    ],
    angles: [
      'Che cosa hai dovuto disimparare?',
      'Quale momento di quei due inverni non hai mai raccontato al lavoro?',
      'Che cosa cambiano nelle tue giornate tre settimane di anticipo?',
    ],
    texts: [
      "I nostri team reinventano la manutenzione ferroviaria! Lungo la linea Lione–Lilla, 1.200 sensori acustici rilevano oggi l'usura dei cuscinetti tre settimane prima del guasto, una novità assoluta in Europa. Questo traguardo è il frutto del lavoro paziente dei nostri tecnici e ingegneri, che per due inverni hanno operato a stretto contatto con i binari. Le rotaie che vi ascoltano.",
      "1.200 sensori acustici vegliano oggi sulla linea Lione–Lilla. Rilevano l'usura dei cuscinetti tre settimane prima del guasto. Una novità assoluta in Europa!",
    ],
    keep: [
      'Aurore Rail',
      'Lione–Lilla',
      '1.200',
      'tre settimane',
      'due inverni',
      'sensori acustici',
      'cuscinetti',
      'manutenzione',
      'Europa',
    ],
    slogan: 'Le rotaie che vi ascoltano',
  },
  job: {
    title: 'Un tecnico di manutenzione per le notti di Nantes',
    facts: [
      'Aurore Rail cerca a Nantes un tecnico o una tecnica di manutenzione a tempo indeterminato.',
      'Si lavora di notte e si comincia con sei mesi di formazione accanto a un mentore.',
      'Ci si può candidare fino al 30 giugno.',
    ],
    angles: [
      'Che cosa avresti voluto sapere prima della tua prima notte in officina?',
      'Da che cosa capisci che una persona si troverà bene in squadra?',
      'Che cosa ti ha insegnato un mentore che non sta in nessun manuale?',
    ],
    texts: [
      'Aurore Rail cerca un tecnico di manutenzione a Nantes! Con un contratto a tempo indeterminato entrerai in una squadra appassionata che ogni notte prepara i treni del giorno dopo. Per sei mesi un mentore esperto ti affiancherà e ti trasmetterà il suo mestiere. Candidati entro il 30 giugno e dai nuovo slancio alla tua carriera. La notte viaggia con te.',
      'Aurore Rail cerca un tecnico di manutenzione a Nantes. Contratto a tempo indeterminato, turni di notte e sei mesi di formazione con un mentore. Candidati entro il 30 giugno!',
    ],
    keep: [
      'Aurore Rail',
      'Nantes',
      'tempo indeterminato',
      '30 giugno',
      'sei mesi',
      'tecnico di manutenzione',
      'mentore',
      'notte',
    ],
    slogan: 'La notte viaggia con te',
  },
  tricks: {
    opening:
      'Mi ricordo ancora il mio primo giorno qui, quando non trovavo nemmeno la macchinetta del caffè.',
    praise: 'Che orgoglio! Complimenti a tutte le persone che ci hanno lavorato.',
    tail: 'Per tanto tempo cose così sembrano ferme, poi una mattina ti volti indietro e vedi quanta strada hai fatto.',
    swaps: {
      i: 'quei',
      la: 'questa',
      lungo: 'sopra',
      oggi: 'ora',
      dei: 'sui',
      del: 'dal',
      una: 'la',
      in: 'per',
      questo: 'tale',
      il: 'un',
      e: 'ed anche',
      che: 'i quali',
      per: 'durante',
      a: 'presso',
      con: 'assieme a',
      le: 'queste',
      un: 'il',
      ogni: 'ciascuna',
      ti: 'vi',
      tua: 'propria',
      entro: 'prima del',
    },
    endings: [
      ['ano', 'avano'],
      ['i', 'o'],
      ['ato', 'ando'],
      ['e', 'i'],
      ['a', 'e'],
    ],
  },
};
