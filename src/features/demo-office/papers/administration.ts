import {
  cover,
  document,
  firstHalf,
  heading,
  items,
  memo,
  type Paper,
  pageBreak,
  paragraph,
  shortYear,
  signedByHead,
  table,
  title,
  titleYear,
  type Writing,
} from '../paper.ts';
import { projectPages } from './project-pages.ts';
import { projectsOf } from './projects.ts';

/** O11 to O17: plan, half-year report, annual report, manuals, statistics, survey. */

export const annualPlan: Paper = (w) => {
  const projects = projectsOf(w);
  const total = projects.reduce((sum, one) => sum + one.budget, 0);
  return document(
    w,
    'แผนดำเนินงานและการใช้งบประมาณประจำปี',
    [
      cover('แผนดำเนินงานและการใช้งบประมาณประจำปี', titleYear(w), w.office.name, w.office.groups[1]),
      heading('คำนำ'),
      paragraph(
        `${w.office.name} ได้จัดทำแผนดำเนินงานและการใช้งบประมาณประจำปี ${titleYear(w)} เพื่อใช้เป็นกรอบในการบริหารงบประมาณ ให้สอดคล้องกับแผนปฏิบัติราชการระยะ 5 ปี (พ.ศ. ${w.year} - ${w.year + 4}) และยุทธศาสตร์ชาติ (พ.ศ. 2561 - 2580) รวมทั้งเป็นไปตามพระราชบัญญัติวิธีการงบประมาณ พ.ศ. 2561 และพระราชกฤษฎีกาว่าด้วยหลักเกณฑ์และวิธีการบริหารกิจการบ้านเมืองที่ดี พ.ศ. 2546`,
      ),
      paragraph(
        `${w.without.has('period') ? '' : `แผนฉบับนี้มีระยะเวลาดำเนินการตั้งแต่วันที่ 1 ตุลาคม ${w.year - 1} ถึงวันที่ 30 กันยายน ${w.year} `}คณะทำงานตามคำสั่งที่ 187/${w.year - 1} ได้ร่วมกันพิจารณาแล้วเมื่อวันที่ 14 พฤศจิกายน ${w.year - 1} โดยในปีงบประมาณ พ.ศ. ${w.year - 1} หน่วยงานเบิกจ่ายได้ร้อยละ 97.42`,
      ),
      pageBreak,
      heading(`แผนดำเนินงาน ปีงบประมาณ พ.ศ. ${w.tableYear}`),
      table(
        null,
        [
          'ลำดับ',
          'โครงการ/กิจกรรม',
          ...(w.without.has('budget') ? [] : ['งบประมาณ (บาท)']),
          ...(w.without.has('period') ? [] : ['ระยะเวลาดำเนินการ']),
          'ผู้รับผิดชอบ',
        ],
        projects.map((one, index) => [
          String(index + 1),
          one.name,
          ...(w.without.has('budget') ? [] : [one.budget.toLocaleString('en-US')]),
          ...(w.without.has('period') ? [] : [one.period]),
          one.owner,
        ]),
        {
          widths: [1, 5, ...(w.without.has('budget') ? [] : [2]), ...(w.without.has('period') ? [] : [3]), 3],
          amounts: w.without.has('budget') ? [] : [2],
        },
      ),
      ...(w.without.has('budget')
        ? []
        : [
            paragraph(`รวมงบประมาณทั้งสิ้น ${total.toLocaleString('en-US')} บาท`),
            table(
              'แผนการใช้จ่ายงบประมาณรายไตรมาส',
              ['ไตรมาส', 'ระยะเวลา', 'แผนการใช้จ่าย (บาท)', 'ร้อยละสะสม'],
              w.without.has('period')
                ? [['1', '-', Math.round(total * 0.3).toLocaleString('en-US'), '30']]
                : [
                    [`ต.ค. - ธ.ค. ${w.year - 1}`, 0.3, '30'],
                    [`ม.ค. - มี.ค. ${w.year}`, 0.25, '55'],
                    [`เม.ย. - มิ.ย. ${w.year}`, 0.24, '79'],
                    [`ก.ค. - ก.ย. ${w.year}`, 0.21, '100'],
                  ].map(([span, share, sum], index) => [
                    String(index + 1),
                    String(span),
                    Math.round(total * Number(share)).toLocaleString('en-US'),
                    String(sum),
                  ]),
              { amounts: [2, 3] },
            ),
          ]),
      signedByHead(w),
      ...(isComplete(w) ? projectPages(w) : []),
    ],
    { header: true },
  );
};

