import { document, heading, items, paragraph, title, writingFor } from '#src/features/demo-office/paper.ts';
import type { OfficialBlock } from '#src/platform/documents/official-document.ts';
import { type Format, inFormat } from './formats.ts';
import type { MadeCase } from './made-case.ts';
import { OFFICES } from './offices.ts';

interface Piece {
  readonly item: string;
  readonly format: Format;
  readonly name: string;
  readonly blocks: readonly OfficialBlock[];
  readonly verdict: MadeCase['verdict'];
  readonly faults: MadeCase['faults'];
  readonly note: string;
}

const row = (...cells: string[]): readonly string[] => cells;

/** Papers in the words of other offices, each of which a check once got wrong. */
const PIECES: readonly Piece[] = [
  {
    item: 'O13',
    format: 'pdf',
    name: 'รายงานผลการดำเนินงาน',
    blocks: [
      title('รายงานผลการดำเนินงาน', 'ประจำปีงบประมาณ พ.ศ. 2565', 'สำนักงานที่ดินจังหวัดสมมุติ'),
      {
        kind: 'table',
        head: row('โครงการ', 'ผลงาน', 'งบประมาณ', 'ใช้จ่ายจริง'),
        rows: [row('เดินสำรวจออกโฉนดที่ดิน', '2,566 แปลง', '1,200,000', '1,187,650')],
      },
      heading('ปัญหาและอุปสรรค'),
      paragraph('การรังวัดล่าช้าเพราะฝนตกชุกในเดือนกันยายน 2565'),
      heading('ข้อเสนอแนะ'),
      paragraph('ควรขออัตรากำลังเพิ่มในปีงบประมาณ พ.ศ. 2567'),
    ],
    verdict: 'pass',
    faults: [],
    note: 'advice of a report of 2565 reaches 2567',
  },
  {
    item: 'O12',
    format: 'docx',
    name: 'รายงานการกำกับติดตาม รอบ 6 เดือน',
    blocks: [
      title('รายงานการกำกับติดตามการดำเนินงานและการใช้งบประมาณ รอบ 6 เดือน', 'ปีงบประมาณ พ.ศ. 2566', 'โรงพยาบาลสมมุติเวช'),
      paragraph('ข้อมูลสะสม ไตรมาส 1-2/2566 (ต.ค. 2565 - มี.ค. 2566)'),
      {
        kind: 'table',
        head: row('แผนงาน/โครงการ', 'แผนเงิน', 'ผลการใช้จ่าย', 'ผลการดำเนินงาน'),
        rows: [row('คัดกรองโรคไตในชุมชน', '80,000', '65,660', 'คัดกรองแล้ว 2,566 ราย')],
      },
    ],
    verdict: 'pass',
    faults: [],
    note: 'money in columns called แผนเงิน and ผลการใช้จ่าย',
  },
  {
    item: 'O13',
    format: 'docx',
    name: 'รายงานผลการดำเนินงาน',
    blocks: [
      { kind: 'cover', lines: ['รายงานผลการดำเนินงาน', 'ประจำปีงบประมาณ พ.ศ. 2565', 'สำนักงานที่ดินจังหวัดสมมุติ'] },
      paragraph('รายงานฉบับนี้สรุปผลการดำเนินงานในรอบปีงบประมาณ พ.ศ. 2564 เพื่อเผยแพร่ตามการประเมิน ITA ประจำปี 2565'),
      {
        kind: 'table',
        caption: 'ผลการดำเนินงานและการใช้จ่ายงบประมาณ ปีงบประมาณ พ.ศ. 2564',
        head: row('โครงการ', 'ผลงาน', 'งบประมาณ', 'ใช้จ่ายจริง'),
        rows: [row('ปรับปรุงห้องบริการประชาชน', '1 แห่ง', '350,000', '349,000')],
      },
      heading('ปัญหาและอุปสรรค'),
      paragraph('ช่างรังวัดมีไม่เพียงพอในเดือนกันยายน 2564'),
      heading('ข้อเสนอแนะ'),
      paragraph('ควรขออัตรากำลังเพิ่ม'),
    ],
    verdict: 'fail',
    faults: [{ code: 'stale-content', yearBE: 2564 }],
    note: 'the assessment of 2565 is named, all results are of 2564',
  },
  {
    item: 'O17',
    format: 'html',
    name: 'รายงานผลการสำรวจความพึงพอใจ',
    blocks: [
      title('รายงานผลการสำรวจความพึงพอใจการให้บริการ', 'ประจำปีงบประมาณ พ.ศ. (โปรดระบุ)', 'หอสมุดประชาชนสมมุติ'),
      paragraph('สำรวจผู้ใช้บริการ 256 คน ระหว่างวันที่ 1 - 31 สิงหาคม 2565 ค่าเฉลี่ยความพึงพอใจ 4.56 (ร้อยละ 91.20)'),
    ],
    verdict: 'fail',
    faults: [{ code: 'year-left-blank', page: 1 }],
    note: 'the mark of a template stands for the year',
  },
  {
    item: 'O4',
    format: 'html',
    name: 'แผนพัฒนาท้องถิ่น',
    blocks: [
      title('แผนพัฒนาท้องถิ่น พ.ศ. 2566-2650', 'องค์การบริหารส่วนตำบลนาสมมุติ'),
      heading('ยุทธศาสตร์ เป้าหมาย และตัวชี้วัด'),
      paragraph('ยุทธศาสตร์ด้านโครงสร้างพื้นฐาน เป้าหมาย ถนนได้มาตรฐาน ตัวชี้วัด ร้อยละ 80 ของถนนในตำบล'),
    ],
    verdict: 'fail',
    faults: [{ code: 'year-malformed', page: 1, yearBE: 2650 }],
    note: 'the last year of the plan is mistyped',
  },
  {
    item: 'O19',
    format: 'pdf',
    name: 'รายงานการประชุมสภา',
    blocks: [
      title('รายงานการประชุมสภา', 'สมัยสามัญ สมัยที่ 1 ครั้งที่ 2/2566'),
      paragraph('วันที่ 15 กุมภาพันธ์ 2566 ณ ห้องประชุมสภา'),
      items('ระเบียบวาระที่ 1 ประธานแจ้งให้ทราบ', 'ระเบียบวาระที่ 2 รับรองรายงานการประชุม', 'ระเบียบวาระที่ 3 เรื่องอื่น ๆ'),
    ],
    verdict: 'fail',
    faults: [{ code: 'wrong-document' }],
    note: 'minutes of a council',
  },
  {
    item: 'O29',
    format: 'pdf',
    name: 'สถิติการจัดเก็บขยะ',
    blocks: [
      title('สถิติการจัดเก็บขยะมูลฝอย ประจำปีงบประมาณ พ.ศ. 2566', 'เทศบาลตำบลสมมุติ'),
      {
        kind: 'table',
        head: row('เดือน', 'ปริมาณ (ตัน)'),
        rows: [
          row('ตุลาคม 2565', '256'),
          row('พฤศจิกายน 2565', '249'),
          row('ธันวาคม 2565', '265'),
          row('มกราคม 2566', '271'),
          row('กุมภาพันธ์ 2566', '240'),
          row('มีนาคม 2566', '255'),
        ],
      },
    ],
    verdict: 'fail',
    faults: [{ code: 'wrong-document' }],
    note: 'statistics of something else',
  },
];

export function seenElsewhereCases(): MadeCase[] {
  return PIECES.map(({ item, format, name, blocks, verdict, faults, note }, index) => {
    const w = writingFor(OFFICES[0], 2566);
    return {
      file: `seen-${index + 1}-${item.toLowerCase()}.${format}`,
      item,
      verdict,
      ...(verdict === 'fail' ? { acceptable: ['warn'] as const } : {}),
      faults,
      note,
      ...(format === 'html' ? { web: { url: `https://www.elsewhere.example/ita/${index}`, httpStatus: 200 } } : {}),
      bytes: () => inFormat(document(w, name, blocks), format, w.office),
    };
  });
}
