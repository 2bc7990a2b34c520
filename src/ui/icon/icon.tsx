import type { VNode } from 'preact';
import { ICON_SHAPES, type IconName } from './icon-shapes.tsx';

export interface IconProps {
  readonly name: IconName;
  /** Edge in CSS pixels at the usual text size; 20 unless told. */
  readonly size?: 16 | 20 | 24 | 40 | undefined;
}

/** A small drawing beside a word. Hidden from screen readers: the word beside it says what it means. */
export function Icon({ name, size = 20 }: IconProps): VNode {
  return (
    <svg
      class="icon"
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      stroke-width="1.75"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      {ICON_SHAPES[name]}
    </svg>
  );
}
