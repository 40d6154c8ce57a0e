/** Letter → what stands in for it. */
export type Alphabet = ReadonlyMap<string, string>;

/** Written 'AА BВ': each letter with its look-alike. A letter without one of its own case takes the other case's. */
function lookalikes(pairs: string): Alphabet {
  const own = pairs.split(' ').map((pair): [string, string] => {
    const [letter = '', ...stand] = pair;
    return [letter, stand.join('')];
  });
  const others = own.flatMap(([letter, stand]): [string, string][] => [
    [letter.toLowerCase(), stand],
    [letter.toUpperCase(), stand],
  ]);
  return new Map([...others, ...own]);
}

/** Two alphabets of twenty-six letters, capitals first, from a code point on; what is missing there stands elsewhere. */
function styled(first: number, elsewhere = ''): Alphabet {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'];
  const map = new Map(letters.map((letter, i) => [letter, String.fromCodePoint(first + i)]));
  for (const [letter = '', stand = ''] of elsewhere.split(' ').map((pair) => [...pair]))
    map.set(letter, stand);
  return map;
}

/** Capitals alone, from a code point on, for letters of both cases. */
function capitals(first: number): Alphabet {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'].map((letter, i): [string, string] => [
    letter,
    String.fromCodePoint(first + i),
  ]);
  return new Map([
    ...letters,
    ...letters.map(([letter, stand]): [string, string] => [letter.toLowerCase(), stand]),
  ]);
}

/** The characters of a range that are another spelling of one plain character, by that character. */
function compatible(first: number, last: number): Alphabet {
  const map = new Map<string, string>();
  for (let code = first; code <= last; code++) {
    const stand = String.fromCodePoint(code);
    const plain = stand.normalize('NFKD');
    if ([...plain].length === 1 && plain !== stand && !map.has(plain)) map.set(plain, stand);
  }
  return map;
}

/** Look-alikes of Latin letters, after Unicode's table of confusables (UTS #39). */
export const lookalike: Readonly<Record<string, Alphabet>> = {
  Cyrillic: lookalikes(
    'AА BВ CС EЕ GԌ HН IІ JЈ KК MМ OО PР SЅ TТ VѴ WԜ XХ YУ aа bЬ cс dԁ eе hһ iі jј kк lӏ mм nп oо pр qԛ rг sѕ tт vѵ wԝ xх yу',
  ),
  Greek: lookalikes(
    'AΑ BΒ CϹ EΕ FϜ HΗ IΙ JͿ KΚ MΜ NΝ OΟ PΡ TΤ XΧ YΥ ZΖ aα bβ cϲ iι jϳ kκ nη oο pρ tτ uυ vν wω xχ yγ',
  ),
  Cherokee: lookalikes(
    'AᎪ BᏴ CᏟ DᎠ EᎬ GᏀ HᎻ JᎫ KᏦ LᏞ MᎷ PᏢ RᎡ SᏚ TᎢ VᏙ WᎳ YᎩ ZᏃ bᏏ cꮯ dᏧ hᏂ iꭵ rꮁ sꮪ vꮩ wꮃ zꮓ',
  ),
  Lisu: lookalikes('Aꓮ Bꓐ Cꓚ Dꓓ Eꓰ Fꓝ Gꓖ Hꓧ Iꓲ Jꓙ Kꓗ Lꓡ Mꓟ Nꓠ Oꓳ Pꓑ Rꓣ Sꓢ Tꓔ Uꓴ Vꓦ Wꓪ Xꓫ Yꓬ Zꓜ dꓒ'),
  'Canadian syllabic': lookalikes('Aᗅ Bᗷ Cᑕ Dᗞ Eᕮ Fᖴ Hᕼ Jᒍ Lᒪ Mᗰ Nᑎ Pᑭ Rᖇ Sᔕ Uᑌ Vᐯ Wᗯ X᙭ Zᘔ bᑲ dᑯ xᕁ'),
  'small capital': lookalikes('aᴀ bʙ cᴄ dᴅ eᴇ fꜰ gɢ hʜ iɪ jᴊ kᴋ lʟ mᴍ nɴ oᴏ pᴘ qꞯ rʀ sꜱ tᴛ uᴜ vᴠ wᴡ yʏ zᴢ'),
  Armenian: lookalikes('OՕ SՏ UՍ LԼ fք gց hհ jյ nո oօ qզ uս wա'),
  Coptic: lookalikes('CⲤ HⲎ IⲒ KⲔ LⳐ MⲘ NⲚ OⲞ PⲢ TⲦ XⲬ YⲨ cⲥ oⲟ pⲣ rⲅ'),
  'Deseret and Warang Citi': lookalikes('C𐐕 E𑢦 F𑢢 L𑢣 O𐐄 S𐐠 T𑢼 U𑢸 V𑢠 W𑣯 Y𑢤 Z𑣥 i𑣃 o𐐬 s𐑈 u𑣘 v𑣀 y𑣜 z𑣄'),
  'hooked Latin': lookalikes('aɑ bɓ cƈ dɗ eꬲ fꬵ gɡ hɦ iı jʝ kƙ lɭ mɱ nɲ oꬽ pƥ qʠ rꭇ sʂ tƭ uꭒ vʋ wɯ xᶍ yɣ zʐ'),
};

