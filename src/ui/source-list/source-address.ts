/**
 * The address that a source names, where it is one on the web: they are written without scheme
 * (`www.nacc.go.th/…`). Null where the source is told in words.
 */
export function sourceAddress(source: string): string | null {
  if (/\s/.test(source)) return null;
  if (/^https?:\/\//i.test(source)) return source;
  return /^[a-z0-9-]+(\.[a-z0-9-]+)*\.[a-z]{2,}(\/|$)/i.test(source) ? `https://${source}` : null;
}
