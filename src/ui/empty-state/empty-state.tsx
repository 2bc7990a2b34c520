import type { ComponentChildren, VNode } from 'preact';
import { Icon } from '../icon/icon.tsx';
import type { IconName } from '../icon/icon-shapes.tsx';
import { prose } from '../thai-text/prose.tsx';

export interface EmptyStateProps {
  readonly title: string;
  /** What would stand here, and how it gets here. */
  readonly children?: ComponentChildren;
  readonly action?: ComponentChildren;
  readonly icon?: IconName | undefined;
}

/** An empty place that teaches the next step. */
export function EmptyState({ title, children, action, icon = 'files' }: EmptyStateProps): VNode {
  return (
    <div class="empty-state">
      <Icon name={icon} size={40} />
      <p class="empty-state__title">{prose(title)}</p>
      {children && <div class="empty-state__words">{prose(children)}</div>}
      {action && <div class="empty-state__action">{action}</div>}
    </div>
  );
}
