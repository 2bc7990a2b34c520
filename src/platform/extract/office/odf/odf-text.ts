import type { XmlTag } from '../../xml/scan-xml.ts';

/** Elements inside a paragraph that are not read: remarks, deleted text, the little number of a note, hidden text. */
const SKIPPED = new Set(
  'annotation tracked-changes deletion note-citation hidden-text hidden-paragraph notes forms script ruby-text sequence-decls'.split(
    ' ',
  ),
);
const MOST_SPACES = 200;

/** Gathers the text of paragraphs, which may stand inside each other (notes, text boxes). */
export class OdfParagraphs {
  readonly #open: { text: string; readonly style: string | undefined; readonly isHeading: boolean }[] = [];

  skips(name: string): boolean {
    return SKIPPED.has(name);
  }

  open(tag: XmlTag): void {
    if (tag.name === 'p' || tag.name === 'h') {
      this.#open.push({ text: '', style: tag.attribute('style-name'), isHeading: tag.name === 'h' });
    } else if (tag.name === 's') {
      this.text(' '.repeat(Math.min(Math.max(Number(tag.attribute('c') ?? 1) || 1, 1), MOST_SPACES)));
    } else if (tag.name === 'tab') this.text('\t');
    else if (tag.name === 'line-break') this.text('\n');
  }

  text(text: string): void {
    const paragraph = this.#open.at(-1);
    if (paragraph !== undefined) paragraph.text += text;
  }

  /** The paragraph that just ended, if it was one. */
  close(
    name: string,
  ): { readonly text: string; readonly style: string | undefined; readonly isHeading: boolean } | null {
    return name === 'p' || name === 'h' ? (this.#open.pop() ?? null) : null;
  }
}
