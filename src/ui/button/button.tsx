import type { ComponentChildren, VNode } from 'preact';
import { Icon } from '../icon/icon.tsx';
import type { IconName } from '../icon/icon-shapes.tsx';

export type ButtonKind = 'primary' | 'secondary' | 'danger' | 'quiet';

export interface ButtonProps {
  readonly children: ComponentChildren;
  /** One `primary` a page: its main action. `primary` unless told. */
  readonly kind?: ButtonKind | undefined;
  /** `submit` unless told. */
  readonly type?: 'submit' | 'button' | 'reset' | undefined;
  readonly name?: string | undefined;
  readonly value?: string | undefined;
  /** Id of the form that the button belongs to when it stands outside of it. */
  readonly form?: string | undefined;
  readonly formAction?: string | undefined;
  readonly disabled?: boolean | undefined;
  readonly icon?: IconName | undefined;
  readonly size?: 'small' | undefined;
}

/** Does something. What leads somewhere is a `ButtonLink` or a `SafeLink`. */
export function Button({ children, kind = 'primary', type = 'submit', icon, size, ...rest }: ButtonProps): VNode {
  return (
    <button type={type} class={buttonClass(kind, size)} {...rest}>
      {icon && <Icon name={icon} />}
      <span>{children}</span>
    </button>
  );
}

export function buttonClass(kind: ButtonKind, size: 'small' | undefined): string {
  return `button button--${kind}${size ? ` button--${size}` : ''}`;
}
