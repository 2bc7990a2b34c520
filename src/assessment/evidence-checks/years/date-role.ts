import type { YearMention } from '#src/thai/year-mention.ts';
import { isContentLine, type Line } from '../reading/document-lines.ts';
import { loose, looseCues } from '../reading/loose-text.ts';
import type { YearContext } from './year-context.ts';

export type DateRole = 'signing-date' | 'reference-date' | 'event-date' | 'month';

const SIGNING = looseCues(
  '(ประกาศ|สั่ง|ให้ไว้|ลงนาม|จัดทำ|รายงาน)ณ(วันที่)?$',
  '(ประกาศ|สั่ง|ให้ไว้)ณวันที่',
  '(ลงนาม|อนุมัติ|เห็นชอบ|จัดทำ)เมื่อ(วันที่|เดือน)?$',
);
const REFERENCE_DATE = looseCues(
  'ลง(วันที่)?(ที่)?$',
  'ราชกิจจา',
  'มติ[^.]{0,30}$',
  'มีผล(ใช้)?บังคับ',
  'ใช้บังคับ',
  'ประกาศใช้',
  'ข้อมูลณ(วันที่)?$',
  'ณ(วันที่)?$',
  'เผยแพร่(เมื่อ|วันที่)',
  'ปรับปรุง(เมื่อ|ล่าสุด|ข้อมูล)',
  'พิมพ์เมื่อ',
  'แต่งตั้ง',
);
const SIGNATURE_LINE =
  /^(\(?ลงชื่อ|\(?ลงนาม|\((นาย|นาง|น\.ส\.|ดร\.|ว่าที่|พล|พ\.|ร\.)|ผู้(ประกาศ|รายงาน|จัดทา|อนุมัติ|รับรอง|ตรวจสอบ|อานวยการ))/u;

/** Says what a date does where it stands: who signed when, what is referred to, or what happened that day. */
export function dateRole(mention: YearMention, { before, after, line, neighbours }: YearContext): DateRole {
  const short = line.text.length < 70;
  const ahead = loose(line.text.slice(0, Math.max(0, mention.start - line.start)));
  if (SIGNING.test(before.slice(-40)) || /^ณ(วันที่)?$/u.test(ahead)) return 'signing-date';
  if (line.index < 8 && short && /^ที่.{0,40}(วันที่)?$/u.test(ahead)) return 'signing-date';
  const standsAlone = short && line.block.role !== 'table-row' && /^(เมื่อ)?(วันที่)?[^ก-ฮ]*$/u.test(ahead);
  const opensSpan = /^([-–—]|ถึง|จนถึง)/u.test(after);
  if (standsAlone && !opensSpan && isNearSignature(line, neighbours)) return 'signing-date';
  if (REFERENCE_DATE.test(before.slice(-40)) || /^(เป็นต้นไป|เป็นต้นมา)/u.test(after)) return 'reference-date';
  return mention.day === undefined ? 'month' : 'event-date';
}

function isNearSignature(line: Line, neighbours: readonly Line[]): boolean {
  return neighbours
    .slice(Math.max(0, line.index - 4), line.index + 5)
    .some((other) => isContentLine(other) && SIGNATURE_LINE.test(loose(other.text)));
}
