const ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Whether a text from an address can be the id of a run. The database refuses a query with anything else. */
export function isRunId(text: string): boolean {
  return ID.test(text);
}
