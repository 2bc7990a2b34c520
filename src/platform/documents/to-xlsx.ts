export interface OfficialSheet {
  /** At most 31 characters, as the spreadsheet program asks. */
  readonly name: string;
  /** Lines above the table: title, office, name of the form. */
  readonly above: readonly string[];
  readonly head: readonly string[];
  /** `null` is a blank cell. */
  readonly rows: readonly (readonly (string | number | null)[])[];
  readonly below?: readonly string[];
  /** Width of the columns in characters; 18 where left out. */
  readonly widths?: readonly number[];
}

const WIDTH = 18;

/** The sheets as one XLSX workbook. */
export async function toXlsx(sheets: readonly OfficialSheet[]): Promise<Uint8Array> {
  // Loaded when somebody exports: it is large, and most who look at a list do not.
  const { default: writeExcelFile } = await import('write-excel-file/node');
  const buffer = await writeExcelFile(
    sheets.map((sheet) => ({
      sheet: sheet.name,
      data: [
        ...sheet.above.map((text) => [{ value: text, fontWeight: 'bold' as const }]),
        sheet.head.map((value) => ({ value, fontWeight: 'bold' as const, borderStyle: 'thin' as const, wrap: true })),
        ...sheet.rows.map((row) =>
          row.map((value) =>
            value === null
              ? { value: '', borderStyle: 'thin' as const }
              : typeof value === 'number'
                ? { value, type: Number, format: '#,##0.00', borderStyle: 'thin' as const }
                : { value, type: String, wrap: true, borderStyle: 'thin' as const },
          ),
        ),
        ...(sheet.below ?? []).map((text) => [text]),
      ],
      columns: sheet.head.map((_, column) => ({ width: sheet.widths?.[column] ?? WIDTH })),
    })),
    { fontFamily: 'TH Sarabun New', fontSize: 14 },
  ).toBuffer();
  return new Uint8Array(buffer);
}
