import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Result } from '#src/shared/result.ts';
import { readAddLinkForm } from './add-link-form.ts';
import { readAssignForm } from './assign-form.ts';
import { type FieldProblem, fieldMessage } from './field-problem.ts';
import { refusedFileMessage } from './file-problem-words.ts';
import { formWordsOf } from './form-words.ts';
import { readNewVersionForm } from './new-version-form.ts';
import { readOverruleForm } from './overrule-form.ts';
import { readTaskForm } from './task-form.ts';
import { readWithdrawForm } from './withdraw-form.ts';

const TODAY = '2026-02-01';
const until = (day: string, month: string, year: string) => ({
  'until-day': day,
  'until-month': month,
  'until-year': year,
});

describe('the form for a link', () => {
  it('takes Thai addresses as they are pasted, with what comes along unseen', () => {
    assert.deepEqual(readAddLinkForm({ url: ' \u200bhttps://www.example.go.th/แผน 2566.pdf\r\n', title: ' แผน ' }), {
      ok: true,
      value: { url: 'https://www.example.go.th/%E0%B9%81%E0%B8%9C%E0%B8%99%202566.pdf', title: 'แผน' },
    });
  });

  for (const [url, word] of [
    ['', 'addressMissing'],
    ['   ', 'addressMissing'],
    ['www.example.go.th/plan.pdf', 'addressWithoutScheme'],
    ['สำนักงาน.ไทย', 'addressWithoutScheme'],
    ['C:\\Users\\officer\\แผน.pdf', 'addressLocal'],
    ['\\\\server\\share\\แผน.pdf', 'addressLocal'],
    ['file:///C:/plan.pdf', 'addressLocal'],
    ['javascript:alert(1)', 'addressOtherScheme'],
    ['java\nscript:alert(1)', 'addressBroken'],
    ['data:text/html,<script>alert(1)</script>', 'addressOtherScheme'],
    ['ftp://example.go.th/plan.pdf', 'addressOtherScheme'],
    ['https://', 'addressBroken'],
    ['แผนปฏิบัติราชการ', 'addressBroken'],
    ['https://a.example/1 https://a.example/2', 'addressSeveral'],
    ['https://a.example/1\nhttps://a.example/2', 'addressSeveral'],
    [`https://a.example/${'x'.repeat(9000)}`, 'addressTooLong'],
  ] as const) {
    it(`says what is wrong with ${JSON.stringify(url.slice(0, 50))}`, () => {
      assert.deepEqual(problemsOf(readAddLinkForm({ url })), [{ field: 'url', word }]);
    });
  }

  it('takes an address that holds another address for one', () => {
    assert.ok(readAddLinkForm({ url: 'https://web.archive.org/web/2023/https://www.example.go.th/' }).ok);
  });

  it('names every field that is wrong at once, and reads nothing of another type', () => {
    assert.deepEqual(problemsOf(readAddLinkForm({ url: 'x', title: 'ก'.repeat(301) })), [
      { field: 'url', word: 'addressBroken' },
      { field: 'title', word: 'titleTooLong' },
    ]);
    const hostile = JSON.parse('{"url":["https://a.example/"],"title":{"toString":1},"__proto__":{"x":1}}');
    assert.equal(readAddLinkForm(hostile).ok, false);
  });
});

describe('the form for a new version', () => {
  const rest = { reason: 'แก้ปีงบประมาณ', latestVersion: '2' };
  it('takes a link or one file', () => {
    assert.deepEqual(readNewVersionForm({ ...rest, url: 'https://a.example/x' }, 0), {
      ok: true,
      value: { reason: 'แก้ปีงบประมาณ', latestVersion: 2, url: 'https://a.example/x' },
    });
    assert.ok(readNewVersionForm(rest, 1).ok);
  });

  it('asks for one of the two, a reason and the version that was seen', () => {
    assert.deepEqual(problemsOf(readNewVersionForm({ ...rest, url: 'https://a.example/x' }, 1)), [
      { field: 'url', word: 'linkOrFile' },
    ]);
    assert.deepEqual(problemsOf(readNewVersionForm({ reason: ' \u0000 ', latestVersion: '0' }, 0)), [
      { field: 'url', word: 'linkOrFile' },
      { field: 'reason', word: 'reasonMissing' },
      { field: 'latestVersion', word: 'notAnId' },
    ]);
    assert.deepEqual(problemsOf(readNewVersionForm(rest, 2)), [{ field: 'file', word: 'oneFileOnly' }]);
  });
});

