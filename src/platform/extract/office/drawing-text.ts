import type { DocumentLink } from '#src/shared/extracted-document.ts';
import type { PageDraft } from '../document-parts.ts';
import { FlowBuilder } from '../flow-builder.ts';
import type { ReadingBudget } from '../reading-budget.ts';
import { scanXml, type XmlTag } from '../xml/scan-xml.ts';
import { AlternateContent } from './alternate-content.ts';
import type { Relationship } from './relationships.ts';

interface Links {
  readonly found: DocumentLink[];
  readonly relationships: ReadonlyMap<string, Relationship>;
}

/**
 * Reads the text of shapes and tables in drawings (slides, text boxes over a sheet), and counts the pictures.
 * @returns whether the markup was complete
 */
export function readDrawingText(xml: string, page: PageDraft, budget: ReadingBudget, links?: Links): boolean {
  const flow = new FlowBuilder(page, budget);
  const alternates = new AlternateContent();
  let isTitle = false;
  let paragraph = '';
  let fontSize = 0;
  let bold = false;
  let inText = false;
  let link: { href: string; text: string } | null = null;

  const openRun = (tag: XmlTag): void => {
    fontSize = Math.max(fontSize, Number(tag.attribute('sz') ?? 0) / 100);
    bold ||= tag.attribute('b') === '1';
  };
  return scanXml(
    xml,
    {
      open(tag) {
        if (alternates.mustSkip(tag.name)) return 'skip';
        switch (tag.name) {
          case 'sp':
          case 'graphicFrame':
            isTitle = false;
            break;
          case 'ph':
            isTitle = ['title', 'ctrTitle', 'subTitle'].includes(tag.attribute('type') ?? '');
            // Date, slide number: filled in by the program.
            return ['dt', 'sldNum'].includes(tag.attribute('type') ?? '') ? 'skip' : undefined;
          case 'p':
            paragraph = '';
            fontSize = 0;
            bold = false;
            break;
          case 'rPr':
            openRun(tag);
            break;
          case 'hlinkClick': {
            const target = links?.relationships.get(tag.attribute('r:id') ?? '');
            if (target?.external && link === null) link = { href: target.target, text: '' };
            break;
          }
          case 't':
            inText = true;
            break;
          case 'br':
            paragraph += '\n';
            break;
          case 'tab':
            break;
          case 'tr':
            flow.openRow();
            break;
          case 'tc':
            flow.openCell(tag.attribute('hMerge') === '1' || tag.attribute('vMerge') === '1');
            break;
          case 'blip':
            page.imageCount += 1;
            break;
        }
        return undefined;
      },
      close(name) {
        alternates.closed(name);
        if (name === 't') inText = false;
        else if (name === 'r') {
          if (link !== null) links?.found.push({ ...link, inNavigation: false });
          link = null;
        } else if (name === 'tr') flow.closeRow();
        else if (name === 'p') {
          const look = { ...(fontSize > 0 ? { fontSize } : {}), ...(bold ? { bold } : {}) };
          flow.paragraph(paragraph, isTitle ? 'heading' : 'body', look);
        }
      },
      text(text) {
        if (!inText) return;
        paragraph += text;
        if (link !== null) link.text += text;
      },
    },
    budget,
  );
}