/** The alphabets of web pages that "make your text stand out". */
export const fancy: Readonly<Record<string, Alphabet>> = {
  'mathematical bold': styled(0x1d400),
  'mathematical italic': styled(0x1d434, 'hℎ'),
  'mathematical bold italic': styled(0x1d468),
  'mathematical script': styled(0x1d49c, 'Bℬ Eℰ Fℱ Hℋ Iℐ Lℒ Mℳ Rℛ eℯ gℊ oℴ'),
  'mathematical bold script': styled(0x1d4d0),
  'mathematical fraktur': styled(0x1d504, 'Cℭ Hℌ Iℑ Rℜ Zℨ'),
  'mathematical double-struck': styled(0x1d538, 'Cℂ Hℍ Nℕ Pℙ Qℚ Rℝ Zℤ'),
  'mathematical sans-serif bold': styled(0x1d5d4),
  'mathematical monospace': styled(0x1d670),
  circled: styled(0x24b6),
  'negative circled': capitals(0x1f150),
  squared: capitals(0x1f130),
  'negative squared': capitals(0x1f170),
  parenthesised: capitals(0x1f110),
  'regional-indicator': capitals(0x1f1e6),
  superscript: lookalikes('aᵃ bᵇ cᶜ dᵈ eᵉ fᶠ gᵍ hʰ iⁱ jʲ kᵏ lˡ mᵐ nⁿ oᵒ pᵖ rʳ sˢ tᵗ uᵘ vᵛ wʷ xˣ yʸ zᶻ'),
};

/** Other spellings of letters that are not Latin, each of which changes what it can and leaves the rest. */
export const native: Readonly<Record<string, Alphabet>> = {
  'half-width katakana': compatible(0xff65, 0xff9f),
  'Kangxi radicals for ideographs': compatible(0x2f00, 0x2fd5),
  'Arabic presentation forms': compatible(0xfe80, 0xfef4),
  'Persian letters for Arabic ones': lookalikes('كک يی ىی هہ ةۃ'),
};

export const upsideDown = lookalikes(
  "aɐ bq cɔ dp eǝ fɟ gƃ hɥ iᴉ jɾ kʞ lן mɯ nu pd qb rɹ tʇ un vʌ wʍ yʎ .˙ ,' ?¿ !¡",
);

export const digits = lookalikes('a4 b8 e3 g9 i1 o0 s5 t7 z2');
export const signs = lookalikes('a@ c( e€ i! l| s$ t+');
