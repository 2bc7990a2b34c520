import type { ComponentChildren } from 'preact';

/** States of one component for the page that shows the design system. Thai as users see it. */
export interface ExampleSet {
  /** The component's name in code. */
  readonly name: string;
  /** When to use it, for those who build pages. */
  readonly purpose: string;
  readonly examples: readonly { readonly title: string; readonly content: ComponentChildren }[];
}
