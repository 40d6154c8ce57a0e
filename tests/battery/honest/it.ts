/** Posts by honest employees of Aurore Rail, in Italian. All must pass. */
import type { HonestPost } from '../types.ts';

export const it: readonly HonestPost[] = [
  {
    about: 'sensors',
    network: 'linkedin',
    kind: 'rewrite',
    text: "Ve la spiego come l'ho spiegata a mia suocera. Le ruote dei treni girano su cuscinetti. Quando uno si sta rovinando fischia, ma pianissimo. Noi abbiamo messo accanto ai binari, da Lione fino a Lilla, 1.200 orecchie elettroniche che quel fischio lo sentono, e così abbiamo quasi un mese (tre settimane, va') per sostituire il pezzo con calma. In Europa siamo i primi. Per arrivarci sono serviti due inverni e gente molto testarda.",
  },
  {
    about: 'job',
    network: 'x',
    kind: 'angle answered',
    text: "Cosa avrei voluto sapere prima della prima notte? Che alle quattro viene una fame bestiale. Portatevi la pasta al forno, abbondante: chi la divide con l'officina è già assunto 😂",
  },
  {
    about: 'sensors',
    network: 'linkedin',
    kind: 'angle answered',
    text: "Ho dovuto disimparare la fretta. Vengo dal mondo delle app, dove se una cosa non va la correggi in giornata. Qui, per sapere se un sensore aveva ragione, bisognava aspettare che il treno tornasse in deposito e aprire la boccola. A volte un mese. All'inizio impazzivo, adesso mi sembra l'unico modo serio di lavorare.",
  },
  {
    about: 'job',
    network: 'x',
    kind: 'short',
    text: 'Cerchiamo un collega per le notti a Nantes. Astenersi amanti della sveglia.',
  },
  {
    about: 'sensors',
    network: 'linkedin',
    kind: 'short',
    text: 'Stamattina un allarme su una carrozza che sembrava perfetta. Abbiamo smontato: pista rovinata. Senza quei sensori ce ne saremmo accorti in mezzo alla campagna. Brividi.',
  },
  {
    about: 'job',
    network: 'linkedin',
    kind: 'job advertisement',
    text: "Passaparola, per favore 🙏 In deposito a Nantes manca un tecnico. Si fa manutenzione vera, di notte, con contratto a tempo indeterminato; nel primo semestre c'è sempre qualcuno dei nostri al tuo fianco. Curriculum entro il 30 giugno qui: https://aurore-rail.example/lavoro",
  },
  {
    about: 'sensors',
    network: 'linkedin',
    kind: 'facts told',
    text: "I numeri li hanno già dati in tanti, li do anch'io ma con i piedi per terra. Tra Lione e Lilla ci sono 1.200 sensori. Ognuno costa meno di un cuscinetto. Un cuscinetto che cede in linea ferma un treno per ore, mentre con tre settimane di preavviso il cambio dura un turno di notte e il viaggiatore non se ne accorge nemmeno. Due inverni di prove sono serviti soprattutto a non farci spaventare dai falsi allarmi.",
  },
  {
    about: 'job',
    network: 'linkedin',
    kind: 'long with a quotation',
    text: "Nell'annuncio dei colleghi della comunicazione c'è scritto: «Per sei mesi un mentore esperto ti affiancherà e ti trasmetterà il suo mestiere». Tutto vero, però detta così sembra una cosa solenne. Vi racconto com'è andata a me.\n\nIl mio mentore si chiama Fabrice e nei primi dieci giorni avrà detto in tutto quaranta parole. Indicava. Se sbagliavo, sospirava. Se facevo bene, niente, passava al carrello successivo. Tornavo a casa alle sei e dicevo a mia moglie che mollavo.\n\nUna notte di novembre si è rotta la presa di un convoglio che doveva partire per Brest. Mancavano cinquanta minuti. Fabrice mi ha guardato, mi ha dato la sua torcia, quella con il nastro rosso che non presta a nessuno, e si è messo lui a passarmi le chiavi. Non ha sospirato neanche una volta. Siamo usciti in orario con tre minuti di margine e lui ha detto: «Bon». Basta.\n\nSono passati due anni e quel «bon» vale ancora più di qualunque attestato.\n\nOra ci serve un'altra persona. Il lavoro è faticoso, il turno è quello che è, la paga è onesta e il contratto non scade. In più c'è Fabrice, che ormai di parole ne dice almeno sessanta.\n\nScrivetemi pure, rispondo volentieri, di pomeriggio.",
  },
  {
    about: 'sensors',
    network: 'x',
    kind: 'names and figures',
    text: 'Per chi chiede: SKF 6205 al banco, TBU 130 in linea, MEMS a 96 kHz, tag RFID su ogni asse, soglia 80 km/h. Python su Jetson a Digione, Reims e Arras, durata L10 secondo ISO 281. Recall 0,91. Prossimi: i TER, 38 convogli.',
  },
  {
    about: 'sensors',
    network: 'linkedin',
    kind: 'personal story',
    text: "Mio nonno faceva il cantoniere vicino a Voghera e appoggiava l'orecchio alla rotaia per sentire se arrivava il treno. Quando gli ho detto che in Francia mi pagano per fare ascoltare i binari a un computer, ha riso fino alle lacrime.\n\nPoi mi ha chiesto: «E chi controlla che il computer non dica fesserie?»\n\nNonno, io. È esattamente il mio lavoro. Prendo le segnalazioni, vado in officina, apro, guardo, e se la macchina ha torto glielo scrivo. Il primo inverno aveva torto una volta su due. Il secondo, una su dieci. Adesso mi fido, ma l'orecchio alla rotaia ogni tanto lo appoggio ancora. A treni fermi, tranquilli.",
  },
];
