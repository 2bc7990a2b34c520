import { monthsBetween, requiredPeriodOf } from '#src/assessment/evidence-checks/periods/required-period.ts';
import type { ElementLook, FrameworkItem } from '#src/assessment/frameworks/framework.ts';
import type { OfficialBlock, OfficialDocument } from '#src/platform/documents/official-document.ts';
import { THAI_MONTHS } from '#src/thai/month-names.ts';

const PAGES = 20;

/** Years, and where the item names them months, that a paper is about. */
interface PaperPeriod {
  /** As the second line of a title says it; empty for what is in force and bears no year. */
  readonly title: string;
  readonly year: number;
  /** Names with year, in order. */
  readonly months: readonly string[];
}

/**
 * A paper as an office publishes it that has done its homework: the title of the item with the right year, every element
 * of the item under its heading and in its usual words, the right months in a table; 20 pages of prose and tables.
 * @param index number of the paper; every other one is written in Thai digits
 */
export function sitePaper(item: FrameworkItem, fiscalYearBE: number, index: number): OfficialDocument {
  const period = periodOf(item, fiscalYearBE);
  const pages = Array.from({ length: PAGES }, (_, page) => pageBlocks(item, period, index, page));
  return {
    title: item.titleTh,
    thaiDigits: index % 2 === 0,
    blocks: pages.flatMap((blocks, page) => (page === 0 ? blocks : [{ kind: 'page-break' as const }, ...blocks])),
    createdAt: new Date('2023-01-31T00:00:00Z'),
  };
}

function periodOf({ yearRule }: FrameworkItem, fiscalYearBE: number): PaperPeriod {
  const period = requiredPeriodOf(yearRule, fiscalYearBE);
  switch (period.kind) {
    case 'fiscal-year':
      return { title: `ประจำปีงบประมาณ พ.ศ. ${period.fiscalYearBE}`, year: period.fiscalYearBE, months: [] };
    case 'covers':
      return { title: `(พ.ศ. ${fiscalYearBE} - ${fiscalYearBE + 4})`, year: fiscalYearBE, months: [] };
    case 'months': {
      const months = monthsBetween(period.from, period.to).map(monthInWords);
      const title = `ประจำปีงบประมาณ พ.ศ. ${fiscalYearBE} (${months[0]} - ${months.at(-1)})`;
      return { title, year: fiscalYearBE, months };
    }
    default:
      return { title: '', year: fiscalYearBE, months: [] };
  }
}

/** `2565-10` → ตุลาคม 2565. */
function monthInWords(month: string): string {
  const [year, number] = month.split('-').map(Number);
  return `${THAI_MONTHS[number! - 1]} ${year}`;
}

function pageBlocks(item: FrameworkItem, period: PaperPeriod, index: number, page: number): OfficialBlock[] {
  const number = index * PAGES + page;
  // The elements are spread over the paper, one a page.
  const element = item.elements[page % Math.max(1, item.elements.length)];
  const head: OfficialBlock =
    page === 0
      ? { kind: 'title', lines: [item.titleTh, ...(period.title === '' ? [] : [period.title])] }
      : { kind: 'heading', text: `ส่วนที่ ${page} ${element?.titleTh ?? item.titleTh}` };
  return [
    head,
    { kind: 'paragraph', text: `${element?.titleTh ?? item.titleTh} ได้แก่ ${wordsOf(element?.look)}` },
    ...paragraphs(period.year).map((text) => ({ kind: 'paragraph' as const, text: `${text} (เรื่องที่ ${number})` })),
    {
      kind: 'table',
      head: ['ที่', period.months.length > 0 ? 'เดือน' : 'โครงการ', 'งบประมาณ (บาท)'],
      rows: Array.from({ length: Math.max(4, period.months.length) }, (_, row) => [
        `${row + 1}`,
        period.months[row] ?? `โครงการส่งเสริมคุณธรรมที่ ${number + row}`,
        `${(number + row) * 1250}`,
      ]),
    },
  ];
}

/** What stands there where an element is present. */
function wordsOf(look: ElementLook | undefined): string {
  switch (look?.by) {
    case 'phrases':
      return look.anyOf.slice(0, Math.max(2, look.atLeast ?? 1)).join(' และ');
    case 'phrase-groups':
      return look.allOf.map(([first]) => first).join(' และ');
    case 'email':
      return 'อีเมล saraban@peo.example.go.th';
    case 'phone':
      return 'โทร. 0 2123 4567';
    case 'address':
      return 'ตำบลในเมือง อำเภอเมือง จังหวัดตัวอย่าง 10000';
    case 'map':
      return 'แผนที่ตั้งของหน่วยงาน';
    case 'social-link':
      return 'Facebook ของหน่วยงาน';
    case 'image':
      return 'ภาพถ่ายกิจกรรม';
    case 'signature':
      return '(ลงชื่อ) นายสมชาย ใจดี';
    default:
      return 'รายละเอียดตามตาราง';
  }
}

function paragraphs(year: number): string[] {
  return [
    `ด้วยสำนักงานศึกษาธิการจังหวัดได้จัดทำเอกสารนี้ของปีงบประมาณ พ.ศ. ${year} เพื่อเผยแพร่ต่อสาธารณชนตามหลักธรรมาภิบาล ทั้งนี้เป็นไปตามพระราชบัญญัติข้อมูลข่าวสารของราชการ พ.ศ. 2540 และประกาศคณะกรรมการที่เกี่ยวข้อง โดยมีกลุ่มอำนวยการเป็นผู้รวบรวมและตรวจสอบความถูกต้องของข้อมูลทั้งหมด`,
    `การดำเนินงานตั้งแต่วันที่ 1 ตุลาคม ${year - 1} ถึงวันที่ 31 มีนาคม ${year} มีผลการเบิกจ่ายงบประมาณร้อยละ 48.25 ของงบประมาณที่ได้รับจัดสรร ปัญหาและอุปสรรคที่พบคือการประสานงานกับหน่วยงานในพื้นที่ล่าช้า จึงได้กำหนดแนวทางแก้ไขโดยจัดประชุมติดตามเป็นรายเดือนและรายงานต่อผู้บริหารทราบอย่างต่อเนื่อง`,
    'ข้อเสนอแนะสำหรับการดำเนินงานในปีถัดไป ควรจัดทำฐานข้อมูลกลางของจังหวัดเพื่อให้ทุกหน่วยงานใช้ร่วมกัน ลดความซ้ำซ้อนในการจัดเก็บข้อมูล และเปิดโอกาสให้ผู้มีส่วนได้ส่วนเสียมีส่วนร่วมในการกำหนดแผนงานและติดตามผลการใช้จ่ายเงินงบประมาณอย่างเปิดเผยและตรวจสอบได้',
  ];
}
