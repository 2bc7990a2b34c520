import { KALASIN_OFFICE } from './office.ts';

/** How the demo office is found again; unique in the installation. */
export const DEMO_AGENCY_CODE = 'kalasin-peo-demo';

/** Who runs the assessment of the demo office, as it is written into its records. */
export const DEMO_COORDINATOR = 'ผู้ประสานงาน ITA (ชื่อสมมุติ)';

export const DEMO_AGENCY = {
  code: DEMO_AGENCY_CODE,
  nameTh: `${KALASIN_OFFICE.name} (ตัวอย่าง)`,
  shortNameTh: `${KALASIN_OFFICE.shortName} (ตัวอย่าง)`,
  nameEn: 'Kalasin Provincial Education Office (demo)',
  isDemo: true,
} as const;

/** Units as provincial education offices have them. */
export const DEMO_UNITS = [
  'กลุ่มอำนวยการ',
  'กลุ่มบริหารงานบุคคล',
  'กลุ่มนโยบายและแผน',
  'กลุ่มพัฒนาการศึกษา',
  'กลุ่มนิเทศ ติดตามและประเมินผล',
  'กลุ่มส่งเสริมการศึกษาเอกชน',
  'กลุ่มลูกเสือ ยุวกาชาด และกิจการนักเรียน',
  'หน่วยตรวจสอบภายใน',
] as const;

type DemoUnit = (typeof DEMO_UNITS)[number];

interface Charge {
  readonly unit: DemoUnit;
  /** Made up; the word in brackets says so wherever the name is shown. */
  readonly owner: string;
  /** What the items are about. */
  readonly concepts: readonly string[];
}

/** Who looks after what. Concepts that stand nowhere have nobody yet, as in real offices at the beginning of a year. */
export const DEMO_CHARGES: readonly Charge[] = [
  {
    unit: 'กลุ่มอำนวยการ',
    owner: 'นางสาวกมลวรรณ ใจสุจริต (สมมุติ)',
    concepts: [
      'organisation-structure',
      'executives',
      'duties-and-powers',
      'contact-information',
      'related-laws',
      'news',
      'questions-and-answers',
      'social-network',
      'privacy-policy',
      'complaint-guideline',
      'complaint-channel',
      'complaint-statistics',
    ],
  },
  {
    unit: 'กลุ่มอำนวยการ',
    owner: 'นายปกรณ์ พัสดุสมมุติ (สมมุติ)',
    concepts: [
      'procurement-plan',
      'procurement-announcements',
      'monthly-procurement',
      'annual-procurement-report',
      'annual-spending-plan',
      'spending-half-year',
      'annual-spending-report',
    ],
  },
  {
    unit: 'กลุ่มนโยบายและแผน',
    owner: 'นายธีรเดช แผนสมมุติ (สมมุติ)',
    concepts: [
      'strategic-plan',
      'annual-plan-and-budget',
      'half-year-progress',
      'annual-report',
      'participation',
      'executive-participation',
    ],
  },
  {
    unit: 'กลุ่มบริหารงานบุคคล',
    owner: 'นางรัตนา บุคคลสมมุติ (สมมุติ)',
    concepts: [
      'hr-policy-or-plan',
      'hr-progress',
      'hr-rules',
      'hr-annual-report',
      'code-of-ethics',
      'ethics-drive',
      'ethics-culture',
    ],
  },
  {
    unit: 'กลุ่มพัฒนาการศึกษา',
    owner: 'นางสาวอรอนงค์ บริการสมมุติ (สมมุติ)',
    concepts: ['staff-manual', 'service-manual', 'service-statistics', 'satisfaction-survey'],
  },
  {
    unit: 'หน่วยตรวจสอบภายใน',
    owner: 'นายสุเมธ ตรวจสอบสมมุติ (สมมุติ)',
    concepts: [
      'no-gift-announcement',
      'no-gift-culture',
      'no-gift-report',
      'risk-assessment',
      'risk-management',
      'anti-corruption-plan',
      'anti-corruption-half-year',
      'anti-corruption-annual-report',
      'integrity-measures',
      'integrity-measures-results',
    ],
  },
];
