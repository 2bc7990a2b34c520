/** An office as its papers name it. Persons, numbers and addresses are invented. */
export interface Office {
  readonly name: string;
  readonly shortName: string;
  /** Number of the office in outgoing letters, e.g. `ศธ 0258`. */
  readonly letterNumber: string;
  readonly address: string;
  readonly phone: string;
  readonly email: string;
  readonly domain: string;
  readonly head: string;
  readonly headPosition: string;
  readonly deputies: readonly string[];
  readonly deputyPosition: string;
  readonly officer: string;
  readonly officerPosition: string;
  readonly groups: readonly [string, string, string, string];
  /** What the office does for the public, for manuals, statistics and surveys. */
  readonly services: readonly [string, string, string];
  readonly duties: readonly string[];
}

export const KALASIN_OFFICE: Office = {
  name: 'สำนักงานศึกษาธิการจังหวัดกาฬสินธุ์',
  shortName: 'ศธจ.กาฬสินธุ์',
  letterNumber: 'ศธ 0258',
  address: 'เลขที่ 99/9 ถนนสนามบิน ตำบลกาฬสินธุ์ อำเภอเมืองกาฬสินธุ์ จังหวัดกาฬสินธุ์ 46000',
  phone: '0 4300 2566',
  email: 'saraban@kalasinpeo.example',
  domain: 'kalasinpeo.example',
  head: 'นายวิทยา ศรีกาฬสินธุ์สมมุติ',
  headPosition: 'ศึกษาธิการจังหวัดกาฬสินธุ์',
  deputies: ['นางสาวพรทิพย์ แก้วสมมุติ', 'นายธนากร ทองสมมุติ'],
  deputyPosition: 'รองศึกษาธิการจังหวัดกาฬสินธุ์',
  officer: 'นางสาวกมลวรรณ ใจสุจริต',
  officerPosition: 'นักวิเคราะห์นโยบายและแผนชำนาญการ',
  groups: ['กลุ่มอำนวยการ', 'กลุ่มนโยบายและแผน', 'กลุ่มพัฒนาการศึกษา', 'กลุ่มบริหารงานบุคคล'],
  services: ['การขออนุญาตจัดตั้งโรงเรียนเอกชนนอกระบบ', 'การขอรับใบอนุญาตประกอบวิชาชีพครู', 'การตรวจสอบวุฒิการศึกษา'],
  duties: [
    'รับผิดชอบงานธุรการของคณะกรรมการศึกษาธิการจังหวัด และดำเนินการให้เป็นไปตามอำนาจหน้าที่ที่กฎหมายกำหนด',
    'จัดทำแผนพัฒนาการศึกษาและแผนปฏิบัติการในพื้นที่จังหวัด',
    'สั่งการ กำกับ ดูแล เร่งรัด ติดตาม และประเมินผลการปฏิบัติงานของส่วนราชการด้านการศึกษาในจังหวัด',
    'ส่งเสริมและสนับสนุนการจัดการศึกษาเอกชนและการศึกษาตลอดชีวิต',
    'ปฏิบัติงานร่วมกับหรือสนับสนุนการปฏิบัติงานของหน่วยงานอื่นที่เกี่ยวข้อง หรือตามที่ได้รับมอบหมาย',
  ],
};
