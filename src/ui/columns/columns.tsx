import type { ComponentChildren, VNode } from 'preact';

export interface ColumnsProps {
  readonly children: ComponentChildren;
  /** `even`: as many equal columns as fit; `main-side`: the first child wide, the second narrow. `even` unless told. */
  readonly layout?: 'even' | 'main-side' | undefined;
}

/** Things beside one another where there is room, below one another on a phone. */
export function Columns({ children, layout = 'even' }: ColumnsProps): VNode {
  return <div class={`columns columns--${layout}`}>{children}</div>;
}
