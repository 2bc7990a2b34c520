import type { TextBlock } from '#src/shared/extracted-document.ts';
import type { XmlTag } from '../../xml/scan-xml.ts';

interface OdfStyle {
  hidden: boolean;
  fontSize?: number;
  bold?: boolean;
  centred?: boolean;
}

/** The automatic styles of a document, which stand before its body: what is hidden, how paragraphs look. */
export class OdfStyles {
  readonly #styles = new Map<string, OdfStyle>();
  #current: OdfStyle | null = null;

  open(tag: XmlTag): void {
    if (tag.name === 'style') {
      this.#current = { hidden: false };
      this.#styles.set(tag.attribute('name') ?? '', this.#current);
    }
    const style = this.#current;
    if (style === null) return;
    if (tag.name === 'table-properties') style.hidden = tag.attribute('display') === 'false';
    else if (tag.name === 'paragraph-properties') style.centred = tag.attribute('text-align') === 'center';
    else if (tag.name === 'text-properties') {
      const size = Number.parseFloat(tag.attribute('font-size') ?? '');
      if (size > 0) style.fontSize = size;
      if (tag.attribute('font-weight') === 'bold') style.bold = true;
    }
  }

  close(name: string): void {
    if (name === 'style') this.#current = null;
  }

  isHidden(name: string | undefined): boolean {
    return this.#styles.get(name ?? '')?.hidden === true;
  }

  look(name: string | undefined): Pick<TextBlock, 'fontSize' | 'bold' | 'centred'> {
    const { hidden: _, centred, ...look } = this.#styles.get(name ?? '') ?? { hidden: false };
    return { ...look, ...(centred ? { centred } : {}) };
  }
}
