/** Puts numbers and names in the places of `{}`, in order: for sentences of the dictionaries. */
export function filled(words: string, ...values: readonly (string | number)[]): string {
  let next = 0;
  return words.replace(/\{\}/g, () => String(values[next++] ?? ''));
}
