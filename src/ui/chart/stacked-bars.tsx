import { scaleLinear } from 'd3-scale';
import { stack } from 'd3-shape';
import type { VNode } from 'preact';
import type { Language } from '#src/shared/language.ts';
import { Icon } from '../icon/icon.tsx';
import { ITEM_STATES, type ItemState, stateWord } from '../state-tag/item-state.ts';
import { BarLabel, barLabelHeight } from './bar-label.tsx';
import { ChartFrame } from './chart-frame.tsx';

export interface StackedBar {
  readonly label: string;
  /** How many of each state; a state left out has none. */
  readonly counts: Partial<Record<ItemState, number>>;
}

export interface StackedBarsProps {
  readonly title: string;
  readonly titleHidden?: boolean | undefined;
  readonly description: string;
  readonly bars: readonly StackedBar[];
  readonly language: Language;
}

const THICKNESS = 28;
const GAP = 16;
/** Percents of the width below which a part is too thin for its figure, or for its icon too. */
const THIN = 6;
const THIN_FOR_ICON = 14;
const NAME = { th: 'รายการ', en: 'Item' };

/** How many items of each group are in which state; every bar has the full width. */
export function StackedBars({ title, description, bars, titleHidden, language }: StackedBarsProps): VNode {
  const used = ITEM_STATES.filter((state) => bars.some((bar) => (bar.counts[state] ?? 0) > 0));
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
      legend={<Legend states={used} language={language} />}
      columns={[
        { key: 'name', header: NAME[language], cell: (bar: StackedBar) => bar.label, rowHeader: true },
        ...used.map((state) => ({
          key: state,
          header: stateWord(state, language),
          cell: (bar: StackedBar) => bar.counts[state] ?? 0,
          numeric: true,
        })),
      ]}
    >
      {placed.map(({ bar, top }) => (
        <g key={bar.label}>
          <BarLabel label={bar.label} y={top} />
          <Parts bar={bar} states={used} language={language} y={top + barLabelHeight(bar.label)} />
        </g>
      ))}
    </ChartFrame>
  );
}

interface PartsProps {
  readonly bar: StackedBar;
  readonly states: readonly ItemState[];
  readonly language: Language;
  readonly y: number;
}

function Parts({ bar, states, language, y }: PartsProps): VNode {
  const total = states.reduce((sum, state) => sum + (bar.counts[state] ?? 0), 0);
  const across = scaleLinear([0, total || 1], [0, 100]);
  const parts = stack<unknown, StackedBar, ItemState>()
    .keys(states)
    .value(({ counts }, state) => counts[state] ?? 0)([bar])
    .flatMap((series) =>
      series.map(([from, to]) => ({ state: series.key, from: across(from), to: across(to), count: to - from })),
    )
    .filter(({ count }) => count > 0);
  return (
    <>
      {parts.map(({ state, from, to, count }) => (
        <g key={state} class={`chart__part state-${state}`}>
          <title>{`${stateWord(state, language)} ${count}`}</title>
          <rect x={`${from}%`} y={y} width={`${to - from}%`} height={THICKNESS} rx="4" />
          {to - from >= THIN_FOR_ICON && (
            <svg
              x={`${(from + to) / 2}%`}
              y={y + (THICKNESS - 16) / 2}
              width="1"
              height="16"
              overflow="visible"
              aria-hidden="true"
            >
              <g transform="translate(-22 0)">
                <Icon name={state} size={16} />
              </g>
            </svg>
          )}
          {to - from >= THIN && (
            <text
              x={`${(from + to) / 2}%`}
              dx={to - from >= THIN_FOR_ICON ? 6 : 0}
              y={y + THICKNESS - 9}
              text-anchor="middle"
            >
              {count}
            </text>
          )}
        </g>
      ))}
    </>
  );
}

function Legend({ states, language }: { readonly states: readonly ItemState[]; readonly language: Language }): VNode {
  return (
    <ul class="chart__legend" aria-hidden="true">
      {states.map((state) => (
        <li key={state} class={`chart__key state-${state}`}>
          <Icon name={state} size={16} />
          {stateWord(state, language)}
        </li>
      ))}
    </ul>
  );
}
