import { z } from 'zod';
import { contentTextOf, isContentLine } from './document-lines.ts';
import { readingOf } from './document-reading.ts';
import type { EvidenceCase, EvidenceCheck } from './evidence-case.ts';
import { quoteOf } from './finding-words.ts';
import { guessItem } from './guess-item.ts';
import { itemTitles } from './item-titles.ts';

/** Characters of the first pages in which a wrapped document is named. */
const LONGEST_OPENING = 6000;
/** Of a guess by the title: most of its letters speak for the other item. */
const SURE = 0.65;

export const documentKindParameters = z.object({}).strict();

/** The document is of the kind that the item asks for, by what it calls itself. */
export const documentKind: EvidenceCheck<z.output<typeof documentKindParameters>> = (evidence) => {
  if (evidence.document === null) return [];
  const { title } = readingOf(evidence);
  const { item } = evidence;
  const text = titleTextOf(evidence);
  if (text.trim() === '') return [];
  const titles = itemTitles(item);
  if (titles.own.find(text).length > 0) return [];
  const [other] = titles.others.find(text);
  if ((other === undefined && !belongsElsewhere(evidence)) || opensWithRightKind(evidence)) return [];
  return [
    {
      code: 'wrong-document',
      severity: 'fail',
      ...(title.page === undefined ? {} : { page: title.page }),
      where: 'title',
      quote: quoteOf(title.text),
      messageTh: `เอกสารนี้คือ “${quoteOf(title.text).slice(0, 90)}” ไม่ใช่เอกสารของข้อ ${item.code} (${item.titleTh})`,
      messageEn: `This document calls itself “${quoteOf(title.text).slice(0, 90)}”; it is not what item ${item.code} (${item.titleEn}) asks for`,
      fixTh: `เปลี่ยนเป็นหลักฐานของข้อ ${item.code} “${item.titleTh}”`,
      fixEn: `Replace it by the evidence for item ${item.code}.`,
    },
  ];
};

/** The title is clearly that of another item of the list. */
function belongsElsewhere({ document, allItems, item }: EvidenceCase): boolean {
  if (document === null || allItems === undefined) return false;
  const guess = guessItem(document, { items: allItems });
  return guess !== undefined && guess.code !== item.code && guess.confidence >= SURE;
}

/** Title of the paper, of the page, and of the first sheet's name. */
function titleTextOf(evidence: EvidenceCase): string {
  const { title } = readingOf(evidence);
  const pageTitle = evidence.document?.kind === 'html' ? (evidence.document.title ?? '') : '';
  return `${title.text}\n${pageTitle}`;
}

/** A memo or order that wraps the right document names it in its first lines. */
function opensWithRightKind(evidence: EvidenceCase): boolean {
  const opening = readingOf(evidence)
    .lines.slice(0, 3)
    .map((page) => page.filter(isContentLine).slice(0, 12));
  return itemTitles(evidence.item)
    .own.find(contentTextOf(opening).slice(0, LONGEST_OPENING))
    .some(({ tier }) => tier !== 'fuzzy');
}
