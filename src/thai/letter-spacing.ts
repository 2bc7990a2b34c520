/**
 * Official words that letter-spaced text layers cut into pieces. `|` marks where a space is ordinary ("งบ ประมาณ"): a word
 * is joined only if it has a space in some other place, where no writer puts one.
 */
const WORDS: readonly string[] = [
  'ประจำ|ปี|งบ|ประมาณ',
  'ปี|งบ|ประมาณ',
  'งบ|ประมาณ',
  'วัตถุ|ประสงค์',
  'ประเมิน|ผล',
  'ดำเนิน|การ',
  'ดำเนิน|งาน',
  'สำนัก|งาน',
  'หน่วย|งาน',
  'รายงาน|ผล',
  'โครงการ',
  'แผน|ปฏิบัติ|ราชการ',
  'ปฏิบัติ|ราชการ',
  'จัด|ซื้อ|จัด|จ้าง',
  'การศึกษา',
  'กิจกรรม',
  'คณะ|กรรมการ',
  'ข้าราชการ',
  'ประชาชน',
  'เจ้า|หน้าที่',
  'ผู้|อำนวยการ',
  'คุณธรรม',
  'โปร่งใส',
  'ทุจริต',
];

const SPACED_WORD = new RegExp(WORDS.map((word) => [...word.replaceAll('|', '')].join(' ?')).join('|'), 'gu');
const ORDINARY_GAPS = new Map(WORDS.map((word) => [word.replaceAll('|', ''), ordinaryForms(word)]));
/** Marks that need a letter behind them, and vowels written before their consonant: no space can follow; ก็ is a word. */
const DANGLING = /((?:[ัื]|(?<!(?<!เ)ก)็)่?้?|[เแโใไ]) (?=[ก-ฮ])/gu;
const HINT = /[ัื็เแโใไ] [ก-ฮ]|[ก-ฮ] [ก-ฮ] [ก-ฮ]|[่-๋ิีึืุู] [ก-ฮ] [ก-ฮ]/u;

/** "ปี ง บประมาณ" becomes "ปีงบประมาณ"; "เพื่ อ" becomes "เพื่อ". Ordinary spaces between words stay. */
export function joinLetterSpacedWords(text: string): string {
  if (!HINT.test(text)) return text;
  return text
    .replace(DANGLING, '$1')
    .replace(/([ก-ฮ]ื[่้]) อ/gu, '$1อ')
    .replace(SPACED_WORD, (found) => {
      if (!found.includes(' ')) return found;
      const word = found.replaceAll(' ', '');
      return ORDINARY_GAPS.get(word)?.has(found) ? found : word;
    });
}

/** Every way to write the word with spaces only where they are ordinary. */
function ordinaryForms(word: string): ReadonlySet<string> {
  return new Set(
    word
      .split('|')
      .reduce<string[]>(
        (forms, part) => (forms.length === 0 ? [part] : forms.flatMap((form) => [form + part, `${form} ${part}`])),
        [],
      ),
  );
}
