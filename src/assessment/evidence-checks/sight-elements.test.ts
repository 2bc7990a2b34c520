import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ElementLook, RequiredElement } from '../frameworks/framework.ts';
import { judgeEvidence } from './judge.ts';
import { sightElements } from './sight-elements.ts';
import { aBlock, aCapture, aCase, aDocument, anItem, aPage } from './testing/evidence-factory.ts';

const element = (id: string, look: ElementLook): RequiredElement => ({
  id,
  titleTh: id,
  titleEn: id,
  look,
  whenMissing: 'fail',
});
const PLAN = element('plan', { by: 'phrases', anyOf: ['วงเงินงบประมาณ'] });
const PHONE = element('phone', { by: 'phone' });
const PERSON = element('person', { by: 'person' });
const item = anItem({
  elements: [PLAN, PHONE, PERSON],
  checks: [
    { check: 'reachable', with: {} },
    { check: 'readable-text', with: {} },
    { check: 'required-elements', with: {} },
  ],
});

test('an element is reported with the page and the line it stands on', () => {
  const document = aDocument([
    aPage([aBlock('header', 'เทศบาลตำบลตัวอย่าง'), 'แผนดำเนินงาน']),
    aPage([]),
    aPage(['ตารางแสดงรายการ', 'โครงการที่ ๑ วงเงิน งบประมาณ ๕,๐๐๐ บาท', 'จบ']),
  ]);
  assert.deepEqual(sightElements(aCase(document, { item })), [
    { id: 'plan', state: 'found', page: 3, quote: 'โครงการที่ ๑ วงเงิน งบประมาณ ๕,๐๐๐ บาท' },
    { id: 'phone', state: 'missing', page: null, quote: null },
    { id: 'person', state: 'unsure', page: null, quote: null },
  ]);
});

test('what stands in the title bar or in a link of a web page has words but no page', () => {
  const links = [
    { href: 'tel:0431234567', text: 'ติดต่อ', inNavigation: false },
    { href: '/a.aspx', text: 'วงเงินงบประมาณ ปี 2566', inNavigation: false },
  ];
  const document = aDocument([aPage(['ยินดีต้อนรับ'])], { kind: 'html', title: 'หน่วยงาน', links });
  assert.deepEqual(
    sightElements(aCase(document, { item })).map(({ state, page, quote }) => [state, page, quote]),
    [
      ['found', null, 'วงเงินงบประมาณ ปี 2566'],
      ['found', null, 'tel:0431234567'],
      ['unsure', null, null],
    ],
  );
});

test('every kind of sign that is found has a place', () => {
  const lines = [
    'ต.ในเมือง อ.เมือง จ.ขอนแก่น 40000 โทร 0 4325 6256 อีเมล',
    'แผนที่ facebook รูปถ่าย งบประมาณ 5,000 บาท',
    'เมื่อวันที่ ๓ ตุลาคม พ.ศ. ๒๕๖๕',
    'ลงชื่อ นายดี',
    'กิจกรรม\tงบ\tใช้\tผล',
    'แผน\tปี 2566\tปี 2567\tปี 2568\tจบ',
    '1. ยื่นคำขอ 2. ตรวจสอบ 3. ลงนาม',
    'รับ → ตรวจ → จ่าย ภายใน 3 วัน',
    '1) ซ่อมถนน 5,000 บาท',
    '2) ขุดคลอง 6,000 บาท',
    'อบรม\tกองคลัง\tมกราคม 2566',
    'ก 12',
    'ข 13',
  ];
  const signs = 'email phone address map image social-link money date signature table budget-column';
  const more = 'spent-column result-column year-columns figures numbered-steps step-arrows month-columns';
  const work = 'costed-lines unit-at-work duration';
  const elements = `${signs} ${more} ${work}`.split(' ').map((by) => element(by, { by } as ElementLook));
  const found = sightElements(
    aCase(aDocument([aPage([]), aPage([...lines, ['ค', 'ง']])]), { item: anItem({ elements }) }),
  );
  assert.deepEqual(
    found.filter(({ state, page, quote }) => state !== 'found' || page !== 2 || quote === null),
    [],
  );
});

test('the list never contradicts the check of required elements', () => {
  for (const lines of [['วงเงินงบประมาณ'], ['โทร 0 4325 6256'], ['ก'], ['วงเงินงบประมาณ โทร 043256256']]) {
    const { findings, elements } = judgeEvidence(aCase(aDocument([aPage(lines)]), { item }));
    assert.deepEqual(
      findings.filter(({ code }) => code === 'required-element-missing').map(({ elementId }) => elementId),
      elements.filter(({ state }) => state === 'missing').map(({ id }) => id),
    );
  }
});

test('a scan leaves every element unsure; what does not open speaks for none', () => {
  const scan = aDocument([aPage([], { imageCount: 1 })], { textLayer: 'none' });
  assert.deepEqual(
    judgeEvidence(aCase(scan, { item })).elements.map(({ state }) => state),
    ['unsure', 'unsure', 'unsure'],
  );
  const dead = aCase(scan, { item, capture: aCapture({ status: 404 }) });
  assert.deepEqual(judgeEvidence(dead).elements, []);
});
