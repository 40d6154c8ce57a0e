/**
 * Letters that pass for a plain Latin one, by the letter they pass for, after NFKD and lower-casing (which already
 * undo mathematical, full-width, circled and accented letters). After the idea of UTS #39: both sides of a comparison
 * are folded the same way, and nothing folded is ever shown.
 */
const LOOKALIKES: Readonly<Record<string, string>> = {
  a: 'ɐᴀɑаα',
  ae: 'æӕᴁ',
  b: 'ƀƃɓʙᵬᏏьЬ',
  c: 'ƈȼɕᴄсϲⅽ',
  d: 'đƌɖɗᴅԁꓒð',
  e: 'ǝɇəᴇеєҽℯ',
  f: 'ƒꜰꬵϝ',
  g: 'ǥɠɡɢց',
  h: 'ħɥɦʜһհ',
  i: 'ıɨɪіιӏ',
  j: 'ȷɉʝᴊјϳ',
  k: 'ƙᴋкκ',
  l: 'łƚɫɬʟᴌ',
  m: 'ɯɱᴍм',
  n: 'ƞɲɳɴոп',
  o: 'øɵᴏоοօჿ',
  oe: 'œɶ',
  p: 'ƥᴘрρ',
  q: 'ʠԛգ',
  r: 'ɍɹʀᴦг',
  s: 'ȿʂꜱѕ',
  ss: 'ß',
  t: 'ŧƭʇᴛтτ',
  u: 'ʊᴜυս',
  v: 'ʋᴠѵν',
  w: 'ʍᴡԝшω',
  x: 'хχ',
  y: 'ƴʏуγү',
  z: 'ƶʐᴢʑ',
};

/** Small kana, by the kana they pass for. */
const SMALL_KANA = 'ぁあぃいぅうぇえぉおっつゃやゅゆょよァアィイゥウェエォオッツャヤュユョヨ';

/** Squared and negative-circled capitals have no NFKD form: each range holds A to Z in order. */
const ENCLOSED_RANGES: readonly number[] = [0x1f150, 0x1f170];

function build(): Map<string, string> {
  const table = new Map<string, string>();
  for (const [plain, lookalikes] of Object.entries(LOOKALIKES)) {
    for (const letter of lookalikes) table.set(letter, plain);
  }
  for (let i = 0; i < SMALL_KANA.length; i += 2) table.set(SMALL_KANA.charAt(i), SMALL_KANA.charAt(i + 1));
  for (const start of ENCLOSED_RANGES) {
    for (let i = 0; i < 26; i++) table.set(String.fromCodePoint(start + i), String.fromCharCode(97 + i));
  }
  return table;
}

/** One look-alike → what it passes for. */
export const confusables: ReadonlyMap<string, string> = build();
