import { existsSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { loadFramework } from '#src/features/frameworks/index.ts';
import { toPdf } from '#src/platform/documents/to-pdf.ts';
import { sitePaper } from './site-paper.ts';

/** The list whose papers the site publishes; it has 43 items. */
export const FRAMEWORK = 'nacc-2566';
const ITEMS = 43;
const FILES_PER_ITEM = 3;

/** Names of the site's PDFs, in the order of the items. */
export function sitePaths(): { readonly item: string; readonly path: string }[] {
  return Array.from({ length: ITEMS * FILES_PER_ITEM }, (_, n) => {
    const item = `O${Math.floor(n / FILES_PER_ITEM) + 1}`;
    return { item, path: `${item.toLowerCase()}-${(n % FILES_PER_ITEM) + 1}.pdf` };
  });
}

/**
 * Writes 129 different PDFs of 20 pages of official Thai into a folder, once: the next run finds them there. They are
 * what an office with its papers in order publishes, see {@link sitePaper}.
 * @throws Error where the framework cannot be read
 */
export async function writeSitePapers(folder: string): Promise<void> {
  if (existsSync(folder)) return;
  const framework = loadFramework(FRAMEWORK);
  if (!framework.ok) throw new Error(`${FRAMEWORK} cannot be read`);
  const items = new Map(framework.value.items.map((item) => [item.code, item]));
  const fresh = `${folder}.tmp`;
  await rm(fresh, { recursive: true, force: true });
  await mkdir(fresh, { recursive: true });
  for (const [index, { item, path }] of sitePaths().entries()) {
    const paper = sitePaper(items.get(item)!, framework.value.fiscalYearBE, index);
    await writeFile(join(fresh, path), toPdf(paper));
  }
  await rename(fresh, folder);
}
