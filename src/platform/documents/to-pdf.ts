import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import type { OfficialDocument } from './official-document.ts';
import { silenceRepeatedClusters } from './silence-repeated-clusters.ts';
import { withChosenDigits } from './thai-digit-document.ts';
import { TYPST_TEMPLATE } from './typst-template.ts';

let compiler: NodeCompiler | undefined;

/**
 * The document as a tagged PDF with an exact Thai text layer. The same document gives the same bytes.
 * @throws Error where Typst reports anything at all: a missing font is only a warning there, and leaves empty boxes
 */
export function toPdf(document: OfficialDocument): Uint8Array {
  compiler ??= NodeCompiler.create({ fontArgs: [{ fontBlobs: readFonts() }] });
  const compiled = compiler.compile({
    mainFileContent: TYPST_TEMPLATE,
    inputs: { document: JSON.stringify(withChosenDigits(document)) },
  });
  const problems = [compiled.takeDiagnostics(), compiled.takeWarnings()].filter((one) => one !== null);
  if (problems.length > 0 || compiled.result === null) {
    throw new Error(`typesetting failed: ${JSON.stringify(problems.flatMap((one) => one.shortDiagnostics))}`);
  }
  const pdf = compiler.pdf(compiled.result, { creationTimestamp: Math.floor(document.createdAt.getTime() / 1000) });
  compiler.evictCache(10);
  return silenceRepeatedClusters(pdf);
}

function readFonts(): Buffer[] {
  return [
    import.meta.resolve('@expo-google-fonts/sarabun/400Regular/Sarabun_400Regular.ttf'),
    import.meta.resolve('@expo-google-fonts/sarabun/700Bold/Sarabun_700Bold.ttf'),
  ].map((address) => readFileSync(fileURLToPath(address)));
}
