import type { EvidenceCase } from '../evidence-case.ts';
import { itemTitles } from '../titles/item-titles.ts';
import { contentTextOf } from './document-lines.ts';
import { readingOf } from './document-reading.ts';

const FILE_LINK =
  /\.(pdf|docx?|xlsx?|pptx?|odt|ods|zip)(\?|#|$)|drive\.google|docs\.google|sharepoint|1drv\.ms|download|attachment/iu;
/** Characters of content; a page that tells more than this is itself the evidence. */
const SHORT_PAGE = 1200;

/** A web page that is little more than links to the documents of the item. */
export function isIndexPage(evidence: EvidenceCase): boolean {
  const { document, item } = evidence;
  if (document?.kind !== 'html') return false;
  const links = document.links.filter((link) => !link.inNavigation && FILE_LINK.test(link.href));
  if (links.length === 0) return false;
  const content = contentTextOf(readingOf(evidence).lines).replace(/\s+/gu, '');
  if (content.length <= SHORT_PAGE) return true;
  const { own } = itemTitles(item);
  return links.some((link) => own.find(link.text).length > 0);
}
