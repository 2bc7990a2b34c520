import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  Header,
  Packer,
  PageBreak,
  PageOrientation,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { MemoHead, OfficialBlock, OfficialDocument, OfficialTable, SignatureBlock } from './official-document.ts';
import { withChosenDigits } from './thai-digit-document.ts';

/** Twentieths of a point; half points for font sizes. */
const CENTIMETRE = 567;
const BODY_SIZE = 32;
const TABLE_SIZE = 28;
const FONT = 'TH Sarabun New';

/** The document as an editable DOCX. Not the same bytes twice: the writer puts the time of writing into the package. */
export async function toDocx(document: OfficialDocument): Promise<Uint8Array> {
  const content = withChosenDigits(document);
  const file = new Document({
    title: content.title,
    creator: 'Sucharit',
    styles: {
      default: {
        document: {
          run: { font: { ascii: FONT, hAnsi: FONT, cs: FONT }, size: BODY_SIZE, sizeComplexScript: BODY_SIZE },
        },
      },
    },
    sections: [
      {
        properties: {
          page: {
            size: {
              width: 21 * CENTIMETRE,
              height: Math.round(29.7 * CENTIMETRE),
              orientation: content.landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
            },
            margin: { left: 3 * CENTIMETRE, right: 2 * CENTIMETRE, top: 2.5 * CENTIMETRE, bottom: 2 * CENTIMETRE },
          },
        },
        ...(content.header === undefined
          ? {}
          : {
              headers: {
                default: new Header({ children: [line(content.header, { alignment: AlignmentType.RIGHT })] }),
              },
            }),
        ...(content.footer === undefined
          ? {}
          : { footers: { default: new Footer({ children: [line(content.footer)] }) } }),
        children: content.blocks.flatMap(children),
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(file));
}

function children(block: OfficialBlock): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'cover':
      return [
        ...block.lines.map((text) => line(text, { alignment: AlignmentType.CENTER, bold: true, size: 48 })),
        new Paragraph({ children: [new PageBreak()] }),
      ];
    case 'title':
      return block.lines.map((text) => line(text, { alignment: AlignmentType.CENTER, bold: true, size: 36 }));
    case 'heading':
      return [line(block.text, { bold: true })];
    case 'paragraph':
      return [line(block.text, { firstLine: 2.5 * CENTIMETRE })];
    case 'centred':
      return [line(block.text, { alignment: AlignmentType.CENTER })];
    case 'items':
      return block.items.map((text) => line(text, { left: 1.2 * CENTIMETRE }));
    case 'page-break':
      return [new Paragraph({ children: [new PageBreak()] })];
    case 'table':
      return tableWithCaption(block);
    case 'memo-head':
      return memoHead(block);
    case 'signature':
      return signature(block);
  }
}

function tableWithCaption(block: OfficialTable): (Paragraph | Table)[] {
  const shares = block.widths ?? block.head.map(() => 1);
  const total = shares.reduce((sum, share) => sum + share, 0);
  const row = (cells: readonly string[], isHead: boolean) =>
    new TableRow({
      tableHeader: isHead,
      children: cells.map(
        (text, column) =>
          new TableCell({
            width: { size: ((shares[column] ?? 1) / total) * 100, type: WidthType.PERCENTAGE },
            children: [line(text, { bold: isHead, size: TABLE_SIZE, alignment: cellAlignment(block, column, isHead) })],
          }),
      ),
    });
  return [
    ...(block.caption === undefined ? [] : [line(block.caption, { bold: true })]),
    new Table({
      width: { size: 100, type: WidthType.PERCENTAGE },
      rows: [row(block.head, true), ...block.rows.map((cells) => row(cells, false))],
    }),
    line(''),
  ];
}

function cellAlignment(block: OfficialTable, column: number, isHead: boolean) {
  if (isHead) return AlignmentType.CENTER;
  return block.amounts?.includes(column) ? AlignmentType.RIGHT : AlignmentType.LEFT;
}

function memoHead(block: MemoHead): Paragraph[] {
  const field = (name: string, value: string, below = false) =>
    new Paragraph({
      children: [run(`${name}  `, { bold: true }), run(value)],
      ...(below ? { border: { bottom: { style: BorderStyle.SINGLE, size: 4, space: 4, color: '000000' } } } : {}),
    });
  return [
    line('บันทึกข้อความ', { alignment: AlignmentType.CENTER, bold: true, size: 58 }),
    field('ส่วนราชการ', block.office),
    new Paragraph({
      children: [
        run('ที่  ', { bold: true }),
        run(`${block.number}        `),
        run('วันที่  ', { bold: true }),
        run(block.date),
      ],
    }),
    field('เรื่อง', block.subject, true),
    field('เรียน', block.to),
  ];
}

function signature(block: SignatureBlock): Paragraph[] {
  const lines = [
    block.mark ?? 'ลงชื่อ ......................................................',
    `(${block.name})`,
    ...block.positions,
  ];
  return [line(''), ...lines.map((text) => line(text, { alignment: AlignmentType.CENTER, left: 6 * CENTIMETRE }))];
}

interface LineStyle {
  readonly alignment?: (typeof AlignmentType)[keyof typeof AlignmentType];
  readonly bold?: boolean;
  readonly size?: number;
  readonly left?: number;
  readonly firstLine?: number;
}

function line(text: string, style: LineStyle = {}): Paragraph {
  return new Paragraph({
    ...(style.alignment === undefined ? {} : { alignment: style.alignment }),
    indent: { left: style.left ?? 0, firstLine: style.firstLine ?? 0 },
    spacing: { after: 80 },
    children: [run(text, style)],
  });
}

function run(text: string, style: Pick<LineStyle, 'bold' | 'size'> = {}): ParagraphChild {
  const size = style.size ?? BODY_SIZE;
  return new TextRun({
    text,
    bold: style.bold ?? false,
    boldComplexScript: style.bold ?? false,
    size,
    sizeComplexScript: size,
  });
}
