import type { OfficialBlock, OfficialDocument, OfficialTable } from '#src/platform/documents/official-document.ts';
import { type Format, inFormat } from './formats.ts';
import type { MadeCase } from './made-case.ts';
import { OFFICES } from './offices.ts';

interface Paper {
  readonly item: string;
  readonly format: Format;
  readonly title: string;
  readonly blocks: readonly OfficialBlock[];
  readonly note: string;
}

const says = (text: string): OfficialBlock => ({ kind: 'paragraph', text });
const rows = (head: readonly string[], ...cells: readonly (readonly string[])[]): OfficialTable => ({
  kind: 'table',
  head,
  rows: cells,
});

/** Short papers that offices write in words of their own: all that is asked for is there, and none of it by its official name. */
const PAPERS: readonly Paper[] = [
  {
    item: 'O38',
    format: 'html',
    title: 'สรุปผลแผนปฏิบัติการป้องกันการทุจริต ปี 2565',
    blocks: [
      says('ทำได้ 17 จาก 20 โครงการ ใช้เงิน 142,300 บาท'),
      says('ติดขัดที่โครงการดูงาน 3 โครงการ เพราะจังหวัดงดเดินทาง'),
      says('ปี 2566 จะเปลี่ยนเป็นเชิญวิทยากรมาที่สำนักงาน'),
    ],
    note: 'results, trouble and advice each in a sentence',
  },
  {
    item: 'O11',
    format: 'docx',
    title: 'แผนดำเนินงาน ปีงบประมาณ 2566',
    blocks: [says('1) ขุดลอกลำเหมือง หมู่ 2 งบ 95,000 บาท ม.ค.-ก.พ. 2566'), says('2) วันผู้สูงอายุ งบ 40,000 บาท เม.ย. 2566')],
    note: 'works in a list, never called projects',
  },
  {
    item: 'O15',
    format: 'docx',
    title: 'มาตรฐานการให้บริการ งานแจ้งความเอกสารหาย',
    blocks: [says('ผู้แจ้งแสดงบัตรประชาชน เจ้าหน้าที่ซักถามและลงบันทึก มอบสำเนาให้ผู้แจ้ง ใช้เวลาไม่เกิน 15 นาที')],
    note: 'steps told, never called steps',
  },
  {
    item: 'O29',
    format: 'html',
    title: 'สถิติการร้องเรียนการทุจริต ปีงบประมาณ 2566 รอบ 6 เดือน',
    blocks: [
      rows(
        ['เดือน', 'ต.ค. 65', 'พ.ย. 65', 'ธ.ค. 65', 'ม.ค. 66', 'ก.พ. 66', 'มี.ค. 66'],
        ['เรื่องเข้า', '0', '0', '0', '0', '0', '0'],
        ['เรื่องยุติ', '0', '0', '0', '0', '0', '0'],
        ['คงค้าง', '0', '0', '0', '0', '0', '0'],
      ),
    ],
    note: 'months as columns after the word for month, nothing but zeros',
  },
  {
    item: 'O42',
    format: 'docx',
    title: 'มาตรการยกระดับคุณธรรมและความโปร่งใส ปี 2566',
    blocks: [
      says('ผลประเมิน ITA ปี 2565 ได้ 79.80 ข้อที่ได้น้อยคือประสิทธิภาพการสื่อสาร'),
      rows(
        ['ต้องทำอะไร', 'ทำอย่างไร', 'ใครทำ', 'เสร็จเมื่อ', 'วัดผล'],
        ['ปรับปรุงเว็บไซต์', 'เพิ่มข้อมูลสถิติ', 'งานอำนวยการ', 'ก.พ. 66', 'ผู้บริหารตรวจทุกสิ้นเดือน'],
      ),
    ],
    note: 'columns headed by plain questions',
  },
  {
    item: 'O23',
    format: 'pdf',
    title: 'แผนพัฒนาบุคลากร พ.ศ. 2565 – 2569',
    blocks: [
      says('คณะกรรมการบริหารงานบุคคลเห็นชอบเมื่อ 22 กันยายน 2564'),
      rows(['กลยุทธ์', 'ตัวชี้วัด', '2565', '2566', '2567'], ['ทุนปริญญาเอก', 'จำนวนทุน', '3', '4', '4']),
    ],
    note: 'a plan of several years, approved before the first of them',
  },
];

/** Good pieces in which nothing bears its official name. */
export function ownWordCases(): MadeCase[] {
  const office = OFFICES[0];
  return PAPERS.map(({ item, format, title, blocks, note }, index): MadeCase => {
    const paper: OfficialDocument = {
      title,
      createdAt: new Date('2023-01-05T00:00:00Z'),
      blocks: [{ kind: 'title', lines: [title] }, { kind: 'centred', text: office.name }, ...blocks],
    };
    return {
      file: `own-words-${index + 1}-${item.toLowerCase()}.${format}`,
      item,
      verdict: 'pass',
      faults: [],
      note: `right; ${note}`,
      ...(format === 'html' ? { web: { url: `https://www.${office.domain}/ita/${item}`, httpStatus: 200 } } : {}),
      bytes: () => inFormat(paper, format, office),
    };
  });
}
