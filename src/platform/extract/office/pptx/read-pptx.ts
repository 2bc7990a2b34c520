import type { DocumentLink } from '#src/shared/extracted-document.ts';
import type { PageDraft, Reading } from '../../document-parts.ts';
import type { ReadingBudget } from '../../reading-budget.ts';
import { decodeXml } from '../../xml/decode-xml.ts';
import { scanXml } from '../../xml/scan-xml.ts';
import { DamagedZip, type ZipArchive } from '../../zip/zip-reader.ts';
import { readDrawingText } from '../drawing-text.ts';
import { readCoreTitle } from '../read-core-title.ts';
import { findMainPart, readRelationships } from '../relationships.ts';

/** Reads a presentation: each slide is a page, in the order of the show. Notes for the speaker are left out. */
export function readPptx(zip: ZipArchive, budget: ReadingBudget): Reading {
  const mainPart = findMainPart(zip, budget);
  const main = mainPart === null ? null : zip.read(mainPart);
  if (mainPart === null || main === null) throw new DamagedZip('the presentation part is missing');
  const relationships = readRelationships(zip, mainPart, budget);
  const slides = slideIds(decodeXml(main), budget).flatMap((id) => relationships.get(id)?.target ?? []);
  const pages: PageDraft[] = [];
  const links: DocumentLink[] = [];
  let damage: string | undefined;
  for (const part of slides.slice(0, budget.limits.pages)) {
    const page: PageDraft = { blocks: [], imageCount: 0 };
    pages.push(page);
    const finished = budget.within(() => {
      const content = zip.read(part);
      const own = readRelationships(zip, part, budget);
      const complete =
        content !== null && readDrawingText(decodeXml(content), page, budget, { found: links, relationships: own });
      if (!complete) damage = `slide ${pages.length} is missing or breaks off`;
      for (const { type, target } of own.values()) {
        const diagram = type === 'diagramData' ? zip.read(target) : null;
        if (diagram !== null) readDrawingText(decodeXml(diagram), page, budget);
      }
    });
    if (!finished && !budget.limitsHit.has('inflated-bytes')) break;
  }
  if (slides.length > budget.limits.pages) budget.limitsHit.add('pages');
  const title = readCoreTitle(zip, 'docProps/core.xml', budget);
  return {
    pages,
    pageCount: slides.length,
    links,
    ...(title === undefined ? {} : { title }),
    ...(damage === undefined ? {} : { damage }),
  };
}

function slideIds(xml: string, budget: ReadingBudget): readonly string[] {
  const ids: string[] = [];
  scanXml(
    xml,
    {
      open(tag) {
        if (tag.name === 'sldId') ids.push(tag.attribute('r:id') ?? '');
        return undefined;
      },
    },
    budget,
  );
  return ids;
}
