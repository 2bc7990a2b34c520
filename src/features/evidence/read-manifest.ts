import { readFile } from 'node:fs/promises';
import { dirname, isAbsolute, resolve } from 'node:path';
import { z } from 'zod';
import type { RequiredPeriod } from '#src/assessment/evidence-checks/evidence-case.ts';
import type { Framework } from '#src/assessment/frameworks/framework.ts';
import type { EvidenceSource, GatheredSources, InputProblem } from './evidence-source.ts';
import { inputProblem } from './input-problem.ts';
import { itemOfCell } from './item-name.ts';
import { isInside, knownRange } from './read-list.ts';
import { decodeListText } from './read-table-text.ts';

const month = z.string().regex(/^2[45]\d\d-(0[1-9]|1[0-2])$/);
const year = z.int().min(2400).max(2700);
const period: z.ZodType<RequiredPeriod> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('fiscal-year'), fiscalYearBE: year }),
  z.object({ kind: z.literal('months'), from: month, to: month }),
  z.object({ kind: z.literal('covers'), fiscalYearBE: year }),
  z.object({ kind: z.literal('current') }),
  z.object({ kind: z.literal('unknown') }),
]);
/** A local file that stands for an address. Other fields (notes, expectations) may stand beside these. */
const entry = z.object({
  file: z.string().min(1).max(8192),
  item: z.union([z.string(), z.object({ code: z.string() })]).optional(),
  requiredPeriod: period.optional(),
  httpStatus: z.int().min(100).max(599).optional(),
  url: z.url({ protocol: /^https?$/ }).optional(),
  finalUrl: z.url({ protocol: /^https?$/ }).optional(),
});
type Entry = z.infer<typeof entry>;

/** Reads a manifest: an array of entries, or an object with `cases`. Wrong entries are reported, the others are used. */
export async function readManifest(path: string, framework: Pick<Framework, 'items'>): Promise<GatheredSources> {
  const list = entriesOf(decodeListText(await readFile(path)).replace(/^\ufeff/, ''));
  if (typeof list === 'string')
    return { sources: [], problems: [inputProblem('list-unreadable', path, null, null, list)] };
  const sources: EvidenceSource[] = [];
  const problems: InputProblem[] = [];
  for (const [index, raw] of list.entries()) {
    const report = (code: InputProblem['code'], quote: string | null, detail?: string) =>
      problems.push(inputProblem(code, path, index + 1, quote, detail));
    const parsed = entry.safeParse(raw);
    if (!parsed.success) {
      report(
        'manifest-invalid',
        null,
        parsed.error.issues.map((one) => `${one.path.join('.')}: ${one.message}`).join('; '),
      );
      continue;
    }
    const { file, item } = parsed.data;
    const written = typeof item === 'string' ? item : (item?.code ?? '');
    const named = itemOfCell(written, framework);
    const place = resolve(dirname(path), file);
    if (named.kind === 'unknown') report('item-unknown', named.asWritten, knownRange(framework));
    else if (isAbsolute(file) || !isInside(place, dirname(path))) report('outside-folder', file);
    else sources.push(sourceOf(parsed.data, place, named.kind === 'known' ? named.code : null));
  }
  return { sources, problems };
}

function sourceOf(said: Entry, path: string, itemCode: string | null): EvidenceSource {
  const url = said.url ?? said.finalUrl;
  return {
    source: said.file,
    place: { kind: 'file', path },
    itemCode,
    alone: true,
    ...(said.requiredPeriod && { requiredPeriod: said.requiredPeriod }),
    ...(url && { standsFor: { url, finalUrl: said.finalUrl ?? url, status: said.httpStatus ?? 200 } }),
  };
}

function entriesOf(text: string): readonly unknown[] | string {
  try {
    const value: unknown = JSON.parse(text);
    const cases = Array.isArray(value) ? value : (value as { cases?: unknown } | null)?.cases;
    return Array.isArray(cases) ? cases : 'not an array of entries';
  } catch (problem) {
    return (problem as Error).message;
  }
}
