import { document, heading, items, type Paper, paragraph, table, title } from '../paper.ts';

/** O1 to O10: what the office is and how to reach it. Standing information: old years in it are legitimate. */

export const structure: Paper = (w) =>
  document(w, 'โครงสร้างหน่วยงาน', [
    title('โครงสร้างการแบ่งส่วนราชการ', w.office.name),
    paragraph(
      `${w.office.name} แบ่งส่วนราชการภายในตามประกาศกระทรวง เรื่อง การแบ่งหน่วยงานภายใน พ.ศ. 2560 ดังแผนผังโครงสร้างต่อไปนี้`,
    ),
    heading('แผนผังโครงสร้างการแบ่งส่วนราชการ'),
    table(
      null,
      ['ตำแหน่งที่สำคัญ', 'ผู้ดำรงตำแหน่ง'],
      [[w.office.headPosition, w.office.head], ...w.office.deputies.map((name) => [w.office.deputyPosition, name])],
    ),
    table(
      'การแบ่งส่วนงานภายใน',
      ['ส่วนงานภายใน (กลุ่ม)', 'ผู้อำนวยการกลุ่ม', 'จำนวนบุคลากร (คน)'],
      w.office.groups.map((group, index) => [
        group,
        index === 3 ? 'ตำแหน่งว่าง' : `ผู้อำนวยการ${group}`,
        String(9 + index),
      ]),
      { amounts: [2] },
    ),
  ]);

export const executives: Paper = (w) =>
  document(w, 'ข้อมูลผู้บริหาร', [
    title('ข้อมูลผู้บริหาร', w.office.name),
    paragraph('ข้อมูลผู้บริหาร ประกอบด้วย ชื่อ-นามสกุล ตำแหน่ง รูปถ่าย และช่องทางการติดต่อ'),
    table(
      null,
      ['รูปถ่าย', 'ชื่อ-นามสกุล', 'ตำแหน่ง', 'ช่องทางการติดต่อ'],
      [
        [
          '[รูปถ่าย]',
          w.office.head,
          `${w.office.headPosition} (ผู้บริหารสูงสุด)`,
          `โทร. ${w.office.phone} อีเมล ${w.office.email}`,
        ],
        ...(w.without.has('deputies') ? [] : w.office.deputies).map((name, index) => [
          '[รูปถ่าย]',
          name,
          w.office.deputyPosition,
          `โทร. ${w.office.phone} ต่อ ${index + 11}`,
        ]),
      ],
    ),
  ]);

export const powers: Paper = (w) =>
  document(w, 'อำนาจหน้าที่', [
    title('หน้าที่และอำนาจ', w.office.name),
    paragraph(
      `ตามคำสั่งหัวหน้าคณะรักษาความสงบแห่งชาติ ที่ 19/2560 ลงวันที่ 3 เมษายน 2560 และกฎหมายที่เกี่ยวข้อง ${w.office.name} มีหน้าที่และอำนาจ ดังต่อไปนี้`,
    ),
    items(...w.office.duties.map((duty, index) => `(${index + 1}) ${duty}`)),
  ]);

export const strategicPlan: Paper = (w) => {
  const from = w.year - 1;
  const span = w.titleYear === String(w.year) ? `พ.ศ. ${from} - ${from + 4}` : w.titleYear;
  return document(w, `แผนพัฒนาหน่วยงาน ${span}`, [
    { kind: 'cover', lines: ['แผนยุทธศาสตร์การพัฒนา', `(${span})`, w.office.name] },
    heading('คำนำ'),
    paragraph(
      `แผนยุทธศาสตร์การพัฒนาฉบับนี้จัดทำขึ้นให้สอดคล้องกับยุทธศาสตร์ชาติ (พ.ศ. 2561 - 2580) แผนพัฒนาเศรษฐกิจและสังคมแห่งชาติ ฉบับที่ 13 (พ.ศ. 2566 - 2570) และพระราชบัญญัติการศึกษาแห่งชาติ พ.ศ. 2542 และที่แก้ไขเพิ่มเติม`,
    ),
    heading('วิสัยทัศน์และพันธกิจ'),
    paragraph('องค์กรโปร่งใส บริการฉับไว ประชาชนเข้าถึงอย่างเท่าเทียม'),
    heading('ยุทธศาสตร์ เป้าหมาย และตัวชี้วัด'),
    table(
      `ตัวชี้วัดและค่าเป้าหมาย ${span}`,
      ['ยุทธศาสตร์', 'เป้าหมาย', 'ตัวชี้วัด', 'ค่าเป้าหมายสิ้นแผน'],
      [
        ['ยุทธศาสตร์ที่ 1 พัฒนาคุณภาพการให้บริการ', 'ผู้รับบริการพึงพอใจ', 'ร้อยละความพึงพอใจ', 'ร้อยละ 92'],
        ['ยุทธศาสตร์ที่ 2 สร้างความเท่าเทียม', 'ประชาชนเข้าถึงบริการ', 'จำนวนช่องทางบริการ', '6 ช่องทาง'],
        ['ยุทธศาสตร์ที่ 3 บริหารจัดการตามหลักธรรมาภิบาล', 'คะแนน ITA ผ่านเกณฑ์', 'คะแนน ITA', 'ไม่น้อยกว่า 95 คะแนน'],
      ],
      { widths: [4, 3, 3, 2] },
    ),
  ]);
};

