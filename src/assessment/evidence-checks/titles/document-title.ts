import type { ExtractedDocument } from '#src/shared/extracted-document.ts';
import { bodyFontSizeOf, isContentLine, type Line } from '../reading/document-lines.ts';
import { loose, looseCues } from '../reading/loose-text.ts';

/** What a document calls itself. The title in the properties of a file comes from templates and is never asked. */
export interface DocumentTitle {
  readonly form: 'memo' | 'announcement' | 'letter' | 'form' | 'sheet' | 'cover' | 'web-page';
  readonly lines: readonly Line[];
  readonly text: string;
  /** Number of the page; undefined where there are no lines. */
  readonly page?: number;
}

const MEMO = looseCues('^บันทึกข้อความ');
const OFFICIAL = looseCues('^(ประกาศ|คำสั่ง|ระเบียบ|ข้อบังคับ|แถลงการณ์)');
const SUBJECT = looseCues('^เรื่อง(?!เดิม|ร้องเรียน|ร้องทุกข์|ที่)');
const ADDRESSEE = looseCues('^เรียน', '^อ้างถึง', '^สิ่งที่ส่งมาด้วย', '^ความเป็นมา', '^เรื่องเดิม', '^ต้นเรื่อง', '^ข้อเท็จจริง');
const FORM_TOPIC = looseCues('^(หัวข้อ|ชื่อเรื่อง)[:：]');
const BODY_WORDS = looseCues(
  '^คำนำ',
  '^สารบัญ',
  '^บทนำ',
  '^หลักการและเหตุผล',
  '^ความเป็นมา',
  '^วัตถุประสงค์',
  '^ลำดับ',
  '^กิจกรรม$',
  '^กิจกรรมงบ',
  '^โครงการ/กิจกรรม',
  '^รายการ$',
  '^ตามที่',
  '^ตามพระราช',
  '^ตามมาตรา',
  '^ด้วย',
  '^โดยที่',
  '^อาศัย',
  '^เพื่อ(?!พัฒนา|เพิ่ม|ปรับปรุง|จัดการ|ป้องกัน|ยก|ส่งเสริม)',
  '^ข้าพเจ้า',
  '^(ส่วนที่|บทที่|ตอนที่|ข้อ|ข้อที่)[0-9๐-๙]',
  '^ประกาศณวันที่',
  '^สั่งณวันที่',
  '^จึง',
);
const OFFICE = looseCues(
  '^(สำนักงาน|สำนัก|โรงเรียน|เทศบาล|องค์การ|องค์กร|กรม|กอง|กลุ่ม|มหาวิทยาลัย|วิทยาลัย|โรงพยาบาล|ศูนย์|สถานี|สถาบัน|อบต|อบจ|จังหวัด|อำเภอ)',
);
const PART = looseCues(
  '^(จำนวน|ตาราง|ผล|สรุป|ความก้าวหน้า|รายละเอียด|แผนการ|แผนดำเนิน|โครงการ/กิจกรรม|ข้อมูล|มาตรการ|กิจกรรม|บัญชี|รายการ)',
);
const PERIOD = looseCues('^[(]?(ประจำ|รอบ|ปี|ระหว่าง|ตั้งแต่|พ.ศ|ไตรมาส|เดือน|ของ|ราย|วันที่|ณวันที่|ตุลาคม|ต.ค)');
const SECTION_NUMBER = /^\s*[0-9๐-๙]{1,2}(?:\.[0-9๐-๙]+)*\s*[.)]\s*\S/u;
const RULE = /^[\s.\-_=*·…–—]{4,}$/u;
const MAX_TITLE_LINES = 10;
/** What a line gives to the text of the title; more is a paragraph that stands where a title should. */
const LONGEST_LINE = 400;
/** Thai characters on a line of an A4 page set in 16 pt; a longer block is a paragraph. */
const PARAGRAPH = 160;
/** Characters of a line that fills most of its width. */
const FULL_LINE = 42;
/** Characters of the name of an office, or of a period in words. */
const LONGEST_NAME = 90;

