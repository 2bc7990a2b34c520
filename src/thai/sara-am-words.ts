/**
 * Words of official Thai that are written with ำ, so that they can be known when the text layer lost it. Each entry is
 * the word with `#` where ำ belongs; `(?<!…)` and `(?!…)` keep out real words that look alike when ำ is only า
 * ("ราคาสั่งซื้อ" holds no คำสั่ง, "เอกสารองค์กร" no สำรอง, "เวลาดับไฟ" no ลำดับ).
 */
const WORDS: readonly string[] = [
  'ส#นัก',
  'ส#คัญ',
  'ส#เร็จ',
  'ส#หรับ',
  'ส#เนา',
  'ส#นึก',
  'ส#รวจ(?!ี)',
  '(?<![กว])ส#รอง(?!ค|รั)',
  'ประจ#(?=ปี|ป[งี]|เดือน|วัน|ตัว|ตำ|ต#|จัง|อ#เภอ|เขต|งวด|ไตร|ภาค|สัปดาห์|หน่วย|สำนัก|ส#นัก|กลุ่ม|ศูนย์|โรง|บ้าน|การ|คลินิก|รอบ|ห้อง|ชั้น|\\s|$|[(\\d๐-๙])',
  'ด#เนิน',
  'ด#รง(?!ค์)',
  'จ#นวน',
  'จ#เป็น',
  'จ#กัด',
  'จ#แนก',
  'จ#หน่าย',
  'จ#ลอง',
  'จ#เลย',
  'จ#คุก(?!คาม)',
  '(?<!ิ|ฎี|ลูก)ก#หนด',
  '(?<!ิ|ฎี|ลูก)ก#กับ',
  '(?<!ิ|ฎี|ลูก)ก#ลัง',
  '(?<!ิ|ฎี|ลูก)ก#จัด',
  '(?<!ิ|ฎี|ลูก)ก#ไร',
  '(?<!รา|สิน|ร้าน|การ|ลูก|คู่|ผู้|พ่อ|แม่)ค#สั่ง',
  '(?<!รา|สิน|ร้าน|การ|ลูก|คู่|ผู้|พ่อ|แม่)ค#ขอ(?!ง)',
  '(?<!รา|สิน|ร้าน|การ|ลูก|คู่|ผู้|พ่อ|แม่)ค#ถาม',
  '(?<!รา|สิน|ร้าน|การ|ลูก|คู่|ผู้|พ่อ|แม่)ค#ร้อง',
  '(?<!รา|สิน|ร้าน|การ|ลูก|คู่|ผู้|พ่อ|แม่)ค#รับรอง',
  '(?<!รา|สิน|ร้าน|การ|ลูก|คู่|ผู้|พ่อ|แม่)ค#แนะน[าำ้]+',
  '(?<!รา|สิน|ร้าน|การ|ลูก|คู่|ผู้|พ่อ|แม่)ค#ชี้แจง',
  '(?<!รา|สิน|ร้าน|การ|ลูก|คู่|ผู้|พ่อ|แม่)ค#อธิบาย',
  '(?<!รา|สิน|ร้าน|การ|ลูก|คู่|ผู้|พ่อ|แม่)ค#วินิจฉัย',
  'ค#นวณ',
  'ค#นึง',
  '(?<=^|[\\n\\f])ค#น#(?=\\s|$)',
  'อ#เภอ',
  'อ#นวย',
  'อ#นาจ',
  'ต#บล',
  'ต#แหน่ง',
  'ต#รวจ',
  'ช#นาญ',
  '(?<!ิ|รา)ช#ระ(?=เงิน|หนี้|ภาษี|ค่า)',
  'บ#รุง',
  'บ#เพ็ญ',
  'บ#บัด',
  'บ#เหน็จ',
  'บ#นาญ',
  '(?<!เว|ศา)ล#ดับ(?!เพลิง|ไฟ)',
  'จัดท#(?!สี|น|ง|ย|ร)',
  '(?<!นก)กระท#(?!ง|ช|ย|น|ร)',
  'ท#งาน',
  'แนะน#(?![งดมบ])',
  'ผู้น#(?=\\s|$|ชุมชน|องค์กร|ท้องถิ่น|ท้องที่|ศาสนา|นักเรียน)',
  '(?<=การ|ให้|ผู้|และ)น#(?=เสนอ|เข้า|ไป|ผล|ส่ง|ข้อมูล)',
];

