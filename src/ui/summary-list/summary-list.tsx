import type { ComponentChildren, VNode } from 'preact';
import { prose } from '../thai-text/prose.tsx';

export interface SummaryListProps {
  readonly rows: readonly { readonly key: string; readonly value: ComponentChildren }[];
}

/** What is known about one thing: names on the left, values on the right. */
export function SummaryList({ rows }: SummaryListProps): VNode {
  return (
    <dl class="summary-list">
      {rows.map(({ key, value }) => (
        <div class="summary-list__row" key={key}>
          <dt>{prose(key)}</dt>
          <dd>{prose(value)}</dd>
        </div>
      ))}
    </dl>
  );
}