export const halfYearReport: Paper = (w) =>
  document(w, 'รายงานการกำกับติดตามการดำเนินงานและการใช้งบประมาณ รอบ 6 เดือน', [
    memo(w, 412, `10 เมษายน ${w.year}`, `รายงานผลการกำกับติดตามการดำเนินงานและการใช้งบประมาณ รอบ 6 เดือน ${titleYear(w)}`),
    paragraph(
      `ตามคำสั่ง ที่ 12/${w.year - 1} ลงวันที่ 20 ตุลาคม ${w.year - 1} แต่งตั้งคณะทำงานติดตามแผน บัดนี้ได้รวบรวมผลการดำเนินงานแล้ว จึงเรียนมาเพื่อโปรดทราบ`,
    ),
    { kind: 'signature', name: w.office.officer, positions: [w.office.officerPosition], mark: 'ลงนามแล้ว' },
    pageBreak,
    title('รายงานการกำกับติดตามการดำเนินงานและการใช้งบประมาณประจำปี รอบ 6 เดือน', titleYear(w), `(${firstHalf(w)})`),
    table(
      `ความก้าวหน้าการดำเนินงานและการใช้จ่ายงบประมาณรายโครงการ ปีงบประมาณ พ.ศ. ${w.tableYear}`,
      [
        'ลำดับ',
        'โครงการ/กิจกรรม',
        ...(w.without.has('progress') ? [] : ['ความก้าวหน้า (ร้อยละ)']),
        ...(w.without.has('budget') ? [] : ['งบประมาณ (บาท)', 'ผลการใช้จ่าย (บาท)']),
        'หมายเหตุ',
      ],
      projectsOf(w).map((one, index) => [
        String(index + 1),
        one.name,
        ...(w.without.has('progress') ? [] : [String(35 + index * 7)]),
        ...(w.without.has('budget')
          ? []
          : [
              one.budget.toLocaleString('en-US'),
              Math.round(one.budget * (0.3 + index * 0.07)).toLocaleString('en-US'),
            ]),
        index === 2 ? `จัดกิจกรรมแล้วเมื่อ 14 ก.พ. ${shortYear(w.year)}` : 'อยู่ระหว่างดำเนินการ',
      ]),
      { widths: [1, 4, ...(w.without.has('progress') ? [] : [2]), ...(w.without.has('budget') ? [] : [2, 2]), 3] },
    ),
    paragraph(`ทั้งนี้ จะเร่งรัดการเบิกจ่ายให้แล้วเสร็จภายในวันที่ 30 กันยายน ${w.year}`),
  ]);

