import type { ComponentChildren, VNode } from 'preact';
import type { Tone } from '../tag/tag.tsx';
import { prose } from '../thai-text/prose.tsx';

export interface FigureProps {
  readonly label: string;
  readonly value: string | number;
  readonly unit?: string | undefined;
  /** What the number means or rests on. */
  readonly note?: ComponentChildren;
  readonly tone?: Tone | undefined;
}

/** One big number with its name. Several of them stand in a `FigureRow`. */
export function Figure({ label, value, unit, note, tone = 'neutral' }: FigureProps): VNode {
  return (
    <div class={`figure figure--${tone}`}>
      <p class="figure__label">{prose(label)}</p>
      <p class={`figure__value${/\d|[๐-๙]/.test(String(value)) ? '' : ' figure__value--word'}`}>
        {typeof value === 'string' ? prose(value) : value}
        {unit && <span class="figure__unit"> {unit}</span>}
      </p>
      {note && <div class="figure__note">{prose(note)}</div>}
    </div>
  );
}
