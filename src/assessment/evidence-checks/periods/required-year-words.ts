import type { Language } from '#src/shared/language.ts';
import { fiscalYearSpan } from '#src/thai/fiscal-year.ts';
import { THAI_MONTHS_SHORT } from '#src/thai/month-names.ts';
import type { RequiredPeriod } from '../evidence-case.ts';
import { monthsBetween } from './required-period.ts';

/** Which year the evidence must bear, in words with its first and last day. Years are of the Buddhist Era in both languages. */
export function requiredYearWords(period: RequiredPeriod, language: Language): string {
  const isThai = language === 'th';
  switch (period.kind) {
    case 'fiscal-year':
      return fiscalYearWords(period.fiscalYearBE, language);
    case 'covers': {
      const year = fiscalYearWords(period.fiscalYearBE, language);
      return isThai ? `แผนปีเดียวหรือหลายปีที่ครอบคลุม${year}` : `a plan of one or more years that covers ${year}`;
    }
    case 'months': {
      const count = monthsBetween(period.from, period.to).length;
      const span = `${monthWords(period.from, language)} – ${monthWords(period.to, language)}`;
      return isThai ? `ข้อมูลช่วง ${span} (${count} เดือน)` : `the months ${span} (${count} months)`;
    }
    case 'current':
      return isThai
        ? 'ไม่ต้องระบุปี แต่ต้องเป็นข้อมูลที่ใช้อยู่ในปัจจุบัน'
        : 'No year is asked for, but it must be what is in force today';
    case 'unknown':
      return isThai
        ? 'ยังไม่ทราบปีที่กำหนด โปรดดูคู่มือการประเมินของปีนี้'
        : 'The year is not known to us: please look it up in this year’s manual';
  }
}

function fiscalYearWords(fiscalYearBE: number, language: Language): string {
  const { from, to } = fiscalYearSpan(fiscalYearBE);
  if (language === 'en') return `fiscal year ${fiscalYearBE} (1 Oct ${from.yearBE} – 30 Sep ${to.yearBE}, B.E.)`;
  return `ปีงบประมาณ พ.ศ. ${fiscalYearBE} (1 ต.ค. ${from.yearBE} – 30 ก.ย. ${to.yearBE})`;
}

/** `2565-10` → "ต.ค. 2565". */
function monthWords(month: string, language: Language): string {
  const [year, number = '1'] = month.split('-');
  const index = Number(number) - 1;
  return `${language === 'th' ? THAI_MONTHS_SHORT[index] : ENGLISH_MONTHS[index]} ${year}`;
}

const ENGLISH_MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
