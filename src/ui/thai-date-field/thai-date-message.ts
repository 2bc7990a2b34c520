import type { Language } from '#src/shared/language.ts';
import type { ThaiDateProblem } from './read-thai-date.ts';

type Words = (problem: ThaiDateProblem) => string;

const MESSAGES: Record<ThaiDateProblem['kind'], Record<Language, Words>> = {
  empty: {
    th: () => 'ยังไม่ได้กรอกวันที่ กรุณากรอกวัน เดือน และปี พ.ศ.',
    en: () => 'The date is empty. Fill in day, month and year (BE).',
  },
  incomplete: {
    th: () => 'วันที่ยังไม่ครบ กรุณากรอกให้ครบทั้งวัน เดือน และปี พ.ศ.',
    en: () => 'The date is incomplete. Fill in day, month and year (BE).',
  },
  'not-a-number': {
    th: ({ typed }) => `“${typed}” ไม่ใช่ตัวเลข กรุณากรอกเป็นเลขไทยหรือเลขอารบิก`,
    en: ({ typed }) => `“${typed}” is not a number. Use Thai or Arabic digits.`,
  },
  'short-year': {
    th: ({ typed, meantYearBE }) => `กรุณากรอกปี พ.ศ. ให้ครบ 4 หลัก เช่น ${meantYearBE} แทน ${typed}`,
    en: ({ typed, meantYearBE }) => `Write the year BE with 4 digits: ${meantYearBE} instead of ${typed}.`,
  },
  'common-era': {
    th: ({ typed, meantYearBE }) => `${typed} เป็นปี ค.ศ. กรุณากรอกเป็นปี พ.ศ. คือ ${meantYearBE}`,
    en: ({ typed, meantYearBE }) => `${typed} is a year of the Common Era. Write it as BE: ${meantYearBE}.`,
  },
  'no-such-year': {
    th: ({ typed }) => `ปี “${typed}” ไม่ใช่ปี พ.ศ. ที่ใช้ได้ กรุณาตรวจตัวเลขอีกครั้ง เช่น 2566`,
    en: ({ typed }) => `“${typed}” cannot be a year BE. Check the digits; it should look like 2566.`,
  },
  'no-such-day': {
    th: ({ typed }) => `ไม่มีวันที่ ${typed} ในปฏิทิน กรุณาตรวจวันและเดือนอีกครั้ง`,
    en: ({ typed }) => `There is no ${typed} in the calendar. Check day and month.`,
  },
};

/** What is wrong with a date and how to mend it. */
export function thaiDateMessage(problem: ThaiDateProblem, language: Language): string {
  return MESSAGES[problem.kind][language](problem);
}
