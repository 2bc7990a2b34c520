import type { ComponentChildren, VNode } from 'preact';
import { Heading, type HeadingLevel } from '../card/heading.tsx';
import { prose } from '../thai-text/prose.tsx';
import { ThaiText } from '../thai-text/thai-text.tsx';

export interface PageHeadingProps {
  readonly title: string;
  /** Above the title: where it belongs, as `ตัวชี้วัดย่อย 9.1`. */
  readonly eyebrow?: ComponentChildren;
  /** Below the title: what this page is for. */
  readonly lead?: ComponentChildren;
  readonly actions?: ComponentChildren;
  /** 1 unless it is shown inside another page. */
  readonly level?: HeadingLevel | undefined;
}

/** The one `h1` of a page. */
export function PageHeading({ title, eyebrow, lead, actions, level = 1 }: PageHeadingProps): VNode {
  return (
    <header class="page-heading">
      <div class="page-heading__words">
        {eyebrow && <p class="page-heading__eyebrow">{prose(eyebrow)}</p>}
        <Heading level={level} class="page-heading__title">
          <ThaiText text={title} />
        </Heading>
        {lead && <div class="page-heading__lead">{prose(lead)}</div>}
      </div>
      {actions && <div class="page-heading__actions">{actions}</div>}
    </header>
  );
}
