import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { openFrameworkShelf } from '#src/features/frameworks/index.ts';
import { readOpenYearForm } from './open-year-form.ts';
import { overviewOf } from './year-overview.ts';
import type { ItemStanding } from './year-queries.ts';

const frameworks = openFrameworkShelf();
const framework = frameworks.get('nacc-2566');

function standing(code: string, changes: Partial<ItemStanding> = {}): ItemStanding {
  const { conceptId } = framework.items.find((item) => item.code === code)!;
  return {
    id: code,
    code,
    conceptId,
    unitId: null,
    unitNameTh: null,
    ownerName: null,
    verdict: 'pass',
    evidenceCount: 1,
    openTasks: 0,
    nextDue: null,
    ...changes,
  };
}

function overview(changes: Readonly<Record<string, Partial<ItemStanding>>> = {}, today = '2023-02-01') {
  return overviewOf({
    framework,
    frameworkYearBE: framework.fiscalYearBE,
    status: 'open',
    standings: framework.items.map(({ code }) => standing(code, changes[code])),
    findings: [
      {
        yearItemId: 'O11',
        severity: 'fail',
        messageTh: 'ปีผิด',
        messageEn: 'wrong year',
        fixTh: 'แก้ปี',
        fixEn: 'mend the year',
      },
    ],
    published: [],
    lastRun: null,
    today,
  });
}

describe('the overview of a year', () => {
  it('has nothing to mend and full points when every item passed', () => {
    const { openProblems, forecast, readyItems, allItems } = overview();
    assert.equal(openProblems, 0);
    assert.equal(readyItems, allItems);
    assert.equal(forecast.expected.instrumentScore, 100);
  });

  it('puts the dearest item first, and what is surely lost before what is only unknown', () => {
    // An item of 10.2 (5 items) costs ten points, one of 9.1 (10 items) one point.
    const { costliest } = overview({
      O1: { verdict: 'fail' },
      O39: { verdict: 'manual' },
      O40: { evidenceCount: 0, verdict: null },
    });
    assert.deepEqual(
      costliest.map(({ code, state }) => `${code} ${state}`),
      ['O40 missing', 'O39 manual', 'O1 fail'],
    );
  });

  it('says what to do next with the worst finding of the item', () => {
    const [problem] = overview({ O11: { verdict: 'fail' } }).costliest;
    assert.equal(problem?.finding?.fixTh, 'แก้ปี');
  });

  it('takes withdrawn or never added evidence for missing, whatever an earlier check said', () => {
    assert.equal(overview({ O5: { evidenceCount: 0, verdict: 'pass' } }).counts.missing, 1);
  });

  it('counts cannot-tell as met in the best and as lost in the worst case', () => {
    const { forecast } = overview({ O1: { verdict: 'manual' } });
    assert.equal(forecast.optimistic.instrumentScore, 100);
    assert.ok((forecast.pessimistic.instrumentScore ?? 100) < 100);
  });

  it('names the next step of the calendar, and says when all lie behind', () => {
    assert.equal(overview({}, '2023-02-01').nextStep?.from, '2023-08-10');
    const late = overview({}, '2026-11-22');
    assert.equal(late.nextStep, null);
    assert.equal(late.stepsAreOver, true);
  });

  it('says that the framework is borrowed where it is of another year', () => {
    const rebased = frameworks.forYear('nacc-2566', 2567);
    const drawn = overviewOf({
      framework: rebased,
      frameworkYearBE: 2566,
      status: 'open',
      standings: [],
      findings: [],
      published: [],
      lastRun: null,
      today: '2024-01-01',
    });
    assert.equal(drawn.borrowedFrom, 2566);
    assert.equal(drawn.fiscalYearBE, 2567);
    assert.equal(drawn.nextStep, null);
  });
});

describe('the form that opens a year', () => {
  const read = (year: string, framework = 'nacc-2566', from = '2565') =>
    readOpenYearForm({ year, framework, from }, frameworks.ids, [2565]);

  it('takes Thai digits', () => {
    const result = read('๒๕๖๖');
    assert.equal(result.ok && result.value.fiscalYearBE, 2566);
  });

  for (const [typed, word] of [
    ['2023', 'yearIsCommonEra'],
    ['66', 'yearMissing'],
    ['', 'yearMissing'],
    ['2565', 'yearTaken'],
    ['25666', 'yearMissing'],
  ] as const) {
    it(`answers “${typed}” with what to mend`, () => {
      const result = read(typed);
      assert.deepEqual(result.ok ? [] : result.problem, [{ field: 'year', word }]);
    });
  }

  it('names all that is wrong at once', () => {
    const result = read('x', '../../etc', '2500');
    assert.deepEqual(result.ok ? [] : result.problem.map(({ field }) => field), ['year', 'framework', 'from']);
  });
});
