import type { Paper } from '../paper.ts';
import * as administration from './administration.ts';
import * as basic from './basic-information.ts';
import * as integrity from './integrity.ts';
import * as personnel from './personnel.ts';
import * as procurement from './procurement.ts';
import * as transparency from './transparency.ts';

/** `current`: the year assessed; `previous`: the year before; `none`: bears no year of its own. */
export type PaperYear = 'current' | 'previous' | 'none';

export interface ItemPaper {
  readonly paper: Paper;
  readonly year: PaperYear;
  /** Live pages of the web site rather than files. */
  readonly isPage: boolean;
}

const file = (paper: Paper, year: PaperYear): ItemPaper => ({ paper, year, isPage: false });
const page = (paper: Paper, year: PaperYear = 'none'): ItemPaper => ({ paper, year, isPage: true });

/** Which paper an office of fiscal year 2566 shows for each item of the list of that year. */
export const PAPER_OF_ITEM: Readonly<Record<string, ItemPaper>> = {
  O1: page(basic.structure),
  O2: page(basic.executives),
  O3: page(basic.powers),
  O4: file(basic.strategicPlan, 'current'),
  O5: page(basic.contact),
  O6: page(basic.laws),
  O7: page(basic.news, 'current'),
  O8: page(basic.questions),
  O9: page(basic.socialNetwork),
  O10: file(basic.privacyPolicy, 'none'),
  O11: file(administration.annualPlan, 'current'),
  O12: file(administration.halfYearReport, 'current'),
  O13: file(administration.annualReport, 'previous'),
  O14: file(administration.workManual, 'none'),
  O15: file(administration.serviceManual, 'none'),
  O16: file(administration.serviceStatistics, 'current'),
  O17: file(administration.satisfactionSurvey, 'previous'),
  O18: page(basic.onlineService),
  O19: file(procurement.procurementPlan, 'current'),
  O20: file(procurement.procurementNotices, 'current'),
  O21: file(procurement.monthlyProcurement, 'current'),
  O22: file(procurement.annualProcurementReport, 'previous'),
  O23: file(personnel.personnelPlan, 'current'),
  O24: file(personnel.personnelProgress, 'current'),
  O25: file(personnel.personnelRules, 'current'),
  O26: file(personnel.personnelReport, 'previous'),
  O27: file(transparency.complaintGuideline, 'none'),
  O28: page(transparency.complaintChannel),
  O29: file(transparency.complaintStatistics, 'current'),
  O30: file(transparency.participation, 'current'),
  O31: file(transparency.noGiftAnnouncement, 'current'),
  O32: file(transparency.noGiftCulture, 'current'),
  O33: file(transparency.noGiftReport, 'current'),
  O34: file(integrity.riskAssessment, 'current'),
  O35: file(integrity.riskActions, 'current'),
  O36: file(integrity.corruptionPlan, 'current'),
  O37: file(integrity.corruptionProgress, 'current'),
  O38: file(integrity.corruptionReport, 'previous'),
  O39: file(integrity.ethicsCode, 'none'),
  O40: file(integrity.ethicsDrive, 'current'),
  O41: file(integrity.ethicsAssessment, 'current'),
  O42: file(integrity.measures, 'previous'),
  O43: file(integrity.measureResults, 'current'),
};
