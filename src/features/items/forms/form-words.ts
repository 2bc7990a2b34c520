import type { Language } from '#src/shared/language.ts';

const th = {
  addressMissing: 'ยังไม่ได้ใส่ที่อยู่เว็บ คัดลอกจากแถบที่อยู่ของเบราว์เซอร์มาวาง เช่น https://www.example.go.th/plan.pdf',
  addressTooLong: 'ที่อยู่เว็บยาวเกิน 8,192 ตัวอักษร ตรวจว่าไม่ได้วางข้อความอื่นปนมาด้วย',
  addressLocal: 'นี่คือที่อยู่ของไฟล์ในเครื่องคอมพิวเตอร์ ผู้อื่นเปิดไม่ได้ ให้ใช้ “อัปโหลดไฟล์” แทน',
  addressWithoutScheme: 'ที่อยู่เว็บต้องขึ้นต้นด้วย https:// หรือ http:// ให้เติมข้างหน้าแล้วส่งอีกครั้ง',
  addressOtherScheme: 'รับเฉพาะที่อยู่ที่ขึ้นต้นด้วย https:// หรือ http:// เท่านั้น',
  addressSeveral: 'ใส่ได้ครั้งละหนึ่งที่อยู่ หากมีหลายลิงก์ให้เพิ่มทีละรายการ',
  addressBroken: 'ที่อยู่เว็บนี้เปิดไม่ได้ ตรวจตัวสะกดแล้วคัดลอกจากแถบที่อยู่ของเบราว์เซอร์อีกครั้ง',
  sameLink: 'ลิงก์นี้เป็นหลักฐานของข้อนี้อยู่แล้ว ไม่ต้องเพิ่มซ้ำ',
  titleTooLong: 'ชื่อหลักฐานยาวเกิน 300 ตัวอักษร ให้ย่อลง',
  fileMissing: 'ยังไม่ได้เลือกไฟล์ กด “เลือกไฟล์” แล้วเลือกอย่างน้อยหนึ่งไฟล์',
  oneFileOnly: 'ฉบับใหม่มีได้หนึ่งไฟล์ เลือกเพียงไฟล์เดียว',
  linkOrFile: 'ใส่ที่อยู่เว็บหรือเลือกไฟล์ อย่างใดอย่างหนึ่ง',
  sameContent: 'เหมือนกับฉบับที่มีอยู่แล้วทุกประการ ยังไม่มีอะไรเปลี่ยน',
  reasonMissing: 'ยังไม่ได้บอกเหตุผล เขียนสั้น ๆ เช่น “แก้ปีงบประมาณบนหน้าปก”',
  reasonTooLong: 'เหตุผลยาวเกิน 2,000 ตัวอักษร ให้ย่อลง',
  overruleReasonTooShort: 'เหตุผลสั้นเกินไป เขียนอย่างน้อย 10 ตัวอักษรให้ผู้ตรวจคนถัดไปเข้าใจว่าทำไมข้อค้นพบนี้ไม่นับ',
  datePast: 'วันสิ้นสุดต้องเป็นวันหลังจากวันนี้',
  dateTooFar: 'วันสิ้นสุดต้องไม่เกินวันที่ 30 กันยายน ของปีงบประมาณหน้า เพราะข้อค้นพบควรได้ดูใหม่ทุกปี',
  taskMissing: 'ยังไม่ได้บอกว่าต้องทำอะไร',
  taskTooLong: 'ข้อความยาวเกิน 1,000 ตัวอักษร ให้ย่อลงหรือแยกเป็นหลายงาน',
  ownerTooLong: 'ชื่อผู้รับผิดชอบยาวเกิน 200 ตัวอักษร',
  unitUnknown: 'ไม่พบกลุ่มงานที่เลือก อาจถูกเปลี่ยนไปแล้ว เลือกใหม่จากรายการ',
  notAnId: 'คำขอไม่ครบถ้วน เปิดหน้านี้ใหม่แล้วลองอีกครั้ง',
};

export type FormWord = keyof typeof th;

const en: Record<FormWord, string> = {
  addressMissing:
    'No address given. Copy it from the address bar of the browser, e.g. https://www.example.go.th/plan.pdf',
  addressTooLong: 'The address is longer than 8,192 characters. See whether other text was pasted along.',
  addressLocal: 'This is the place of a file on a computer, which nobody else can open. Upload the file instead.',
  addressWithoutScheme: 'The address must begin with https:// or http://. Put it in front and send again.',
  addressOtherScheme: 'Only addresses that begin with https:// or http:// are taken.',
  addressSeveral: 'One address at a time: add several links one by one.',
  addressBroken: 'This address cannot be opened. Check its spelling or copy it from the address bar again.',
  sameLink: 'This link is evidence of this item already; there is no need to add it again.',
  titleTooLong: 'The name is longer than 300 characters: shorten it.',
  fileMissing: 'No file chosen. Choose at least one.',
  oneFileOnly: 'A new version is one file: choose only one.',
  linkOrFile: 'Give an address or choose a file, one of the two.',
  sameContent: 'It is the same as the version that is there: nothing has changed.',
  reasonMissing: 'No reason given. A few words are enough, e.g. “corrected the fiscal year on the cover”.',
  reasonTooLong: 'The reason is longer than 2,000 characters: shorten it.',
  overruleReasonTooShort:
    'The reason is too short. Write at least 10 characters, so that the next person understands it.',
  datePast: 'The end date must lie after today.',
  dateTooFar:
    'The end date may not lie after 30 September of next fiscal year: a finding should be looked at anew each year.',
  taskMissing: 'It does not say what is to be done.',
  taskTooLong: 'The text is longer than 1,000 characters: shorten it or make several tasks.',
  ownerTooLong: 'The name is longer than 200 characters.',
  unitUnknown: 'There is no such unit any more: choose again from the list.',
  notAnId: 'The request is not complete. Open the page again and try once more.',
};

/** What is wrong with a field and how to mend it. */
export function formWordsOf(language: Language): Readonly<Record<FormWord, string>> {
  return language === 'th' ? th : en;
}
