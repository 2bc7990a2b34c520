import type { OfficialBlock, OfficialDocument } from './official-document.ts';

/** The document with Thai digits throughout where it asks for them, else the document as it is. */
export function withChosenDigits(document: OfficialDocument): OfficialDocument {
  if (!document.thaiDigits) return document;
  return {
    ...document,
    ...(document.header === undefined ? {} : { header: inThaiDigits(document.header) }),
    ...(document.footer === undefined ? {} : { footer: inThaiDigits(document.footer) }),
    blocks: document.blocks.map(blockInThaiDigits),
  };
}

function blockInThaiDigits(block: OfficialBlock): OfficialBlock {
  switch (block.kind) {
    case 'cover':
    case 'title':
      return { ...block, lines: block.lines.map(inThaiDigits) };
    case 'heading':
    case 'paragraph':
    case 'centred':
      return { ...block, text: inThaiDigits(block.text) };
    case 'items':
      return { ...block, items: block.items.map(inThaiDigits) };
    case 'table':
      return {
        ...block,
        ...(block.caption === undefined ? {} : { caption: inThaiDigits(block.caption) }),
        head: block.head.map(inThaiDigits),
        rows: block.rows.map((row) => row.map(inThaiDigits)),
      };
    case 'memo-head':
      return {
        ...block,
        office: inThaiDigits(block.office),
        number: inThaiDigits(block.number),
        date: inThaiDigits(block.date),
        subject: inThaiDigits(block.subject),
        to: inThaiDigits(block.to),
      };
    case 'signature':
      return { ...block, positions: block.positions.map(inThaiDigits) };
    case 'page-break':
      return block;
  }
}

/** Words that hold a Latin letter, `@` or `/` between Latin letters keep their digits: addresses, codes, software. */
function inThaiDigits(text: string): string {
  return text.replace(/\S+/gu, (word) =>
    /[A-Za-z@]/u.test(word) ? word : word.replace(/[0-9]/gu, (digit) => String.fromCodePoint(0x0e50 + Number(digit))),
  );
}
