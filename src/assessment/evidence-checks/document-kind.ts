import { z } from 'zod';
import type { PhraseHit } from '#src/thai/phrases.ts';
import type { EvidenceCase, EvidenceCheck } from './evidence-case.ts';
import type { Finding } from './finding.ts';
import { quoteOf } from './finding-words.ts';
import { contentTextOf, isContentLine, type Line } from './reading/document-lines.ts';
import { readingOf } from './reading/document-reading.ts';
import { findElement } from './reading/element-search.ts';
import { isIndexPage } from './reading/index-page.ts';
import type { DocumentTitle } from './titles/document-title.ts';
import { guessItem } from './titles/guess-item.ts';
import { itemTitles } from './titles/item-titles.ts';

/** Characters of the first pages in which a wrapped document is named. */
const LONGEST_OPENING = 6000;
/** Of a guess by the title: most of its letters speak for the other item. */
const SURE = 0.65;
/** Enough where most of what the item requires is not there either. */
const LIKELY = 0.5;
/** Wordings shorter than this ("มาตรการ") head parts of many documents. */
const SHORTEST_HEADING = 12;

const WRAPPERS: readonly DocumentTitle['form'][] = ['memo', 'announcement', 'letter', 'form'];

export const documentKindParameters = z.object({}).strict();

/** The document is of the kind that the item asks for, by what it calls itself. */
export const documentKind: EvidenceCheck<z.output<typeof documentKindParameters>> = (evidence) => {
  if (evidence.document === null) return [];
  const { title } = readingOf(evidence);
  const { item } = evidence;
  const text = titleTextOf(evidence);
  if (text.trim() === '') return [];
  const titles = itemTitles(item);
  const others = titles.others.find(text);
  const own = titles.own.find(text).filter((hit) => !isPartOfOther(hit, others));
  // "สถิติ" alone heads statistics of anything.
  if (own.some((hit) => hit.end - hit.start >= SHORTEST_HEADING)) return [];
  if (own.length > 0) return holdsNothingAsked(evidence) ? [unlike(evidence)] : [];
  const [other] = others;
  if (opensWithRightKind(evidence)) return [];
  if (other === undefined && !belongsElsewhere(evidence)) {
    return holdsNothingAsked(evidence) || lacksAllThatMatters(evidence) ? [unlike(evidence)] : [];
  }
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

/**
 * "ข้อมูลเชิงสถิติ" of "ข้อมูลเชิงสถิติการให้บริการ", or "ผลการจัดซื้อจัดจ้าง" made out of "แผนการจัดซื้อจัดจ้าง": the words name
 * another kind of document, which is there in full.
 */
function isPartOfOther(hit: PhraseHit, others: readonly PhraseHit[]): boolean {
  return others.some(
    (other) =>
      other.start < hit.end &&
      hit.start < other.end &&
      other.tier === 'exact' &&
      (hit.tier === 'fuzzy' || other.end - other.start > hit.end - hit.start),
  );
}

/** The title is clearly that of another item of the list. */
function belongsElsewhere(evidence: EvidenceCase): boolean {
  const { document, allItems, item } = evidence;
  if (document === null || allItems === undefined) return false;
  const guess = guessItem(document, { items: allItems });
  if (guess === undefined || guess.code === item.code) return false;
  return guess.confidence >= SURE || (guess.confidence >= LIKELY && lacksMostRequired(evidence));
}

function lacksMostRequired(evidence: EvidenceCase): boolean {
  const { elements } = evidence.item;
  const missing = elements.filter(({ look }) => findElement(evidence, look) === 'missing').length;
  return missing >= 2 && missing >= elements.length * 0.6;
}

/** Neither its title nor anything in it is what the item asks for. A single element may hide behind unusual words. */
function holdsNothingAsked(evidence: EvidenceCase): boolean {
  const { elements } = evidence.item;
  const required = elements.filter(({ whenMissing }) => whenMissing === 'fail');
  return (
    required.length > 0 &&
    elements.length >= 2 &&
    !isIndexPage(evidence) &&
    elements.every(({ look }) => findElement(evidence, look) === 'missing')
  );
}

/** Enough where the title has not one word of the item: what may be missing ("when") stands in papers of every kind. */
function lacksAllThatMatters(evidence: EvidenceCase): boolean {
  const required = evidence.item.elements.filter(({ whenMissing }) => whenMissing === 'fail');
  return (
    required.length >= 2 &&
    !isIndexPage(evidence) &&
    required.every(({ look }) => findElement(evidence, look) === 'missing')
  );
}

/** Without `where`: another piece of the item may make it good. */
function unlike(evidence: EvidenceCase): Finding {
  const { item } = evidence;
  const { title } = readingOf(evidence);
  const name = quoteOf(title.text).slice(0, 90);
  return {
    code: 'wrong-document',
    severity: 'fail',
    ...(title.page === undefined ? {} : { page: title.page }),
    quote: quoteOf(title.text),
    messageTh: `เอกสาร “${name}” ไม่มีองค์ประกอบหลักที่ข้อ ${item.code} (${item.titleTh}) กำหนดเลย น่าจะเป็นเอกสารเรื่องอื่น`,
    messageEn: `“${name}” holds none of the main elements that item ${item.code} (${item.titleEn}) asks for; it is probably another document`,
    fixTh: `ตรวจว่าแนบถูกไฟล์ หากไม่ใช่ ให้เปลี่ยนเป็นหลักฐานของข้อ ${item.code} “${item.titleTh}”`,
    fixEn: `Look whether the right file was given; if not, replace it by the evidence for item ${item.code}.`,
  };
}

/** Title of the paper, of the page, and of the first sheet's name. */
function titleTextOf(evidence: EvidenceCase): string {
  const { title } = readingOf(evidence);
  const pageTitle = evidence.document?.kind === 'html' ? (evidence.document.title ?? '') : '';
  return `${title.text}\n${pageTitle}`;
}

/** A memo or order that wraps the right document names it in its first lines. */
function opensWithRightKind(evidence: EvidenceCase): boolean {
  const { lines, title } = readingOf(evidence);
  const isWrapper = WRAPPERS.includes(title.form);
  const opening = lines
    .slice(0, 3)
    .map((page) => page.filter((line) => isContentLine(line) && (isWrapper || isHeading(line))).slice(0, 12));
  const text = contentTextOf(opening).slice(0, LONGEST_OPENING);
  const titles = itemTitles(evidence.item);
  const others = titles.others.find(text);
  return titles.own
    .find(text)
    .some(
      (hit) =>
        hit.tier !== 'fuzzy' && (isWrapper || hit.end - hit.start >= SHORTEST_HEADING) && !isPartOfOther(hit, others),
    );
}

/** Other papers cite plans and policies in their first sentences; only their headings tell what they hold. */
function isHeading({ block }: Line): boolean {
  return block.role === 'heading' || (block.centred === true && block.role !== 'table-row');
}
