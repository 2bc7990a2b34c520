import { type DemoPiece, piece } from '../demo-piece.ts';

const arabicDigits = { changes: { thaiDigits: false } };

/** Pages of the site that are evidence as they stand. */
export function rightPages(): DemoPiece[] {
  return [
    piece('O1', 'โครงสร้างหน่วยงาน', 'page.html'),
    piece('O2', 'ข้อมูลผู้บริหาร', 'page.html'),
    piece('O3', 'อำนาจหน้าที่', 'page.html'),
    piece('O5', 'ข้อมูลการติดต่อ', 'page.html'),
    piece('O6', 'กฎหมายที่เกี่ยวข้อง', 'page.html'),
    piece('O7', 'ข่าวประชาสัมพันธ์', 'page.html'),
    piece('O8', 'ถาม - ตอบ (Q&A)', 'page.html'),
    piece('O9', 'เครือข่ายสังคมออนไลน์', 'page.html'),
    piece('O28', 'ช่องทางแจ้งเรื่องร้องเรียนการทุจริต', 'page.html'),
  ];
}

/** Papers without fault, some in two formats. */
export function rightFiles(): DemoPiece[] {
  return [
    piece('O1', 'แผนผังโครงสร้างหน่วยงาน (PDF)', 'โครงสร้างหน่วยงาน.pdf'),
    piece('O3', 'อำนาจหน้าที่ (PDF)', 'อำนาจหน้าที่.pdf', arabicDigits),
    piece('O10', 'นโยบายคุ้มครองข้อมูลส่วนบุคคล', 'นโยบายคุ้มครองข้อมูลส่วนบุคคล.pdf', { as: 'link' }),
    piece('O14', 'คู่มือการปฏิบัติงานสารบรรณ', 'คู่มืองานสารบรรณ.pdf', arabicDigits),
    piece('O14', 'คู่มือการปฏิบัติงานสารบรรณ (Word)', 'คู่มืองานสารบรรณ.docx'),
    piece('O15', 'คู่มือสำหรับประชาชน', 'คู่มือประชาชน.pdf', { as: 'link' }),
    piece('O15', 'คู่มือสำหรับประชาชน (Word)', 'คู่มือประชาชน.docx', arabicDigits),
    piece('O20', 'ประกาศเชิญชวนจัดซื้อจัดจ้าง', 'ประกาศเชิญชวน.pdf', { as: 'link' }),
    piece('O20', 'ประกาศเชิญชวนจัดซื้อจัดจ้าง (Word)', 'ประกาศเชิญชวน.docx'),
    piece('O21', 'สรุปผลการจัดซื้อจัดจ้างรายเดือน (สขร.1)', 'สขร1.pdf', arabicDigits),
    piece('O25', 'หลักเกณฑ์การบริหารและพัฒนาทรัพยากรบุคคล', 'หลักเกณฑ์.pdf', { as: 'link' }),
    piece('O27', 'แนวปฏิบัติการจัดการเรื่องร้องเรียน', 'แนวปฏิบัติเรื่องร้องเรียน.pdf'),
    piece('O27', 'แนวปฏิบัติการจัดการเรื่องร้องเรียน (หน้าเว็บ)', 'แนวปฏิบัติเรื่องร้องเรียน.html'),
    piece('O32', 'รายงานการสร้างวัฒนธรรม No Gift Policy', 'กิจกรรม-no-gift-policy.pdf'),
    piece('O32', 'ข่าวกิจกรรม No Gift Policy', 'กิจกรรม-no-gift-policy.html', arabicDigits),
    piece('O33', 'รายงานผลตามนโยบาย No Gift Policy รอบ 6 เดือน', 'รายงาน-no-gift-policy.pdf'),
    piece('O36', 'แผนปฏิบัติการป้องกันการทุจริต 2566', 'แผนป้องกันการทุจริต.pdf', { ...arabicDigits, as: 'link' }),
    piece('O36', 'แผนปฏิบัติการป้องกันการทุจริต 2566 (Word)', 'แผนป้องกันการทุจริต.docx'),
    piece('O39', 'ประมวลจริยธรรมข้าราชการพลเรือน', 'ประมวลจริยธรรม.pdf'),
    piece('O40', 'รายงานการขับเคลื่อนจริยธรรม', 'ขับเคลื่อนจริยธรรม.pdf'),
    piece('O40', 'ข่าวการขับเคลื่อนจริยธรรม', 'ขับเคลื่อนจริยธรรม.html', arabicDigits),
    piece('O41', 'รายงานการประเมินจริยธรรมเจ้าหน้าที่', 'ประเมินจริยธรรม.pdf', { as: 'link' }),
    piece('O42', 'มาตรการส่งเสริมคุณธรรมและความโปร่งใส', 'มาตรการส่งเสริมคุณธรรม.pdf'),
    piece('O42', 'มาตรการส่งเสริมคุณธรรมและความโปร่งใส (Word)', 'มาตรการส่งเสริมคุณธรรม.docx', arabicDigits),
  ];
}
