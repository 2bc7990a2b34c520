import type { DocumentLink } from '#src/shared/extracted-document.ts';
import type { PageDraft, Reading } from '../../document-parts.ts';
import type { ReadingBudget } from '../../reading-budget.ts';
import { decodeXml } from '../../xml/decode-xml.ts';
import { DamagedZip, type ZipArchive } from '../../zip/zip-reader.ts';
import { readDrawingText } from '../drawing-text.ts';
import { readCoreTitle } from '../read-core-title.ts';
import { findMainPart, type Relationship, readRelationships } from '../relationships.ts';
import { readSheet } from './read-sheet.ts';
import { readCellStyles, readSharedStrings, readWorkbook } from './workbook-parts.ts';

/** Reads a workbook: each sheet that shows is a page. Hidden sheets are left out: nobody who opens the file sees them. */
export function readXlsx(zip: ZipArchive, budget: ReadingBudget): Reading {
  const mainPart = findMainPart(zip, budget);
  const main = mainPart === null ? null : zip.read(mainPart);
  if (mainPart === null || main === null) throw new DamagedZip('the workbook part is missing');
  const relationships = readRelationships(zip, mainPart, budget);
  const textOf = (type: string): string => {
    const target = [...relationships.values()].find((one) => one.type === type)?.target;
    const content = target === undefined ? null : zip.read(target);
    return content === null ? '' : decodeXml(content);
  };
  const workbook = readWorkbook(decodeXml(main), budget);
  const setting = {
    sharedStrings: readSharedStrings(textOf('sharedStrings'), budget),
    styles: readCellStyles(textOf('styles'), budget),
    from1904: workbook.from1904,
  };
  const visible = workbook.sheets.filter((sheet) => !sheet.hidden);
  const pages: PageDraft[] = [];
  const links: DocumentLink[] = [];
  let damage: string | undefined;
  for (const sheet of visible.slice(0, budget.limits.pages)) {
    const page: PageDraft = { name: sheet.name, blocks: [], imageCount: 0 };
    pages.push(page);
    const finished = budget.within(() => {
      const part = relationships.get(sheet.relationshipId)?.target;
      const content = part === undefined ? null : zip.read(part);
      if (part === undefined || content === null) {
        damage = `sheet is missing: ${sheet.name}`;
        return;
      }
      if (!readSheet(decodeXml(content), page, setting, budget))
        damage = `the markup of a sheet breaks off: ${sheet.name}`;
      for (const relationship of readRelationships(zip, part, budget).values()) {
        readAttachment(relationship, page, links);
      }
    });
    if (!finished && !budget.limitsHit.has('inflated-bytes')) break;
  }
  if (visible.length > budget.limits.pages) budget.limitsHit.add('pages');
  const title = readCoreTitle(zip, 'docProps/core.xml', budget);
  return {
    pages,
    pageCount: visible.length,
    links,
    ...(title === undefined ? {} : { title }),
    ...(damage === undefined ? {} : { damage }),
  };

  function readAttachment({ type, target, external }: Relationship, page: PageDraft, found: DocumentLink[]): void {
    if (type === 'hyperlink' && external && found.length < budget.limits.links) {
      found.push({ href: target, text: '', inNavigation: false });
    }
    const drawing = type === 'drawing' && !external ? zip.read(target) : null;
    if (drawing !== null) readDrawingText(decodeXml(drawing), page, budget);
  }
}
