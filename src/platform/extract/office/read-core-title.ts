import type { ReadingBudget } from '../reading-budget.ts';
import { decodeXml } from '../xml/decode-xml.ts';
import { scanXml } from '../xml/scan-xml.ts';
import type { ZipArchive } from '../zip/zip-reader.ts';

/** Title of the file's properties (`dc:title` in OOXML and ODF alike); undefined when there is none. */
export function readCoreTitle(zip: ZipArchive, part: string, budget: ReadingBudget): string | undefined {
  const content = zip.read(part);
  if (content === null) return undefined;
  let inside = false;
  let title = '';
  scanXml(
    decodeXml(content),
    {
      open(tag) {
        inside = tag.name === 'title';
        return undefined;
      },
      close() {
        inside = false;
      },
      text(text) {
        if (inside) title += text;
      },
    },
    budget,
  );
  return title.trim() === '' ? undefined : title.trim();
}
