import type { ComponentChildren, VNode } from 'preact';
import { Icon } from '../icon/icon.tsx';
import { prose } from '../thai-text/prose.tsx';

export interface DisclosureProps {
  readonly summary: ComponentChildren;
  readonly children: ComponentChildren;
  readonly open?: boolean | undefined;
  /** Of several with the same name only one is open at a time. */
  readonly name?: string | undefined;
}

/** More of the same for those who want it. Printed open. */
export function Disclosure({ summary, children, open, name }: DisclosureProps): VNode {
  return (
    <details class="disclosure" open={open} name={name}>
      <summary>
        <Icon name="chevron-right" size={16} />
        <span>{prose(summary)}</span>
      </summary>
      <div class="disclosure__content">{children}</div>
    </details>
  );
}
