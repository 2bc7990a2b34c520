import type { ComponentChildren, VNode } from 'preact';

/** Words for screen readers only. */
export function VisuallyHidden({ children }: { readonly children: ComponentChildren }): VNode {
  return <span class="visually-hidden">{children}</span>;
}
