/**
 * Letters that pass for a plain Latin one, by the letter they pass for, after NFKD and lower-casing (which already
 * undo mathematical, full-width, circled and accented letters). From Unicode's table of confusables (UTS #39, version
 * 15), plus turned letters, small capitals and the letters and signs of web pages that style a text; scripts that are written without look-alikes in mind (Arabic, Indic,
 * Han…) are left alone. Both sides of a comparison are folded the same way, and nothing folded is ever shown.
 */
const LOOKALIKES: Readonly<Record<string, string>> = {
  a: 'ɐᴀɑаαꭺᗅꓮ𖽀𐊠₳',
  ae: 'æӕᴁ',
  b: 'ƀƃɓʙᵬᏏьЬƅꮟᑲᖯꞵβвᏼᗷꓐ𐊂𐊡𐌁ᑳбҍѣ฿',
  c: 'ƈȼɕᴄсϲⅽςⲥꮯ𐐽ꓚ𐊢𐌂𐔜ҫɔᑕ¢₵',
  d: 'đƌɖɗᴅԁꓒðꮷᑯꭰᗞᗪꓓ∂',
  e: 'ǝɇəᴇеҽℯꬲⴹꭼꓰ𑣆𑣎𐊆ҿᕮєɛε',
  f: 'ƒꜰꬵϝꞙẝքᖴꓝ𑣂𐊇𐊥𐔥ᵮɟ₣ғʄ',
  g: 'ǥɠɡɢցᶃƍԍꮐᏻꓖ₲',
  h: 'ħɥɦʜһհꮒⲏнꮋᕼꓧ𐋏ꚕᏺⱨңћӊӈ',
  i: 'ıɨɪіιӏɩꙇꭵᵻᵼⲓⵏᛁꓲ𖼨𐊊𐌉ᴉ𑣃',
  j: 'ȷɉʝᴊјϳꭻᒍꓙɾנ',
  k: 'ƙᴋкκⲕꮶᛕꓗ𐔘ⱪқꝁҟʞ₭',
  l: 'łƚɫɬʟᴌǀⳑꮮᒪꓡ𖼖𑣒𐑃𐔦ɭլןꞁ𑢣₤',
  m: 'ɯɱᴍмμϻⲙꮇᗰᛖꓟ𐊰𐌑ӎ𑜀ᵯ₥',
  n: 'ƞɲɳɴոпռⲛꓠ𐔓ηᵰᑎ₦иП',
  o: 'øɵᴏоοօჿᴑꬽⲟ𐓪𑣈𑣗𐐬ⵔꓳ𑣕𐊒𐊫𐔖ꬾⵁꝋөѳꮎꮻθⴱꭴσΘ',
  oe: 'œɶ',
  p: 'ƥᴘрρⲣꮲᑭꓑ𐊕ᵽ₱',
  q: 'ʠԛգզⵕ',
  r: 'ɍɹʀᴦгꭇꭈⲅꮁꭱꮢ𐓜ᖇꓣ𖼵ɽɼᵲя',
  s: 'ȿʂꜱѕƽꮪ𑣁𐑈տꮥꓢ𖼺𐊖ᵴᔕ₴ƨֆ',
  ss: 'ß',
  t: 'ŧƭʇᴛтτⲧꭲꓔ𖼊𐊗𐊱𐌕ⱦʈҭᵵ𑢼₮ȶ',
  u: 'ʊᴜսꞟꭎꭒ𐓶𑣘ᑌꓴ𖽂ᵾꮜʉцЦυ',
  v: 'ʋᴠѵν𑜆ꮩ𑣀ⴸᐯꛟꓦ𖼈𐔝ʌ',
  w: 'ʍᴡԝшωѡա𑜊𑜎𑜏ꮃꮤꓪѽ𑓅ꝡᗯ₩щ',
  x: 'хχᕁᕽꭓⲭⵝᚷꓫ𐊐𐊴𐌗𐔧ҳ',
  y: 'ƴʏуγүɣᶌỿꭚყⲩꭹꮍꓬ𖽃𑣄𐊲ɏұʎ𑣜',
  z: 'ƶʐᴢʑꮓζꓜ𑣉ȥᵶᘔ',
};

/** Arabic letters, by the one that Persian, Urdu and plain typing write for it. */
const ARABIC =
  '\u06cc\u064a\u0649\u064a\u06a9\u0643\u06c3\u0647\u0629\u0647\u06c1\u0647\u06be\u0647\u06d5\u0647';

/** Small kana, by the kana they pass for. */
const SMALL_KANA = 'ぁあぃいぅうぇえぉおっつゃやゅゆょよァアィイゥウェエォオッツャヤュユョヨ';

/** Negative circled and negative squared capitals have no NFKD form: each range holds A to Z in order. */
const CAPITALS: readonly number[] = [0x1f150, 0x1f170];

function build(): Map<string, string> {
  const table = new Map<string, string>();
  for (const [plain, lookalikes] of Object.entries(LOOKALIKES)) {
    for (const letter of lookalikes) table.set(letter, plain);
  }
  for (let i = 0; i < ARABIC.length; i += 2) table.set(ARABIC.charAt(i), ARABIC.charAt(i + 1));
  for (let i = 0; i < SMALL_KANA.length; i += 2) table.set(SMALL_KANA.charAt(i), SMALL_KANA.charAt(i + 1));
  for (const start of CAPITALS) {
    for (let i = 0; i < 26; i++) table.set(String.fromCodePoint(start + i), String.fromCharCode(97 + i));
  }
  return table;
}

/** One look-alike → what it passes for. */
export const confusables: ReadonlyMap<string, string> = build();
