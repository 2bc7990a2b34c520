/** Whether a text from an address can be the id of a row. The database refuses a query with anything else. */
export function isRowId(text: string): boolean {
  return /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i.test(text);
}
