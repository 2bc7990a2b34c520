// `npm run bench [thai pdf extract site check-all pages]`: measures what the project promises about speed, each against a named floor or in its own unit.
import { benchCheckAll } from './check-all.ts';
import { benchExtract } from './extract.ts';
import type { Measurement } from './measurement.ts';
import { benchPages } from './pages.ts';
import { benchPdf } from './pdf.ts';
import { benchSite } from './site.ts';
import { benchThai } from './thai.ts';

const BENCHES: Readonly<Record<string, () => Promise<readonly Measurement[]> | readonly Measurement[]>> = {
  thai: benchThai,
  pdf: benchPdf,
  extract: benchExtract,
  site: benchSite,
  'check-all': benchCheckAll,
  pages: benchPages,
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in BENCHES));
if (unknown.length > 0) {
  console.error(`Unknown: ${unknown.join(', ')}. Known: ${Object.keys(BENCHES).join(', ')}`);
  process.exit(2);
}
let failed = false;
for (const name of asked.length > 0 ? asked : Object.keys(BENCHES)) {
  try {
    for (const one of await BENCHES[name]!())
      console.log(`${one.name.padEnd(64)} ${format(one.value).padStart(10)} ${one.unit}`);
  } catch (problem) {
    failed = true;
    console.error(`${name}: ${(problem as Error).message}`);
  }
}
process.exitCode = failed ? 1 : 0;

function format(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toFixed(3);
}
