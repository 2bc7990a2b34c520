import type { CheckResult } from '#src/features/evidence/index.ts';
import { csvReport } from './csv-report.ts';
import { junitReport } from './junit-report.ts';
import { columnsOf } from './layout.ts';
import { tableReport } from './table-report.ts';
import { type Language, type Paint, paintFor } from './words.ts';

export const FORMATS = ['table', 'json', 'csv', 'junit'] as const;
export type Format = (typeof FORMATS)[number];

/** A result in the format asked for. Colours and width follow the terminal only where the report goes to one. */
export function render(
  result: CheckResult,
  format: Format,
  language: Language,
  terminal: NodeJS.WriteStream | null,
): string {
  if (format === 'json') return `${JSON.stringify(result, null, 2)}\n`;
  if (format === 'csv') return csvReport(result);
  if (format === 'junit') return junitReport(result);
  const plain: Paint = (_, text) => text;
  return tableReport(result, {
    language,
    width: columnsOf(terminal ?? {}),
    paint: terminal ? paintFor(terminal) : plain,
  });
}
