import type { VNode } from 'preact';
import { SafeLink } from '../safe-link/safe-link.tsx';

export interface NavTabsProps {
  /** What one chooses here; for screen readers. */
  readonly label: string;
  readonly items: readonly {
    readonly href: string;
    readonly label: string;
    readonly current?: boolean | undefined;
    readonly count?: number | undefined;
  }[];
}

/** Several views of one thing, as links. */
export function NavTabs({ label, items }: NavTabsProps): VNode {
  return (
    <nav class="nav-tabs" aria-label={label}>
      <ul>
        {items.map((item) => (
          <li key={item.href}>
            <SafeLink href={item.href} class="nav-tabs__tab" current={item.current ? 'page' : undefined}>
              {item.label}
              {item.count !== undefined && <span class="nav-tabs__count">{item.count}</span>}
            </SafeLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
