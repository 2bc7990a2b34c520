import type { PdfFile } from './pdf-file.ts';
import { type PdfDict, PdfRef, type PdfValue } from './pdf-object.ts';

export interface PdfPage {
  readonly dict: PdfDict;
  readonly resources: PdfDict;
  /** Left, bottom, right, top in user space, of the part that is shown. */
  readonly area: readonly [number, number, number, number];
  /** Clockwise, one of 0, 90, 180, 270. */
  readonly rotation: number;
}

export interface PageList {
  readonly pages: readonly PdfPage[];
  /** Pages that the file has or says to have. */
  readonly pageCount: number;
  /** Entries of the tree that lead nowhere: pages that were lost. */
  readonly lost: number;
}

const INHERITED = ['Resources', 'MediaBox', 'CropBox', 'Rotate'];
const A4: readonly [number, number, number, number] = [0, 0, 595.28, 841.89];

/** Lists the pages in order. A file whose tree gives none is searched for page objects. */
export function listPages(file: PdfFile): PageList {
  const list = walkTree(file);
  if (list.pages.length > 0) return list;
  if (!file.rebuilt) {
    file.rebuild();
    const again = walkTree(file);
    if (again.pages.length > 0) return again;
  }
  const found = searchPages(file);
  return found.pages.length > 0 ? { ...found, lost: Math.max(found.lost, list.lost) } : list;
}

function walkTree(file: PdfFile): PageList {
  const { budget } = file;
  const root = file.dict(file.dict(file.trailer.get('Root'))?.get('Pages'));
  if (!root) return { pages: [], pageCount: 0, lost: 0 };
  const pages: PdfPage[] = [];
  const seen = new Set<PdfDict>();
  let lost = 0;
  let leftOut = 0;
  const visit = (value: PdfValue, above: PdfDict, depth: number): void => {
    if (pages.length >= budget.limits.pages) {
      budget.limitsHit.add('pages');
      leftOut++;
      return;
    }
    const dict = file.dict(value);
    if (!dict) {
      // A reference to nothing: a damaged file, or an editor that deleted a page carelessly.
      if (value instanceof PdfRef) lost++;
      return;
    }
    if (seen.has(dict) || depth > budget.limits.nesting) return;
    seen.add(dict);
    const inherited: PdfDict = new Map();
    for (const key of INHERITED) {
      const own = dict.get(key) ?? above.get(key);
      if (own !== undefined) inherited.set(key, own);
    }
    if (!dict.has('Kids')) {
      if (dict.get('Type') === 'Pages') return;
      pages.push(pageOf(file, dict, inherited));
      return;
    }
    budget.checkTime();
    for (const kid of file.array(dict.get('Kids'))) {
      visit(kid, inherited, depth + 1);
      if (leftOut > 0) break;
    }
  };
  visit(root, new Map(), 0);
  const said = file.resolve(root.get('Count'));
  // A count larger than the number of objects is a lie.
  const believable = typeof said === 'number' && said <= file.objectCount ? said : 0;
  return { pages, pageCount: leftOut > 0 ? Math.max(pages.length, believable) : pages.length, lost };
}

function searchPages(file: PdfFile): PageList {
  const pages: PdfPage[] = [];
  let said = 0;
  for (const num of [...file.objectNumbers()].sort((a, b) => a - b)) {
    if (pages.length >= file.budget.limits.pages) {
      file.budget.limitsHit.add('pages');
      break;
    }
    file.budget.checkTime();
    const dict = file.dict(new PdfRef(num, 0));
    if (dict?.get('Type') === 'Page') pages.push(pageOf(file, dict, dict));
    const count = dict?.get('Type') === 'Pages' ? dict.get('Count') : 0;
    if (typeof count === 'number' && count <= file.objectCount) said = Math.max(said, count);
  }
  return { pages, pageCount: Math.max(pages.length, said), lost: Math.max(0, said - pages.length) };
}

function pageOf(file: PdfFile, dict: PdfDict, inherited: PdfDict): PdfPage {
  const media = boxOf(file, inherited.get('MediaBox')) ?? A4;
  const crop = boxOf(file, inherited.get('CropBox'));
  const rotate = file.resolve(inherited.get('Rotate'));
  return {
    dict,
    resources: file.dict(inherited.get('Resources')) ?? new Map(),
    area: crop ? (intersection(media, crop) ?? media) : media,
    rotation: typeof rotate === 'number' ? (((Math.round(rotate / 90) * 90) % 360) + 360) % 360 : 0,
  };
}

function boxOf(file: PdfFile, value: PdfValue | undefined): readonly [number, number, number, number] | null {
  const [a = 0, b = 0, c = 0, d = 0] = file.numbers(value);
  const box = [Math.min(a, c), Math.min(b, d), Math.max(a, c), Math.max(b, d)] as const;
  return box[2] - box[0] > 1 && box[3] - box[1] > 1 ? box : null;
}

type Area = readonly [number, number, number, number];

function intersection(a: Area, b: Area): Area | null {
  const box = [Math.max(a[0], b[0]), Math.max(a[1], b[1]), Math.min(a[2], b[2]), Math.min(a[3], b[3])] as const;
  return box[2] - box[0] > 1 && box[3] - box[1] > 1 ? box : null;
}
