import type { Verdict } from '#src/assessment/evidence-checks/finding.ts';
import type { Writing } from '#src/features/demo-office/paper.ts';
import { type Format, inFormat } from './formats.ts';
import { pieceOf } from './good-cases.ts';
import type { MadeCase, MadeFault } from './made-case.ts';

interface Fault {
  readonly item: string;
  readonly format: Format;
  readonly changes: Partial<Writing>;
  readonly verdict: Verdict;
  readonly acceptable?: readonly Verdict[];
  readonly fault: MadeFault;
  readonly note: string;
}

const all = (year: number): Partial<Writing> => ({
  year,
  titleYear: String(year),
  tableYear: String(year),
  headerYear: String(year),
});
const without = (...names: string[]): Partial<Writing> => ({ without: new Set(names) });
const mismatch = (yearBE: number): MadeFault => ({ code: 'fiscal-year-title-mismatch', page: 1, yearBE });

/** Pieces whose words are wrong in one way. */
const FAULTS: readonly Fault[] = [
  // The whole piece is about another year.
  {
    item: 'O11',
    format: 'pdf',
    changes: all(2565),
    verdict: 'fail',
    fault: mismatch(2565),
    note: 'the plan of the year before',
  },
  {
    item: 'O19',
    format: 'docx',
    changes: all(2567),
    verdict: 'fail',
    fault: mismatch(2567),
    note: 'the plan of the year after',
  },
  {
    item: 'O34',
    format: 'pdf',
    changes: all(2565),
    verdict: 'fail',
    fault: mismatch(2565),
    note: 'last year, throughout',
  },
  {
    item: 'O13',
    format: 'pdf',
    changes: all(2564),
    verdict: 'fail',
    fault: mismatch(2564),
    note: 'report two years back',
  },
  {
    item: 'O17',
    format: 'html',
    changes: all(2564),
    verdict: 'fail',
    fault: mismatch(2564),
    note: 'survey two years back',
  },
  {
    item: 'O22',
    format: 'pdf',
    changes: all(2566),
    verdict: 'fail',
    fault: mismatch(2566),
    note: 'this year where the year before is asked',
  },
  {
    item: 'O38',
    format: 'docx',
    changes: all(2564),
    verdict: 'fail',
    fault: mismatch(2564),
    note: 'report two years back',
  },
  {
    item: 'O43',
    format: 'pdf',
    changes: all(2565),
    verdict: 'fail',
    fault: mismatch(2565),
    note: 'last year, throughout',
  },
  {
    item: 'O40',
    format: 'html',
    changes: all(2565),
    verdict: 'fail',
    fault: mismatch(2565),
    note: 'last year, throughout',
  },
  // Only the title is wrong.
  {
    item: 'O11',
    format: 'pdf',
    changes: { titleYear: '2567' },
    verdict: 'fail',
    fault: mismatch(2567),
    note: 'cover one year too high',
  },
  {
    item: 'O12',
    format: 'pdf',
    changes: { titleYear: '2565' },
    verdict: 'fail',
    fault: mismatch(2565),
    note: 'title one year too low, months right',
  },
  {
    item: 'O31',
    format: 'pdf',
    changes: { titleYear: '2565' },
    verdict: 'fail',
    fault: mismatch(2565),
    note: 'announcement for the year before',
  },
  {
    item: 'O35',
    format: 'docx',
    changes: { titleYear: '2556' },
    verdict: 'fail',
    fault: mismatch(2556),
    note: 'digits exchanged in the title',
  },
  {
    item: 'O37',
    format: 'html',
    changes: { titleYear: '2567' },
    verdict: 'fail',
    fault: mismatch(2567),
    note: 'title one year too high, months right',
  },
  {
    item: 'O16',
    format: 'xlsx',
    changes: { titleYear: '2565' },
    verdict: 'fail',
    fault: mismatch(2565),
    note: 'title in the sheet one year too low, months right',
  },
  // Only a table or the header is wrong.
  {
    item: 'O11',
    format: 'pdf',
    changes: { tableYear: '2565' },
    verdict: 'warn',
    fault: { code: 'fiscal-year-inconsistent', yearBE: 2565 },
    note: 'heading of the table',
  },
  {
    item: 'O19',
    format: 'docx',
    changes: { tableYear: '2556' },
    verdict: 'warn',
    fault: { code: 'fiscal-year-inconsistent', yearBE: 2556 },
    note: 'heading of the table',
  },
  {
    item: 'O24',
    format: 'docx',
    changes: { headerYear: '2562' },
    verdict: 'warn',
    fault: { code: 'fiscal-year-inconsistent', where: 'header', yearBE: 2562 },
    note: 'page header',
  },
  {
    item: 'O11',
    format: 'pdf',
    changes: { headerYear: '2564' },
    verdict: 'warn',
    fault: { code: 'fiscal-year-inconsistent', where: 'header', yearBE: 2564 },
    note: 'page header',
  },
  {
    item: 'O24',
    format: 'pdf',
    changes: { headerYear: '2567' },
    verdict: 'warn',
    fault: { code: 'fiscal-year-inconsistent', where: 'header', yearBE: 2567 },
    note: 'page header',
  },
  {
    item: 'O36',
    format: 'pdf',
    changes: { tableYear: '2564' },
    verdict: 'warn',
    fault: { code: 'fiscal-year-inconsistent', yearBE: 2564 },
    note: 'caption of the table',
  },
  {
    item: 'O37',
    format: 'html',
    changes: { tableYear: '2567' },
    verdict: 'warn',
    fault: { code: 'fiscal-year-inconsistent', yearBE: 2567 },
    note: 'caption of the table',
  },
  {
    item: 'O26',
    format: 'pdf',
    changes: { tableYear: '2563' },
    verdict: 'warn',
    fault: { code: 'fiscal-year-inconsistent', yearBE: 2563 },
    note: 'caption of the table',
  },
  {
    item: 'O43',
    format: 'docx',
    changes: { tableYear: '2564' },
    verdict: 'warn',
    fault: { code: 'fiscal-year-inconsistent', yearBE: 2564 },
    note: 'caption of the table',
  },
  // Impossible years.
  ...(['2656', '25666', '256', '2066', '25567'] as const).map(
    (year, index): Fault => ({
      item: ['O11', 'O23', 'O34', 'O43', 'O32'][index] ?? 'O11',
      format: (['pdf', 'docx', 'pdf', 'html', 'pdf'] as const)[index] ?? 'pdf',
      changes: { titleYear: year },
      verdict: 'fail',
      acceptable: ['warn'],
      fault: { code: 'year-malformed', page: 1, yearBE: Number(year) },
      note: `title says ${year}`,
    }),
  ),
  ...(['2656', '25665', '256'] as const).map(
    (year, index): Fault => ({
      item: ['O12', 'O35', 'O36'][index] ?? 'O12',
      format: (['pdf', 'docx', 'pdf'] as const)[index] ?? 'pdf',
      changes: { tableYear: year },
      verdict: 'warn',
      fault: { code: 'year-malformed', yearBE: Number(year) },
      note: `table says ${year}`,
    }),
  ),
  // Blank years.
  ...(['........', '…………', '____', '25....'] as const).map(
    (blank, index): Fault => ({
      item: ['O11', 'O31', 'O40', 'O37'][index] ?? 'O11',
      format: (['pdf', 'docx', 'html', 'pdf'] as const)[index] ?? 'pdf',
      changes: { titleYear: blank },
      verdict: 'fail',
      acceptable: ['warn'],
      fault: { code: 'year-left-blank', page: 1 },
      note: 'blank left in the title',
    }),
  ),
  {
    item: 'O34',
    format: 'pdf',
    changes: { tableYear: '........' },
    verdict: 'warn',
    fault: { code: 'year-left-blank' },
    note: 'blank left above the table',
  },
  // Only the cover is new.
  ...(['O11', 'O34', 'O36', 'O23'] as const).map(
    (item, index): Fault => ({
      item,
      format: (['pdf', 'pdf', 'docx', 'pdf'] as const)[index] ?? 'pdf',
      changes: { ...all(2565), titleYear: '2566' },
      verdict: 'fail',
      fault: { code: 'stale-content', yearBE: 2565 },
      note: 'cover of 2566, content of 2565',
    }),
  ),
  {
    item: 'O13',
    format: 'pdf',
    changes: { ...all(2564), titleYear: '2565' },
    verdict: 'fail',
    fault: { code: 'stale-content', yearBE: 2564 },
    note: 'cover of 2565, content of 2564',
  },
  {
    item: 'O26',
    format: 'docx',
    changes: { ...all(2564), titleYear: '2565' },
    verdict: 'fail',
    fault: { code: 'stale-content', yearBE: 2564 },
    note: 'cover of 2565, content of 2564',
  },
  // Wrong months.
  ...(['O12', 'O16', 'O24', 'O29', 'O37'] as const).map(
    (item, index): Fault => ({
      item,
      format: (['pdf', 'xlsx', 'docx', 'html', 'pdf'] as const)[index] ?? 'pdf',
      changes: { ...all(2565), titleYear: '2566', tableYear: '2566', headerYear: '2566' },
      verdict: 'fail',
      fault: { code: 'period-wrong', yearBE: 2565 },
      note: 'title of 2566, months of 2564 and 2565',
    }),
  ),
  {
    item: 'O21',
    format: 'xlsx',
    changes: all(2567),
    verdict: 'fail',
    fault: { code: 'period-wrong', yearBE: 2567 },
    note: 'months of the year after',
  },
  {
    item: 'O21',
    format: 'pdf',
    changes: all(2565),
    verdict: 'fail',
    fault: { code: 'period-wrong', yearBE: 2565 },
    note: 'months of the year before',
  },
  // Months missing.
  ...(['O16', 'O21', 'O21', 'O29'] as const).map(
    (item, index): Fault => ({
      item,
      format: (['pdf', 'xlsx', 'pdf', 'html'] as const)[index] ?? 'pdf',
      changes: without('last-months'),
      verdict: 'fail',
      acceptable: ['warn'],
      fault: { code: 'period-incomplete' },
      note: 'February and March missing',
    }),
  ),
  // Dates outside the year.
  ...(['O30', 'O32', 'O40'] as const).map(
    (item): Fault => ({
      item,
      format: 'pdf',
      changes: { ...all(2565), titleYear: '2566' },
      verdict: 'fail',
      acceptable: ['warn'],
      fault: { code: 'date-outside-period' },
      note: 'title of 2566, the activity a year earlier',
    }),
  ),
  {
    item: 'O7',
    format: 'html',
    changes: { ...all(2565), titleYear: '2566' },
    verdict: 'fail',
    acceptable: ['warn'],
    fault: { code: 'date-outside-period' },
    note: 'news of the year before',
  },
  // Plans that end too early or begin too late.
  {
    item: 'O4',
    format: 'pdf',
    changes: { titleYear: 'พ.ศ. 2561 - 2565' },
    verdict: 'fail',
    fault: { code: 'range-not-covering' },
    note: 'plan ended in 2565',
  },
  {
    item: 'O4',
    format: 'docx',
    changes: { titleYear: 'พ.ศ. 2567 - 2571' },
    verdict: 'fail',
    fault: { code: 'range-not-covering' },
    note: 'plan begins in 2567',
  },
  {
    item: 'O4',
    format: 'html',
    changes: { titleYear: 'พ.ศ. 2560 ถึง พ.ศ. 2564' },
    verdict: 'fail',
    fault: { code: 'range-not-covering' },
    note: 'plan ended in 2564',
  },
  // Elements missing.
  ...(
    [
      ['O2', 'deputies', 'html'],
      ['O5', 'phone', 'html'],
      ['O5', 'email', 'pdf'],
      ['O5', 'map', 'html'],
      ['O11', 'budget', 'pdf'],
      ['O11', 'period', 'docx'],
      ['O13', 'problems', 'pdf'],
      ['O13', 'suggestions', 'docx'],
      ['O22', 'problems', 'pdf'],
      ['O26', 'suggestions', 'pdf'],
      ['O25', 'evaluation', 'docx'],
      ['O25', 'reward', 'pdf'],
      ['O27', 'time', 'html'],
      ['O27', 'unit', 'pdf'],
      ['O38', 'problems', 'pdf'],
      ['O40', 'dos', 'pdf'],
      ['O42', 'owner', 'docx'],
    ] as const
  ).map(
    ([item, element, format]): Fault => ({
      item,
      format,
      changes: without(element),
      verdict: 'fail',
      acceptable: ['warn'],
      fault: { code: 'required-element-missing' },
      note: `without ${element}`,
    }),
  ),
];

export function faultyContentCases(): MadeCase[] {
  return FAULTS.map((one, index): MadeCase => {
    const { document, office } = pieceOf(one.item, index, {
      yearWords: 'ประจำปีงบประมาณ พ.ศ.',
      thaiDigits: index % 2 === 0,
      ...one.changes,
    });
    return {
      file: `fault-${String(index + 1).padStart(3, '0')}-${one.item.toLowerCase()}-${one.fault.code}.${one.format}`,
      item: one.item,
      verdict: one.verdict,
      ...(one.acceptable ? { acceptable: one.acceptable } : {}),
      faults: [one.fault],
      note: one.note,
      ...(one.format === 'html'
        ? { web: { url: `https://www.${office.domain}/ita/2566/${one.item.toLowerCase()}`, httpStatus: 200 } }
        : {}),
      bytes: () => inFormat(document, one.format, office),
    };
  });
}
