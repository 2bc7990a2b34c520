import { scaleLinear } from 'd3-scale';
import type { VNode } from 'preact';
import type { Language } from '#src/shared/language.ts';
import { formatNumber } from '../format/format-number.ts';
import type { ItemState } from '../state-tag/item-state.ts';
import { BarLabel, barLabelHeight } from './bar-label.tsx';
import { ChartFrame } from './chart-frame.tsx';

export interface Bar {
  readonly label: string;
  readonly value: number;
  /** Where a full bar ends. */
  readonly max: number;
  readonly state?: ItemState | undefined;
}

export interface BarChartProps {
  readonly title: string;
  readonly titleHidden?: boolean | undefined;
  readonly description: string;
  readonly bars: readonly Bar[];
  readonly language: Language;
  readonly unit?: string | undefined;
}

const THICKNESS = 14;
const GAP = 18;
/** Percent of the width; the rest is for the figure at the right. */
const LONGEST = 72;

const WORDS = { th: { name: 'รายการ', value: 'ค่า', max: 'เต็ม' }, en: { name: 'Item', value: 'Value', max: 'Of' } };

/** How far each of several things is, below one another. */
export function BarChart({ title, description, bars, titleHidden, language, unit = '' }: BarChartProps): VNode {
  const words = WORDS[language];
  const number = (value: number) => formatNumber(value, language);
  let y = 0;
  const placed = bars.map((bar) => {
    const top = y;
    y += barLabelHeight(bar.label) + THICKNESS + GAP;
    return { bar, top };
  });
  return (
    <ChartFrame
      title={title}
      titleHidden={titleHidden}
      description={description}
      language={language}
      height={y - GAP}
      rows={bars}
      rowKey={(bar) => bar.label}
      columns={[
        { key: 'name', header: words.name, cell: (bar) => bar.label, rowHeader: true },
        { key: 'value', header: words.value + (unit && ` (${unit})`), cell: (bar) => number(bar.value), numeric: true },
        { key: 'max', header: words.max, cell: (bar) => number(bar.max), numeric: true },
      ]}
    >
      {placed.map(({ bar, top }) => {
        const barTop = top + barLabelHeight(bar.label);
        const across = scaleLinear([0, bar.max || 1], [0, LONGEST]).clamp(true);
        return (
          <g key={bar.label}>
            <BarLabel label={bar.label} y={top} />
            <rect class="chart__track" x="0" y={barTop} width={`${LONGEST}%`} height={THICKNESS} rx="7" />
            <rect
              class={`chart__bar${bar.state ? ` state-${bar.state}` : ''}`}
              x="0"
              y={barTop}
              width={`${across(bar.value)}%`}
              height={THICKNESS}
              rx="7"
            />
            <text class="chart__value" x={`${LONGEST}%`} dx="12" y={barTop + THICKNESS - 1}>
              {number(bar.value)}
              <tspan class="chart__of">/{number(bar.max)}</tspan>
            </text>
          </g>
        );
      })}
    </ChartFrame>
  );
}
