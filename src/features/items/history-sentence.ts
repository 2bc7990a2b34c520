import type { AuditDetails, AuditKind } from '#src/audit/audit-events.ts';
import { displayAddress, displayText } from '#src/shared/display-name.ts';
import type { Language } from '#src/shared/language.ts';
import { formatDate } from '#src/ui/format/format-date.ts';

type Sentence<Kind extends AuditKind> = (details: AuditDetails[Kind], language: Language) => string;

/** What happened, in a sentence without the one who did it. Words from outside are made safe to look at. */
export function historySentence(kind: string, details: unknown, language: Language): string {
  // A chain that a newer version wrote may hold kinds that this one does not know.
  if (!isKnown(kind)) return kind;
  const sentence = SENTENCES[kind] as (given: unknown, in_: Language) => string;
  return sentence(details, language);
}

function isKnown(kind: string): kind is AuditKind {
  return Object.hasOwn(SENTENCES, kind);
}

const SENTENCES: { readonly [Kind in AuditKind]: Sentence<Kind> } = {
  'agency-created': ({ nameTh }, language) =>
    language === 'th' ? `เริ่มใช้งานในชื่อ “${said(nameTh)}”` : `set up the office “${said(nameTh)}”`,
  'year-opened': ({ fiscalYearBE, fromYearBE }, language) => {
    if (language === 'en') return `opened fiscal year ${fiscalYearBE}${fromYearBE ? ` from ${fromYearBE}` : ''}`;
    return `เปิดปีงบประมาณ พ.ศ. ${fiscalYearBE}${fromYearBE ? ` ต่อจากปี ${fromYearBE}` : ''}`;
  },
  'year-closed': ({ fiscalYearBE }, language) =>
    language === 'th' ? `ปิดปีงบประมาณ พ.ศ. ${fiscalYearBE}` : `closed fiscal year ${fiscalYearBE}`,
  'published-score-recorded': ({ level, code, score }, language) =>
    language === 'th'
      ? `บันทึกคะแนนที่ประกาศ ${code || 'รวม'}: ${score.toFixed(2)}`
      : `recorded the published score of ${code || level}: ${score.toFixed(2)}`,
  'item-assigned': ({ ownerName }, language) => {
    if (ownerName === null) return language === 'th' ? 'เปลี่ยนผู้รับผิดชอบ' : 'changed who looks after it';
    return language === 'th' ? `มอบหมายให้ ${said(ownerName)}` : `gave it to ${said(ownerName)}`;
  },
  'task-added': ({ text }, language) =>
    language === 'th' ? `เพิ่มงานที่ต้องทำ “${said(text)}”` : `added the task “${said(text)}”`,
  'task-done': (_, language) => (language === 'th' ? 'ทำงานที่ค้างเสร็จหนึ่งรายการ' : 'finished a task'),
  'evidence-added': ({ title, source }, language) => {
    const what = said(title);
    const from = displayAddress(source);
    const place = from === what ? '' : ` (${from})`;
    return language === 'th' ? `เพิ่มหลักฐาน “${what}”${place}` : `added the evidence “${what}”${place}`;
  },
  'evidence-version-added': ({ version, source, reason }, language) =>
    language === 'th'
      ? `เพิ่มฉบับที่ ${version} (${displayAddress(source)}) เหตุผล: ${said(reason)}`
      : `added version ${version} (${displayAddress(source)}): ${said(reason)}`,
  'evidence-withdrawn': ({ reason }, language) =>
    language === 'th' ? `ถอนหลักฐาน เหตุผล: ${said(reason)}` : `withdrew evidence: ${said(reason)}`,
  'check-requested': ({ itemCode }, language) => {
    if (language === 'en') return itemCode === null ? 'asked to check all items' : 'asked to check this item';
    return itemCode === null ? 'สั่งตรวจหลักฐานทุกข้อ' : 'สั่งตรวจหลักฐานข้อนี้';
  },
  'check-finished': ({ itemCode, pieces }, language) => {
    if (language === 'en')
      return `finished checking ${itemCode === null ? 'all items' : 'this item'}: ${pieces} pieces`;
    return `ตรวจ${itemCode === null ? 'ทุกข้อ' : 'ข้อนี้'}เสร็จ ดูหลักฐาน ${pieces} ชิ้น`;
  },
  'check-failed': ({ problem }, language) =>
    language === 'th' ? `ตรวจไม่สำเร็จ: ${said(problem)}` : `the check failed: ${said(problem)}`,
  'finding-overruled': ({ reason, holdsUntil }, language) => {
    const until = formatDate(holdsUntil, language);
    if (language === 'en') return `decided that a finding does not count until ${until}: ${said(reason)}`;
    return `วินิจฉัยว่าข้อค้นพบไม่นับ ถึงวันที่ ${until} เหตุผล: ${said(reason)}`;
  },
  'overrule-ended': (_, language) =>
    language === 'th' ? 'ยกเลิกคำวินิจฉัย ข้อค้นพบกลับมานับตามเดิม' : 'ended a decision: the finding counts again',
  'schedule-set': (_, language) => (language === 'th' ? 'เปลี่ยนตารางตรวจอัตโนมัติ' : 'changed the schedule of checks'),
};

/** File names and texts from outside. */
function said(text: string): string {
  return displayText(text, 200);
}
