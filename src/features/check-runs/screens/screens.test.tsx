import assert from 'node:assert/strict';
import { test } from 'node:test';
import { render } from 'preact-render-to-string';
import { FAULT_CODES } from '#src/assessment/evidence-checks/finding.ts';
import { checkRunWords } from '../check-run-words.ts';
import type { ChecksView, RunPageView } from '../checks-view.ts';
import { findingCodeWord } from '../finding-code-words.ts';
import { type ResultRow, readResultFilter } from '../result-row.ts';
import type { RunSummary, RunView } from '../run-view.ts';
import { ChecksPage } from './checks-page.tsx';
import { RunPage } from './run-page.tsx';

const AT = new Date('2026-02-03T04:05:06Z');

function aRunView(said: Partial<RunView> = {}): RunView {
  return {
    runId: '0190aaaa-0000-7000-8000-000000000001',
    fiscalYearBE: 2566,
    frameworkId: 'nacc-2566',
    itemCode: null,
    reason: 'asked',
    status: 'done',
    done: 4,
    all: 4,
    current: null,
    requestedAt: AT,
    requestedBy: 'เจ้าหน้าที่',
    startedAt: AT,
    finishedAt: AT,
    attempts: 1,
    reference: null,
    ...said,
  };
}

function aChecksView(said: Partial<ChecksView> = {}): ChecksView {
  return {
    fiscalYearBE: 2566,
    isClosed: false,
    open: null,
    runs: [],
    stale: { itemCodes: [], byOtherEngine: false },
    schedule: { weekdays: [1], hour: 2 },
    nextDueAt: AT,
    ...said,
  };
}

const aSummary = (said: Partial<RunSummary> = {}): RunSummary => ({ ...aRunView(said), pieces: {}, ...said });

function aRow(said: Partial<ResultRow> = {}): ResultRow {
  return {
    key: 'a',
    itemCode: 'O11',
    itemTitleTh: 'แผนดำเนินงาน',
    itemTitleEn: 'Plan',
    subIndicator: '9.2',
    state: 'fail',
    evidenceTitle: 'แผน',
    source: 'https://office.example/<script>',
    linkedFrom: null,
    pages: 3,
    findings: [
      {
        id: 'f',
        code: 'fiscal-year-title-mismatch',
        severity: 'fail',
        page: 2,
        quote: 'ปี 2565',
        messageTh: 'ปีบนปกไม่ตรง',
        messageEn: 'Wrong year',
        fixTh: 'แก้ปี',
        fixEn: 'Correct it',
        isOverruled: false,
      },
    ],
    cost: 2.5,
    ...said,
  };
}

function aRunPage(said: Partial<RunPageView> = {}): RunPageView {
  return {
    run: aRunView(),
    filter: readResultFilter({}),
    rows: [aRow()],
    shown: 1,
    all: 1,
    page: 1,
    pages: 1,
    states: { fail: 1 },
    subIndicators: [{ code: '9.2', titleTh: 'การบริหารงาน', titleEn: 'Administration' }],
    codes: ['fiscal-year-title-mismatch'],
    ...said,
  };
}

const START = 'method="post" action="/years/2566/checks"';

test('everything can be checked unless it is being checked or the year is closed', () => {
  const page = (view: ChecksView) => render(<ChecksPage view={view} language="th" />);
  assert.ok(page(aChecksView()).includes(START));
  const open = aSummary({ status: 'running', done: 3, all: 9 });
  const running = page(aChecksView({ open, runs: [open] }));
  assert.ok(!running.includes(START));
  assert.match(running, /data-run-progress="\/check-runs\/0190aaaa[^"]*\/progress"/);
  assert.match(running, /<progress value="3" max="9"/);
  assert.ok(running.includes('ตรวจแล้ว 3 จาก 9 รายการ'));
  assert.ok(!page(aChecksView({ isClosed: true })).includes('<form'));
});

test('what has changed since the last check is said, and that nothing has', () => {
  const page = (view: ChecksView) => render(<ChecksPage view={view} language="en" />);
  const runs = [aSummary()];
  const stale = { itemCodes: ['O1', 'O2'], byOtherEngine: false };
  assert.ok(page(aChecksView({ runs, stale })).includes('Items to check again: O1, O2'));
  assert.ok(page(aChecksView({ runs })).includes('up to date'));
});

test('a schedule that could not be taken is shown again with what is wrong', () => {
  const page = render(<ChecksPage view={aChecksView()} problems={[{ field: 'hour' }]} language="th" />);
  assert.match(page, /role="alert"/);
  assert.match(page, /aria-invalid="true"/);
});

test('a run shows its results, with links to the items and exports of what is shown', () => {
  const filter = readResultFilter({ state: 'fail', sub: '9.2' });
  const page = render(<RunPage view={aRunPage({ filter })} language="th" />);
  assert.ok(page.includes('href="/years/2566/items/O11"'));
  assert.ok(page.includes('export.xlsx?state=fail&amp;sub=9.2'));
  assert.ok(!page.includes('<script>'));
  assert.ok(!/ style=|onclick/.test(page));
});

test('a run that failed gives the number for the administrator and a button to try again', () => {
  const run = aRunView({ status: 'failed', reference: '123456789', itemCode: 'O11' });
  const page = render(<RunPage view={aRunPage({ run, rows: [], all: 0 })} language="th" />);
  assert.ok(page.includes('123456789'));
  assert.ok(page.includes('action="/years/2566/items/O11/check"'));
});

test('a filter that lets nothing through says how to see all', () => {
  const page = render(<RunPage view={aRunPage({ rows: [], shown: 0 })} language="th" />);
  assert.ok(page.includes(checkRunWords('th').nothingFound));
});

test('every code that a check may report has a Thai name', () => {
  for (const code of FAULT_CODES) assert.match(findingCodeWord(code, 'th'), /[ก-๙]/);
  assert.equal(findingCodeWord('made-up-code', 'th'), 'Made up code');
});
