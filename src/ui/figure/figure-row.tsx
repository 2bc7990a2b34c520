import type { ComponentChildren, VNode } from 'preact';

export function FigureRow({ children }: { readonly children: ComponentChildren }): VNode {
  return <div class="figure-row">{children}</div>;
}
