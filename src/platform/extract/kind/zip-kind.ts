import type { DocumentKind } from '#src/shared/extracted-document.ts';
import { findMainPart } from '../office/relationships.ts';
import type { ReadingBudget } from '../reading-budget.ts';
import type { ZipArchive } from '../zip/zip-reader.ts';

const OOXML = 'application/vnd.openxmlformats-officedocument';
const ODF = 'application/vnd.oasis.opendocument';
const ODF_KINDS: ReadonlyMap<string, DocumentKind> = new Map([
  [`${ODF}.text`, 'odt'],
  [`${ODF}.spreadsheet`, 'ods'],
  [`${ODF}.presentation`, 'odp'],
]);

/** What a zip archive is: an office document by its main part, or a plain archive. */
export function zipKind(
  zip: ZipArchive,
  budget: ReadingBudget,
): { kind: DocumentKind; mimeType: string; encrypted?: true } {
  const mimeType = zip.has('mimetype') && !zip.encrypted ? (zip.read('mimetype')?.toString('latin1').trim() ?? '') : '';
  const odf = ODF_KINDS.get(mimeType.replace(/-template$/, ''));
  if (odf !== undefined) {
    const manifest = zip.read('META-INF/manifest.xml');
    return { kind: odf, mimeType, ...(manifest?.includes('encryption-data') ? { encrypted: true } : {}) };
  }
  if (zip.encrypted) return { kind: 'archive', mimeType: 'application/zip', encrypted: true };
  const main = zip.has('[Content_Types].xml') ? findMainPart(zip, budget) : null;
  if (main?.startsWith('word/')) return { kind: 'docx', mimeType: `${OOXML}.wordprocessingml.document` };
  if (main?.endsWith('.bin'))
    return { kind: 'unknown', mimeType: 'application/vnd.ms-excel.sheet.binary.macroEnabled.12' };
  if (main?.startsWith('xl/')) return { kind: 'xlsx', mimeType: `${OOXML}.spreadsheetml.sheet` };
  if (main?.startsWith('ppt/')) return { kind: 'pptx', mimeType: `${OOXML}.presentationml.presentation` };
  return { kind: 'archive', mimeType: 'application/zip' };
}
