import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { z } from 'zod';

/** A labelled year, as `labels.json` and `texts-*.jsonl` give it. */
const labelledYear = z.object({
  page: z.number().int().default(1),
  kind: z.string(),
  yearBE: z.number().int(),
  from: z.number().int().nullish(),
  to: z.number().int().nullish(),
  text: z.string().default(''),
  altKinds: z.array(z.string()).default([]),
  optional: z.boolean().default(false),
  malformed: z.boolean().default(false),
  layer: z.enum(['text', 'image']).default('text'),
  textLayer: z.string().nullish(),
});

const labelledText = z.object({ id: z.string(), text: z.string(), mentions: z.array(labelledYear) });

const labelledDocument = z.object({
  file: z.string(),
  documentFiscalYearBE: z.number().int().nullish(),
  expectedFindings: z
    .array(
      z.object({
        rule: z.string(),
        page: z.number().int().nullish(),
        yearBE: z.number().int().nullish(),
        acceptable: z.array(z.string()).nullish(),
      }),
    )
    .default([]),
  legitOtherYears: z.array(z.object({ page: z.number().int().nullish(), yearBE: z.number().int() })).default([]),
  mentions: z.array(labelledYear),
});

const requiredPeriod = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('fiscal-year'), fiscalYearBE: z.number().int() }),
  z.object({ kind: z.literal('months'), from: z.string(), to: z.string() }),
  z.object({ kind: z.literal('covers'), fiscalYearBE: z.number().int() }),
  z.object({ kind: z.literal('current') }),
  z.object({ kind: z.literal('unknown') }),
]);

const labelledCase = z.object({
  file: z.string(),
  item: z.object({ code: z.string(), titleTh: z.string().nullish() }),
  fiscalYearBE: z.number().int(),
  requiredPeriod,
  expected: z.object({
    verdict: z.enum(['pass', 'warn', 'fail', 'manual']),
    acceptableVerdicts: z.array(z.string()).default([]),
    faults: z.array(z.looseObject({ code: z.string() })),
  }),
  note: z.string().default(''),
  url: z.string().nullish(),
  finalUrl: z.string().nullish(),
  httpStatus: z.number().int().nullish(),
});

export type LabelledYear = z.output<typeof labelledYear>;
export type LabelledText = z.output<typeof labelledText>;
export type LabelledDocument = z.output<typeof labelledDocument>;
export type LabelledCase = z.output<typeof labelledCase>;

export interface Corpus {
  readonly texts: readonly LabelledText[];
  readonly real: { readonly folder: string; readonly documents: readonly LabelledDocument[] };
  readonly cases: { readonly folder: string; readonly labelled: readonly LabelledCase[] };
}

/**
 * Reads a folder of the corpus's form; any part may be absent, and the folder may be one of the parts itself.
 * @throws Error for a folder that holds no part, z.ZodError for labels of another form
 */
export function readCorpus(folder: string): Corpus {
  const realFolder = [join(folder, 'real'), folder].find((place) => existsSync(join(place, 'labels.json')));
  const casesFolder = [join(folder, 'cases'), folder].find((place) => existsSync(join(place, 'manifest.json')));
  const textFiles = existsSync(folder)
    ? readdirSync(folder).filter((name) => /^texts.*\.jsonl$/u.test(basename(name)))
    : [];
  if (realFolder === undefined && casesFolder === undefined && textFiles.length === 0) {
    throw new Error(`${folder}: no texts*.jsonl, real/labels.json or cases/manifest.json there`);
  }
  return {
    texts: textFiles.sort().flatMap((name) => readLines(join(folder, name))),
    real: {
      folder: realFolder ?? folder,
      documents:
        realFolder === undefined ? [] : z.array(labelledDocument).parse(readJson(join(realFolder, 'labels.json'))),
    },
    cases: {
      folder: casesFolder ?? folder,
      labelled:
        casesFolder === undefined ? [] : z.array(labelledCase).parse(readJson(join(casesFolder, 'manifest.json'))),
    },
  };
}

function readLines(file: string): LabelledText[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => labelledText.parse(JSON.parse(line)));
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}
