import { demoPaper } from '#src/features/demo-office/demo-piece.ts';
import { toPdf } from '#src/platform/documents/to-pdf.ts';

/** As a browser hands a chosen file over. */
export interface ChosenFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** The paper of an item with another year on its title than the one it is about. */
export function paperWithTitleYear(item: string, titleYear: string, name: string): ChosenFile {
  return { name, mimeType: 'application/pdf', buffer: Buffer.from(toPdf(demoPaper(item, { titleYear }))) };
}
