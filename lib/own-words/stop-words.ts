import { fold } from './fold.ts';
import type { Words } from './segment.ts';

/*
 * Function words only. A word that says something (work, new, old, means) must never enter: such lists make honest
 * people fail. Accents are folded away when the lists are read.
 */
const LISTS: Readonly<Record<string, string>> = {
  en: `a an the this that these those and or but nor so yet if then than as of at by for from in into on onto to with
without within about above after again against all also am any are aren around because been before being below between
both can cannot could couldn did didn do does doesn doing don down during each few had hadn has hasn have haven having
he her here hers herself him himself his how i is isn it its itself just let ll me more most my myself no not now off
once only other our ours ourselves out over own re s same she should shouldn some such t their theirs them themselves
there they through too under until up upon us ve very was wasn we were weren what when where which while who whom whose
why will won would wouldn you your yours yourself yourselves ours may might must shall every much many
plus via per along among across despite toward towards although though unless else whereas thus hence while yet`,
  fr: `a à au aux avec ce ceci cela ça ces cet cette c d l j m n s t qu dans de des du elle elles en et eux il ils je la
le les leur leurs lui ma mais me même mêmes mes moi mon ne nos notre nous on ont ou où par pas pour que qui quoi dont sa
sans se ses si son sont sur ta te tes toi ton tu un une vos votre vous y est es suis sommes êtes était étaient étais été
être sera seront serait ai as avons avez avait avaient avoir aura auront aurait ayant étant fait plus moins très trop
aussi ainsi alors après avant car chez comme comment contre depuis donc encore entre jusque jusqu lors lorsque lorsqu
ni non nôtre or parce pendant peu peut peuvent puis puisque quand quel quelle quelles quels sous tandis tant tel telle
tous tout toute toutes vers voici voilà là ici ailleurs chaque quelque quelques certains certaines autre autres celui
celle ceux celles
selon malgré dès afin parmi durant via laquelle lequel lesquels lesquelles duquel auquel cependant toutefois plutôt`,
  de: `aber alle allem allen aller alles als also am an ander andere anderen auch auf aus bei beim bin bis bist da dabei
damit dann das dass daß dein deine dem den denn der des dessen deren dich die dies diese diesem diesen dieser dieses dir
doch dort du durch ein eine einem einen einer eines er es etwas euch euer eure für gegen hab habe haben hat hatte hatten
hier hin hinter ich ihm ihn ihnen ihr ihre ihrem ihren ihrer im in indem ins ist ja jede jedem jeden jeder jedes jene
jetzt kann kein keine keinem keinen können könnte man manche mehr mein meine meinem meinen meiner mich mir mit muss
müssen nach nicht nichts noch nun nur ob oder ohne sehr sein seine seinem seinen seiner seit selbst sich sie sind so
solche soll sollen sollte sondern sonst über um und uns unser unsere unserem unseren unserer unter vom von vor war waren
warum was weg weil welche welchem welchen welcher wenn wer werde werden wie wieder will wir wird wirst wo wollen worden
wurde wurden würde während zu zum zur zwar zwischen sowie hindurch bevor nachdem damals daher deshalb jedoch etwa entlang innerhalb
außerhalb mittels bislang sodass falls sobald solange statt trotz wegen gegenüber daran darauf darin davon dazu dafür
wart sei seien wäre wären dort hierbei wobei woran`,
  es: `a al algo algunas algunos ante antes aquel aquella aquellos así aún aunque bajo como con contra cual cuales cuando
cuanto de del desde donde dos durante e el él ella ellas ellos en entre era eran eres es esa esas ese eso esos esta está
estaba están estas este esto estos estamos estar fue fueron ha había habían han has hasta hay he hemos la las le les lo
los más me mi mí mientras mis mucho muchos muy ni no nos nosotros nuestra nuestras nuestro nuestros o os otra otras otro
otros para pero poco por porque pues que qué quien quienes se sea sean ser será si sí sido siempre sin sino sobre somos
son soy su sus también tan tanto te ti tiene tienen todo todos toda todas tu tú tus un una unas uno unos usted ustedes
vosotros y ya yo
según mediante además excepto salvo vía tras dentro fuera cada cualquier cuyo cuya aquello`,
  it: `a ad agli ai al alla alle allo anche ancora avere aveva avevano c che chi ci ciò coi col come con contro cui d da
dagli dai dal dalla dalle dallo degli dei del dell della delle dello dentro di do dopo dove e è ed era erano essere fa
fra gli ha hai hanno ho i il in io l la le lei li lo loro lui ma me mi mia mie miei mio molto ne né negli nei nel nell
nella nelle nello no noi non nostra nostre nostri nostro o ogni per perché più poi può qual quale quali quando quanto
quella quelle quelli quello questa queste questi questo qui quindi sarà se sei si sia siamo siete sono sopra sotto sta
stata state stati stato su sua sue sugli sui sul sull sulla sulle sullo suo suoi te tra tu tua tue tuo tutti tutto tutte
tutta un una uno vi voi vostra vostre vostri vostro
tramite attraverso presso oltre inoltre mentre qualche alcuni alcune ciascuno poiché affinché benché verso durante senza`,
  nl: `aan al alle allen als altijd andere ben bij bijna binnen boven d daar dan dat de deze die dit doch doen door dus
een eens en er ervan geen haar had hadden heb hebben heeft hem het hier hij hoe hun ie iemand iets ik in is ja je jij
jou jouw jullie kan kon konden kunnen maar me meer men met mij mijn moet moeten na naar niet niets nog nu of om omdat
onder ons onze ook op over s t te tegen tijdens toch toen tot tussen u uit uw van vanaf veel voor waar waarom wanneer
want waren was wat we wel welk welke werd werden wie wij wil worden wordt zal ze zei zelf zich zij zijn zo zonder zou
zouden zullen
via plus tijdens sinds langs rond hoewel terwijl zodat iedere ieder elke elk enkele alsook evenals`,
  pt: `a à ao aos aquela aquelas aquele aqueles aquilo as às até cada com como da das de dela delas dele deles depois do
dos e é ela elas ele eles em entre era eram essa essas esse esses esta está estamos estão estas estava este estes eu foi
foram há isso isto já la lhe lhes lo mais mas me mesmo meu meus minha minhas muito muitos na não nas nem no nos nós
nossa nossas nosso nossos num numa o os ou para pela pelas pelo pelos per pois por porque qual quando que quem se sem
ser será seu seus si sobre só são sua suas também te tem têm tem ter teu teus tinha toda todas todo todos tu tua tuas tudo um
uma umas uns vai você vocês vos
durante mediante além através apesar enquanto embora cada qualquer alguns algumas outro outra outros outras dentro fora`,
};

