/** Writes the software bill of materials of what ships, in CycloneDX, to .output/own-words.cdx.json. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { billOfMaterials } from './sbom/bill.ts';

const folder = '.output';
const bill = await billOfMaterials();
await mkdir(folder, { recursive: true });
const file = join(folder, 'own-words.cdx.json');
await writeFile(file, `${JSON.stringify(bill, undefined, 2)}\n`);
for (const { name, version, licenses = [], properties = [] } of bill.components) {
  const part = properties.find((one) => one.name === 'own-words:ships')?.value;
  const licence = licenses.map(({ license }) => license.id).join(', ');
  console.log(`  ${`${name} ${version}`.padEnd(44)}${licence}${part ? ` (${part})` : ''}`);
}
console.log(`${bill.components.length} components are in ${file}`);
