/// <reference lib="dom" />

/** Leads the keyboard and the screen reader to what must be read first: the summary of what is wrong with a form. */
export function focusOnLoad(): void {
  document.querySelector<HTMLElement>('[data-focus-on-load]')?.focus();
}
