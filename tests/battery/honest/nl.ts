/** Posts by honest employees of Aurore Rail, in Dutch. All must pass. */
import type { HonestPost } from '../types.ts';

export const nl: readonly HonestPost[] = [
  {
    about: 'sensors',
    network: 'linkedin',
    kind: 'rewrite',
    text: 'Een treinwiel draait op lagers, en zo’n lager begint te zeuren lang voor het echt kapot is. Dat gezeur vangen wij tegenwoordig op. Tussen Lyon en Lille hebben we 1.200 sensoren geplaatst die meeluisteren met alles wat voorbijrijdt. Gemiddeld zijn we er drie weken eerder bij. Nergens anders in Europa gebeurt dat op deze manier, en het heeft mijn collega’s twee ijskoude winters gekost. Petje af.',
  },
  {
    about: 'sensors',
    network: 'linkedin',
    kind: 'angle answered',
    text: 'Het moment dat ik op het werk nooit heb verteld: ik heb in januari een sensor laten vallen, in een sloot bij Cambrai. Gewoon teruggevist, afgedroogd en opgehangen. Hij doet het als enige van die hele partij nog zonder één storing. Sorry, chef.',
  },
  {
    about: 'sensors',
    network: 'x',
    kind: 'short',
    text: 'Drie weken vooraf weten welk lager stukgaat. Mijn vrije weekend is gered 🙌',
  },
  {
    about: 'job',
    network: 'linkedin',
    kind: 'short',
    text: 'Wie wil er bij mij in de ploeg? We sleutelen ’s nachts aan treinen, in Nantes, met slechte muziek en goede koffie. Stuur gerust een berichtje.',
  },
  {
    about: 'job',
    network: 'linkedin',
    kind: 'job advertisement',
    text: 'Ons clubje in Nantes zoekt versterking. Je bent monteur of technicus, je houdt van onderhoud en je vindt het niet erg om te werken als de rest slaapt. Daar staat een vast contract tegenover, plus een half jaar meelopen met een ouwe rot. Reageren kan tot 30 juni.',
  },
  {
    about: 'job',
    network: 'x',
    kind: 'job advertisement',
    text: 'Onderhoudsmonteur gezocht die niet bang is in het donker 🔦 Standplaats Nantes, meteen een vast contract, en je leert het vak van iemand die het al dertig jaar doet. Mail ons voor 30 juni! https://aurore-rail.example/nl/werk',
  },
  {
    about: 'sensors',
    network: 'linkedin',
    kind: 'facts told',
    text: 'Even de feiten, want ik lees er van alles over. Het gaat om 1.200 sensoren. Ze hangen langs het hele traject van Lyon naar Lille, niet aan de treinen zelf. Ze nemen geluid op, geen gesprekken 😉 Een lager dat begint te slijten, herkennen we zo’n drie weken voor het de geest geeft. Twee winters hebben we getest, want vorst maakt elk geluid anders. En voor zover wij weten deed niemand in Europa ons dit voor.',
  },
  {
    about: 'job',
    network: 'linkedin',
    kind: 'long with a quotation',
    text: 'Zoals onze communicatieafdeling het schreef: “Zes maanden lang begeleidt een ervaren mentor je en deelt die zijn vakmanschap met jou.” Mooie zin. Ik zat zelf aan de andere kant en kan vertellen wat er dan gebeurt.\n\nIk was negentien, kwam van een boerderij en dacht dat ik alles van motoren wist. Mijn begeleidster, Solange, gaf me de eerste week een bezem. De tweede week ook. Ik was woest. In week drie vroeg ze wat er op de vloer onder spoor vier had gelegen. Koperslijpsel, zei ik zonder na te denken, en een stukje rubber. “Dus?” Dus er was een sleepcontact aan het aanlopen en ergens lekte een balg. Ze knikte en gaf me eindelijk een sleutelset.\n\nSindsdien kijk ik eerst naar de vloer. Je wilt niet weten hoeveel storingen daar gewoon liggen te wachten tot iemand ze opveegt.\n\nSolange is inmiddels met pensioen en kweekt tomaten. Ik heb nu zelf een leerling gehad, en ja, die kreeg ook een bezem.\n\nEr is weer plek voor iemand. Je hoeft niet van een boerderij te komen en je hoeft niks van treinen te weten. Nieuwsgierig zijn is genoeg, en wakker blijven tot zes uur. De rest komt vanzelf, te beginnen bij de vloer.',
  },
  {
    about: 'sensors',
    network: 'linkedin',
    kind: 'names and figures',
    text: 'Voor de liefhebbers: SKF 6205 op de proefbank, NTN-SNR TBU 130 in het echt, MEMS-microfoons op 96 kHz, RFID per as, meting vanaf 80 km/u. Python en een beetje C++ op Jetsons in Dijon, Reims en Arras, MQTT via 4G. Levensduur volgens ISO 281, ROC-AUC 0,96. TER volgt in Q4.',
  },
  {
    about: 'sensors',
    network: 'linkedin',
    kind: 'personal story',
    text: 'Ik ben slechthorend. Toen mijn manager vroeg of ik in het geluidsproject wilde, dacht ik dat het een grap was.\n\nMaar kijk, bij dit werk luistert eigenlijk niemand. Je kijkt. Geluid wordt een plaatje, met strepen en vlekken, en in zo’n plaatje zie ik dingen waar anderen overheen scrollen. De eerste kapotte asbus die we op tijd vonden, was een veegje linksboven, niet groter dan een rijstkorrel. Drie collega’s zagen ruis. Ik zag een lager.\n\nDe monteurs haalden hem eruit en ik mocht de ring houden. Die ligt nu op mijn bureau als presse-papier, met een diepe put erin.\n\nDus als iemand jou vraagt voor iets waarvan je denkt: dat is niks voor mij? Zeg toch maar even ja.',
  },
];
