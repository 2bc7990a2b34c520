import {
  cover,
  document,
  heading,
  type Paper,
  paragraph,
  shortYear,
  signedByHead,
  table,
  titleYear,
} from '../paper.ts';

/** The plan of spending that the list of 2565 asks for by itself; from 2566 on it is part of the annual plan. */
export const spendingPlan: Paper = (w) =>
  document(
    w,
    'แผนการใช้จ่ายงบประมาณประจำปี',
    [
      cover('แผนการใช้จ่ายงบประมาณประจำปี', titleYear(w), w.office.name),
      heading('1. วงเงินงบประมาณที่ได้รับจัดสรร'),
      paragraph(
        `ในปีงบประมาณ พ.ศ. ${w.year} ${w.office.name} ได้รับจัดสรรงบประมาณรวมทั้งสิ้น 1,512,750 บาท ตามพระราชบัญญัติงบประมาณรายจ่าย และระเบียบว่าด้วยการบริหารงบประมาณ พ.ศ. 2562`,
      ),
      table(
        `งบประมาณตามแหล่งที่ได้รับการจัดสรร ปีงบประมาณ พ.ศ. ${w.tableYear}`,
        ['แหล่งงบประมาณ', 'จำนวนเงิน (บาท)', 'ร้อยละ'],
        [
          ['สำนักงานปลัดกระทรวงศึกษาธิการ', '1,205,250', '79.67'],
          ['งบพัฒนาจังหวัดและกลุ่มจังหวัด', '307,500', '20.33'],
          ['รวม', '1,512,750', '100.00'],
        ],
        { widths: [5, 2, 1], amounts: [1, 2] },
      ),
      table(
        `งบประมาณตามประเภทรายการใช้จ่าย ปีงบประมาณ พ.ศ. ${w.tableYear}`,
        ['ประเภทรายการใช้จ่าย', 'งบประมาณ (บาท)', 'ช่วงเวลาใช้จ่าย'],
        [
          ['งบบุคลากร', '512,400', `ต.ค. ${shortYear(w.year - 1)} - ก.ย. ${shortYear(w.year)}`],
          ['งบดำเนินงาน', '634,000', `ต.ค. ${shortYear(w.year - 1)} - ก.ย. ${shortYear(w.year)}`],
          ['งบลงทุน', '184,000', `ม.ค. - มี.ค. ${shortYear(w.year)}`],
          ['งบรายจ่ายอื่น', '182,350', `ก.พ. - ส.ค. ${shortYear(w.year)}`],
        ],
        { widths: [4, 2, 3], amounts: [1] },
      ),
      signedByHead(w),
    ],
    { header: true },
  );
