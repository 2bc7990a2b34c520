import { scaleLinear, scalePoint } from 'd3-scale';
import { line } from 'd3-shape';
import type { VNode } from 'preact';
import type { Language } from '#src/shared/language.ts';
import { formatNumber } from '../format/format-number.ts';
import { ChartFrame } from './chart-frame.tsx';

export interface LinePoint {
  readonly label: string;
  /** Null where there is none: the line has a gap. */
  readonly value: number | null;
}

export interface LineChartProps {
  readonly title: string;
  readonly titleHidden?: boolean | undefined;
  readonly description: string;
  readonly points: readonly LinePoint[];
  /** Lower end of the scale; what the figures suggest unless told. */
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  /** A line across, with its figure: the score to reach. */
  readonly target?: number | undefined;
  readonly language: Language;
}

const TOP = 28;
const PLOT = 160;
const BOTTOM = 34;

const WORDS = {
  th: { name: 'ช่วง', value: 'ค่า', target: 'เป้าหมาย', none: 'ไม่มีข้อมูล' },
  en: { name: 'Period', value: 'Value', target: 'Target', none: 'no data' },
};

/** How a figure went over the years. */
export function LineChart({
  title,
  description,
  points,
  min,
  max,
  target,
  titleHidden,
  language,
}: LineChartProps): VNode {
  const words = WORDS[language];
  const number = (value: number) => formatNumber(value, language);
  const known = [...points.flatMap(({ value }) => value ?? []), ...(target === undefined ? [] : [target])];
  const up = scaleLinear([min ?? Math.min(...known, 0), max ?? Math.max(...known, 1)], [TOP + PLOT, TOP]).clamp(true);
  const across = scalePoint(
    points.map((_, index) => index),
    [8, 92],
  );
  const at = (index: number) => across(index) ?? 50;
  const path = line<LinePoint>()
    .defined(({ value }) => value !== null)
    .x((_, index) => at(index))
    .y(({ value }) => up(value ?? 0))(points as LinePoint[]);
  return (
    <ChartFrame
      title={title}
      titleHidden={titleHidden}
      description={description}
      language={language}
      height={TOP + PLOT + BOTTOM}
      rows={points}
      rowKey={({ label }) => label}
      columns={[
        { key: 'name', header: words.name, cell: ({ label }) => label, rowHeader: true },
        {
          key: 'value',
          header: words.value,
          cell: ({ value }) => (value === null ? words.none : number(value)),
          numeric: true,
        },
      ]}
    >
      <line class="chart__axis" x1="0" x2="100%" y1={TOP + PLOT} y2={TOP + PLOT} />
      {target !== undefined && (
        <g>
          <line class="chart__target" x1="0" x2="100%" y1={up(target)} y2={up(target)} />
          <text class="chart__target-word" x="0" y={up(target) - 6}>
            {words.target} {number(target)}
          </text>
        </g>
      )}
      <svg
        aria-hidden="true"
        x="0"
        y="0"
        width="100%"
        height={TOP + PLOT}
        viewBox={`0 0 100 ${TOP + PLOT}`}
        preserveAspectRatio="none"
      >
        <path class="chart__line" d={path ?? ''} vector-effect="non-scaling-stroke" />
      </svg>
      {points.map(({ label, value }, index) => (
        <g key={label}>
          {value !== null && <circle class="chart__point" cx={`${at(index)}%`} cy={up(value)} r="5" />}
          <text
            class="chart__value"
            x={`${at(index)}%`}
            y={value === null ? TOP + PLOT - 10 : up(value) - 12}
            text-anchor="middle"
          >
            {value === null ? '–' : number(value)}
          </text>
          <text class="chart__label" x={`${at(index)}%`} y={TOP + PLOT + 24} text-anchor="middle">
            {label}
          </text>
        </g>
      ))}
    </ChartFrame>
  );
}
