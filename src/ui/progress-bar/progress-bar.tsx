import type { VNode } from 'preact';

export interface ProgressBarProps {
  readonly value: number;
  readonly max: number;
  /** What is in progress and how far it is: `ตรวจแล้ว 12 จาก 43 ข้อ`. */
  readonly label: string;
}

/** How far long work is. The client script finds the bar and its label by their `data-progress` attributes. */
export function ProgressBar({ value, max, label }: ProgressBarProps): VNode {
  const percent = max > 0 ? Math.floor((value / max) * 100) : 0;
  return (
    <div class="progress" data-progress>
      <div class="progress__line">
        <span data-progress-label>{label}</span>
        <span class="progress__percent" data-progress-percent aria-hidden="true">
          {percent}%
        </span>
      </div>
      <progress value={value} max={max > 0 ? max : 1} aria-label={label} />
    </div>
  );
}