export const contact: Paper = (w) =>
  document(w, 'ข้อมูลการติดต่อ', [
    title('ข้อมูลการติดต่อ', w.office.name),
    paragraph(`ที่อยู่ ${w.office.address}`),
    ...(w.without.has('phone') ? [] : [paragraph(`หมายเลขโทรศัพท์ ${w.office.phone} โทรสาร 0 4300 2567`)]),
    ...(w.without.has('email') ? [] : [paragraph(`ที่อยู่ไปรษณีย์อิเล็กทรอนิกส์ (E-mail) ${w.office.email}`)]),
    ...(w.without.has('map') ? [] : [paragraph('แผนที่ตั้งหน่วยงาน https://maps.example/?q=16.4322,103.5060')]),
    paragraph('วันและเวลาทำการ วันจันทร์ - วันศุกร์ เวลา 08.30 - 16.30 น.'),
  ]);

export const laws: Paper = (w) =>
  document(w, 'กฎหมายที่เกี่ยวข้อง', [
    title('กฎหมายที่เกี่ยวข้อง', w.office.name),
    paragraph('กฎหมายและระเบียบที่เกี่ยวข้องกับการดำเนินงานหรือการปฏิบัติงานของหน่วยงาน'),
    items(
      '1. พระราชบัญญัติระเบียบบริหารราชการแผ่นดิน พ.ศ. 2534 และที่แก้ไขเพิ่มเติม',
      '2. พระราชบัญญัติการศึกษาแห่งชาติ พ.ศ. 2542',
      '3. พระราชบัญญัติข้อมูลข่าวสารของราชการ พ.ศ. 2540',
      '4. พระราชกฤษฎีกาว่าด้วยหลักเกณฑ์และวิธีการบริหารกิจการบ้านเมืองที่ดี พ.ศ. 2546 และที่แก้ไขเพิ่มเติม (ฉบับที่ 2) พ.ศ. 2562',
      '5. พระราชบัญญัติการจัดซื้อจัดจ้างและการบริหารพัสดุภาครัฐ พ.ศ. 2560',
      '6. ระเบียบสำนักนายกรัฐมนตรีว่าด้วยงานสารบรรณ พ.ศ. 2526 และที่แก้ไขเพิ่มเติม',
    ),
  ]);

export const news: Paper = (w) =>
  document(w, 'ข่าวประชาสัมพันธ์', [
    title('ข่าวประชาสัมพันธ์', `${w.office.name} ปีงบประมาณ พ.ศ. ${w.titleYear}`),
    table(
      null,
      ['วันที่เผยแพร่', 'หัวข้อข่าว'],
      [
        [`16 มกราคม ${w.year}`, `${w.office.shortName} จัดกิจกรรมประชุมชี้แจงการดำเนินงานตามภารกิจ ณ ห้องประชุมชั้น 2`],
        [`2 กุมภาพันธ์ ${w.year}`, `ออกหน่วยบริการเคลื่อนที่ เรื่อง ${w.office.services[0]} มีผู้รับบริการ 256 คน`],
        [`9 มีนาคม ${w.year}`, `มอบเกียรติบัตรผู้ให้บริการดีเด่น และรับฟังความคิดเห็นเกี่ยวกับ${w.office.services[1]}`],
        [`22 ธันวาคม ${w.year - 1}`, 'ประชุมคณะกรรมการครั้งที่ 12 พิจารณาแผนงานและงบประมาณ'],
      ],
      { widths: [1, 3] },
    ),
  ]);

