import { type DemoPiece, formatOf, type PieceFormat, written } from './demo-piece.ts';
import { KALASIN_OFFICE } from './office.ts';
import { type Paper, type Writing, writingFor } from './paper.ts';
import { annualPlan, annualReport, halfYearReport, satisfactionSurvey } from './papers/administration.ts';
import { corruptionPlan, measures, riskAssessment } from './papers/integrity.ts';
import { personnelPlan } from './papers/personnel.ts';
import { procurementPlan } from './papers/procurement.ts';
import { spendingPlan } from './papers/spending-plan.ts';
import { noGiftAnnouncement } from './papers/transparency.ts';

/** The list by which the demo office was assessed in 2565; its numbers differ from those of the year after. */
export const LAST_YEAR_FRAMEWORK = 'peo-2565';
const LAST_YEAR = 2565;

export interface LastYearPiece extends DemoPiece {
  /** What the item is about, the same over the years. */
  readonly conceptId: string;
}

/**
 * What the office handed in for fiscal year 2565, for showing it beside this year's work. All is right but one: the plan
 * of spending (O14) with its mistyped year, the single fault that kept the office's score at 98.34.
 */
export function lastYearPieces(): LastYearPiece[] {
  const reported = { year: LAST_YEAR - 1 };
  return [
    filed('O8', 'annual-plan-and-budget', 'แผนดำเนินงานประจำปี 2565', 'แผนดำเนินงาน-2565.pdf', annualPlan),
    filed('O9', 'half-year-progress', 'รายงานกำกับติดตาม รอบ 6 เดือน', 'รายงานรอบ-6-เดือน.pdf', halfYearReport),
    filed('O10', 'annual-report', 'รายงานผลการดำเนินงานประจำปี 2564', 'รายงานประจำปี-2564.pdf', annualReport, reported),
    filed('O13', 'satisfaction-survey', 'ผลสำรวจความพึงพอใจ 2564', 'ความพึงพอใจ-2564.pdf', satisfactionSurvey, reported),
    filed(
      'O14',
      'annual-spending-plan',
      'แผนการใช้จ่ายงบประมาณประจำปี 2565',
      'แผนใช้จ่ายงบประมาณ.pdf',
      spendingPlan,
      { titleYear: '2655' },
      'year-malformed',
    ),
    filed('O17', 'procurement-plan', 'แผนการจัดซื้อจัดจ้าง 2565', 'แผนจัดซื้อจัดจ้าง.pdf', procurementPlan),
    filed('O20', 'hr-policy-or-plan', 'แผนการบริหารทรัพยากรบุคคล 2565', 'แผนบริหารบุคคล.pdf', personnelPlan),
    filed(
      'O29',
      'no-gift-announcement',
      'ประกาศนโยบาย No Gift Policy',
      'ประกาศ-no-gift-policy.html',
      noGiftAnnouncement,
    ),
    filed('O31', 'risk-assessment', 'การประเมินความเสี่ยงการทุจริต 2565', 'ประเมินความเสี่ยง.docx', riskAssessment),
    filed('O34', 'anti-corruption-plan', 'แผนปฏิบัติการป้องกันการทุจริต 2565', 'แผนป้องกันการทุจริต.pdf', corruptionPlan),
    filed('O37', 'integrity-measures', 'มาตรการส่งเสริมคุณธรรมและความโปร่งใส', 'มาตรการ.pdf', measures, reported),
  ];
}

function filed(
  item: string,
  conceptId: string,
  titleTh: string,
  file: `${string}.${PieceFormat}`,
  paper: Paper,
  changes: Partial<Writing> = {},
  fault: string | null = null,
): LastYearPiece {
  const format = formatOf(file);
  const { year = LAST_YEAR, ...rest } = changes;
  const writing = writingFor(KALASIN_OFFICE, year, { thaiDigits: true, ...rest });
  return {
    item,
    conceptId,
    titleTh,
    handedInAs: format === 'html' ? 'link' : 'file',
    path: `ita/${LAST_YEAR}/${item.toLowerCase()}/${file}`,
    fault,
    content: () => written(paper(writing), format),
  };
}