/** Finds the title on the first page that has text, by what kind of paper it is. */
export function documentTitleOf(document: ExtractedDocument, lines: readonly (readonly Line[])[]): DocumentTitle {
  const first = lines.find((page) => page.some(isContentLine))?.filter(isContentLine) ?? [];
  const head = first.slice(0, 40);
  const isMemo = head.slice(0, 3).some((line) => MEMO.test(loose(line.text)));
  if (document.kind === 'html' && !isMemo) return titleFrom('web-page', webPageTitle(head));
  if (document.kind === 'xlsx' || document.kind === 'ods' || document.kind === 'xls' || document.kind === 'csv') {
    return titleFrom('sheet', untilSection(sheetTitleLines(head)));
  }
  return titleOfPaper(head, lines);
}

/** The rows above the head of the table: at most one or two filled cells each. */
export function sheetTitleLines(lines: readonly Line[]): readonly Line[] {
  const content = lines.filter(isContentLine).slice(0, 8);
  const table = content.findIndex((line) => filledCells(line) >= 3);
  return table === -1 ? content.slice(0, 4) : content.slice(0, table);
}

function titleOfPaper(head: readonly Line[], lines: readonly (readonly Line[])[]): DocumentTitle {
  const opening = head.slice(0, 8);
  const subject = head.findIndex((line) => SUBJECT.test(loose(line.text)));
  const addressee = head.findIndex((line) => /^เรียน/u.test(loose(line.text)));
  if (opening.some((line) => MEMO.test(loose(line.text))) && subject !== -1) {
    return titleFrom('memo', untilBody(head.slice(subject), 5));
  }
  const official = head
    .slice(0, 4)
    .findIndex((line) => isOfficialHead(line, head[0]) && OFFICIAL.test(loose(line.text)));
  if (official !== -1 && (subject === -1 || subject > official)) {
    return titleFrom('announcement', untilBody(head.slice(official), MAX_TITLE_LINES));
  }
  if (subject !== -1 && addressee > subject) return titleFrom('letter', untilBody(head.slice(subject), 5));
  const topic = head.findIndex((line) => FORM_TOPIC.test(loose(line.text)));
  if (topic !== -1) return titleFrom('form', untilBody(head.slice(topic), 2));
  const beforeBody = untilBody(withoutRunningHead(head), MAX_TITLE_LINES);
  // A page of a few headings is a cover: all of it is the title, in the middle or not.
  const isCover = head.length <= MAX_TITLE_LINES && head.every(({ block }) => block.role === 'heading');
  const run = isCover ? beforeBody : untilSection(beforeBody);
  return titleFrom('cover', withLargeLines(run, head, bodyFontSizeOf(lines)));
}

/** A small line above a large one is the running head of a paper of one page. */
function withoutRunningHead(head: readonly Line[]): readonly Line[] {
  const [first, second] = head;
  return first !== undefined && isRunningHead(first, second) ? head.slice(1) : head;
}

/** Whether the first line of a page is a running head, by its size against the line below. */
export function isRunningHead(first: Line, second: Line | undefined): boolean {
  const [size, next] = [first.block.fontSize, second?.block.fontSize];
  return size !== undefined && next !== undefined && size <= next * 0.75;
}

/** The title ends where the name of the office is followed by the heading of a part, or where lines turn smaller and leave the middle. */
function untilSection(lines: readonly Line[]): readonly Line[] {
  const [first] = lines;
  const sizesKnown = first?.block.fontSize !== undefined;
  const end = lines.findIndex((line, index) => {
    const above = lines[index - 1];
    if (first === undefined || above === undefined) return false;
    const isSmaller = sizesKnown ? isSmallerThan(line, first) : line.text.length >= FULL_LINE;
    // A line as wide as the page has no middle of its own, and neither has one line among those of a cover.
    const wasInMiddle = lines.slice(0, index).some(({ block }) => block.centred === true);
    const leavesMiddle = wasInMiddle && line.block.centred !== true && lines[index + 1]?.block.centred !== true;
    return (
      (isSmaller && (leavesMiddle || opensParagraph(line, lines[index + 1]))) ||
      turnsPlain(line, first) ||
      (OFFICE.test(loose(above.text)) && PART.test(loose(line.text)))
    );
  });
  return end === -1 ? lines : lines.slice(0, end);
}

