import { createPhraseFinder } from '#src/thai/phrases.ts';
import { repairThai } from '#src/thai/repair-thai.ts';
import { findYearMentions } from '#src/thai/year-mentions.ts';

const PARAGRAPH = `ประกาศสำนักงานศึกษาธิการจังหวัด เรื่อง เผยแพร่แผนการจัดซื้อจัดจ้าง ประจำปีงบประมาณ พ.ศ. ๒๕๖๖
ตามพระราชบัญญัติการจัดซื้อจัดจ้างและการบริหารพัสดุภาครัฐ พ.ศ. ๒๕๖๐ มาตรา ๑๑ กำหนดให้หน่วยงานของรัฐจัดทำแผนการจัดซื้อจัดจ้าง
ประจำปี และประกาศเผยแพร่ในระบบเครือข่ายสารสนเทศของกรมบัญชีกลางและของหน่วยงานของรัฐตามวิธีการที่กรมบัญชีกลางกำหนด
งบประมาณ 1,250,000.00 บาท เบิกจ่ายแล้ว 1,187,500.00 บาท คิดเป็นร้อยละ 95.00 ณ วันที่ ๓๑ มีนาคม ๒๕๖๖
ประกาศ ณ วันที่ ๑๗ ตุลาคม พ.ศ. ๒๕๖๕ (นายสมมุติ ตัวอย่างดี) โทร. ๐ ๔๓๘๑ ๒๕๖๖ ต่อ 12
`;
const TEXT = PARAGRAPH.repeat(2000);
const DAMAGED = TEXT.replaceAll('ำ', '\u0e4d\u0e32').replaceAll('สํานัก', 'สานัก');

/** Megabytes (UTF-8) of official Thai text a second: year reader, repair, phrases. */
export async function benchThai(): Promise<{ name: string; value: number; unit: string }[]> {
  const finder = createPhraseFinder(['แผนการจัดซื้อจัดจ้าง', 'สำนักงานศึกษาธิการจังหวัด', 'กรมบัญชีกลาง']);
  return [
    { name: 'findYearMentions', value: speed(TEXT, findYearMentions), unit: 'MB/s' },
    { name: 'repairThai, clean text', value: speed(TEXT, repairThai), unit: 'MB/s' },
    { name: 'repairThai, damaged text', value: speed(DAMAGED, repairThai), unit: 'MB/s' },
    { name: 'phrase finder, 3 phrases', value: speed(TEXT, (text) => finder.find(text)), unit: 'MB/s' },
  ];
}

/** Best of five runs after one to warm up. */
function speed(text: string, work: (text: string) => unknown): number {
  const megabytes = new TextEncoder().encode(text).length / 1e6;
  work(text);
  let seconds = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 5; run++) {
    const start = performance.now();
    work(text);
    seconds = Math.min(seconds, (performance.now() - start) / 1000);
  }
  return Math.round((megabytes / seconds) * 10) / 10;
}
