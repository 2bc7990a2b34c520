/** Id of a field's control, so that an `ErrorSummary` can lead to it. Apart from the ids of the page itself by its prefix. */
export function fieldId(name: string): string {
  return `field-${name}`;
}
