import type { ComponentChildren, VNode } from 'preact';
import type { Language } from '#src/shared/language.ts';
import { Icon } from '../icon/icon.tsx';
import { VisuallyHidden } from '../visually-hidden/visually-hidden.tsx';
import { safeHref } from './safe-href.ts';

const NEW_TAB = { th: '(เปิดในแท็บใหม่)', en: '(opens in a new tab)' };

export interface SafeLinkProps {
  readonly href: string;
  readonly children: ComponentChildren;
  /** Leads out of Sucharit: opens in a new tab and says so. */
  readonly external?: boolean | undefined;
  readonly class?: string | undefined;
  readonly download?: boolean | string | undefined;
  readonly current?: 'page' | 'step' | 'true' | undefined;
  readonly rel?: string | undefined;
  readonly language?: Language | undefined;
}

/** A link to http, https or a page of our own; an address of any other kind is shown as plain text. */
export function SafeLink({ href, children, external, language = 'th', current, rel, ...rest }: SafeLinkProps): VNode {
  const target = safeHref(href);
  if (target === null) return <span class={rest.class}>{children}</span>;
  if (!external) {
    return (
      <a href={target} aria-current={current} rel={rel} {...rest}>
        {children}
      </a>
    );
  }
  return (
    <a href={target} target="_blank" rel="noopener noreferrer" {...rest}>
      {children}
      <Icon name="external" size={16} />
      <VisuallyHidden> {NEW_TAB[language]}</VisuallyHidden>
    </a>
  );
}
