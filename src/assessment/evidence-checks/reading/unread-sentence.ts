import type { EvidenceCase } from '../evidence-case.ts';
import { isContentLine, type Line } from './document-lines.ts';
import { readingOf } from './document-reading.ts';
import { elementHitsIn } from './element-search.ts';

/** Thai letters from which a line is a sentence and no label, name or cell. */
const SHORTEST_SENTENCE = 24;
/** Says who signed when, or what the paper is, not what it tells. */
const FORMAL =
  /^\s*(?:ประกาศ ณ|จึงเรียน|จึงประกาศ|จึงรายงาน|ทั้งนี้|เรียน |เรื่อง |ที่ |ลงชื่อ|\(|อาศัยอำนาจ|ตามพระราช|ตามที่|ตามหนังสือ|ตามประกาศ|หน้า |คำนำ|สารบัญ|(?:กอง|ฝ่าย|กลุ่ม|สำนัก|องค์การ|เทศบาล|โรงพยาบาล|โรงเรียน|มหาวิทยาลัย|กรม)[^ ]*\s*$)/u;

/**
 * Whether the paper says something in a sentence of which no wording of the item's elements is a part. What is not found may
 * then stand there in other words.
 */
export function holdsUnreadSentence(evidence: EvidenceCase): boolean {
  const { lines, title } = readingOf(evidence);
  const inTitle = new Set<Line>(title.lines);
  return lines
    .flat()
    .some(
      (line) =>
        isContentLine(line) &&
        !inTitle.has(line) &&
        line.block.role !== 'table-row' &&
        line.block.role !== 'heading' &&
        !line.text.includes('\t') &&
        (line.text.match(/[ก-ฮ]/gu)?.length ?? 0) >= SHORTEST_SENTENCE &&
        !FORMAL.test(line.text) &&
        elementHitsIn(evidence, line.text) === 0,
    );
}
