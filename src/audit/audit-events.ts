/** Every event that the audit chain can hold, with what it says about its subject. A use case that changes something adds one here. */
export interface AuditDetails {
  readonly 'agency-created': { readonly nameTh: string };
  readonly 'year-opened': {
    readonly fiscalYearBE: number;
    readonly frameworkId: string;
    readonly fromYearBE: number | null;
  };
  readonly 'year-closed': { readonly fiscalYearBE: number };
  readonly 'published-score-recorded': { readonly level: string; readonly code: string; readonly score: number };
  readonly 'item-assigned': {
    readonly itemCode: string;
    readonly unitId: string | null;
    readonly ownerName: string | null;
  };
  readonly 'task-added': { readonly itemCode: string; readonly text: string };
  readonly 'task-done': { readonly itemCode: string };
  readonly 'evidence-added': {
    readonly itemCode: string;
    readonly title: string;
    readonly source: string;
    readonly sha256: string | null;
  };
  readonly 'evidence-version-added': {
    readonly itemCode: string;
    readonly version: number;
    readonly source: string;
    readonly sha256: string | null;
    readonly reason: string;
  };
  readonly 'evidence-withdrawn': { readonly itemCode: string; readonly reason: string };
  readonly 'check-requested': { readonly itemCode: string | null };
  readonly 'check-finished': {
    readonly itemCode: string | null;
    readonly pieces: number;
    readonly verdicts: Readonly<Record<string, number>>;
  };
  readonly 'check-failed': { readonly itemCode: string | null; readonly problem: string };
  readonly 'finding-overruled': {
    readonly itemCode: string;
    readonly code: string;
    readonly reason: string;
    readonly holdsUntil: string;
  };
  readonly 'overrule-ended': { readonly itemCode: string; readonly code: string };
  readonly 'schedule-set': { readonly weekdays: readonly number[]; readonly hour: number };
}

export type AuditKind = keyof AuditDetails;

/** What the event is about: `subjectId` is the id of the row. */
export type AuditSubject =
  | 'agency'
  | 'assessment-year'
  | 'year-item'
  | 'item-task'
  | 'evidence'
  | 'check-run'
  | 'overrule'
  | 'schedule';

export interface AuditEvent<Kind extends AuditKind = AuditKind> {
  readonly kind: Kind;
  readonly subjectKind: AuditSubject;
  readonly subjectId: string;
  readonly details: AuditDetails[Kind];
}
