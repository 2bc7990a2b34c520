/**
 * `mc:AlternateContent` holds the same thing twice, for new and for old programs: a text box as drawing and as VML. Only the
 * first choice is read, else every text box would be counted twice.
 */
export class AlternateContent {
  readonly #taken: boolean[] = [];

  /** To be asked at every opening tag. */
  mustSkip(name: string): boolean {
    if (name === 'AlternateContent') {
      this.#taken.push(false);
      return false;
    }
    const last = this.#taken.length - 1;
    if (last < 0 || (name !== 'Choice' && name !== 'Fallback')) return false;
    if (this.#taken[last]) return true;
    this.#taken[last] = true;
    return false;
  }

  closed(name: string): void {
    if (name === 'AlternateContent') this.#taken.pop();
  }
}
