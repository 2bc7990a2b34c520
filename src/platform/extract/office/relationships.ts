import { posix } from 'node:path';
import type { ReadingBudget } from '../reading-budget.ts';
import { decodeXml } from '../xml/decode-xml.ts';
import { scanXml } from '../xml/scan-xml.ts';
import type { ZipArchive } from '../zip/zip-reader.ts';

/** How one part of an OOXML package points to another, or to an address outside. */
export interface Relationship {
  readonly id: string;
  /** Last word of the type address, the same for the transitional and the strict dialect: `header`, `slide`, `hyperlink`. */
  readonly type: string;
  /** Full name of the part in the archive, or the address when {@link external}. */
  readonly target: string;
  readonly external: boolean;
}

/** The relationships of a part; of the whole package for `''`. Empty when there are none. */
export function readRelationships(zip: ZipArchive, part: string, budget: ReadingBudget): Map<string, Relationship> {
  const folder = posix.dirname(part);
  const found = new Map<string, Relationship>();
  const content = zip.read(posix.join(folder, '_rels', `${posix.basename(part)}.rels`));
  if (content === null) return found;
  scanXml(
    decodeXml(content),
    {
      open(tag) {
        if (tag.name !== 'Relationship') return undefined;
        const id = tag.attribute('Id');
        const target = tag.attribute('Target');
        if (id === undefined || target === undefined) return undefined;
        const external = tag.attribute('TargetMode') === 'External';
        const type = (tag.attribute('Type') ?? '').split('/').at(-1) ?? '';
        found.set(id, { id, type, target: external ? target : partName(folder, target), external });
        return undefined;
      },
    },
    budget,
  );
  return found;
}

/** The part that holds the document itself. Its name is not fixed: Word on the web writes `word/document2.xml`. */
export function findMainPart(zip: ZipArchive, budget: ReadingBudget): string | null {
  for (const relationship of readRelationships(zip, '', budget).values()) {
    if (relationship.type === 'officeDocument') return relationship.target;
  }
  const usual = ['word/document.xml', 'xl/workbook.xml', 'ppt/presentation.xml'];
  return usual.find((name) => zip.has(name)) ?? null;
}

/** `../media/a.png` never leaves the archive: names are only looked up in its list. */
function partName(folder: string, target: string): string {
  return target.startsWith('/') ? target.slice(1) : posix.join(folder, target);
}
