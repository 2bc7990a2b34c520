import type { VNode } from 'preact';

/** A sheet with its seal of a tick: the sign of Sucharit. */
export function BrandMark(): VNode {
  return (
    <svg class="brand-mark" width="32" height="32" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <rect class="brand-mark__ground" width="32" height="32" rx="8" />
      <path class="brand-mark__sheet" d="M9 6.5h9.5l5 5V18" />
      <path class="brand-mark__sheet" d="M9 6.5v19h6" />
      <circle class="brand-mark__seal" cx="20.5" cy="21" r="6" />
      <path class="brand-mark__tick" d="m17.8 21.1 1.9 1.9 3.5-3.7" />
    </svg>
  );
}