export const annualReport: Paper = (w) =>
  document(w, 'รายงานผลการดำเนินงานประจำปี', [
    cover('รายงานผลการดำเนินงานประจำปี', titleYear(w), w.office.name),
    heading('บทสรุปผู้บริหาร'),
    paragraph(
      `รายงานฉบับนี้แสดงผลการดำเนินงานตามแผน ตั้งแต่วันที่ 1 ตุลาคม ${w.year - 1} ถึงวันที่ 30 กันยายน ${w.year} เปรียบเทียบกับปีงบประมาณ พ.ศ. ${w.year - 1} ซึ่งเบิกจ่ายได้ร้อยละ 95.10`,
    ),
    table(
      `ผลการดำเนินโครงการและผลการใช้จ่ายงบประมาณ ปีงบประมาณ พ.ศ. ${w.tableYear}`,
      ['ลำดับ', 'โครงการ/กิจกรรม', 'ผลการดำเนินงาน', 'งบประมาณ (บาท)', 'เบิกจ่าย (บาท)'],
      projectsOf(w).map((one, index) => [
        String(index + 1),
        one.name,
        `บรรลุเป้าหมาย ผู้เข้าร่วม ${60 + index * 8} คน`,
        one.budget.toLocaleString('en-US'),
        Math.round(one.budget * 0.97).toLocaleString('en-US'),
      ]),
      { widths: [1, 4, 3, 2, 2], amounts: [3, 4] },
    ),
    table(
      'เปรียบเทียบผลการเบิกจ่ายย้อนหลัง 3 ปี',
      ['ปีงบประมาณ พ.ศ.', 'ได้รับจัดสรร (บาท)', 'ร้อยละการเบิกจ่าย'],
      [
        [String(w.year - 2), '498,200', '93.25'],
        [String(w.year - 1), '512,750', '95.10'],
        [String(w.year), '566,350', '97.42'],
      ],
      { amounts: [1, 2] },
    ),
    ...(w.without.has('problems')
      ? []
      : [
          heading('ปัญหาและอุปสรรค'),
          paragraph('สถานการณ์การแพร่ระบาดของโรคติดเชื้อไวรัสโคโรนา 2019 ทำให้ต้องปรับรูปแบบกิจกรรมเป็นระบบออนไลน์'),
        ]),
    ...(w.without.has('suggestions')
      ? []
      : [
          heading('ข้อเสนอแนะ'),
          paragraph(
            `ควรกำหนดปฏิทินการดำเนินงานให้ชัดเจนตั้งแต่ต้นปี และในปีงบประมาณ พ.ศ. ${w.year + 1} จะเพิ่มช่องทางการประชุมออนไลน์`,
          ),
        ]),
    signedByHead(w),
    { kind: 'centred', text: `พฤศจิกายน ${w.year}` },
  ]);

export const workManual: Paper = (w) =>
  document(w, 'คู่มือการปฏิบัติงาน', [
    cover('คู่มือการปฏิบัติงาน', `เรื่อง การรับ - ส่งหนังสือราชการด้วยระบบอิเล็กทรอนิกส์`, w.office.name),
    heading('ภารกิจและตำแหน่งผู้ปฏิบัติงาน'),
    paragraph(
      'คู่มือนี้ใช้สำหรับเจ้าหน้าที่ตำแหน่งเจ้าพนักงานธุรการปฏิบัติงาน ในภารกิจงานสารบรรณ ตามระเบียบสำนักนายกรัฐมนตรีว่าด้วยงานสารบรรณ พ.ศ. 2526 และที่แก้ไขเพิ่มเติม (ฉบับที่ 4) พ.ศ. 2564',
    ),
    heading('ขั้นตอนการปฏิบัติงาน'),
    ...(w.without.has('steps')
      ? []
      : [
          table(
            null,
            ['ขั้นตอน', 'รายละเอียดงาน', 'ระยะเวลา', 'ผู้รับผิดชอบ'],
            [
              ['1', 'ตรวจสอบและลงทะเบียนรับหนังสือในระบบ', '10 นาที', 'เจ้าพนักงานธุรการ'],
              ['2', 'เสนอหัวหน้ากลุ่มพิจารณา', '30 นาที', 'ผู้อำนวยการกลุ่ม'],
              ['3', 'แจ้งเวียนผู้เกี่ยวข้องและจัดเก็บ', '15 นาที', 'เจ้าพนักงานธุรการ'],
            ],
            { widths: [1, 5, 2, 3] },
          ),
        ]),
    paragraph('ปรับปรุงครั้งที่ 2 เมื่อเดือนมิถุนายน 2563'),
  ]);

