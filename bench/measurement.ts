/** One figure of the bench. */
export interface Measurement {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
}
