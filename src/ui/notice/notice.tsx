import type { ComponentChildren, VNode } from 'preact';
import { Icon } from '../icon/icon.tsx';
import { prose } from '../thai-text/prose.tsx';

export interface NoticeProps {
  readonly kind: 'info' | 'success' | 'warning' | 'error';
  readonly title?: string | undefined;
  readonly children?: ComponentChildren;
}

const ICONS = { info: 'info', success: 'pass', warning: 'warn', error: 'fail' } as const;

/** Something the reader must know before going on. An error is announced at once, the others politely. */
export function Notice({ kind, title, children }: NoticeProps): VNode {
  return (
    <div class={`notice notice--${kind}`} role={kind === 'error' ? 'alert' : 'status'}>
      <Icon name={ICONS[kind]} size={24} />
      <div class="notice__body">
        {title && <p class="notice__title">{prose(title)}</p>}
        {prose(children)}
      </div>
    </div>
  );
}