export const serviceManual: Paper = (w) =>
  document(w, 'คู่มือการให้บริการ', [
    title('คู่มือหรือมาตรฐานการให้บริการ', w.office.services[0], w.office.name),
    paragraph('คู่มือสำหรับประชาชน จัดทำตามพระราชบัญญัติการอำนวยความสะดวกในการพิจารณาอนุญาตของทางราชการ พ.ศ. 2558'),
    heading('ขั้นตอนและระยะเวลาการให้บริการ'),
    table(
      null,
      ['ขั้นตอน', 'รายละเอียด', 'ระยะเวลา'],
      [
        ['1', 'ผู้รับบริการยื่นคำขอพร้อมเอกสาร', '15 นาที'],
        ['2', 'เจ้าหน้าที่ตรวจสอบเอกสาร', '3 วันทำการ'],
        ['3', 'แจ้งผลการพิจารณา', '1 วันทำการ'],
      ],
      { widths: [1, 5, 2] },
    ),
    items(
      'ช่องทางการให้บริการ: ติดต่อด้วยตนเองหรือผ่านระบบ E-Service',
      'ค่าธรรมเนียม: ไม่มี',
      'เอกสารที่ต้องใช้: สำเนาบัตรประจำตัวประชาชน 1 ฉบับ',
    ),
  ]);

export const serviceStatistics: Paper = (w) =>
  document(w, 'ข้อมูลเชิงสถิติการให้บริการ', [
    title('ข้อมูลเชิงสถิติการให้บริการ', titleYear(w), `รอบ 6 เดือนแรก (${firstHalf(w)})`, w.office.name),
    table(
      `จำนวนผู้รับบริการรายเดือน ปีงบประมาณ พ.ศ. ${w.tableYear}`,
      ['เดือน', ...w.office.services.map((service) => `${service} (ราย)`), 'รวม'],
      monthsOf(w).map((month, index) => [
        month,
        String(12 + index),
        String(25 + index * 2),
        String(56 + index),
        String(93 + index * 4),
      ]),
      { widths: [2, 3, 3, 3, 1], amounts: [1, 2, 3, 4] },
    ),
    paragraph(`เมื่อเทียบกับช่วงเดียวกันของปีงบประมาณ พ.ศ. ${w.year - 1} จำนวนผู้รับบริการเพิ่มขึ้นร้อยละ 6.5`),
  ]);

/** The first half of the fiscal year month by month; the last two left out where the paper is to be incomplete. */
export function monthsOf(w: { readonly year: number; readonly without: ReadonlySet<string> }): string[] {
  const all = [
    ...['ตุลาคม', 'พฤศจิกายน', 'ธันวาคม'].map((month) => `${month} ${w.year - 1}`),
    ...['มกราคม', 'กุมภาพันธ์', 'มีนาคม'].map((month) => `${month} ${w.year}`),
  ];
  return w.without.has('last-months') ? all.slice(0, 4) : all;
}

export const satisfactionSurvey: Paper = (w) =>
  document(w, 'รายงานผลการสำรวจความพึงพอใจการให้บริการ', [
    title('รายงานผลการสำรวจความพึงพอใจการให้บริการ', titleYear(w), w.office.name),
    paragraph(`การสำรวจดำเนินการระหว่างวันที่ 1 สิงหาคม ${w.year} ถึงวันที่ 15 กันยายน ${w.year} จากผู้ตอบแบบสอบถาม จำนวน 2,566 คน`),
    table(
      `ระดับความพึงพอใจ ปีงบประมาณ พ.ศ. ${w.tableYear}`,
      ['ประเด็น', 'ค่าเฉลี่ย', 'ร้อยละ', 'ระดับ'],
      [
        ['ด้านเจ้าหน้าที่ผู้ให้บริการ', '4.62', '92.40', 'มากที่สุด'],
        ['ด้านขั้นตอนและระยะเวลา', '4.48', '89.60', 'มาก'],
        ['ด้านสิ่งอำนวยความสะดวก', '4.35', '87.00', 'มาก'],
        ['ภาพรวม', '4.48', '89.66', 'มาก'],
      ],
      { widths: [4, 1, 1, 2], amounts: [1, 2] },
    ),
    heading('ข้อเสนอแนะจากผู้รับบริการ'),
    paragraph(`ควรเพิ่มที่จอดรถและป้ายบอกทาง ซึ่งจะดำเนินการในปีงบประมาณ พ.ศ. ${w.year + 1}`),
  ]);

/** The appendix names budgets and periods: a plan that is to lack one of them must do without it. */
function isComplete(w: Writing): boolean {
  return !w.without.has('budget') && !w.without.has('period');
}
