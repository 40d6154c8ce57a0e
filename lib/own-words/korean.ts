/** Particles and endings that Korean glues to a word, as far as they start at a syllable; longest first. */
const ENDINGS =
  `으로부터 에서부터 이라는 이라고 으로써 으로서 에게서 입니다 습니다 합니다 됩니다 했습니다 었습니다 였습니다 되었습니다 하였다 되었다 하였고
되었고 하는 되는 하고 되고 하여 하며 되며 하면 되면 하기 되기 했고 됐고 했다 됐다 한다 된다 에서 에게 으로 부터 까지 처럼 보다 마다 조차 이나
이고 이며 이다 이자 인데 에는 에도 와는 과는 로는 로도 로서 로써 들이 들은 들을 들의 적인 적으로 은 는 이 가 을 를 의 에 로 와 과 도 만 나 며 고 한 된 할 될 인 적 들`
    .split(/\s+/)
    .sort((a, b) => b.length - a.length);

/** What particles and endings leave of a Korean word: two syllables or more, else the word itself. */
export function koreanStem(word: string): string {
  let stem = word;
  for (let cut = 0; cut < 2; cut++) {
    const ending = ENDINGS.find((end) => stem.length - end.length >= 2 && stem.endsWith(end));
    if (ending === undefined) break;
    stem = stem.slice(0, -ending.length);
  }
  return stem;
}
