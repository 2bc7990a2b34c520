import type { ComponentChildren, VNode } from 'preact';
import { ThaiText } from '../thai-text/thai-text.tsx';

export interface PageHeadingProps {
  readonly title: string;
  /** Above the title: where it belongs, as `ตัวชี้วัดย่อย 9.1`. */
  readonly eyebrow?: ComponentChildren;
  /** Below the title: what this page is for. */
  readonly lead?: ComponentChildren;
  readonly actions?: ComponentChildren;
}

/** The one `h1` of a page. */
export function PageHeading({ title, eyebrow, lead, actions }: PageHeadingProps): VNode {
  return (
    <header class="page-heading">
      <div class="page-heading__words">
        {eyebrow && <p class="page-heading__eyebrow">{eyebrow}</p>}
        <h1>
          <ThaiText text={title} />
        </h1>
        {lead && <div class="page-heading__lead">{lead}</div>}
      </div>
      {actions && <div class="page-heading__actions">{actions}</div>}
    </header>
  );
}
