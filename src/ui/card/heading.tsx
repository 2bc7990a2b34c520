import type { ComponentChildren, VNode } from 'preact';

export type HeadingLevel = 1 | 2 | 3 | 4;

export interface HeadingProps {
  readonly level: HeadingLevel;
  readonly children: ComponentChildren;
  readonly class?: string | undefined;
  readonly id?: string | undefined;
}

/** A heading whose level follows from where it stands. */
export function Heading({ level, ...rest }: HeadingProps): VNode {
  const Level = `h${level}` as const;
  return <Level {...rest} />;
}
