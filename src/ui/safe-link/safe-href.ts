/** Has a scheme of the web, or none: any answer to a relative address stays on this host's scheme. */
const BASE = 'https://relative.invalid/';

/**
 * The address if following it can only open a page: http, https or relative. Null for everything else (`javascript:`, `data:`, what is no
 * address). Reads the address as browsers do, so that tabs or control characters inside a scheme hide nothing.
 */
export function safeHref(href: string): string | null {
  if (!URL.canParse(href, BASE)) return null;
  return ['http:', 'https:'].includes(new URL(href, BASE).protocol) ? href : null;
}
