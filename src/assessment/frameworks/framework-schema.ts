import { z } from 'zod';
import { CHECK_NAMES } from './check-names.ts';

/** The shape of the files in `frameworks/<id>/`. Unknown keys are mistakes: a misspelt key must not be passed over. */

const text = z.string().trim().min(1);
const phrases = z.array(text).min(1);
const sourced = { uncertain: z.boolean().optional(), sources: z.array(text).min(1), notes: text.optional() };
const titles = { titleTh: text, titleEn: text };
const calendarDate = z.iso.date();
const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case words joined by hyphens');

const levelRounding = z.union([
  z.literal('none'),
  z.strictObject({ decimals: z.number().int().min(0).max(6), mode: z.literal('half-up') }),
]);

const band = z.strictObject({
  code: text,
  ...titles,
  atLeast: z.number().min(0).max(100),
  everyInstrumentAtLeast: z.number().min(0).max(100).nullable(),
});

const ELEMENT_SIGNS = [
  'email',
  'phone',
  'address',
  'map',
  'image',
  'social-link',
  'money',
  'date',
  'signature',
  'table',
  'figures',
  'budget-column',
  'spent-column',
  'result-column',
  'year-columns',
  'numbered-steps',
  'step-arrows',
  'month-columns',
  'costed-lines',
  'unit-at-work',
  'duration',
  'counted',
  'measured',
  'work-column',
  'looking-ahead',
  'ita-score',
  'several-persons',
] as const;

const look = z.discriminatedUnion('by', [
  z.strictObject({
    by: z.literal('phrases'),
    anyOf: phrases,
    atLeast: z.number().int().min(1).optional(),
    notWithin: phrases.optional(),
    orBy: z.array(z.enum(ELEMENT_SIGNS)).min(1).optional(),
  }),
  z.strictObject({ by: z.literal('phrase-groups'), allOf: z.array(phrases).min(1) }),
  z.strictObject({ by: z.enum(ELEMENT_SIGNS) }),
  z.strictObject({ by: z.literal('person') }),
]);

const element = z.strictObject({
  id,
  ...titles,
  look,
  whenMissing: z.enum(['fail', 'warn', 'info']),
  freeWording: z.boolean().optional(),
  uncertain: z.boolean().optional(),
});

const yearRule = z.union([
  z.strictObject({ rule: z.enum(['current', 'previous', 'covers', 'none', 'unknown']) }),
  z.strictObject({
    rule: z.literal('months'),
    yearOffset: z.number().int().min(-5).max(5),
    fromMonth: z.number().int().min(1).max(12),
    toMonth: z.number().int().min(1).max(12),
  }),
]);

const item = z.strictObject({
  code: text,
  aliases: z.array(text).optional(),
  conceptId: id,
  ...titles,
  subIndicator: text,
  yearRule,
  media: z.array(z.enum(['document', 'spreadsheet', 'web-page', 'image'])).min(1),
  elements: z.array(element),
  marks: z.strictObject({ titleAnyOf: z.array(text), notTitle: z.array(text) }),
  ...sourced,
});

/** `items/<sub-indicator>.yaml`. */
export const itemsFileSchema = z.strictObject({ items: z.array(item).min(1) });

/** `framework.yaml`. */
export const frameworkFileSchema = z.strictObject({
  id,
  publisher: z.strictObject({ id, ...titles }),
  fiscalYearBE: z.number().int().min(2540).max(2640),
  ...titles,
  status: z.enum(['verified', 'unverified', 'inferred']),
  ...sourced,
  inForce: z.strictObject({ from: calendarDate, until: calendarDate }),
  instruments: z.array(z.strictObject({ code: text, ...titles, weight: z.number().min(0).max(100).nullable() })).min(1),
  indicators: z
    .array(
      z.strictObject({
        code: text,
        instrument: text,
        ...titles,
        ...sourced,
        subIndicators: z.array(
          z.strictObject({ code: text, ...titles, uncertain: z.boolean().optional(), notes: text.optional() }),
        ),
      }),
    )
    .min(1),
  rounding: z.strictObject({
    ...sourced,
    subIndicator: levelRounding,
    indicator: levelRounding,
    instrument: levelRounding,
    total: levelRounding,
  }),
  bands: z.strictObject({ ...sourced, appliesTo: text, levels: z.array(band).min(1) }),
  sampleRules: z.array(
    z.strictObject({
      ...sourced,
      instrument: text,
      percent: z.number().min(0).max(100),
      atLeast: z.number().int().min(0),
      smallerPopulation: z.literal('all'),
      largePopulation: z.strictObject({ above: z.number().int().min(0), atLeast: z.number().int().min(0) }).nullable(),
    }),
  ),
  calendar: z.array(z.strictObject({ ...sourced, id, ...titles, from: calendarDate, until: calendarDate })),
});

const parameters = z.record(z.string(), z.unknown());
const checkUse = z.union([
  z.enum(CHECK_NAMES).transform((check) => ({ check, with: {} as Record<string, unknown> })),
  z.strictObject({ check: z.enum(CHECK_NAMES), with: parameters }),
]);

/** `checks.yaml`: named groups of checks, and what each item uses. */
export const checksFileSchema = z.strictObject({
  groups: z.record(z.string(), z.array(checkUse).min(1)),
  items: z.record(
    z.string(),
    z.strictObject({
      use: z.array(text).default([]),
      add: z.array(checkUse).default([]),
      'leave-out': z.array(z.enum(CHECK_NAMES)).default([]),
    }),
  ),
});

/** `cases/*.yaml`: a worked example. `expect` is node code → value as printed; the key `band` holds a band code. */
export const caseFileSchema = z.strictObject({
  id,
  ...titles,
  source: text,
  notes: text.optional(),
  given: z.strictObject({
    lost: z.array(text).default([]),
    instruments: z.record(z.string(), z.number().min(0).max(100)).default({}),
  }),
  expect: z.record(z.string(), z.union([z.number(), z.string()])),
});

export type ChecksFile = z.infer<typeof checksFileSchema>;
/** A worked example of a framework: what was lost, and what the published score was. */
export type ScoringCase = z.infer<typeof caseFileSchema>;
