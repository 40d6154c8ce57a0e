/** Posts by honest employees of Aurore Rail, in German. All must pass. */
import type { HonestPost } from '../types.ts';

export const de: readonly HonestPost[] = [
  {
    about: 'sensors',
    network: 'linkedin',
    kind: 'rewrite',
    text: 'Kurz erklärt, weil viele fragen: Ein Lager, das bald kaputtgeht, klingt anders als ein gesundes. Das hören wir nicht, unsere neuen Sensoren am Gleis schon. 1.200 Stück hängen mittlerweile zwischen Lyon und Lille. Wir wissen also etwa drei Wochen vorher Bescheid und können das Teil in Ruhe tauschen. So etwas gibt es in Europa sonst noch nirgends. Zwei Winter hat das gekostet, und ein paar Paar Handschuhe.',
  },
  {
    about: 'job',
    network: 'linkedin',
    kind: 'angle answered',
    text: 'Woran ich merke, dass jemand zu uns passt? Am Aufräumen. Wer um fünf Uhr früh, hundemüde, noch den Drehmomentschlüssel entspannt und in die richtige Schublade legt, der bleibt. Alles andere bringen wir dir bei.',
  },
  {
    about: 'sensors',
    network: 'x',
    kind: 'short',
    text: 'Früher: Lager kaputt, Zug steht. Heute: drei Wochen Vorwarnung. Läuft bei uns.',
  },
  {
    about: 'sensors',
    network: 'linkedin',
    kind: 'short',
    text: 'Heute den tausendzweihundertsten Sensor angeschraubt. Irgendwo hinter Lille, im Nieselregen, mit Tobi und einer Thermoskanne. Mehr Feier gab es nicht, aber der Kaffee war gut. ☕',
  },
  {
    about: 'job',
    network: 'linkedin',
    kind: 'job advertisement',
    text: 'Bei uns in Nantes wird ein Platz frei: Techniker oder Technikerin für die Instandhaltung, unbefristet, nachts. Keine Angst, das erste halbe Jahr läuft immer jemand mit. Wer Lust hat, meldet sich bitte bis 30. Juni, gern auch erst mal per Nachricht an mich.',
  },
  {
    about: 'job',
    network: 'x',
    kind: 'job advertisement',
    text: 'Kennt wer wen? Meine Schicht in Nantes braucht Verstärkung. Gesucht: Instandhaltungstechniker mit Humor. Geboten: fester Vertrag, Nachtzuschlag, Sonnenaufgänge. Frist ist der 30. Juni. https://aurore-rail.example/jobs',
  },
  {
    about: 'sensors',
    network: 'linkedin',
    kind: 'facts told',
    text: 'Was mir in der Planung hilft, sind nicht die 1.200 Mikrofone an sich. Es sind die drei Wochen. So lange dauert es im Schnitt vom ersten Hinweis bis zu dem Moment, in dem ein Radlager wirklich aufgibt. In der Zeit bestelle ich das Ersatzteil, suche einen freien Hallenplatz und tausche das Fahrzeug im Umlauf. Die Fahrgäste zwischen Lyon und Lille merken davon: nichts. Genau so soll es sein.\n\n#Instandhaltung #Bahn',
  },
  {
    about: 'sensors',
    network: 'linkedin',
    kind: 'long with a quotation',
    text: 'Unsere Kommunikation schreibt: „Unsere Teams erfinden die Instandhaltung auf der Schiene neu!“ Ich musste lachen, weil mein Vater das auch schon behauptet hat, 1987, als er eine neue Fettpresse bekam.\n\nEr war Wagenmeister. Er ging am Zug entlang, klopfte gegen jedes Rad und wusste Bescheid. Als Kind durfte ich manchmal mit, und ich habe nie verstanden, was er da hört. „Das musst du können, nicht verstehen“, hat er gesagt.\n\nHeute sitze ich vor einem Bildschirm und versuche genau das Gegenteil: zu verstehen, ohne es zu können. Ein Algorithmus zeigt mir ein Spektrum, bei 11 Kilohertz sitzt eine kleine Zacke, und ich soll entscheiden, ob der Wagen raus muss. Die ersten Monate lag ich ständig daneben. Einmal habe ich einen ganzen Nachtzug in Dijon aussetzen lassen, wegen einer losen Trittstufe. Das war teuer und ziemlich peinlich.\n\nIrgendwann habe ich meinen Vater angerufen und ihm die Aufnahmen vorgespielt. Er ist jetzt 79 und hört schlecht. Bei Nummer sechs hat er sofort gesagt: „Der ist hin.“ Er war hin.\n\nSeitdem spiele ich jedem neuen Kollegen erst die Töne vor und zeige danach die Kurven. Man muss beides haben, Ohr und Zahl. Neu erfunden haben wir also nicht so viel. Wir haben dem alten Klopfen zugehört und es ein bisschen lauter gedreht.',
  },
  {
    about: 'sensors',
    network: 'linkedin',
    kind: 'names and figures',
    text: 'Technik, weil gefragt wurde: SKF 6205 auf dem Prüfstand, FAG-TAROL 130/230 im Betrieb, MEMS-Mikros mit 96 kHz, RFID pro Radsatz, Auslösung ab 80 km/h. Auswertung in Python, Edge-Rechner in Dijon, Reims und Arras, MQTT ins Leitsystem. Restlebensdauer nach ISO 281, Normen EN 12082 und EN 15313. Als Nächstes: TER.',
  },
  {
    about: 'job',
    network: 'linkedin',
    kind: 'personal story',
    text: 'Vor drei Jahren bin ich aus Leipzig nach Nantes gezogen, der Liebe wegen. Französisch: Schulnote vier. Beruf: Mechatroniker. Die Liebe hat acht Monate gehalten, der Job hält noch.\n\nIn meiner ersten Nacht habe ich drei Stunden lang „la clé de douze“ gesucht und dachte, die reden von einer Tür. Mein Mentor Bastien hat es mitbekommen, nichts gesagt und am nächsten Abend jedes Werkzeug im Wagen mit Kreppband beschriftet, zweisprachig. Das Band klebt da immer noch.\n\nWarum ich das schreibe: Aurore Rail stellt gerade wieder wen ein, selbe Halle, selbe Schicht. Perfektes Französisch braucht ihr nicht. Wir haben Kreppband.',
  },
];
