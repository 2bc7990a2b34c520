import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sightWork, type WorkSign } from './work-signs.ts';

const stands = (sign: WorkSign, text: string) => sightWork(sign, text) !== undefined;

test('numbered acts are steps, numbered headings and papers to bring are none', () => {
  assert.ok(stands('numbered-steps', '1. กรอกคำร้อง  2. ชำระค่าธรรมเนียม 50 บาท  3. เจ้าหน้าที่พิมพ์และลงนาม'));
  assert.ok(stands('numbered-steps', '๑\tรับเรื่อง\t๑ วัน\n๒\tตรวจสอบ\t๓ วัน\n๓\tแจ้งผล\t๑ วัน'));
  assert.ok(!stands('numbered-steps', '1. วัตถุประสงค์\n2. ขอบเขต\n3. คำจำกัดความ\n4. เอกสารอ้างอิง'));
  assert.ok(!stands('numbered-steps', '1. บัตรประชาชน 2. ทะเบียนบ้าน 3. สมุดบัญชีธนาคาร'));
  assert.ok(!stands('numbered-steps', '1. รับผิดชอบงานสารบรรณ 2. รับผิดชอบงานพัสดุ 3. รับผิดชอบงานบุคคล'));
});

test('arrows lead from step to step', () => {
  assert.ok(stands('step-arrows', 'ตรวจคำขอ (1 วัน) → ตรวจสถานที่ → ออกใบอนุญาต'));
  assert.ok(!stands('step-arrows', 'อ่านต่อ →'));
  assert.ok(stands('step-arrows', 'รับเงินและออกใบเสร็จ > บันทึกบัญชี > นำฝากธนาคาร'));
  assert.ok(!stands('step-arrows', 'หน้าแรก > บริการประชาชน > คู่มือการปฏิบัติงาน'));
});

test('months of the works are their period, the months of the paper are none', () => {
  assert.ok(stands('month-columns', 'วิจัยเพื่อท้องถิ่น ๒,๕๐๐,๐๐๐ พฤศจิกายน ๒๕๖๕ –\nมิถุนายน ๒๕๖๖'));
  assert.ok(stands('month-columns', 'อบรมอาสาสมัคร\t40,000\tเมษายน 2566'));
  assert.ok(!stands('month-columns', 'แผนดำเนินงาน ปีงบประมาณ 2566 (ตุลาคม 2565 – กันยายน 2566)'));
  assert.ok(!stands('month-columns', 'ประกาศ ณ วันที่ 3 ตุลาคม พ.ศ. 2565'));
});

test('works in a list with their money are projects, heads of a budget are none', () => {
  assert.ok(stands('costed-lines', '1) ขุดลอกลำเหมือง งบ 95,000 บาท\n2) วันผู้สูงอายุ งบ 40,000 บาท'));
  assert.ok(!stands('costed-lines', '1. งบบุคลากร 950,000 บาท\n2. งบลงทุน 40,000 บาท\n3. ค่าใช้สอย 5,000 บาท'));
});

test('a unit that does something answers for it, a committee or a target group is none', () => {
  assert.ok(stands('unit-at-work', 'กองคลังเผยแพร่แผนการใช้จ่ายทุกเดือน'));
  assert.ok(stands('unit-at-work', 'คู่มือการยืมทรัพย์สิน\tกองคลัง\tมีนาคม 2566'));
  assert.ok(!stands('unit-at-work', 'กลุ่มเป้าหมาย\tกองทุนผู้สูงอายุ'));
});

test('a duration is no day of a month', () => {
  assert.ok(stands('duration', 'แจ้งผลภายใน ๓๐ (สามสิบ) วัน'));
  assert.ok(!stands('duration', 'ตั้งแต่ปี 2566 วันที่ 15 วันที่ 16'));
});

test('a sentence of acts that follow one another is a way to do the work, numbered or not', () => {
  assert.ok(stands('numbered-steps', 'ผู้แจ้งแสดงบัตร พนักงานสอบสวนซักถามและลงบันทึกประจำวัน มอบสำเนา'));
  assert.ok(!stands('numbered-steps', 'กองช่างตรวจสอบและบันทึกข้อมูล\nนายกลงนาม'));
});

test('what was done is counted, shares and means are measured', () => {
  assert.ok(stands('counted', 'โครงการในแผน ดำเนินการ 22 จาก 25 โครงการ'));
  assert.ok(!stands('counted', 'รายงานประจำปี 2565 ตามคำสั่งที่ 12'));
  assert.ok(stands('measured', 'ความรวดเร็ว 91.5 8.5'));
  assert.ok(!stands('measured', 'แบบสอบถามข้อ 1 ถึงข้อ 5 ปี 2565'));
});

test('what is meant for next year is advice, the year of the paper is none', () => {
  assert.ok(stands('looking-ahead', 'ปี 2566 จะเปลี่ยนเป็นเชิญวิทยากรมาที่เทศบาล'));
  assert.ok(stands('looking-ahead', 'แนวทาง: จ้างผู้เกษียณเป็นวิทยากรพี่เลี้ยง'));
  assert.ok(!stands('looking-ahead', 'รายงานผลการดำเนินงานประจำปี 2565 เพื่อให้ประชาชนทราบ'));
});

test('a bare head names the works of a table, a score the result of the assessment', () => {
  assert.ok(stands('work-column', 'งาน\tเมื่อไร\tใครทำ'));
  assert.ok(!stands('work-column', 'หน่วยงาน\tงบประมาณ'));
  assert.ok(stands('ita-score', 'ผล ITA 2565 ได้ 81.5'));
  assert.ok(!stands('ita-score', 'การประเมิน ITA ประจำปี 2565'));
});

test('a score stands before or after its name', () => {
  assert.ok(stands('ita-score', 'ผลการประเมินปี 2564 ได้ 91.02 คะแนน'));
  assert.ok(stands('ita-score', 'คะแนนรวม 88.41'));
  assert.ok(!stands('ita-score', 'มาตรการส่งเสริมคุณธรรม พ.ศ. 2566 ข้อ 12.1'));
});
