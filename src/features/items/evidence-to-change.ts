/** Evidence as the forms for a new version and for withdrawing show it. */
export interface EvidenceToChange {
  readonly id: string;
  readonly titleTh: string;
  readonly latestVersion: number;
  readonly url: string | null;
  readonly fileName: string | null;
  readonly itemCode: string;
  readonly fiscalYearBE: number;
}
