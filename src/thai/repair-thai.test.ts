import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { repairThai } from './repair-thai.ts';

/** Correct Thai with the words that a careless repair would take for damaged ones. */
const CORRECT: readonly string[] = [
  'สำนักงานศึกษาธิการจังหวัดกาฬสินธุ์ ได้จัดทำแผนปฏิบัติการป้องกันการทุจริต ประจำปีงบประมาณ พ.ศ. ๒๕๖๖',
  'ราคาสั่งซื้อวัสดุตามใบสั่งซื้อ ราคาขอเสนอ ราคาถามจากท้องตลาด และราคารับรองของผู้ขาย',
  'เอกสารองค์กรและข่าวสารองค์การบริหารส่วนตำบล เอกสารรองรับการตรวจสอบ',
  'เวลาดับเพลิงต้องปิดไฟ ศาลาดับทุกข์ ลำดับที่ ๑',
  'นาฬิกากับปฏิทิน กติกากำหนดไว้ บริการกับประชาชน',
  'วิชาระดับชั้นมัธยมศึกษาตอนปลาย รายวิชาระบบสารสนเทศ ชำระเงินค่าธรรมเนียม',
  'นกกระทาและไข่นกกระทา กระทำการใด ๆ กระทาชายนายหนึ่ง',
  'ตารางที่ ๑ ตำราเรียน ตาราชั่ง ประจานต่อสาธารณชน ประจำการ',
  'พัฒนาเสนอแนะแนวทาง การพัฒนาไปสู่ความยั่งยืน ภาวนา ศาสนา สัมมนา เจตนา กรุณาส่งเอกสาร',
  'ประเภท ก ข และ ค ตามข้อ ก ณ วันที่ ๑ ตุลาคม ๒๕๖๕ ว ๑๒ ตอนที่ ๒๔ ก หน้า ๑๓',
  'ร้านค้าสั่งสินค้า การค้าขายและคู่ค้ารับรองสินค้า ลูกค้าร้องเรียน คำร้อง คำขอ คำสั่ง',
  'ด้านเนื้อหา ด้านการเงิน หน้าที่ ท้าทาย น้าชาย ป้าและน้า ค้านการอนุมัติ อ้างอิง ล้านบาท บ้านเลขที่',
  'งบ ประมาณ ๕๐๐ บาท ปี งบประมาณ ผู้อำนวยการ และ ผู้บังคับบัญชา',
  'น้ำประปา ต่ำกว่า ซ้ำซ้อน ย้ำ ค่ำ ล้ำ ถ้ำ ดำ ขำ รำ ลำ ทำ นำ จำ คำ กำ ชำ',
  'ข้าราชการ พนักงานราชการ ลูกจ้างประจำ จำนวน ๒๕๖ คน ดำรงตำแหน่ง ชำนาญการพิเศษ อำเภอเมือง ตำบลกาฬสินธุ์',
  'มาตรการส่งเสริมคุณธรรมและความโปร่งใส การประเมินความเสี่ยงการทุจริต การเปิดเผยข้อมูลสาธารณะ (OIT)',
  'ทั้งนี้ ตั้งแต่บัดนี้เป็นต้นไป จึงเรียนมาเพื่อโปรดพิจารณา จะเป็นพระคุณ ขอแสดงความนับถือ',
  'จานวางอาหาร จากัวร์ ดาวน์โหลด ดาราศาสตร์ สานต่อ ประสานงาน สาเหตุ สาระสำคัญ สารสนเทศ อาจารย์ อาคาร อาหาร',
  'กาลเวลา กาชาด การศึกษา กากี คาดว่า คารวะ ทางาม ทาสี ท่าเรือ นาข้าว นายก บาดเจ็บ บาทถ้วน ลาป่วย ลาออก ตาบอด',
  'The Official Information Act, café, naïve, Zürich: English stays as it is.',
  '๑. ปลูก/ปลุกจิตสำนึก ๒. ป้องกันและปราบปราม\n\n   ย่อหน้าใหม่\tแท็บ  สองช่องว่าง',
];

test('correct Thai comes back as it was', () => {
  for (const text of CORRECT) assert.equal(repairThai(text), text);
});

test('lost sara am is restored in every form', () => {
  for (const damaged of ['ส านักงาน', 'สานักงาน', 'ส้านักงาน', 'ส\u0e4dานักงาน', 'สำ านักงาน']) {
    assert.equal(repairThai(damaged), 'สำนักงาน');
  }
  assert.equal(repairThai('การดาเนินการตามคาสั่ง จานวน ๕ อาเภอ ประจาปี'), 'การดำเนินการตามคำสั่ง จำนวน ๕ อำเภอ ประจำปี');
  assert.equal(repairThai('จัดทา ท างาน น้ า ค าสั่ง'), 'จัดทำ ทำงาน น้ำ คำสั่ง');
});

test('sara am for sara aa is undone where it cannot be right', () => {
  assert.equal(repairThai('แผนปฏิบัติรำชกำร ประจำปีงบประมำณ กองสำธำรณสุข'), 'แผนปฏิบัติราชการ ประจำปีงบประมาณ กองสาธารณสุข');
  assert.equal(repairThai('กำรพัฒนำคุณภำพชีวิต ด้ำนสุขภำพ น้ำ ระดับควำมสำเร็จ'), 'การพัฒนาคุณภาพชีวิต ด้านสุขภาพ น้ำ ระดับความสำเร็จ');
});

test('private-use glyphs, doubled and reordered marks become ordinary letters', () => {
  assert.equal(repairThai('ประจ\uf711าป\uf702'), 'ประจำปี');
  assert.equal(repairThai('ท\u0e48\u0e35'), 'ที่');
  assert.equal(repairThai('ที่่'), 'ที่');
  assert.equal(repairThai('เเผน'), 'แผน');
  assert.equal(repairThai('เป\n็ นผู้นำ'), 'เป็นผู้นำ');
  assert.equal(repairThai('ปี\u200bงบ\u00a0ประมาณ'), 'ปีงบ ประมาณ');
});

test('letter-spaced words are joined and words with ordinary spaces are not', () => {
  assert.equal(repairThai('ในปี ง บประมาณ โดยมี วั ต ถุ ประสงค์'), 'ในปีงบประมาณ โดยมี วัตถุประสงค์');
  assert.equal(repairThai('งบ ประมาณ'), 'งบ ประมาณ');
});

test('TIS-620 read as Latin-1 becomes Thai', () => {
  assert.equal(repairThai('»ÃÐ¨Ó»Õ§º»ÃÐÁÒ³ ¾.È. òõöö'), 'ประจำปีงบประมาณ พ.ศ. ๒๕๖๖');
});

test('mending twice changes nothing more', () => {
  const pieces = fc.constantFrom(
    ...[...'กขคงจดตทนบปพมยรลวสอหาำิีึืุูั่้๊๋์ํเแโใไะฯๆ๒๕0 \n\u200b\uf70a\uf702a.'],
    'สานัก',
    'ประจา',
    'งบประมำณ',
    ' า',
    'น้า',
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => {
      const once = repairThai(parts.join(''));
      assert.equal(repairThai(once), once);
    }),
    { numRuns: 2000 },
  );
});
