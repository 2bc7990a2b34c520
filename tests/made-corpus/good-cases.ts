import type { Office } from '#src/features/demo-office/office.ts';
import {
  document,
  heading,
  items,
  paragraph,
  signedByHead,
  table,
  title,
  type Writing,
  writingFor,
} from '#src/features/demo-office/paper.ts';
import { PAPER_OF_ITEM } from '#src/features/demo-office/papers/paper-of-item.ts';
import type { OfficialBlock, OfficialDocument } from '#src/platform/documents/official-document.ts';
import { type Format, inFormat } from './formats.ts';
import type { MadeCase } from './made-case.ts';
import { OFFICES } from './offices.ts';

const YEAR_WORDS = ['ประจำปีงบประมาณ พ.ศ.', 'ปีงบประมาณ พ.ศ.', 'ประจำปีงบประมาณ', 'ประจำปี พ.ศ.'] as const;
const FORMATS: readonly Format[] = ['pdf', 'docx', 'html', 'pdf', 'xlsx'];

export function pieceOf(
  item: string,
  turn: number,
  changes: Partial<Writing> = {},
): { document: OfficialDocument; office: Office } {
  const entry = PAPER_OF_ITEM[item];
  if (!entry) throw new Error(`no paper for ${item}`);
  const office = OFFICES[turn % OFFICES.length] ?? OFFICES[0];
  const writing = writingFor(office, entry.year === 'previous' ? 2565 : 2566, {
    yearWords: YEAR_WORDS[turn % YEAR_WORDS.length] ?? YEAR_WORDS[0],
    thaiDigits: turn % 2 === 1,
    ...changes,
  });
  return { document: entry.paper(writing), office };
}

/** Every item twice, in another office, format, digits and wording each time; then traps. All of them are right. */
export function goodCases(): MadeCase[] {
  const codes = Object.keys(PAPER_OF_ITEM);
  const plain = [0, 1].flatMap((round) =>
    codes.map((item, index): MadeCase => {
      const turn = index + round * 2 + 1;
      const format = (PAPER_OF_ITEM[item]?.isPage && round === 0) || item === 'O2' ? 'html' : formatFor(item, turn);
      const { document: paper, office } = pieceOf(item, turn);
      return good(
        `good-${round + 1}-${item.toLowerCase()}`,
        item,
        format,
        paper,
        office,
        `right; ${format}, turn ${turn}`,
      );
    }),
  );
  return [...plain, ...traps()];
}

/** A workbook where tables carry the content, else by turns. */
function formatFor(item: string, turn: number): Format {
  const format = FORMATS[turn % FORMATS.length] ?? 'pdf';
  const isTable = ['O12', 'O16', 'O19', 'O21', 'O24', 'O29', 'O37'].includes(item);
  return format === 'xlsx' && !isTable ? 'pdf' : format;
}

function good(
  name: string,
  item: string,
  format: Format,
  paper: OfficialDocument,
  office: Office,
  note: string,
): MadeCase {
  return {
    file: `${name}.${format}`,
    item,
    verdict: 'pass',
    faults: [],
    note,
    ...(format === 'html'
      ? { web: { url: `https://www.${office.domain}/ita/2566/${item.toLowerCase()}`, httpStatus: 200 } }
      : {}),
    bytes: () => inFormat(paper, format, office),
  };
}

interface Trap {
  readonly item: string;
  readonly format: Format;
  readonly note: string;
  readonly changes?: Partial<Writing>;
  readonly add?: readonly OfficialBlock[];
  readonly header?: string;
}