export const questions: Paper = (w) =>
  document(w, 'Q&A ถาม - ตอบ', [
    title('ถาม - ตอบ (Q&A)', w.office.name),
    paragraph('กระดานถามตอบ ประชาชนสอบถามข้อมูลและหน่วยงานตอบกลับผ่านหน้านี้ หรือสนทนาออนไลน์ (Messenger Live Chat)'),
    heading(`ถาม: ${w.office.services[0]} ใช้เวลากี่วัน`),
    paragraph('ตอบ: ไม่เกิน 15 วันทำการนับแต่วันที่เอกสารครบถ้วน'),
    heading(`ถาม: ${w.office.services[2]} ยื่นเรื่องออนไลน์ได้หรือไม่`),
    paragraph('ตอบ: ได้ ผ่านระบบ E-Service ของหน่วยงาน ตลอด 24 ชั่วโมง'),
    heading('ส่งคำถาม'),
    paragraph('ชื่อผู้ถาม ................................ คำถาม ........................................................'),
  ]);

export const socialNetwork: Paper = (w) =>
  document(w, 'Social Network', [
    title('เครือข่ายสังคมออนไลน์ (Social Network)', w.office.name),
    paragraph('ติดตามข่าวสารของหน่วยงานได้ที่ช่องทางต่อไปนี้'),
    items(
      'Facebook: https://www.facebook.com/example.office',
      'LINE Official: https://line.me/R/ti/p/@example',
      'YouTube: https://www.youtube.com/@example',
    ),
  ]);

export const privacyPolicy: Paper = (w) =>
  document(w, 'นโยบายคุ้มครองข้อมูลส่วนบุคคล', [
    title(`ประกาศ${w.office.name}`, 'เรื่อง นโยบายคุ้มครองข้อมูลส่วนบุคคล พ.ศ. 2564'),
    paragraph(
      `ตามพระราชบัญญัติคุ้มครองข้อมูลส่วนบุคคล พ.ศ. 2562 ${w.office.name} ในฐานะผู้ควบคุมข้อมูลส่วนบุคคล จึงประกาศนโยบายคุ้มครองข้อมูลส่วนบุคคล (Privacy Policy) ไว้ดังนี้`,
    ),
    items(
      'ข้อ 1 การเก็บรวบรวมข้อมูลส่วนบุคคล เก็บเท่าที่จำเป็นภายใต้วัตถุประสงค์อันชอบด้วยกฎหมาย',
      'ข้อ 2 วัตถุประสงค์ในการเก็บรวบรวม ใช้ และเปิดเผยข้อมูลส่วนบุคคล',
      'ข้อ 3 ระยะเวลาในการเก็บรักษาข้อมูลส่วนบุคคล ไม่เกิน 10 ปี',
      'ข้อ 4 สิทธิของเจ้าของข้อมูลส่วนบุคคล ได้แก่ สิทธิขอเข้าถึง ขอแก้ไข ขอลบ และขอคัดค้าน',
      'ข้อ 5 มาตรการรักษาความมั่นคงปลอดภัยของข้อมูล',
      `ข้อ 6 ช่องทางการติดต่อเจ้าหน้าที่คุ้มครองข้อมูลส่วนบุคคล ${w.office.address} โทร. ${w.office.phone}`,
    ),
    { kind: 'centred', text: 'ประกาศ ณ วันที่ 1 มิถุนายน พ.ศ. 2564' },
    { kind: 'signature', name: w.office.head, positions: [w.office.headPosition], mark: 'ลงนามแล้ว' },
  ]);

export const onlineService: Paper = (w) =>
  document(w, 'E-Service', [
    title('E-Service บริการออนไลน์', w.office.name),
    paragraph('ผู้รับบริการยื่นคำขอผ่านระบบออนไลน์ได้โดยไม่ต้องเดินทางมายังหน่วยงาน'),
    items(
      ...w.office.services.map(
        (service, index) => `${index + 1}. ${service} ยื่นคำขอที่ https://eservice.${w.office.domain}/form/${index + 1}`,
      ),
    ),
    paragraph('ขั้นตอน: 1) ลงทะเบียนด้วยเลขประจำตัวประชาชน 2) กรอกแบบฟอร์ม 3) แนบเอกสาร 4) ติดตามสถานะ'),
  ]);
