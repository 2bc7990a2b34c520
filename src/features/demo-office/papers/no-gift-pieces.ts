import { cover, document, type Paper, paragraph, signedByHead, table, title, titleYear } from '../paper.ts';

/** Quarters of a half-year report, as offices file them one by one. */
const QUARTERS = {
  1: { span: (year: number) => `ตุลาคม - ธันวาคม ${year - 1}`, reported: (year: number) => `6 มกราคม ${year}` },
  2: { span: (year: number) => `มกราคม - มีนาคม ${year}`, reported: (year: number) => `5 เมษายน ${year}` },
} as const;

/** O33 for one quarter. */
export function noGiftQuarter(quarter: 1 | 2): Paper {
  const { span, reported } = QUARTERS[quarter];
  return (w) =>
    document(w, `รายงานผลตามนโยบาย No Gift Policy ไตรมาสที่ ${quarter}`, [
      title('รายงานผลตามนโยบาย No Gift Policy', titleYear(w), `ไตรมาสที่ ${quarter} (${span(w.year)})`, w.office.name),
      table(
        'แบบรายงานการรับของขวัญและของกำนัลตามนโยบาย',
        ['กลุ่มงาน', 'จำนวนครั้งที่ได้รับ', 'ประเภทผู้ให้', 'การดำเนินการ'],
        w.office.groups.map((group) => [group, '0', '-', 'ไม่มีการรับ']),
        { widths: [4, 2, 2, 2], amounts: [1] },
      ),
      paragraph('สรุป: ไม่มีการรับของขวัญและของกำนัลจากการปฏิบัติหน้าที่ในไตรมาสนี้'),
      paragraph(`รายงาน ณ วันที่ ${reported(w.year)}`),
      signedByHead(w),
    ]);
}

/** O32 as a poster, which the office publishes as a picture. */
export const noGiftPoster: Paper = (w) =>
  document(
    w,
    'No Gift Policy',
    [
      cover(
        'NO GIFT POLICY',
        'งดรับ งดให้ ของขวัญทุกเทศกาล',
        titleYear(w),
        'ผู้บริหารและบุคลากรทุกคนไม่รับของขวัญ',
        'ทั้งก่อน ขณะ และหลังปฏิบัติหน้าที่',
        'ส่งความปรารถนาดีด้วยคำอวยพรแทน',
        w.office.name,
      ),
    ],
    { landscape: true },
  );
