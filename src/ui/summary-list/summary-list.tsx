import type { ComponentChildren, VNode } from 'preact';

export interface SummaryListProps {
  readonly rows: readonly { readonly key: string; readonly value: ComponentChildren }[];
}

/** What is known about one thing: names on the left, values on the right. */
export function SummaryList({ rows }: SummaryListProps): VNode {
  return (
    <dl class="summary-list">
      {rows.map(({ key, value }) => (
        <div class="summary-list__row" key={key}>
          <dt>{key}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
