import type { EvidenceCase } from '../evidence-case.ts';
import { isContentLine, type Line } from './document-lines.ts';
import { readingOf } from './document-reading.ts';
import { elementHitsIn } from './element-search.ts';

/** Thai letters from which a line is a sentence and no label, name or cell. */
const SHORTEST_SENTENCE = 12;
/** Consonants of a terse paper. A longer one has room to call things by their names, and a preface that nothing hides in. */
const LONGEST_TERSE = 600;
/** Says who signed when, or what the paper is, not what it tells. */
const FORMAL =
  /^\s*(?:ประกาศ ณ|จึงเรียน|จึงประกาศ|จึงรายงาน|ทั้งนี้|เรียน |เรื่อง |ที่ |ลงชื่อ|\(|อาศัยอำนาจ|ตามพระราช|ตามที่|ตามหนังสือ|ตามประกาศ|หน้า |คำนำ|สารบัญ|(?:กอง|ฝ่าย|กลุ่ม|สำนัก|องค์การ|เทศบาล|โรงพยาบาล|โรงเรียน|มหาวิทยาลัย|กรม)[^ ]*\s*$)/u;

/** Heads of columns that every table has. */
const COMMON_HEAD =
  /^(?:ลำดับ|ที่|ลำดับที่|ข้อ|เดือน|ปี|ปีงบประมาณ|รวม|หมายเหตุ|ผู้รับผิดชอบ|หน่วยงาน|หน่วยนับ|จำนวน|ร้อยละ|วันที่|รายการ|โครงการ.*|กิจกรรม.*|งบประมาณ.*|สถานที่|เป้าหมาย)$/u;

/**
 * Whether the paper says something in a sentence, or has a column, of which no wording of the item's elements is a part. What
 * is not found may then stand there in other words. Only of a terse paper: in a long one the element would bear its name.
 */
export function holdsUnreadWords(evidence: EvidenceCase): boolean {
  const { lines, title } = readingOf(evidence);
  const inTitle = new Set<Line>(title.lines);
  const letters = lines.flat().reduce((sum, line) => sum + (isContentLine(line) ? consonantsIn(line.text) : 0), 0);
  if (letters > LONGEST_TERSE) return false;
  return lines.some((page) => {
    const content = page.filter((line) => isContentLine(line) && !inTitle.has(line));
    return content.some((line, index) =>
      isRow(line)
        ? !isRow(content[index - 1]) && hasUnreadColumn(evidence, line.text)
        : isUnreadSentence(evidence, line),
    );
  });
}

function isRow(line: Line | undefined): boolean {
  return line !== undefined && (line.block.role === 'table-row' || line.text.includes('\t'));
}

function hasUnreadColumn(evidence: EvidenceCase, head: string): boolean {
  return head
    .split('\t')
    .map((cell) => cell.trim())
    .some((cell) => consonantsIn(cell) >= 3 && !COMMON_HEAD.test(cell) && elementHitsIn(evidence, cell) === 0);
}

function isUnreadSentence(evidence: EvidenceCase, { text, block }: Line): boolean {
  return (
    block.role !== 'heading' &&
    consonantsIn(text) >= SHORTEST_SENTENCE &&
    !FORMAL.test(text) &&
    elementHitsIn(evidence, text) === 0
  );
}

function consonantsIn(text: string): number {
  return text.match(/[ก-ฮ]/gu)?.length ?? 0;
}
