/** Addresses of the pages of this feature, made in one place. */

export function itemsPath(fiscalYearBE: number): string {
  return `/years/${fiscalYearBE}/items`;
}

export function itemPath(fiscalYearBE: number, itemCode: string): string {
  return `${itemsPath(fiscalYearBE)}/${encodeURIComponent(itemCode)}`;
}
