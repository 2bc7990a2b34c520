import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { RequiredElement } from '../../frameworks/framework.ts';
import { requiredElements } from '../required-elements.ts';
import { aBlock, aCase, aDocument, anItem, aPage } from '../testing/evidence-factory.ts';

const element = (id: string, phrase: string, freeWording: boolean): RequiredElement => ({
  id,
  titleTh: id,
  titleEn: id,
  look: { by: 'phrases', anyOf: [phrase] },
  whenMissing: 'fail',
  freeWording,
});
const item = anItem({ elements: [element('results', 'ผู้เข้าอบรม', true), element('advice', 'ข้อเสนอแนะ', true)] });
const RESULT = 'จัดอบรมจริยธรรมประจำปี ผู้เข้าอบรมทั้งหมด 80 คน ใช้เงิน 12,000 บาท';
const severitiesOf = (of: typeof item, ...lines: Parameters<typeof aPage>[0]) =>
  requiredElements(
    aCase(aDocument([aPage([aBlock('heading', 'รายงานผลการดำเนินงาน ปี 2565', { fontSize: 24 }), ...lines])]), {
      item: of,
    }),
    {},
  ).map(({ severity }) => severity);

test('what is freely worded is not surely missing while a sentence is not understood', () => {
  assert.deepEqual(severitiesOf(item, RESULT, 'ปีหน้าเปลี่ยนรูปแบบเป็นสื่อวีดิทัศน์แทนการรวมกลุ่มในห้องประชุม'), ['warn']);
  assert.deepEqual(severitiesOf(item, RESULT), ['fail']);
});

test('names, dates and phrases of course are no sentences in which something may hide', () => {
  assert.deepEqual(severitiesOf(item, RESULT, 'จึงเรียนมาเพื่อโปรดทราบและพิจารณาต่อไปตามที่เห็นสมควร'), ['fail']);
  assert.deepEqual(severitiesOf(item, RESULT, 'ประกาศ ณ วันที่ 3 ตุลาคม พ.ศ. 2565'), ['fail']);
});

test('what bears a fixed name is missing where the name is', () => {
  const fixed = anItem({ elements: [element('results', 'ผู้เข้าอบรม', true), element('advice', 'ข้อเสนอแนะ', false)] });
  assert.deepEqual(severitiesOf(fixed, RESULT, 'ปีหน้าเปลี่ยนรูปแบบเป็นสื่อวีดิทัศน์แทนการรวมกลุ่มในห้องประชุม'), ['fail']);
});

test('a long paper would call it by its name', () => {
  const preface = 'คำกล่าวนำของผู้บริหารว่าด้วยความมุ่งมั่นพัฒนาท้องถิ่นให้น่าอยู่ร่วมกันอย่างยั่งยืน';
  assert.deepEqual(severitiesOf(item, RESULT, preface), ['warn']);
  assert.deepEqual(severitiesOf(item, RESULT, ...Array.from({ length: 20 }, () => preface)), ['fail']);
});
