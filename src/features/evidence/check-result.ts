import { z } from 'zod';
import { FAULT_CODES } from '#src/assessment/evidence-checks/finding.ts';

/**
 * The result of a check as it is written to JSON, kept in the cache and published as `schemas/check-result.schema.json`.
 * The only place where its form is said.
 */
const verdict = z.enum(['pass', 'warn', 'fail', 'manual']);

const finding = z.object({
  code: z.enum(FAULT_CODES),
  severity: z.enum(['fail', 'manual', 'warn', 'info']),
  page: z.int().min(1).nullable().describe('From 1; null where the finding is about the whole piece'),
  quote: z.string().nullable().describe('The words on the page that led to the finding'),
  where: z.string().optional().describe('header, footer, table, title, signature, sheet NAME'),
  yearBE: z.int().optional(),
  elementId: z.string().optional(),
  messageTh: z.string(),
  messageEn: z.string(),
  fixTh: z.string(),
  fixEn: z.string(),
});

const yearSeen = z.object({
  page: z.int().min(1),
  kind: z.enum(['fiscalYear', 'date', 'law', 'documentNumber', 'range', 'academicYear', 'calendarYear']),
  yearBE: z.int().describe('Buddhist Era; of a range the first year'),
  from: z.int().optional(),
  to: z.int().nullable().optional(),
  fiscalYearBE: z.int().nullable().optional().describe('Dates only: the fiscal year that the date lies in'),
  malformed: z.literal(true).optional(),
  likelyYearBE: z.int().nullable().optional(),
  text: z.string().describe('As written'),
});

const elementSeen = z.object({
  id: z.string(),
  state: z
    .enum(['found', 'missing', 'unsure'])
    .describe('unsure: only a person can tell, only something close to it is there, or the piece could not be read'),
  page: z.int().min(1).nullable(),
  quote: z.string().nullable().describe('The words that it was recognised by'),
});

/** What judging a piece gives; kept in the cache. */
export const judgedPiece = z.object({
  mediaType: z.string().nullable(),
  pages: z.int().min(0).nullable(),
  verdict,
  findings: z.array(finding),
  elements: z
    .array(elementSeen)
    .describe('Every element that the item requires; empty where the piece does not count as evidence at all'),
  years: z.array(yearSeen),
});

const evidence = z.object({
  source: z.string().describe('As handed in: path or address'),
  ...judgedPiece.shape,
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .nullable(),
  status: z.int().nullable().describe('HTTP status; null for a file'),
  finalUrl: z.string().nullable(),
  redirects: z.array(z.object({ url: z.string(), status: z.int() })),
  capturedAt: z.string(),
  linkedFrom: z.string().nullable().describe('The web page of the item that links to this document'),
  itemGuessed: z.boolean().describe('The item was recognised from the document, not said by anybody'),
});

const item = z.object({
  code: z.string(),
  conceptId: z.string(),
  titleTh: z.string(),
  titleEn: z.string(),
  verdict,
  evidence: z.array(evidence),
});

const inputProblem = z.object({
  code: z.string(),
  source: z.string(),
  row: z.int().nullable(),
  quote: z.string().nullable(),
  messageTh: z.string(),
  messageEn: z.string(),
  fixTh: z.string(),
  fixEn: z.string(),
});

const outlook = z.object({
  instrumentScore: z.number().nullable().describe('Score (0..100) of the instrument made of items, the OIT'),
  totalScore: z.number().nullable().describe('Null as long as the results of the surveys are not known'),
  band: z.object({ code: z.string(), titleTh: z.string(), titleEn: z.string() }).nullable(),
});

export const checkResult = z
  .object({
    framework: z.string().describe('Id of the framework, for example nacc-2566'),
    fiscalYearBE: z.int(),
    checkedAt: z.string().describe('ISO instant'),
    durationMs: z.number().min(0),
    items: z.array(item),
    missing: z
      .array(z.object({ code: z.string(), titleTh: z.string() }))
      .describe('Items of the framework for which nothing was handed in'),
    problems: z.array(inputProblem).describe('What could not be used of what was handed in'),
    forecast: z.object({
      basis: z
        .enum(['whole-office', 'items-given'])
        .describe('whole-office: items without evidence count as lost; items-given: they count as not yet known'),
      judgedItems: z.int().min(0),
      allItems: z.int().min(0),
      expected: outlook.describe('As it stands; what cannot be told is left out'),
      optimistic: outlook.describe('What cannot be told, or was not looked at, counts as met'),
      pessimistic: outlook.describe('What cannot be told, or was not looked at, counts as lost'),
      openItems: z
        .array(
          z.object({
            code: z.string(),
            titleTh: z.string(),
            titleEn: z.string(),
            verdict: z.enum(['pass', 'warn', 'fail', 'manual', 'missing']),
            instrumentPoints: z.number().describe('Points of the instrument (of 100) that the item costs'),
            totalPoints: z.number().nullable().describe('Points of the whole; null where weights are not published'),
          }),
        )
        .describe('Lost and open items, dearest first'),
    }),
  })
  .meta({ title: 'Result of an evidence check by Sucharit' });

export type CheckResult = z.infer<typeof checkResult>;
export type CheckedItem = CheckResult['items'][number];
export type CheckedEvidence = CheckedItem['evidence'][number];
export type JudgedPiece = z.infer<typeof judgedPiece>;
export type ReportedFinding = JudgedPiece['findings'][number];
export type ReportedElement = JudgedPiece['elements'][number];
