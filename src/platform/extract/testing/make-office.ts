import { makeZip, type ZipPart } from './make-zip.ts';

const DOCUMENT_RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const CONTENT_TYPES: ZipPart = { name: '[Content_Types].xml', content: '<Types/>' };

/** For tests: `rId1`, `rId2`, … in the order given; an address with `//` is external. */
export function relationshipsXml(targets: readonly (readonly [type: string, target: string])[]): string {
  const rows = targets.map(([type, target], index) => {
    const mode = target.includes('//') ? ' TargetMode="External"' : '';
    return `<Relationship Id="rId${index + 1}" Type="${DOCUMENT_RELATIONSHIPS}/${type}" Target="${target}"${mode}/>`;
  });
  return `<?xml version="1.0"?><Relationships>${rows.join('')}</Relationships>`;
}

/** For tests: a Word document around the XML of its body. */
export function makeDocx(body: string, more: readonly ZipPart[] = []): Uint8Array {
  return makeZip([
    CONTENT_TYPES,
    { name: '_rels/.rels', content: relationshipsXml([['officeDocument', 'word/document.xml']]) },
    { name: 'word/document.xml', content: `<?xml version="1.0"?><w:document><w:body>${body}</w:body></w:document>` },
    ...more,
  ]);
}

/** For tests: a Word paragraph. */
export function wordParagraph(text: string, properties = ''): string {
  return `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
}

export interface MadeSheet {
  readonly name: string;
  readonly state?: 'hidden';
  /** What stands between `<worksheet>` and its end. */
  readonly xml: string;
}

/** For tests: a workbook of sheets. */
export function makeXlsx(
  sheets: readonly MadeSheet[],
  { sharedStrings = '', styles = '' }: { sharedStrings?: string; styles?: string } = {},
): Uint8Array {
  const entries = sheets.map(({ name, state }, index) => {
    return `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"${state === undefined ? '' : ` state="${state}"`}/>`;
  });
  const targets = sheets.map((_, index) => ['worksheet', `worksheets/sheet${index + 1}.xml`] as const);
  return makeZip([
    CONTENT_TYPES,
    { name: '_rels/.rels', content: relationshipsXml([['officeDocument', 'xl/workbook.xml']]) },
    { name: 'xl/workbook.xml', content: `<workbook><sheets>${entries.join('')}</sheets></workbook>` },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: relationshipsXml([...targets, ['sharedStrings', 'sharedStrings.xml'], ['styles', 'styles.xml']]),
    },
    { name: 'xl/sharedStrings.xml', content: `<sst>${sharedStrings}</sst>` },
    { name: 'xl/styles.xml', content: `<styleSheet>${styles}</styleSheet>` },
    ...sheets.map(({ xml }, index) => ({
      name: `xl/worksheets/sheet${index + 1}.xml`,
      content: `<worksheet>${xml}</worksheet>`,
    })),
  ]);
}

/** For tests: an OpenDocument file around the XML of its body. */
export function makeOdf(
  type: 'text' | 'spreadsheet' | 'presentation',
  body: string,
  more: readonly ZipPart[] = [],
): Uint8Array {
  const mimeType = `application/vnd.oasis.opendocument.${type}`;
  return makeZip([
    { name: 'mimetype', content: mimeType, method: 0 },
    {
      name: 'content.xml',
      content: `<office:document-content><office:automatic-styles><number:number-style><number:text>-</number:text></number:number-style><style:style style:name="off"><style:table-properties table:display="false"/></style:style></office:automatic-styles><office:body><office:${type}>${body}</office:${type}></office:body></office:document-content>`,
    },
    ...more,
  ]);
}
