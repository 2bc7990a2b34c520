import { document, heading, items, type Paper, paragraph, table, title } from '../paper.ts';

/** O15 for visitors who read English: the manual of one service in both languages. */
export const bilingualServiceManual: Paper = (w) =>
  document(w, 'คู่มือการให้บริการ (Service Manual)', [
    title('คู่มือการให้บริการ (Service Manual)', `${w.office.services[2]} (Verification of Qualifications)`, w.office.name),
    paragraph(
      'This manual tells visitors how to ask for a verification of their qualifications. คู่มือนี้จัดทำสำหรับประชาชนและชาวต่างประเทศที่มาขอรับบริการ',
    ),
    heading('ขั้นตอนและระยะเวลาการให้บริการ (Steps and Time)'),
    table(
      null,
      ['ขั้นตอน (Step)', 'รายละเอียด (Details)', 'ระยะเวลา (Time)'],
      [
        ['1', 'ยื่นคำขอพร้อมเอกสาร (Hand in the request with its documents)', '15 นาที (15 minutes)'],
        ['2', 'เจ้าหน้าที่ตรวจสอบกับสถานศึกษา (The officer asks the school)', '5 วันทำการ (5 working days)'],
        ['3', 'แจ้งผลการตรวจสอบ (The result is sent)', '1 วันทำการ (1 working day)'],
      ],
      { widths: [1, 5, 3] },
    ),
    items(
      `ช่องทางการให้บริการ (Where): ${w.office.groups[2]} โทร. ${w.office.phone} หรือระบบ E-Service`,
      'ค่าธรรมเนียม (Fee): ไม่มี (none)',
      'เอกสารที่ต้องใช้ (Documents): สำเนาหนังสือเดินทางหรือบัตรประจำตัวประชาชน (copy of the passport or identity card)',
    ),
  ]);
