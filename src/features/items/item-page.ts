import type { RequiredPeriod } from '#src/assessment/evidence-checks/evidence-case.ts';
import type { Severity, Verdict } from '#src/assessment/evidence-checks/finding.ts';
import type { ChecklistLine } from './element-checklist.ts';
import type { ItemState } from './item-state.ts';

/** All that the page of an item shows. */
export interface ItemPage {
  readonly fiscalYearBE: number;
  readonly yearIsClosed: boolean;
  readonly item: DescribedItem;
  readonly state: ItemState;
  readonly checkedAt: Date | null;
  /** Points of the instrument (of 100) that the item costs when it is lost. */
  readonly points: number;
  readonly requiredPeriod: RequiredPeriod;
  readonly checklist: readonly ChecklistLine[];
  readonly assignment: Assignment;
  /** In force first, oldest first; withdrawn ones after them. */
  readonly evidence: readonly EvidenceView[];
  readonly pieces: readonly PieceView[];
  /** Evidence of earlier years under the same concept, the newest year first. */
  readonly earlier: readonly EarlierEvidence[];
  /** Open ones first. */
  readonly tasks: readonly TaskView[];
  readonly runningCheck: RunningCheck | null;
  /** Newest first. */
  readonly history: readonly HistoryEntry[];
  readonly previous: ItemName | null;
  readonly next: ItemName | null;
}

export interface ItemName {
  readonly code: string;
  readonly titleTh: string;
  readonly titleEn: string;
}

export interface DescribedItem extends ItemName {
  readonly id: string;
  readonly subIndicator: ItemName;
  /** Other numbers that offices know the item by. */
  readonly aliases: readonly string[];
  /** What it requires was not read in an official source. */
  readonly uncertain: boolean;
}

export interface Assignment {
  readonly revision: number;
  readonly unitId: string | null;
  readonly ownerName: string | null;
  readonly units: readonly { readonly id: string; readonly nameTh: string }[];
}

export interface VersionView {
  readonly id: string;
  readonly version: number;
  /** Null for a file. */
  readonly url: string | null;
  readonly fileName: string | null;
  readonly byteLength: number | null;
  readonly reason: string | null;
  readonly addedAt: Date;
  readonly addedBy: string;
}

export interface EvidenceView {
  readonly id: string;
  readonly titleTh: string;
  /** Newest first; never empty. */
  readonly versions: readonly VersionView[];
  readonly withdrawn: { readonly at: Date; readonly by: string; readonly reason: string } | null;
  /** A current check saw the newest version. */
  readonly isChecked: boolean;
}

/** What the newest check says about one piece: the evidence itself, or a document that its page links to. */
export interface PieceView {
  readonly id: string;
  readonly evidenceId: string;
  /** Version that was looked at. */
  readonly version: number;
  readonly source: string;
  readonly linkedFrom: string | null;
  /** With overrules. */
  readonly verdict: Verdict;
  readonly pages: number | null;
  readonly checkedAt: Date;
  readonly findings: readonly FindingView[];
}

export interface FindingView {
  readonly id: string;
  readonly code: string;
  readonly severity: Severity;
  readonly page: number | null;
  readonly quote: string | null;
  readonly messageTh: string;
  readonly messageEn: string;
  readonly fixTh: string;
  readonly fixEn: string;
  /** A picture of the page with the quotation outlined can be drawn. */
  readonly hasPageImage: boolean;
  /** The decision in force today. */
  readonly overrule: OverruleView | null;
}

export interface OverruleView {
  readonly id: string;
  readonly reason: string;
  /** `YYYY-MM-DD`, included. */
  readonly holdsUntil: string;
  readonly madeAt: Date;
  readonly madeBy: string;
}

export interface EarlierEvidence {
  readonly fiscalYearBE: number;
  readonly itemCode: string;
  readonly titleTh: string;
  readonly versionId: string;
  readonly url: string | null;
  readonly fileName: string | null;
}

export interface TaskView {
  readonly id: string;
  readonly source: 'assessor-remark' | 'note';
  readonly textTh: string;
  readonly dueOn: string | null;
  readonly createdBy: string;
  readonly done: { readonly at: Date; readonly by: string } | null;
}

export interface RunningCheck {
  readonly id: string;
  readonly status: 'queued' | 'running';
  readonly donePieces: number;
  readonly allPieces: number;
  /** A check of all items of the year. */
  readonly isWholeYear: boolean;
}

export interface HistoryEntry {
  readonly at: Date;
  readonly who: string;
  readonly kind: string;
  readonly details: unknown;
}
