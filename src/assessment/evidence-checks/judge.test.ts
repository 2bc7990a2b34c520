import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CHECK_NAMES } from '../frameworks/check-names.ts';
import { judgeEvidence, judgeItem } from './judge.ts';
import { aCapture, aCase, aDocument, aGoodPlan, anItem, aPage, FIRST_HALF_2566 } from './testing/evidence-factory.ts';

const all = anItem({
  checks: CHECK_NAMES.filter((name) => name !== 'dated-and-signed').map((check) => ({ check, with: {} })),
});

test('a good document passes every check without a word', () => {
  assert.deepEqual(judgeEvidence(aCase(aGoodPlan(), { item: all })), { verdict: 'pass', findings: [], elements: [] });
});

test('what cannot be opened is not read', () => {
  const document = aDocument([aPage(['รายงานผล ประจำปีงบประมาณ พ.ศ. 2560'])]);
  const { findings } = judgeEvidence(aCase(document, { item: all, capture: aCapture({ status: 404 }) }));
  assert.deepEqual(
    findings.map(({ code }) => code),
    ['not-reachable'],
  );
});

test('a locked file is said to be locked and nothing else', () => {
  const { verdict, findings } = judgeEvidence(aCase(aDocument([], { state: 'encrypted' }), { item: all }));
  assert.equal(verdict, 'fail');
  assert.deepEqual(
    findings.map(({ code }) => code),
    ['password-protected'],
  );
});

test('a file for each month is complete together, and incomplete alone', () => {
  const item = anItem({ checks: [{ check: 'period-covered', with: {} }] });
  const pieces = ['ตุลาคม 2565', 'พฤศจิกายน 2565', 'ธันวาคม 2565', 'มกราคม 2566', 'กุมภาพันธ์ 2566', 'มีนาคม 2566'].map(
    (month) => {
      const page = aPage([`สรุปผลการจัดซื้อจัดจ้างในรอบเดือน ${month}`, ['ลำดับ', 'งาน', 'วงเงิน'], ['1', 'ซื้อวัสดุ', '5,000']]);
      return aCase(aDocument([page]), { item, requiredPeriod: FIRST_HALF_2566 });
    },
  );
  assert.equal(judgeItem(pieces).verdict, 'pass');
  assert.equal(judgeItem(pieces.slice(0, 5)).verdict, 'fail');
  assert.equal(judgeItem(pieces.slice(0, 1)).verdict, 'fail');
});

test('elements may be spread over the pieces of an item', () => {
  const item = anItem({
    checks: [{ check: 'required-elements', with: {} }],
    elements: [
      { id: 'phone', titleTh: 'โทรศัพท์', titleEn: 'Telephone', look: { by: 'phone' }, whenMissing: 'fail' },
      { id: 'email', titleTh: 'อีเมล', titleEn: 'E-mail', look: { by: 'email' }, whenMissing: 'fail' },
      { id: 'map', titleTh: 'แผนที่', titleEn: 'Map', look: { by: 'map' }, whenMissing: 'warn' },
    ],
  });
  const one = aCase(aDocument([aPage(['โทร. 02 123 4567'])]), { item });
  const other = aCase(aDocument([aPage(['office@example.go.th'])]), { item });
  const { verdict, evidence } = judgeItem([one, other]);
  assert.equal(verdict, 'warn');
  assert.deepEqual(
    evidence.map(({ findings }) => findings.map(({ elementId }) => elementId)),
    [['map'], []],
  );
});

test('a check that throws is cannot-tell, and the others still speak', () => {
  const item = anItem({
    checks: [
      { check: 'fiscal-year', with: { unknownParameter: true } },
      { check: 'year-wellformed', with: {} },
    ],
  });
  const document = aDocument([aPage(['แผนดำเนินงาน', 'ประจำปีงบประมาณ พ.ศ. 2656'])]);
  const { findings } = judgeEvidence(aCase(document, { item }));
  assert.deepEqual(
    findings.map(({ code }) => code),
    ['year-malformed', 'check-failed'],
  );
});

test('a document of another kind is said to be that and not to lack each element; an annex goes with its piece', () => {
  const element = (id: string, phrase: string) => ({
    id,
    titleTh: phrase,
    titleEn: id,
    look: { by: 'phrases' as const, anyOf: [phrase] },
    whenMissing: 'fail' as const,
  });
  const item = anItem({
    checks: [
      { check: 'required-elements', with: {} },
      { check: 'document-kind', with: {} },
    ],
    elements: [element('works', 'โครงการ'), element('budget', 'งบประมาณ')],
  });
  const minutes = aCase(aDocument([aPage(['รายงานการประชุมสภา ครั้งที่ 2/2566', 'ประธานแจ้งให้ทราบ'])]), { item });
  const plan = aCase(aDocument([aPage(['แผนดำเนินงาน', 'โครงการอบรม', 'งบประมาณ 5,000 บาท'])]), { item });
  assert.deepEqual(
    judgeEvidence(minutes).findings.map(({ code }) => code),
    ['wrong-document'],
  );
  assert.equal(judgeItem([minutes, plan]).verdict, 'pass');
  assert.equal(judgeItem([minutes, minutes]).verdict, 'fail');
});

test('what a page with links and its document both lack is reported of the document', () => {
  const phone = { id: 'p', titleTh: 'โทรศัพท์', titleEn: 'Phone', look: { by: 'phone' }, whenMissing: 'fail' } as const;
  const item = anItem({ elements: [phone], checks: [{ check: 'required-elements', with: {} }] });
  const links = [{ href: '/files/plan.pdf', text: 'แผนดำเนินงาน', inNavigation: false }];
  const page = aCase(aDocument([aPage(['ดาวน์โหลด'])], { kind: 'html', links }), { item });
  const document = (line: string) => aCase(aDocument([aPage([line])]), { item });
  assert.equal(judgeItem([page, document('แผนดำเนินงาน')]).verdict, 'fail');
  assert.equal(judgeItem([page, document('โทร. 0 4325 6256')]).verdict, 'pass');
});
