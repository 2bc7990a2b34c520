import type { DocumentLink } from '#src/shared/extracted-document.ts';
import type { PageDraft, Reading } from '../../document-parts.ts';
import { FlowBuilder } from '../../flow-builder.ts';
import type { ReadingBudget } from '../../reading-budget.ts';
import { decodeXml } from '../../xml/decode-xml.ts';
import type { XmlTag } from '../../xml/scan-xml.ts';
import { DamagedZip, type ZipArchive } from '../../zip/zip-reader.ts';
import { readCoreTitle } from '../read-core-title.ts';
import { findMainPart, type Relationship, readRelationships } from '../relationships.ts';
import { readStory, type StorySetting } from './word-story.ts';
import { isOn, readWordStyles, type WordStyle } from './word-styles.ts';

interface MarginReference {
  readonly role: 'header' | 'footer';
  readonly type: string;
  readonly part: string;
}

/** Reads a Word document as one page: headers that show, body, notes, footers that show. */
export function readDocx(zip: ZipArchive, budget: ReadingBudget): Reading {
  const mainPart = findMainPart(zip, budget);
  const main = mainPart === null ? null : zip.read(mainPart);
  if (mainPart === null || main === null) throw new DamagedZip('the main document part is missing');
  const relationships = readRelationships(zip, mainPart, budget);
  const partOf = (type: string) => [...relationships.values()].find((one) => one.type === type)?.target;
  const links: DocumentLink[] = [];
  const read = (part: string | undefined) => (part === undefined ? null : zip.read(part));
  const stylesXml = read(partOf('styles'));
  const styles: ReadonlyMap<string, WordStyle> =
    stylesXml === null ? new Map() : readWordStyles(decodeXml(stylesXml), budget);

  const story = (content: Buffer, part: string, target: PageDraft, zone?: 'header' | 'footer', onOpen?: OnOpen) => {
    const flow = new FlowBuilder(target, budget, zone === undefined ? {} : { zone });
    const own = part === mainPart ? relationships : readRelationships(zip, part, budget);
    const setting = { page: target, flow, links, relationships: own, styles, budget };
    return readStory(decodeXml(content), onOpen === undefined ? setting : { ...setting, onOpen });
  };

  const body: PageDraft = { blocks: [], imageCount: 0 };
  const sections = new SectionReader(relationships);
  let complete = true;
  const finished = budget.within(() => {
    complete = story(main, mainPart, body, undefined, sections.onOpen);
    for (const type of ['footnotes', 'endnotes']) {
      const part = partOf(type);
      const notes = read(part);
      if (part !== undefined && notes !== null) story(notes, part, body, undefined, skipSeparators);
    }
  });
  const settings = read(partOf('settings'));
  const oddAndEven =
    settings !== null && /<w:evenAndOddHeaders(?: w:val="(?:1|true|on)")?\s*\/>/.test(decodeXml(settings));
  const margins = finished ? sections.shown(oddAndEven) : [];
  const page: PageDraft = { blocks: [], imageCount: 0 };
  budget.within(() => {
    const marginBlocks = (role: 'header' | 'footer') => {
      for (const margin of margins) {
        const content = margin.role === role ? zip.read(margin.part) : null;
        if (content !== null) story(content, margin.part, page, role);
      }
    };
    marginBlocks('header');
    for (const block of body.blocks) page.blocks.push(block);
    page.imageCount += body.imageCount;
    marginBlocks('footer');
  });
  const title = readCoreTitle(zip, 'docProps/core.xml', budget);
  return {
    pages: [page],
    links,
    ...(title === undefined ? {} : { title }),
    ...(complete ? {} : { damage: 'the markup of the document breaks off' }),
  };
}

type OnOpen = NonNullable<StorySetting['onOpen']>;

/** The line above footnotes is stored as a note of its own. */
const skipSeparators: OnOpen = (tag) => {
  if (tag.name !== 'footnote' && tag.name !== 'endnote') return undefined;
  return tag.attribute('type') === undefined || tag.attribute('type') === 'normal' ? undefined : 'skip';
};

/**
 * Which headers and footers a reader sees. A file keeps those that are switched off: one for the first page counts only with
 * `titlePg`, one for even pages only with `evenAndOddHeaders`.
 */
class SectionReader {
  readonly #relationships: ReadonlyMap<string, Relationship>;
  readonly #references: (MarginReference & { section: number })[] = [];
  readonly #withFirstPage = new Set<number>();
  #section = 0;

  constructor(relationships: ReadonlyMap<string, Relationship>) {
    this.#relationships = relationships;
  }

  readonly onOpen = (tag: XmlTag): undefined => {
    if (tag.name === 'sectPr') this.#section += 1;
    else if (tag.name === 'titlePg' && isOn(tag.attribute('val'))) this.#withFirstPage.add(this.#section);
    else if (tag.name === 'headerReference' || tag.name === 'footerReference') {
      const target = this.#relationships.get(tag.attribute('r:id') ?? tag.attribute('id') ?? '')?.target;
      if (target === undefined) return undefined;
      const role = tag.name === 'headerReference' ? 'header' : 'footer';
      this.#references.push({ role, type: tag.attribute('type') ?? 'default', part: target, section: this.#section });
    }
    return undefined;
  };

  shown(oddAndEven: boolean): readonly MarginReference[] {
    const seen = new Set<string>();
    return this.#references.filter(({ type, part, section }) => {
      if (type === 'even' && !oddAndEven) return false;
      // A later section without its own reference shows the one before it, so its switch counts too.
      if (type === 'first' && ![...this.#withFirstPage].some((one) => one >= section)) return false;
      if (seen.has(part)) return false;
      seen.add(part);
      return true;
    });
  }
}
