import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const folders = ['inter', 'noto-sans-arabic', 'noto-color-emoji'].map((name) =>
  resolve('node_modules/@expo-google-fonts', name),
);

/** Whatever a page asks for, it gets these, in this order: letters, Arabic letters, emoji. */
const families = ['Inter', 'Noto Sans Arabic', 'Noto Color Emoji'];

/**
 * The environment in which a browser on Linux finds the project's own fonts and no other, drawn alike everywhere. It
 * changes nothing on macOS and Windows.
 */
export function onlyOurFonts(): Record<string, string> {
  const folder = mkdtempSync(join(tmpdir(), 'own-words-fonts-'));
  const file = join(folder, 'fonts.conf');
  writeFileSync(file, configuration(join(folder, 'cache')));
  return { FONTCONFIG_FILE: file };
}

function configuration(cache: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
  ${folders.map((folder) => `<dir>${folder}</dir>`).join('\n  ')}
  <cachedir>${cache}</cachedir>
  <match target="pattern">
    <edit name="family" mode="prepend" binding="strong">
      ${families.map((family) => `<string>${family}</string>`).join('\n      ')}
    </edit>
  </match>
  <match target="font">
    <edit name="antialias" mode="assign"><bool>true</bool></edit>
    <edit name="hinting" mode="assign"><bool>false</bool></edit>
    <edit name="hintstyle" mode="assign"><const>hintnone</const></edit>
    <edit name="rgba" mode="assign"><const>none</const></edit>
    <edit name="lcdfilter" mode="assign"><const>lcdnone</const></edit>
  </match>
</fontconfig>
`;
}
