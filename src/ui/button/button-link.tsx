import type { ComponentChildren, VNode } from 'preact';
import { Icon } from '../icon/icon.tsx';
import type { IconName } from '../icon/icon-shapes.tsx';
import { SafeLink } from '../safe-link/safe-link.tsx';
import { type ButtonKind, buttonClass } from './button.tsx';

export interface ButtonLinkProps {
  readonly href: string;
  readonly children: ComponentChildren;
  /** `secondary` unless told. */
  readonly kind?: ButtonKind | undefined;
  /** The file is saved, not opened. */
  readonly download?: boolean | string | undefined;
  readonly icon?: IconName | undefined;
  readonly size?: 'small' | undefined;
}

/** A link that looks like a button, for the next step or a file to save. */
export function ButtonLink({ href, children, kind = 'secondary', download, icon, size }: ButtonLinkProps): VNode {
  return (
    <SafeLink href={href} class={buttonClass(kind, size)} download={download}>
      {icon && <Icon name={icon} />}
      <span>{children}</span>
    </SafeLink>
  );
}
