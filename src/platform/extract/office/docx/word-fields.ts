import type { DocumentLink } from '#src/shared/extracted-document.ts';
import type { Relationship } from '../relationships.ts';

interface Field {
  instruction: string;
  result: string;
}

/** Finds the links of a Word document: link elements, and the older fields `HYPERLINK "address"`. */
export class WordFields {
  readonly #links: DocumentLink[];
  readonly #relationships: ReadonlyMap<string, Relationship>;
  readonly #fields: Field[] = [];
  #link: { href: string; text: string } | null = null;

  constructor(links: DocumentLink[], relationships: ReadonlyMap<string, Relationship>) {
    this.#links = links;
    this.#relationships = relationships;
  }

  openLink(relationshipId: string | undefined): void {
    const relationship = this.#relationships.get(relationshipId ?? '');
    this.#link = relationship?.external ? { href: relationship.target, text: '' } : null;
  }

  closeLink(): void {
    if (this.#link !== null) this.#links.push({ ...this.#link, text: this.#link.text.trim(), inNavigation: false });
    this.#link = null;
  }

  mark(type: string | undefined): void {
    if (type === 'begin') this.#fields.push({ instruction: '', result: '' });
    if (type !== 'end') return;
    const field = this.#fields.pop();
    const href = /^\s*HYPERLINK\s+"([^"]{1,4000})"/.exec(field?.instruction ?? '')?.[1];
    if (field !== undefined && href !== undefined) {
      this.#links.push({ href, text: field.result.trim(), inNavigation: false });
    }
  }

  instruct(text: string): void {
    const field = this.#fields.at(-1);
    if (field !== undefined && field.instruction.length < 5_000) field.instruction += text;
  }

  write(text: string): void {
    if (this.#link !== null) this.#link.text += text;
    const field = this.#fields.at(-1);
    if (field !== undefined && field.result.length < 5_000) field.result += text;
  }
}