/** Papers of one size: a plain line as wide as a sentence, below a title in bold, that names neither office nor period. */
function turnsPlain({ block, text }: Line, first: Line): boolean {
  const isPlain = block.role === 'body' && block.bold !== true && block.centred !== true;
  const said = loose(text);
  const isName = text.length <= LONGEST_NAME && (OFFICE.test(said) || PERIOD.test(said));
  return first.block.bold === true && isPlain && text.length >= FULL_LINE && !isName;
}

/** A regulation cited in the text below a larger title heads nothing. */
function isOfficialHead(line: Line, first: Line | undefined): boolean {
  const { role } = line.block;
  return role !== 'table-row' && (role !== 'body' || first === undefined || !isSmallerThan(line, first));
}

function isSmallerThan(line: Line, first: Line): boolean {
  return (line.block.fontSize ?? 0) < (first.block.fontSize ?? 0) - 1;
}

/** The indented first line of a paragraph stands in the middle by chance; the next runs from margin to margin. */
function opensParagraph(line: Line, next: Line | undefined): boolean {
  return (
    next !== undefined &&
    next.block.role === 'body' &&
    next.block.centred !== true &&
    next.block.fontSize === line.block.fontSize &&
    line.text.length >= FULL_LINE &&
    next.text.length >= FULL_LINE
  );
}

/** On slides and posters the title is not the first thing drawn; it is the largest. */
function withLargeLines(run: readonly Line[], head: readonly Line[], bodySize: number | undefined): readonly Line[] {
  const largest = Math.max(0, ...head.map((line) => line.block.fontSize ?? 0));
  const isLarge = (line: Line) =>
    line.block.role === 'heading' ||
    (bodySize !== undefined && (line.block.fontSize ?? 0) >= Math.max(bodySize * 1.25, largest * 0.85));
  if (run.length > 0 && (bodySize === undefined || run.some(isLarge) || !head.some(isLarge))) return run;
  const large = head.filter((line) => run.includes(line) || isLarge(line)).slice(0, MAX_TITLE_LINES);
  return large.length > 0 ? large : head.slice(0, 2);
}

function webPageTitle(head: readonly Line[]): readonly Line[] {
  const first = head.findIndex((line) => line.block.role === 'heading');
  if (first === -1) return untilBody(head, 3);
  const rest = head.slice(first);
  const end = rest.findIndex((line, index) => index > 0 && line.block.role !== 'heading');
  const headings = end === -1 ? rest.slice(0, 3) : rest.slice(0, Math.min(end, 3));
  const next = rest[headings.length];
  const subtitle = next !== undefined && next.text.length <= 90 && !isBodyStart(next) ? [next] : [];
  return [...headings, ...subtitle];
}

function untilBody(lines: readonly Line[], most: number): readonly Line[] {
  const end = lines.findIndex((line, index) => (index > 0 || line.block.role === 'table-row') && isBodyStart(line));
  return lines.slice(0, Math.min(most, end === -1 ? lines.length : end));
}

function isBodyStart(line: Line): boolean {
  const text = loose(line.text);
  return (
    filledCells(line) >= 2 ||
    line.text.length > PARAGRAPH ||
    RULE.test(line.text) ||
    SECTION_NUMBER.test(line.text) ||
    ADDRESSEE.test(text) ||
    BODY_WORDS.test(text)
  );
}

function filledCells(line: Line): number {
  return line.block.role === 'table-row' ? (line.block.cells ?? []).filter((cell) => cell.trim() !== '').length : 0;
}

function titleFrom(form: DocumentTitle['form'], lines: readonly Line[]): DocumentTitle {
  const page = lines[0]?.page;
  return {
    form,
    lines,
    text: lines.map((line) => line.text.slice(0, LONGEST_LINE)).join(' '),
    ...(page === undefined ? {} : { page }),
  };
}
