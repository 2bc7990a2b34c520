import type { VNode } from 'preact';
import { labelLines } from './label-lines.ts';

/** Fits a phone of 360 pixels at the size that the style sheet gives labels. */
const LETTERS_A_LINE = 34;
const LINE = 24;
/** Between the label's last line and its bar. */
const BELOW = 5;

export interface BarLabelProps {
  readonly label: string;
  readonly y: number;
}

/** Pixels that the label of a bar takes. */
export function barLabelHeight(label: string): number {
  return labelLines(label, LETTERS_A_LINE).length * LINE + BELOW;
}

/** The name of a bar, above it, so that long Thai names have the whole width. */
export function BarLabel({ label, y }: BarLabelProps): VNode {
  return (
    <text class="chart__label">
      {labelLines(label, LETTERS_A_LINE).map((line, index) => (
        <tspan key={line} x="0" y={y + (index + 1) * LINE - 7}>
          {line}
        </tspan>
      ))}
    </text>
  );
}
