import type { ComponentChildren, VNode } from 'preact';

export type Tone = 'neutral' | 'info' | 'good' | 'warning' | 'bad';

export interface TagProps {
  readonly children: ComponentChildren;
  readonly tone?: Tone | undefined;
}

/** A short word about a thing: its kind, its year, its round. For the result of a check use `StateTag`. */
export function Tag({ children, tone = 'neutral' }: TagProps): VNode {
  return <span class={`tag tag--${tone}`}>{children}</span>;
}