/** Behind เ the า belongs to another vowel: เจ้าเป็น, เก้ากับ, เสานักกีฬา. */
const LOST_TO_AA = new RegExp(`(?<!เ)(?:${alternatives('้?า')})`, 'gu');
const MARK_OVER_SPACE = /([ก-ฮ][่-๋\uf705-\uf708\uf70a-\uf70d\uf713-\uf716]?)[ \u00a0]+า(?! [ก-ฮ](?: (?!า)|$))/gu;

/** "สานักงาน", "ส้านักงาน" and "ส านักงาน" become "สำนักงาน", where the word can be no other. */
export function restoreLostSaraAm(text: string): string {
  return text.replace(LOST_TO_AA, withSaraAm);
}

/**
 * "ส านักงาน" becomes "สำนักงาน": no Thai word begins with า, so a space before it is a lost ำ.
 * Letter-spaced text ("ก า ร") has a space behind it too and is left to `joinLetterSpacedWords`.
 */
export function restoreSpacedSaraAm(text: string): string {
  return text.includes(' า') || text.includes('\u00a0า') ? text.replace(MARK_OVER_SPACE, '$1ำ') : text;
}

const SARA_AM_FOR_AA_WORDS =
  /งบประมำณ|ประมำณ|รำชกำร|โครงกำร|รำยงำน|สำธำรณ|หน่วยงำน|งำน(?=\s|$)|บริหำร|เอกสำร|มำตรกำร|ยุทธศำสตร์|กำร(?=พัฒนา|พัฒนำ|จัด|ปฏิบัติ|ดำเนิน|ประเมิน|บริ|ศึก|เบิก|ใช้|ให้|ป้อง)/gu;

/**
 * Slides that write ำ for every า ("รำชกำร", "งบประมำณ"). Where ำ outnumbers า — clean Thai has six times as many า — all
 * of them become า and the words that do have ำ are restored; else only words that cannot be right.
 */
export function restoreSaraAa(text: string): string {
  if (!text.includes('ำ')) return text;
  if (!saraAmOutnumbersSaraAa(text)) {
    return text.replace(SARA_AM_FOR_AA_WORDS, (word) => word.replaceAll('ำ', 'า'));
  }
  // น้ำ, ต่ำ, ซ้ำ … keep theirs: no common word has า in its place.
  return restoreLostSaraAm(
    text.replace(/(น้|ต่|ซ้|ย้|ค่|ล้|ถ้)ำ|ำ/gu, (syllable, head: string | undefined) => (head ? syllable : 'า')),
  );
}

/** Words of which no correct text is without the other form. */
const SARA_AM_FOR_AA_SIGNS = /กำร(?!าบ|ำบ)|ควำม|ด้ำน|อย่ำง|ภำพ|รำช|ประมำณ|สำธำ|งำน|บริหำร|สำมำรถ|มำตร|ศำสตร์/u;

function saraAmOutnumbersSaraAa(text: string): boolean {
  if (!SARA_AM_FOR_AA_SIGNS.test(text)) return false;
  let am = 0;
  let aa = 0;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (unit === 0x0e33) am++;
    else if (unit === 0x0e32) aa++;
  }
  return am >= 4 && am > aa;
}

function alternatives(lost: string): string {
  return WORDS.map((word) => word.replaceAll('#', lost)).join('|');
}

function withSaraAm(word: string): string {
  // Only the syllables marked in the list may change; the others in these words never have a bare า after their first
  // consonant, save the listed ones.
  return word.replace(/^([ก-ฮ]|ประจ|จัดท|กระท|แนะน|ผู้น)้?า/u, '$1ำ').replace(/^(คำแนะน|คำน)้?า/u, '$1ำ');
}
