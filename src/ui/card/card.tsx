import type { ComponentChildren, VNode } from 'preact';
import { prose } from '../thai-text/prose.tsx';
import { Heading, type HeadingLevel } from './heading.tsx';

export interface CardProps {
  readonly title?: ComponentChildren;
  /** 2 unless told. */
  readonly headingLevel?: HeadingLevel | undefined;
  readonly children: ComponentChildren;
  /** Buttons or links below the content. */
  readonly actions?: ComponentChildren;
  /** A coloured edge; the words inside must say the same. */
  readonly tone?: 'info' | 'good' | 'warning' | 'bad' | undefined;
}

export function Card({ title, headingLevel = 2, children, actions, tone }: CardProps): VNode {
  return (
    <section class={`card${tone ? ` card--${tone}` : ''}`}>
      {title && (
        <Heading level={headingLevel} class="card__title">
          {prose(title)}
        </Heading>
      )}
      {children}
      {actions && <div class="card__actions">{actions}</div>}
    </section>
  );
}
