import type { TrailFilter } from '../audit-trail.ts';

/** The page of the history with this filter. */
export function historyHref(
  { kind, subject }: TrailFilter,
  { page = 1, verify = false }: { readonly page?: number; readonly verify?: boolean },
): string {
  const query = new URLSearchParams({
    ...(kind === undefined ? {} : { kind }),
    ...(subject === undefined ? {} : { subject }),
    ...(page > 1 ? { page: String(page) } : {}),
    ...(verify ? { verify: '1' } : {}),
  }).toString();
  return query === '' ? '/history' : `/history?${query}`;
}