const TRAPS: readonly Trap[] = [
  {
    item: 'O11',
    format: 'pdf',
    note: 'header names the five-year plan',
    header: 'แผนปฏิบัติราชการ 5 ปี (พ.ศ. 2566 - 2570)',
  },
  {
    item: 'O11',
    format: 'pdf',
    note: 'years of ten columns for comparison',
    add: [
      table(
        'สถิติงบประมาณย้อนหลัง',
        ['รายการ', 'ปี 2561', 'ปี 2562', 'ปี 2563', 'ปี 2564', 'ปี 2565', 'ปี 2566'],
        [
          ['ได้รับจัดสรร (ล้านบาท)', '2.1', '2.2', '2.3', '2.4', '2.5', '2.6'],
          ['เบิกจ่าย (ล้านบาท)', '2.0', '2.1', '2.2', '2.3', '2.4', '-'],
        ],
      ),
    ],
  },
  {
    item: 'O11',
    format: 'docx',
    note: 'appended order of last year that set up the committee',
    add: [
      { kind: 'page-break' },
      title('คำสั่งหน่วยงาน', 'ที่ 158/2565', 'เรื่อง แต่งตั้งคณะทำงานจัดทำแผนดำเนินงาน'),
      paragraph('อาศัยอำนาจตามพระราชบัญญัติระเบียบบริหารราชการแผ่นดิน พ.ศ. 2534 จึงแต่งตั้งคณะทำงาน'),
      paragraph('สั่ง ณ วันที่ 5 ตุลาคม พ.ศ. 2565'),
    ],
  },
  {
    item: 'O11',
    format: 'pdf',
    note: 'fiscal year also in the common era',
    add: [paragraph('Annual Action Plan, Fiscal Year 2023 (B.E. 2566)')],
  },
  {
    item: 'O14',
    format: 'docx',
    note: 'form with dotted lines to be filled in',
    add: [
      heading('แบบฟอร์มแนบท้าย'),
      paragraph('เขียนที่ ................................ วันที่ ........ เดือน .................... พ.ศ. ............'),
      paragraph('ข้าพเจ้า ........................................ ตำแหน่ง ........................................'),
    ],
  },
  {
    item: 'O15',
    format: 'pdf',
    note: 'application form with blank dates, form number of 2558',
    add: [
      heading('แบบคำขอ (แบบ อ.1/2558)'),
      paragraph('วันที่ ...... เดือน ................ พ.ศ. ........ ลงชื่อ ............................ ผู้ยื่นคำขอ'),
    ],
  },
  {
    item: 'O13',
    format: 'pdf',
    note: 'report of 2565, memo of January 2566 on top',
    add: [
      paragraph(
        'บันทึกเสนอรายงานเมื่อวันที่ 10 มกราคม 2566 และเผยแพร่บนเว็บไซต์เมื่อวันที่ 12 มกราคม 2566 เพื่อประกอบการประเมิน ITA ประจำปีงบประมาณ พ.ศ. 2566',
      ),
    ],
  },
  {
    item: 'O22',
    format: 'pdf',
    note: 'report of 2565 published for ITA 2566',
    add: [paragraph('เอกสารประกอบการประเมิน ITA 2566 ข้อ O22')],
  },
  {
    item: 'O17',
    format: 'html',
    note: 'survey of 2565 with 2,566 answers; next year named',
    add: [paragraph('จะนำผลไปปรับปรุงการให้บริการในปี 2566 และ ปี 2567')],
  },
  {
    item: 'O23',
    format: 'docx',
    note: 'policy signed by order of 3 October 2565',
    add: [paragraph('นโยบายฉบับนี้ใช้แทนนโยบาย ปีงบประมาณ พ.ศ. 2565 ซึ่งสิ้นสุดลง')],
  },
  {
    item: 'O36',
    format: 'pdf',
    note: 'several years, 2566 - 2570',
    changes: { titleYear: '2566 - 2570', yearWords: 'ระยะ 5 ปี (พ.ศ.', tableYear: '2566' },
  },
  { item: 'O4', format: 'pdf', note: 'plan 2561 - 2570 made in 2560', changes: { titleYear: 'พ.ศ. 2561 - 2570' } },
  {
    item: 'O4',
    format: 'docx',
    note: 'plan 2563 - 2567, reviewed 2565',
    changes: { titleYear: 'พ.ศ. 2563 - 2567 (ฉบับทบทวน พ.ศ. 2565)' },
  },
  { item: 'O29', format: 'html', note: 'none in each month, stated' },
  {
    item: 'O19',
    format: 'pdf',
    note: 'nothing above 500,000 baht, stated',
    add: [paragraph('ทั้งนี้ ในปีงบประมาณ พ.ศ. 2566 หน่วยงานไม่มีการจัดซื้อจัดจ้างที่มีวงเงินเกิน 500,000 บาท เพิ่มเติมจากแผนข้างต้น')],
  },
  {
    item: 'O20',
    format: 'pdf',
    note: 'numbers that look like years',
    add: [
      paragraph('หลักประกันการเสนอราคา 25,660 บาท โทร. 0 2566 2565 โทรสาร 0 2567 2568 เลขที่บัญชี 256-6-25670-2 ห้อง 2567'),
    ],
  },
  { item: 'O25', format: 'docx', note: 'circulars of 2552 to 2564 in force', changes: { thaiDigits: true } },
  {
    item: 'O31',
    format: 'pdf',
    note: 'signed in December 2565 for 2566',
    add: [paragraph('No Gift Policy: We do not accept any gifts, fiscal year 2023')],
  },
  {
    item: 'O42',
    format: 'pdf',
    note: 'analysis of 2565, measures for 2566',
    add: [paragraph('ระยะเวลาดำเนินการ เดือน ตุลาคม พ.ศ. 2565 ถึง เดือน กันยายน พ.ศ. 2566')],
  },
  { item: 'O41', format: 'pdf', note: 'round of assessment by dates' },
  { item: 'O43', format: 'pdf', note: 'title over two lines', changes: { yearWords: 'ประจำปีงบประมาณ\nพ.ศ.' } },
  {
    item: 'O34',
    format: 'docx',
    note: 'scores and products that look like numbers of years',
    add: [paragraph('คะแนนรวม 256.6 จากคะแนนเต็ม 300 รหัสความเสี่ยง R-2567-01')],
  },
  {
    item: 'O16',
    format: 'pdf',
    note: 'compared with the same months of the year before',
    add: [
      table(
        'เปรียบเทียบ',
        ['เดือน', 'ปีงบประมาณ 2565 (ราย)', 'ปีงบประมาณ 2566 (ราย)'],
        [
          ['ตุลาคม', '84', '93'],
          ['พฤศจิกายน', '90', '97'],
        ],
      ),
    ],
  },
  { item: 'O30', format: 'html', note: 'activity of February 2566, plan to 2570' },
];

