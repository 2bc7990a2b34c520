/** What the coordinator noted down to do; days are counted from the day of loading, so that some are always near. */
export const DEMO_TASKS: readonly { readonly item: string; readonly text: string; readonly inDays: number | null }[] = [
  {
    item: 'O11',
    text: 'ปีก่อนข้อ 9.14 แผนการใช้จ่ายงบประมาณเสียคะแนนเพราะพิมพ์ปี พ.ศ. ผิด ให้คนที่สองอ่านปีบนปกและหัวตารางก่อนส่ง',
    inDays: 3,
  },
  { item: 'O41', text: 'ขอผลการประเมินจริยธรรมเจ้าหน้าที่จากกลุ่มบริหารงานบุคคล แล้วเพิ่มเป็นหลักฐาน', inDays: 7 },
  { item: 'O29', text: 'ย้ายสถิติเรื่องร้องเรียนออกจากส่วนสมาชิกของเว็บไซต์ ให้เปิดดูได้โดยไม่ต้องเข้าสู่ระบบ', inDays: 7 },
  { item: 'O38', text: 'นำไฟล์รายงานผลการป้องกันการทุจริตประจำปี 2565 กลับขึ้นเว็บไซต์ ลิงก์เดิมเปิดไม่ได้', inDays: 10 },
  { item: 'O31', text: 'ขอไฟล์ประกาศฉบับที่ค้นหาข้อความได้ แทนฉบับสแกน', inDays: 14 },
  { item: 'O18', text: 'ปรึกษากลุ่มพัฒนาการศึกษาว่าใช้ระบบ E-Service ใด แล้วแก้ลิงก์', inDays: null },
];

/** Items of this year that nobody has handed anything in for yet: every list shows what a missing item looks like. */
export const NOT_HANDED_IN: readonly string[] = ['O41'];
