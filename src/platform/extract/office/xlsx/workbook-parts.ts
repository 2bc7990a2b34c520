import type { ReadingBudget } from '../../reading-budget.ts';
import { formatCode } from '../../spreadsheet/cell-format.ts';
import type { CellLook } from '../../spreadsheet/row-builder.ts';
import { scanXml } from '../../xml/scan-xml.ts';

interface SheetEntry {
  readonly name: string;
  readonly relationshipId: string;
  readonly hidden: boolean;
}

/** The sheets in the order of their tabs, and from when days are counted. */
export function readWorkbook(xml: string, budget: ReadingBudget): { sheets: readonly SheetEntry[]; from1904: boolean } {
  const sheets: SheetEntry[] = [];
  let from1904 = false;
  scanXml(
    xml,
    {
      open(tag) {
        if (tag.name === 'workbookPr') from1904 = ['1', 'true'].includes(tag.attribute('date1904') ?? '');
        if (tag.name === 'sheet') {
          const hidden = (tag.attribute('state') ?? 'visible') !== 'visible';
          const relationshipId = tag.attribute('r:id') ?? tag.attribute('id') ?? '';
          sheets.push({ name: tag.attribute('name') ?? '', relationshipId, hidden });
        }
        return undefined;
      },
    },
    budget,
  );
  return { sheets, from1904 };
}

/** Texts that cells share. The runs of a text are joined: Word-like formatting splits จำนวน into จำ and นวน. */
export function readSharedStrings(xml: string, budget: ReadingBudget): readonly string[] {
  const strings: string[] = [];
  let current = '';
  let inText = false;
  scanXml(
    xml,
    {
      open(tag) {
        if (tag.name === 'rPh') return 'skip';
        if (tag.name === 'si') current = '';
        inText = tag.name === 't';
        return undefined;
      },
      close(name) {
        if (name === 't') inText = false;
        else if (name === 'si') strings.push(current);
      },
      text(text) {
        if (inText) current += text;
      },
    },
    budget,
  );
  return strings;
}

/** How cells of one style look. */
export interface CellStyle {
  readonly format: string;
  readonly look: CellLook;
}

/** The styles of `xl/styles.xml` in the order in which cells name them. */
export function readCellStyles(xml: string, budget: ReadingBudget): readonly CellStyle[] {
  const custom = new Map<number, string>();
  const fonts: { bold?: boolean; fontSize?: number }[] = [];
  const styles: { format: number; font: number; centred: boolean }[] = [];
  let group = '';
  scanXml(
    xml,
    {
      open(tag) {
        if (['fonts', 'cellXfs', 'numFmts', 'cellStyleXfs', 'dxfs'].includes(tag.name)) group = tag.name;
        else if (tag.name === 'numFmt' && group === 'numFmts') {
          custom.set(Number(tag.attribute('numFmtId')), tag.attribute('formatCode') ?? '');
        } else if (tag.name === 'font' && group === 'fonts') fonts.push({});
        else if (group === 'fonts' && tag.name === 'b') Object.assign(fonts.at(-1) ?? {}, { bold: true });
        else if (group === 'fonts' && tag.name === 'sz') {
          Object.assign(fonts.at(-1) ?? {}, { fontSize: Number(tag.attribute('val')) });
        } else if (tag.name === 'xf' && group === 'cellXfs') {
          const format = Number(tag.attribute('numFmtId') ?? 0);
          styles.push({ format, font: Number(tag.attribute('fontId') ?? 0), centred: false });
        } else if (tag.name === 'alignment' && group === 'cellXfs') {
          const style = styles.at(-1);
          const horizontal = tag.attribute('horizontal') ?? '';
          if (style !== undefined) style.centred = horizontal === 'center' || horizontal === 'centerContinuous';
        }
        return undefined;
      },
      close(name) {
        if (name === group) group = '';
      },
    },
    budget,
  );
  return styles.map(({ format, font, centred }) => ({
    format: formatCode(format, custom),
    look: { ...fonts[font], ...(centred ? { centred } : {}) },
  }));
}