describe('the form for overruling', () => {
  const reason = 'ผู้ตรวจยืนยันแล้วว่าถูกต้อง';
  it('reads the last day in Thai digits', () => {
    assert.deepEqual(readOverruleForm({ reason, ...until('๓๐', '9', '๒๕๖๙') }, TODAY), {
      ok: true,
      value: { reason, holdsUntil: '2026-09-30' },
    });
  });

  it('takes no reason of nine letters, no past day and no day after the next fiscal year', () => {
    assert.deepEqual(problemsOf(readOverruleForm({ reason: '123456789', ...until('1', '2', '2569') }, TODAY)), [
      { field: 'reason', word: 'overruleReasonTooShort' },
      { field: 'until', word: 'datePast' },
    ]);
    assert.deepEqual(problemsOf(readOverruleForm({ reason, ...until('1', '10', '2570') }, TODAY)), [
      { field: 'until', word: 'dateTooFar' },
    ]);
  });

  it('says which year was meant', () => {
    const [problem] = problemsOf(readOverruleForm({ reason, ...until('30', '9', '2026') }, TODAY));
    assert.match(fieldMessage(problem!, 'th'), /2569/);
    assert.match(fieldMessage(problem!, 'en'), /2569/);
  });
});

describe('small forms', () => {
  it('a task may have no date, but not half of one', () => {
    assert.deepEqual(readTaskForm({ text: 'ขอไฟล์' }), { ok: true, value: { text: 'ขอไฟล์', dueOn: null } });
    const [problem] = problemsOf(readTaskForm({ text: 'ขอไฟล์', 'due-day': '3' }));
    assert.equal(problem?.field, 'due');
    assert.deepEqual(problemsOf(readTaskForm({ text: '\n' })), [{ field: 'text', word: 'taskMissing' }]);
  });

  it('an assignment may leave unit and person empty, but knows an id when it sees one', () => {
    assert.deepEqual(readAssignForm({ unit: '', owner: ' ', revision: '3' }), {
      ok: true,
      value: { unit: null, owner: null, revision: 3 },
    });
    assert.deepEqual(problemsOf(readAssignForm({ unit: "' or 1=1", owner: 'x', revision: '3' })), [
      { field: 'unit', word: 'unitUnknown' },
    ]);
  });

  it('a withdrawal needs a reason and keeps its lines', () => {
    assert.deepEqual(readWithdrawForm({ reason: ' ใส่ผิดข้อ\r\nย้ายไป O12 ' }), {
      ok: true,
      value: { reason: 'ใส่ผิดข้อ\nย้ายไป O12' },
    });
    assert.deepEqual(problemsOf(readWithdrawForm({})), [{ field: 'reason', word: 'reasonMissing' }]);
    assert.deepEqual(problemsOf(readWithdrawForm({ reason: 'ก'.repeat(2001) })), [
      { field: 'reason', word: 'reasonTooLong' },
    ]);
  });

  it('names refused files so that their names do no harm, and says what to do', () => {
    const limits = { mostBytes: 50_000_000, mostFiles: 10 };
    for (const problem of ['empty', 'too-large', 'old-office', 'not-readable', 'already-there', 'cut-short'] as const) {
      const refused = { fileName: 'แผน\u202efdp.exe', problem };
      assert.match(refusedFileMessage(refused, limits, 'th'), /^“แผน<U\+202E>fdp\.exe”: .*[ก-๙]/);
      assert.doesNotMatch(refusedFileMessage(refused, limits, 'en').slice(22), /[ก-๙]/);
    }
    assert.match(refusedFileMessage({ fileName: 'ก.pdf', problem: 'too-large' }, limits, 'th'), /50 MB/);
  });

  it('has Thai and English words for all that can be wrong', () => {
    const [thai, english] = [formWordsOf('th'), formWordsOf('en')];
    for (const word of Object.keys(thai) as (keyof typeof thai)[]) {
      assert.match(thai[word], /[ก-๙]/, word);
      assert.doesNotMatch(english[word], /[ก-๙]/, word);
    }
  });
});

function problemsOf(outcome: Result<unknown, readonly FieldProblem[]>): readonly FieldProblem[] {
  assert.ok(!outcome.ok, JSON.stringify(outcome));
  return outcome.problem;
}
