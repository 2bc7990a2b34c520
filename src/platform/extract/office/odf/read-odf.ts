import type { DocumentLink } from '#src/shared/extracted-document.ts';
import type { PageDraft, Reading } from '../../document-parts.ts';
import type { ReadingBudget } from '../../reading-budget.ts';
import { decodeXml } from '../../xml/decode-xml.ts';
import { DamagedZip, type ZipArchive } from '../../zip/zip-reader.ts';
import { readCoreTitle } from '../read-core-title.ts';
import { readOdfBody } from './odf-body.ts';
import { readOdfMargins } from './odf-margins.ts';

/** Reads an OpenDocument file: a text as one page, of a workbook each sheet, of a presentation each slide. */
export function readOdf(zip: ZipArchive, budget: ReadingBudget): Reading {
  const content = zip.read('content.xml');
  if (content === null) throw new DamagedZip('content.xml is missing');
  const links: DocumentLink[] = [];
  const pages: PageDraft[] = [];
  let complete = true;
  budget.within(() => {
    complete = readOdfBody(decodeXml(content), pages, links, budget);
  });
  const first = pages[0];
  if (first !== undefined) {
    budget.within(() => {
      const styles = zip.read('styles.xml');
      if (styles === null) return;
      const margins = readOdfMargins(decodeXml(styles), budget);
      first.blocks.unshift(...margins.filter((block) => block.role === 'header'));
      first.blocks.push(...margins.filter((block) => block.role === 'footer'));
    });
  }
  const title = readCoreTitle(zip, 'meta.xml', budget);
  return {
    pages,
    links,
    ...(title === undefined ? {} : { title }),
    ...(complete ? {} : { damage: 'the markup of the document breaks off' }),
  };
}
