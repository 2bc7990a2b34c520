import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { chosenFramework } from '#src/cli/chosen-framework.ts';
import { openWiring } from '#src/cli/open-wiring.ts';
import {
  type DemoPiece,
  demoPieces,
  LAST_YEAR_FRAMEWORK,
  lastYearPieces,
  type ServedFolder,
  serveFolder,
  writeDemoEvidence,
} from '#src/features/demo-office/index.ts';
import { checkEvidence } from '#src/features/evidence/index.ts';
import { readConfig } from '#src/platform/config.ts';

const folder = mkdtempSync(join(tmpdir(), 'sucharit-truth-'));
let served: ServedFolder;
before(async () => {
  await writeDemoEvidence(join(folder, 'site'));
  served = await serveFolder(join(folder, 'site'));
});
after(async () => {
  await served.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Codes found in each piece that count against it, by item and path. */
async function found(frameworkId: string, pieces: readonly DemoPiece[]): Promise<Map<string, string[]>> {
  const { host, hostname } = new URL(served.url);
  const wiring = await openWiring({
    ...readConfig(),
    dataFolder: join(folder, frameworkId),
    ocr: 'off',
    allowHosts: [host],
  });
  try {
    const { items } = await checkEvidence(
      {
        framework: chosenFramework(frameworkId),
        sources: pieces.map(({ item, path }) => ({
          source: path,
          place: { kind: 'address', url: new URL(path, `${served.url}/`).href },
          itemCode: item,
        })),
        problems: [],
        officeHosts: [hostname],
        known: [],
        concurrency: 4,
        isWholeOffice: false,
      },
      wiring,
    );
    return new Map(
      items.flatMap(({ code, evidence }) =>
        evidence.map(({ source, findings }) => [
          `${code} ${source}`,
          findings.filter(({ severity }) => severity !== 'info').map((finding) => finding.code),
        ]),
      ),
    );
  } finally {
    await wiring.close();
  }
}

for (const [year, frameworkId, pieces] of [
  ['this year', 'nacc-2566', demoPieces()],
  ['last year', LAST_YEAR_FRAMEWORK, lastYearPieces()],
] as const) {
  test(`the check finds what is wrong with the demo office of ${year}, and nothing in what is right`, async () => {
    const codes = await found(frameworkId, pieces);
    const missed = pieces.filter(({ item, path, fault }) => {
      const own = codes.get(`${item} ${path}`);
      return fault === null ? own?.length !== 0 : !own?.includes(fault);
    });
    assert.deepEqual(
      missed.map(({ item, path, fault }) => ({ piece: `${item} ${path}`, fault, found: codes.get(`${item} ${path}`) })),
      [],
    );
  });
}

test('what last year was about is told as its list tells it', () => {
  const { items } = chosenFramework(LAST_YEAR_FRAMEWORK);
  for (const { item, conceptId } of lastYearPieces())
    assert.equal(items.find(({ code }) => code === item)?.conceptId, conceptId, item);
});
