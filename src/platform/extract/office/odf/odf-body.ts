import type { DocumentLink } from '#src/shared/extracted-document.ts';
import type { PageDraft } from '../../document-parts.ts';
import { FlowBuilder } from '../../flow-builder.ts';
import { LimitReached, type ReadingBudget } from '../../reading-budget.ts';
import { scanXml, type XmlTag } from '../../xml/scan-xml.ts';
import { OdfSheet } from './odf-sheet.ts';
import { OdfStyles } from './odf-styles.ts';
import { OdfParagraphs } from './odf-text.ts';

const MOST_EQUAL_CELLS = 100;

/**
 * Reads `content.xml` and adds its pages: one for a text, one for each sheet that shows, one for each slide.
 * @returns whether the markup was complete
 */
export function readOdfBody(xml: string, pages: PageDraft[], links: DocumentLink[], budget: ReadingBudget): boolean {
  const styles = new OdfStyles();
  const paragraphs = new OdfParagraphs();
  let body: 'text' | 'spreadsheet' | 'presentation' | null = null;
  let inBody = false;
  let flow: FlowBuilder | null = null;
  let sheet: OdfSheet | null = null;
  let tables = 0;
  let isTitle = false;
  let repeat = 1;
  let link: { href: string; text: string } | null = null;

  const beginPage = (name?: string): PageDraft => {
    if (pages.length >= budget.limits.pages) throw new LimitReached('pages');
    const page: PageDraft = { ...(name === undefined ? {} : { name }), blocks: [], imageCount: 0 };
    pages.push(page);
    flow = new FlowBuilder(page, budget);
    return page;
  };
  const openTable = (tag: XmlTag): 'skip' | undefined => {
    if (body === 'spreadsheet' && tables === 0) {
      if (styles.isHidden(tag.attribute('style-name'))) return 'skip';
      if (pages.length >= budget.limits.pages) throw new LimitReached('pages');
      sheet = new OdfSheet(tag.attribute('name') ?? '', budget);
      pages.push(sheet.page);
      flow = new FlowBuilder(sheet.page, budget);
    }
    tables += 1;
    return undefined;
  };
  const openCell = (tag: XmlTag, covered: boolean): void => {
    if (sheet !== null) sheet.openCell(tag, covered);
    else {
      flow?.openCell(covered);
      repeat = Math.min(Number(tag.attribute('number-columns-repeated') ?? 1), MOST_EQUAL_CELLS);
    }
  };
  const openRow = (tag: XmlTag): 'skip' | undefined => {
    if (['collapse', 'filter'].includes(tag.attribute('visibility') ?? '')) {
      sheet?.passRow(tag);
      return 'skip';
    }
    if (sheet !== null) sheet.openRow(tag);
    else flow?.openRow();
    return undefined;
  };

  const open = (tag: XmlTag): 'skip' | undefined => {
    if (body === null) {
      styles.open(tag);
      inBody ||= tag.name === 'body';
      // Number styles have elements named "text" as well, hence the look for the body first.
      if (!inBody) return undefined;
      if (tag.name === 'spreadsheet' || tag.name === 'presentation' || tag.name === 'text') body = tag.name;
      if (body === 'text') beginPage();
      return undefined;
    }
    if (paragraphs.skips(tag.name)) return 'skip';
    paragraphs.open(tag);
    switch (tag.name) {
      case 'page':
        if (body === 'presentation') beginPage(tag.attribute('name'));
        break;
      case 'frame':
        isTitle = ['title', 'subtitle'].includes(tag.attribute('presentation:class') ?? '');
        break;
      case 'image':
        if (pages.length > 0) pages[pages.length - 1]!.imageCount += 1;
        break;
      case 'a':
        link = { href: tag.attribute('href') ?? '', text: '' };
        break;
      case 'table':
        return openTable(tag);
      case 'table-row':
        return openRow(tag);
      case 'table-cell':
        openCell(tag, false);
        break;
      case 'covered-table-cell':
        openCell(tag, true);
        break;
    }
    return undefined;
  };

  const close = (name: string): void => {
    if (body === null) {
      styles.close(name);
      return;
    }
    const paragraph = paragraphs.close(name);
    if (paragraph !== null) {
      if (sheet?.paragraph(paragraph.text)) return;
      const role = paragraph.isHeading || isTitle ? 'heading' : 'body';
      flow?.paragraph(paragraph.text, role, styles.look(paragraph.style));
      return;
    }
    switch (name) {
      case 'frame':
        isTitle = false;
        break;
      case 'a':
        if (link !== null && link.href !== '') links.push({ ...link, inNavigation: false });
        link = null;
        break;
      case 'table':
        tables -= 1;
        if (tables === 0) sheet = null;
        break;
      case 'table-row':
        if (sheet !== null) sheet.closeRow();
        else flow?.closeRow();
        break;
      case 'table-cell':
      case 'covered-table-cell':
        if (sheet !== null) sheet.closeCell();
        else if (repeat > 1) flow?.repeatCell(repeat - 1);
        repeat = 1;
        break;
    }
  };

  const text = (value: string): void => {
    paragraphs.text(value);
    if (link !== null) link.text += value;
  };
  return scanXml(xml, { open, close, text }, budget);
}
