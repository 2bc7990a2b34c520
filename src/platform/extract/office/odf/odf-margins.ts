import type { TextBlock } from '#src/shared/extracted-document.ts';
import { addBlock, type PageDraft } from '../../document-parts.ts';
import type { ReadingBudget } from '../../reading-budget.ts';
import { scanXml } from '../../xml/scan-xml.ts';
import { OdfParagraphs } from './odf-text.ts';

/** Headers and footers of the page styles in `styles.xml`; those that are switched off (`style:display`) are left out. */
export function readOdfMargins(xml: string, budget: ReadingBudget): readonly TextBlock[] {
  const page: PageDraft = { blocks: [], imageCount: 0 };
  const paragraphs = new OdfParagraphs();
  let inMasters = false;
  let role: 'header' | 'footer' | null = null;
  scanXml(
    xml,
    {
      open(tag) {
        if (tag.name === 'master-styles') inMasters = true;
        if (!inMasters || paragraphs.skips(tag.name)) return inMasters ? 'skip' : undefined;
        const zone = /^(header|footer)(?:-left|-first)?$/.exec(tag.name)?.[1];
        if (zone !== undefined) {
          if (tag.attribute('display') === 'false') return 'skip';
          role = zone === 'header' ? 'header' : 'footer';
        }
        paragraphs.open(tag);
        return undefined;
      },
      close(name) {
        const paragraph = paragraphs.close(name);
        if (paragraph !== null && role !== null) addBlock(page, role, paragraph.text, budget);
        if (/^(?:header|footer)(?:-left|-first)?$/.test(name)) role = null;
      },
      text(text) {
        if (role !== null) paragraphs.text(text);
      },
    },
    budget,
  );
  return page.blocks;
}