function traps(): MadeCase[] {
  const made = TRAPS.map((trap, index) => {
    const { document: paper, office } = pieceOf(trap.item, index, {
      thaiDigits: index % 3 === 0,
      yearWords: 'ประจำปีงบประมาณ พ.ศ.',
      ...trap.changes,
    });
    const blocks = trap.item === 'O36' && trap.changes ? closeBracket(paper.blocks) : paper.blocks;
    const whole = {
      ...paper,
      blocks: [...blocks, ...(trap.add ?? [])],
      ...(trap.header === undefined ? {} : { header: trap.header }),
    };
    return good(
      `trap-${String(index + 1).padStart(2, '0')}-${trap.item.toLowerCase()}`,
      trap.item,
      trap.format,
      whole,
      office,
      trap.note,
    );
  });
  return [...made, wideTable(), secondHalfNews()];
}

function closeBracket(blocks: readonly OfficialBlock[]): OfficialBlock[] {
  return blocks.map((block) =>
    block.kind === 'cover'
      ? { ...block, lines: block.lines.map((line) => (line.startsWith('ระยะ') ? `${line})` : line)) }
      : block,
  );
}

function wideTable(): MadeCase {
  const w = writingFor(OFFICES[1], 2566);
  const months = ['ต.ค.65', 'พ.ย.65', 'ธ.ค.65', 'ม.ค.66', 'ก.พ.66', 'มี.ค.66'];
  const rows = w.office.services.map((service, row) => [
    service,
    ...months.flatMap((_, index) => [String(25 + row + index), String(2560 + row * 3 + index)]),
  ]);
  const paper = document(
    w,
    'สถิติการให้บริการ',
    [
      title('ข้อมูลเชิงสถิติการให้บริการ รอบ 6 เดือน', 'ปีงบประมาณ พ.ศ. 2566 (ตุลาคม 2565 - มีนาคม 2566)', w.office.name),
      table('จำนวนคำขอและค่าธรรมเนียม (บาท)', ['บริการ', ...months.flatMap((month) => [month, 'บาท'])], rows),
    ],
    { landscape: true },
  );
  return good('trap-wide-o16', 'O16', 'pdf', paper, w.office, 'thirteen columns with amounts from 2,560 to 2,571');
}

function secondHalfNews(): MadeCase {
  const w = writingFor(OFFICES[2], 2566);
  const paper = document(w, 'ข่าวประชาสัมพันธ์', [
    title('ข่าวประชาสัมพันธ์', w.office.name),
    items(
      '15 พ.ย. 2565 ออกหน่วยบริการเคลื่อนที่',
      '20 ก.พ. 2566 ประชุมชี้แจงการดำเนินงานตามภารกิจ',
      '3 มี.ค. 66 รับฟังความคิดเห็นประชาชน',
    ),
    signedByHead(w),
  ]);
  return good('trap-news-o7', 'O7', 'html', paper, w.office, 'no fiscal year in words, all dates within it');
}
