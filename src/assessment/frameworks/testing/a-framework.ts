import type { Framework, FrameworkItem, Instrument } from '../framework.ts';

/** An item with valid defaults; `code` decides the rest where nothing else is said. For tests. */
export function anItem(
  given: Partial<FrameworkItem> & { readonly code: string; readonly subIndicator: string },
): FrameworkItem {
  return {
    conceptId: `concept-${given.code.toLowerCase()}`,
    titleTh: `ข้อ ${given.code}`,
    titleEn: `Item ${given.code}`,
    yearRule: { rule: 'current' },
    media: ['document'],
    elements: [],
    marks: { titleAnyOf: [], notTitle: [] },
    sources: ['made for the test'],
    checks: [{ check: 'reachable', with: {} }],
    ...given,
  };
}

/**
 * A framework whose indicators of the OIT have the given numbers of items per sub-indicator: `{ 9: [9, 8], 10: [8, 2] }` has
 * sub-indicators 9.1 (9 items) … 10.2 (2 items); items are numbered O1, O2, … through all of them.
 */
export function aFramework(
  shape: Readonly<Record<string, readonly number[]>>,
  given: Partial<Framework> = {},
): Framework {
  const items: FrameworkItem[] = [];
  const indicators = Object.entries(shape).map(([code, sizes]) => ({
    code,
    instrument: 'OIT',
    titleTh: `ตัวชี้วัด ${code}`,
    titleEn: `Indicator ${code}`,
    sources: ['made for the test'],
    subIndicators: sizes.map((size, index) => {
      const subIndicator = `${code}.${index + 1}`;
      for (let count = 0; count < size; count++) items.push(anItem({ code: `O${items.length + 1}`, subIndicator }));
      return { code: subIndicator, titleTh: subIndicator, titleEn: subIndicator };
    }),
  }));
  const instrument = (code: string, weight: number): Instrument => ({ code, titleTh: code, titleEn: code, weight });
  const twoDecimals = { decimals: 2, mode: 'half-up' } as const;
  return {
    id: 'made-2566',
    publisher: { id: 'made', titleTh: 'ทดสอบ', titleEn: 'Made' },
    fiscalYearBE: 2566,
    titleTh: 'กรอบทดสอบ',
    titleEn: 'Made framework',
    status: 'inferred',
    sources: ['made for the test'],
    inForce: { from: '2022-10-01', until: '2023-10-01' },
    instruments: [instrument('IIT', 30), instrument('EIT', 30), instrument('OIT', 40)],
    indicators,
    items,
    rounding: {
      sources: ['made for the test'],
      subIndicator: 'none',
      indicator: twoDecimals,
      instrument: 'none',
      total: twoDecimals,
    },
    bands: {
      sources: ['made for the test'],
      appliesTo: 'total',
      levels: [
        { code: 'top', titleTh: 'ดี', titleEn: 'Top', atLeast: 85, everyInstrumentAtLeast: 85 },
        { code: 'passed', titleTh: 'ผ่าน', titleEn: 'Passed', atLeast: 85, everyInstrumentAtLeast: null },
        { code: 'low', titleTh: 'ต่ำ', titleEn: 'Low', atLeast: 0, everyInstrumentAtLeast: null },
      ],
    },
    sampleRules: [],
    calendar: [],
    ...given,
  };
}
