import type { VNode } from 'preact';
import type { Language } from '#src/shared/language.ts';
import { Icon } from '../icon/icon.tsx';
import { SafeLink } from '../safe-link/safe-link.tsx';

export interface BreadcrumbsProps {
  /** From the widest to the page itself, which has no `href`. */
  readonly items: readonly { readonly label: string; readonly href?: string | undefined }[];
  readonly language?: Language | undefined;
}

const LABEL = { th: 'ตำแหน่งของหน้านี้', en: 'Where this page is' };

export function Breadcrumbs({ items, language = 'th' }: BreadcrumbsProps): VNode {
  return (
    <nav class="breadcrumbs" aria-label={LABEL[language]}>
      <ol>
        {items.map(({ label, href }) => (
          <li key={label}>
            {href === undefined ? <span aria-current="page">{label}</span> : <SafeLink href={href}>{label}</SafeLink>}
            <Icon name="chevron-right" size={16} />
          </li>
        ))}
      </ol>
    </nav>
  );
}
