import type { ComponentChildren, VNode } from 'preact';

export interface StackProps {
  readonly children: ComponentChildren;
  /** `medium` unless told. */
  readonly gap?: 'small' | 'medium' | 'large' | undefined;
}

/** Things below one another with even gaps. */
export function Stack({ children, gap = 'medium' }: StackProps): VNode {
  return <div class={`stack stack--${gap}`}>{children}</div>;
}
