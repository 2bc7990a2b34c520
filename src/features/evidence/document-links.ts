import type { RequiredPeriod } from '#src/assessment/evidence-checks/evidence-case.ts';
import type { FrameworkItem } from '#src/assessment/frameworks/framework.ts';
import type { DocumentLink, ExtractedDocument } from '#src/shared/extracted-document.ts';
import { toArabicDigits } from '#src/thai/digits.ts';
import type { YearMention } from '#src/thai/year-mention.ts';
import { findYearMentions } from '#src/thai/year-mentions.ts';

/** More than this is an archive, not the answer to one item. */
const MOST_FOLLOWED = 20;
const DOCUMENT_ADDRESS = /\.(?:pdf|docx?|xlsx?|pptx?|od[tsp]|csv)(?:$|[?#&/])/i;

/** The links in the content of a web page (not its menu or footer) whose address names a document. */
export function documentLinksOf(document: ExtractedDocument): readonly DocumentLink[] {
  if (document.kind !== 'html') return [];
  return document.links.filter(({ href, inNavigation }) => !inNavigation && DOCUMENT_ADDRESS.test(href)).slice(0, 500);
}

/**
 * The documents that a page with links hands in for an item, one level deep. Offices often answer an item with a page that
 * only lists files; then the files are the evidence. Followed are links that
 * - stand in the content and name a document (`documentLinksOf`),
 * - lead to the host of the page or one of the office's own,
 * - do not name another year than the one asked for: such pages keep the documents of all years,
 * those that name the right year first, at most 20. Items answered by the page itself (contact, news) follow nothing.
 */
export function linksToFollow(
  links: readonly DocumentLink[],
  pageUrl: string,
  item: Pick<FrameworkItem, 'media'>,
  period: RequiredPeriod,
  officeHosts: readonly string[],
): string[] {
  if (!item.media.includes('document') && !item.media.includes('spreadsheet')) return [];
  const hosts = new Set([new URL(pageUrl).hostname, ...officeHosts]);
  const right: string[] = [];
  const silent: string[] = [];
  for (const { href, text } of links) {
    const url = URL.parse(href, pageUrl);
    if (!url || !/^https?:$/.test(url.protocol) || !hosts.has(url.hostname)) continue;
    url.hash = '';
    const fit = yearFit(`${text} ${fileNameOf(url)}`, period);
    if (fit === 'right') right.push(url.href);
    if (fit === 'silent') silent.push(url.href);
  }
  return [...new Set([...right, ...silent])].slice(0, MOST_FOLLOWED);
}

function yearFit(text: string, period: RequiredPeriod): 'right' | 'other' | 'silent' {
  const wanted = wantedYears(period);
  const mentions = findYearMentions(text);
  const bare = bareYears(text);
  if (wanted === null || mentions.length + bare.length === 0) return 'silent';
  const isRight = (year: number) => bare.includes(year) || mentions.some((mention) => speaksOf(mention, year));
  return wanted.some(isRight) ? 'right' : 'other';
}

/** Years as they stand in file names (`plan_2565.pdf`), where no wording says that they are years. */
function bareYears(text: string): number[] {
  return Array.from(toArabicDigits(text).matchAll(/(?<!\d)25[4-9]\d(?!\d)/g), ([year]) => Number(year));
}

/** Null where the item asks for no particular year. */
function wantedYears(period: RequiredPeriod): readonly number[] | null {
  if (period.kind === 'fiscal-year') return [period.fiscalYearBE];
  if (period.kind === 'months') return [Number(period.from.slice(0, 4)), Number(period.to.slice(0, 4))];
  return null;
}

function speaksOf(mention: YearMention, year: number): boolean {
  if (mention.kind === 'range') return (mention.from ?? mention.yearBE) <= year && year <= (mention.to ?? 9999);
  return mention.yearBE === year || mention.fiscalYearBE === year || mention.likelyYearBE === year;
}

function fileNameOf(url: URL): string {
  const last = url.pathname.split('/').at(-1) ?? '';
  try {
    return decodeURIComponent(last);
  } catch {
    // A percent sign that is no escape: the name as it stands.
    return last;
  }
}
