import { readFile } from 'node:fs/promises';
import { dirname, isAbsolute, relative, resolve, sep } from 'node:path';
import type { Framework } from '#src/assessment/frameworks/framework.ts';
import type { ExtractedDocument } from '#src/shared/extracted-document.ts';
import type { EvidenceSource, GatheredSources, InputProblem } from './evidence-source.ts';
import { inputProblem } from './input-problem.ts';
import { itemOfCell } from './item-name.ts';
import { findListColumns, type ListColumns } from './list-columns.ts';
import { decodeListText, readTableText, type TextRow } from './read-table-text.ts';

export type SheetReader = (bytes: Uint8Array, declaredName: string) => Promise<ExtractedDocument>;

type Items = Pick<Framework, 'items'>;

/**
 * The columns of a file if it is a list of evidence, null if it is anything else (a procurement table is evidence, not a
 * list). All sheets are tried; the first that has the two columns counts.
 */
export async function openList(
  path: string,
  framework: Items,
  readSheet: SheetReader,
): Promise<{ readonly columns: ListColumns; readonly cut: boolean } | null> {
  const bytes = await readFile(path);
  if (/\.(csv|tsv|txt)$/i.test(path)) {
    const columns = findListColumns(readTableText(decodeListText(bytes)), framework);
    return columns && { columns, cut: false };
  }
  const document = await readSheet(bytes, path);
  for (const page of document.pages) {
    const rows = page.blocks.flatMap((block, index): TextRow[] =>
      block.cells ? [{ row: block.row ?? index + 1, cells: block.cells.map((cell) => cell.trim()) }] : [],
    );
    const columns = findListColumns(rows, framework);
    if (columns) return { columns, cut: document.limitsHit.length > 0 };
  }
  return null;
}

/** True where at least one row names an item of the framework: a table with like headings but no items is evidence itself. */
export function namesItems(columns: ListColumns, framework: Items): boolean {
  return columns.rows.some(({ cells }) => itemOfCell(cells[columns.item] ?? '', framework).kind === 'known');
}

/** The good rows of a list as sources, and all that is wrong with the others. Relative paths count from the list's folder. */
export function sourcesOfList(listPath: string, columns: ListColumns, framework: Items): GatheredSources {
  const sources: EvidenceSource[] = [];
  const problems: InputProblem[] = [];
  const firstRowOf = new Map<string, number>();
  for (const { row, cells } of columns.rows) {
    const itemCell = cells[columns.item] ?? '';
    const evidenceCell = cells[columns.evidence] ?? '';
    if (itemCell === '' && evidenceCell === '') continue;
    const report = (code: InputProblem['code'], quote: string, detail?: string) =>
      problems.push(inputProblem(code, listPath, row, quote, detail));
    const item = itemOfCell(itemCell, framework);
    if (item.kind === 'none') report('item-empty', evidenceCell);
    if (item.kind === 'unknown') report('item-unknown', item.asWritten, knownRange(framework));
    if (evidenceCell === '') report('evidence-empty', itemCell);
    if (item.kind !== 'known') continue;
    for (const written of piecesOf(evidenceCell)) {
      const place = placeOf(written, dirname(listPath));
      const key = `${item.code}\n${written}`;
      const earlier = firstRowOf.get(key);
      if (typeof place === 'string') report(place, written);
      else if (earlier !== undefined) report('duplicate-row', written, `${earlier} → ${row}`);
      else {
        firstRowOf.set(key, row);
        sources.push({ source: written, place, itemCode: item.code });
      }
    }
  }
  return { sources, problems };
}

/** Several addresses may stand in one cell, divided by line feeds or spaces; a path may hold spaces. */
function piecesOf(cell: string): string[] {
  const lines = cell.split(/[\r\n]+/).flatMap((line) => line.trim().split(/[\s,;]+(?=https?:\/\/)/i));
  return [...lines.map((line) => line.trim()).filter(Boolean)];
}

function placeOf(written: string, folder: string): EvidenceSource['place'] | 'address-unusable' | 'outside-folder' {
  if (/^www\./i.test(written)) return placeOf(`https://${written}`, folder);
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(written)) {
    return /^https?:\/\/[^\s/]/i.test(written) && URL.canParse(written)
      ? { kind: 'address', url: written }
      : 'address-unusable';
  }
  if (written.includes('\0')) return 'outside-folder';
  if (isAbsolute(written)) return { kind: 'file', path: written };
  const path = resolve(folder, written.replaceAll('\\', '/'));
  return isInside(path, folder) ? { kind: 'file', path } : 'outside-folder';
}

/** True where a path lies in a folder, by its wording. */
export function isInside(path: string, folder: string): boolean {
  const way = relative(resolve(folder), resolve(path));
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/** The codes there are, said shortly: `O1–O43`. */
export function knownRange(framework: Items): string {
  const codes = framework.items.map(({ code }) => code);
  return codes.length === 0 ? '' : `${codes[0]}–${codes.at(-1)}`;
}
