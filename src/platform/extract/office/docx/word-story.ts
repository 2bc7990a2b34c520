import type { DocumentLink } from '#src/shared/extracted-document.ts';
import type { PageDraft } from '../../document-parts.ts';
import type { FlowBuilder } from '../../flow-builder.ts';
import type { ReadingBudget } from '../../reading-budget.ts';
import { scanXml, type XmlTag } from '../../xml/scan-xml.ts';
import { AlternateContent } from '../alternate-content.ts';
import type { Relationship } from '../relationships.ts';
import { WordFields } from './word-fields.ts';
import { isOn, type WordStyle } from './word-styles.ts';

export interface StorySetting {
  readonly page: PageDraft;
  readonly flow: FlowBuilder;
  readonly links: DocumentLink[];
  readonly relationships: ReadonlyMap<string, Relationship>;
  readonly styles: ReadonlyMap<string, WordStyle>;
  readonly budget: ReadingBudget;
  /** Told each opening tag first; for what only one kind of story holds (sections, separators of notes). */
  readonly onOpen?: (tag: XmlTag) => 'skip' | undefined;
}

interface ParagraphDraft {
  text: string;
  style: string | undefined;
  outline: boolean;
  centred: boolean | undefined;
  fontSize: number;
  bold: boolean | undefined;
}

/** Not part of what one reads: deleted and moved-away text, older formatting, settings. */
const SKIPPED = new Set(
  'del moveFrom delText delInstrText fldData tabs sdtPr tblPr tblGrid trPr rPrChange pPrChange numPr sectPrChange'.split(
    ' ',
  ),
);
const CHARACTERS: ReadonlyMap<string, string> = new Map([
  ['tab', '\t'],
  ['ptab', '\t'],
  ['br', '\n'],
  ['cr', '\n'],
  ['noBreakHyphen', '-'],
]);

/**
 * Reads one story of a Word document (body, header, footer, notes) into blocks. Hidden, deleted and moved-away text is left
 * out, text boxes are read once, fields count with the result that they show.
 * @returns whether the markup was complete
 */
export function readStory(xml: string, setting: StorySetting): boolean {
  const { flow, styles, page, budget } = setting;
  const paragraphs: ParagraphDraft[] = [];
  const alternates = new AlternateContent();
  const fields = new WordFields(setting.links, setting.relationships);
  let run: { hidden: boolean; fontSize: number; bold: boolean | undefined } | null = null;
  let inParagraphProperties = false;
  let inText = false;
  let inInstruction = false;

  const write = (text: string) => {
    const paragraph = paragraphs.at(-1);
    if (run?.hidden) return;
    fields.write(text);
    if (paragraph === undefined) return;
    if (text.trim() !== '') {
      paragraph.fontSize = Math.max(paragraph.fontSize, run?.fontSize ?? 0);
      paragraph.bold ??= run?.bold;
    }
    paragraph.text += text;
  };

  const openProperty = (tag: XmlTag): 'skip' | undefined => {
    const paragraph = paragraphs.at(-1);
    if (tag.name === 'rPr') return 'skip';
    if (paragraph === undefined) return undefined;
    if (tag.name === 'pStyle') paragraph.style = tag.attribute('val');
    else if (tag.name === 'jc') paragraph.centred = tag.attribute('val') === 'center';
    else if (tag.name === 'outlineLvl') paragraph.outline = Number(tag.attribute('val')) < 9;
    return undefined;
  };

  const open = (tag: XmlTag): 'skip' | undefined => {
    if (alternates.mustSkip(tag.name) || SKIPPED.has(tag.name)) return 'skip';
    if (setting.onOpen?.(tag) === 'skip') return 'skip';
    if (inParagraphProperties) return openProperty(tag);
    const character = CHARACTERS.get(tag.name);
    if (character !== undefined) {
      write(character);
      return undefined;
    }
    switch (tag.name) {
      case 'p':
        paragraphs.push({
          text: '',
          style: undefined,
          outline: false,
          centred: undefined,
          fontSize: 0,
          bold: undefined,
        });
        break;
      case 'pPr':
        inParagraphProperties = true;
        break;
      case 'r':
        run = { hidden: false, fontSize: 0, bold: undefined };
        break;
      case 'vanish':
        if (run !== null) run.hidden = isOn(tag.attribute('val'));
        break;
      case 'sz':
        if (run !== null) run.fontSize = Number(tag.attribute('val') ?? 0) / 2;
        break;
      case 'b':
        if (run !== null) run.bold = isOn(tag.attribute('val'));
        break;
      case 't':
        inText = true;
        break;
      case 'instrText':
        inInstruction = true;
        break;
      case 'fldChar':
        fields.mark(tag.attribute('fldCharType'));
        break;
      case 'hyperlink':
        fields.openLink(tag.attribute('r:id') ?? tag.attribute('id'));
        break;
      case 'tr':
        flow.openRow();
        break;
      case 'tc':
        flow.openCell(false);
        break;
      case 'vMerge':
        if (tag.attribute('val') !== 'restart') flow.coverCell();
        break;
      case 'blip':
      case 'imagedata':
        page.imageCount += 1;
        break;
    }
    return undefined;
  };

  const close = (name: string): void => {
    alternates.closed(name);
    if (name === 't') inText = false;
    else if (name === 'instrText') inInstruction = false;
    else if (name === 'pPr') inParagraphProperties = false;
    else if (name === 'r') run = null;
    else if (name === 'hyperlink') fields.closeLink();
    else if (name === 'tr') flow.closeRow();
    else if (name === 'p') {
      const paragraph = paragraphs.pop();
      if (paragraph !== undefined) emit(paragraph, styles, flow);
    }
  };

  const text = (value: string): void => {
    if (inText) write(value);
    else if (inInstruction) fields.instruct(value);
  };
  return scanXml(xml, { open, close, text }, budget);
}

function emit(paragraph: ParagraphDraft, styles: ReadonlyMap<string, WordStyle>, flow: FlowBuilder): void {
  const style = styles.get(paragraph.style ?? '');
  const fontSize = paragraph.fontSize || style?.fontSize;
  const bold = paragraph.bold ?? style?.bold;
  const centred = paragraph.centred ?? style?.centred;
  flow.paragraph(paragraph.text, style?.heading || paragraph.outline ? 'heading' : 'body', {
    ...(fontSize ? { fontSize } : {}),
    ...(bold ? { bold } : {}),
    ...(centred ? { centred } : {}),
  });
}