/** A function word with an ending it does not take ("befores") is none the more a word. */
const MADE_UP_ENDING = /[sne]$/;

/** Korean: pronouns, conjunctions and auxiliaries by their first two syllables, since endings vary. */
const KOREAN = new Set(
  `그는 그의 그가 그녀 그들 그것 그리 그러 이것 이는 이런 이와 저는 저의 제가 우리 나는 나의 내가 여기 거기 있습 있는 있었 있다
있을 있고 있으 되었 됩니 되는 된다 했습 합니 하는 하고 하여 했다 했고 하기 해서 입니 이다 이고 위해 위한 의해 대한 대해 통해
따라 따른 함께 또는 또한 및 때문 때에 것은 것을 것이 것입 수가 중에 모두 매우 아주 다시 가장 더욱 많은 모든 다른 같은 없는 없습
않는 않습 않고 그중 이후 이전 하지 한다 였습 였다`.split(/\s+/),
);

/** Whether a Korean word only holds a sentence together. */
export function isKoreanFunctionWord(word: string): boolean {
  return word.length < 2 || KOREAN.has(word.slice(0, 2));
}

/** Languages with a list of function words, by their two-letter code. */
export const languages: readonly string[] = Object.keys(LISTS);

let known: ReadonlyMap<string, number> | undefined;

/** Function word → its languages, a bit each. */
function bits(): ReadonlyMap<string, number> {
  if (known !== undefined) return known;
  const map = new Map<string, number>();
  languages.forEach((language, i) => {
    for (const word of fold(LISTS[language] ?? '').text.split(/\s+/)) {
      map.set(word, (map.get(word) ?? 0) | (1 << i));
    }
  });
  known = map;
  return map;
}

/** How many of these words each language explains. */
function scoresOf(words: Words, ignored: readonly boolean[]): number[] {
  const scores = languages.map(() => 0);
  words.list.forEach((word, i) => {
    const of = ignored[i] || word.script !== 'spaced' ? 0 : (bits().get(word.text) ?? 0);
    for (let language = 0; language < scores.length; language++) {
      if (of & (1 << language)) scores[language] = (scores[language] ?? 0) + 1;
    }
  });
  return scores;
}

/**
 * A test for function words, in the languages a text is written in: every language that explains at least half as many
 * of its words as the best one does. `declared` (a BCP 47 tag) only settles texts too short to tell.
 *
 * @param ignored words that do not say which language this is: a copied line must not make other words the writer's
 */
export function functionWords(
  words: Words,
  declared?: string,
  ignored: readonly boolean[] = [],
): (word: string) => boolean {
  const scores = scoresOf(words, ignored);
  const best = Math.max(...scores);
  const isShort = best < 3;
  const code = declared?.slice(0, 2).toLowerCase();
  const chosen = languages.reduce((mask, language, i) => {
    const isChosen = (best > 0 && (scores[i] ?? 0) * 2 >= best) || (isShort && language === code);
    return isChosen ? mask | (1 << i) : mask;
  }, 0);
  const isListed = (word: string): boolean => ((bits().get(word) ?? 0) & chosen) !== 0;
  return (word) =>
    isListed(word) || (word.length > 3 && MADE_UP_ENDING.test(word) && isListed(word.slice(0, -1)));
}
