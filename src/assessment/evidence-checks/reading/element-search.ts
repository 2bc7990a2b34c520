import { createPhraseFinder, type PhraseFinder, type PhraseHit } from '#src/thai/phrases.ts';
import type { ElementLook, ElementSign, FrameworkItem } from '../../frameworks/framework.ts';
import type { EvidenceCase } from '../evidence-case.ts';
import { contentTextOf } from './document-lines.ts';
import { readingOf } from './document-reading.ts';

const EMAIL = /[\w.+-]+\s?@\s?[\w-]+(\.[\w-]+)+|อีเมล|e-?mail/iu;
const PHONE =
  /(?:โทร|tel|phone|☎)[^\n0-9๐-๙]{0,20}[0-9๐-๙]|(?<![0-9๐-๙.,/])[0๐][\s-]?[0-9๐-๙](?:[\s-]?[0-9๐-๙]){7,8}(?![0-9๐-๙])/iu;
const ADDRESS =
  /(ตำบล|ตําบล|ตาบล|แขวง|ต\.)[\s\S]{0,80}(อำเภอ|อําเภอ|อาเภอ|เขต|อ\.)|(?:จังหวัด|จ\.|กรุงเทพ)[\s\S]{0,40}[0-9๐-๙]{5}/u;
const MAP = /แผนที่|google\s?maps?|พิกัด|ที่ตั้งสำนักงานบนแผนที่/iu;
const MAP_LINK = /maps\.(google|app\.goo)|google\.[a-z.]+\/maps|goo\.gl\/maps|openstreetmap|maps\.app/iu;
const SOCIAL =
  /facebook\.com|fb\.(com|me)|twitter\.com|\/\/x\.com|instagram\.com|tiktok\.com|youtube\.com|youtu\.be|line\.me|lin\.ee/iu;
const SOCIAL_WORD = /facebook|เฟซบุ๊ก|เฟสบุ๊ค|twitter|instagram|tiktok|youtube|line\s?(official|id|@)|ไลน์/iu;
const PICTURE_WORD = /รูปถ่าย|ภาพถ่าย|ภาพกิจกรรม|ภาพประกอบ|รูปภาพ/u;
const MONEY = /บาท|(?<![0-9๐-๙])[0-9๐-๙]{1,3}(,[0-9๐-๙]{3})+|งบประมาณ/u;
const SIGNATURE = /ลงชื่อ|ลงนาม|\(\s*(นาย|นาง|น\.ส\.|ดร\.|ว่าที่|พล|พ\.|ร\.|ผศ|รศ|ศ\.)/u;
/** Name and surname alone on a line, in brackets or under a personal title. */
const BRACKETED_NAME = /^\(\s*[ก-๙.]{2,}(?:\s+[ก-๙.]{2,}){1,4}\s*\)$/u;
const TITLED_NAME =
  /^(?:นาย(?!ก)|นาง|น\.ส\.|ดร\.|ว่าที่|พล\.|พัน|พ\.[ตทอจ]|ร้อย|ร\.[ตทอ]|ดาบ|แพทย์หญิง|ทันตแพทย์|เภสัชกร|ผู้ช่วยศาสตราจารย์|รองศาสตราจารย์|ศาสตราจารย์|ผศ|รศ|ศ\.)[ก-๙.\s]{5,60}$/u;
const POSITION =
  /^(?:\(?(?:รักษา|ปฏิบัติ)ราชการ|ตำแหน่ง|นายก|นายอำเภอ|ปลัด|ผู้|รอง|อธิการ|อธิบดี|คณบดี|สาธารณสุข|ศึกษาธิการ|สรรพากร|เลขาธิการ|หัวหน้า|ประธาน|สารวัตร|นายแพทย์|ครูใหญ่)/u;

/** A column headed "งบ", "งบปกติ" or "ปี 2566 งบ", or "งบ 6,000" in a line: money of the work, not the budget year. */
const BUDGET_COLUMN =
  /(?:^|\t)[^\t\n]{0,12}(?<!ปี ?)งบ(?!ประมาณ)[ก-๙]{0,14} ?(?:\t|$)|(?<!ปี ?)งบ(?!ประมาณ)[ก-๙]{0,12} ?[0-9๐-๙]{1,3}(?:,[0-9๐-๙]{3})+/mu;

/** A column headed "ใช้", "จ่าย" or "เบิก" and nothing more. */
const SPENT_COLUMN = /\t ?(?:ใช้|จ่าย|เบิก) ?(?:\t|$)/mu;

/** A column headed "ผล" and nothing more, as beside "แผน", or "สิ่งที่ทำแล้ว". */
const RESULT_COLUMN = /\t ?(?:ผล|ผลจริง|ผลงานจริง|สิ่งที่(?:ได้)?ทำแล้ว) ?(?:\t|$)/mu;

/** A row of a plan for several years has a column for each: "ปี 2566", "ปี 2567", "ปี 2568". */
const YEAR_COLUMNS = /(?:(?:^|\t)[^\t\n0-9๐-๙]{0,12}(?:25|๒๕)[0-9๐-๙]{2}[^\t\n0-9๐-๙]{0,20}(?=\t|$)){3}/mu;

/** Longer texts are not searched for misspelt phrases: the cost grows with every phrase that is not there. */
const LONGEST_FUZZY_TEXT = 400_000;

interface Search {
  readonly text: string;
  readonly hits: ReadonlyMap<string, readonly PhraseHit[]>;
}

/** One finder for all phrases of an item, and one search for a case: both are used again for every element. */
const finders = new WeakMap<FrameworkItem, PhraseFinder>();
const nearFinders = new WeakMap<readonly string[], PhraseFinder>();
const searches = new WeakMap<EvidenceCase, Search>();

/**
 * Whether an element stands in the piece. `likely`: only something close to its letters is there. `undefined`: a program
 * cannot tell.
 */
export function findElement(evidence: EvidenceCase, look: ElementLook): 'found' | 'likely' | 'missing' | undefined {
  switch (look.by) {
    case 'person':
      return undefined;
    case 'phrases':
      if (look.orBy?.some((sign) => hasSign(evidence, sign))) return 'found';
      return phraseOutcome(evidence, look.anyOf, look.atLeast ?? 1, look.notWithin ?? []);
    case 'phrase-groups': {
      const outcomes = look.allOf.map((group) => phraseOutcome(evidence, group, 1, []));
      if (outcomes.includes('missing')) return 'missing';
      return outcomes.includes('likely') ? 'likely' : 'found';
    }
    default:
      return hasSign(evidence, look.by) ? 'found' : 'missing';
  }
}

function searchOf(evidence: EvidenceCase): Search {
  const known = searches.get(evidence);
  if (known) return known;
  const text = textOf(evidence);
  const search = { text, hits: Map.groupBy(finderOf(evidence.item).find(text), ({ phrase }) => phrase) };
  searches.set(evidence, search);
  return search;
}

function finderOf(item: FrameworkItem): PhraseFinder {
  const known = finders.get(item);
  if (known) return known;
  const phrases = item.elements.flatMap(({ look }) => {
    if (look.by === 'phrases') return [...look.anyOf, ...(look.notWithin ?? [])];
    return look.by === 'phrase-groups' ? look.allOf.flat() : [];
  });
  const finder = createPhraseFinder([...new Set(phrases)], { fuzzy: false });
  finders.set(item, finder);
  return finder;
}

/** Finds misspelt phrases too; made only for the elements that were not found otherwise. */
function nearFinderOf(phrases: readonly string[]): PhraseFinder {
  const finder = nearFinders.get(phrases) ?? createPhraseFinder(phrases);
  nearFinders.set(phrases, finder);
  return finder;
}

/** Content with the words of links, since a page may lead to the thing by its name. */
function textOf(evidence: EvidenceCase): string {
  const links = (evidence.document?.links ?? []).filter((link) => !link.inNavigation).map((link) => link.text);
  const title = evidence.document?.kind === 'html' ? (evidence.document.title ?? '') : '';
  const names = (evidence.document?.pages ?? []).map((page) => page.name ?? '');
  return [title, contentTextOf(readingOf(evidence).lines), ...names, ...links].join('\n');
}

function phraseOutcome(
  evidence: EvidenceCase,
  phrases: readonly string[],
  atLeast: number,
  notWithin: readonly string[],
): 'found' | 'likely' | 'missing' {
  const { text, hits } = searchOf(evidence);
  const isScreened = screenOf(notWithin.flatMap((phrase) => hits.get(phrase) ?? []));
  const found = phrases.filter((phrase) => hits.get(phrase)?.some((hit) => !isScreened(hit)));
  if (found.length >= atLeast) return 'found';
  if (text.length > LONGEST_FUZZY_TEXT) return 'missing';
  const near = nearFinderOf(phrases)
    .find(text)
    .filter((hit) => hit.tier === 'fuzzy' && !isScreened(hit));
  return new Set([...found, ...near.map(({ phrase }) => phrase)]).size >= atLeast ? 'likely' : 'missing';
}

/** Tells whether a place lies inside one of the screens. */
function screenOf(screens: readonly PhraseHit[]): (hit: PhraseHit) => boolean {
  const sorted = [...screens].sort((one, other) => one.start - other.start);
  let reach = 0;
  const reaches = sorted.map(({ end }) => {
    reach = Math.max(reach, end);
    return reach;
  });
  return ({ start, end }) => {
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle]?.start ?? 0) <= start) low = middle + 1;
      else high = middle;
    }
    return low > 0 && (reaches[low - 1] ?? 0) >= end;
  };
}

function hasSign(evidence: EvidenceCase, sign: ElementSign): boolean {
  const { document } = evidence;
  const { text } = searchOf(evidence);
  const links = (document?.links ?? []).map((link) => link.href);
  switch (sign) {
    case 'email':
      return EMAIL.test(text) || links.some((href) => href.startsWith('mailto:'));
    case 'phone':
      return PHONE.test(text) || links.some((href) => href.startsWith('tel:'));
    case 'address':
      return ADDRESS.test(text);
    case 'map':
      return MAP.test(text) || links.some((href) => MAP_LINK.test(href));
    case 'image':
      return document?.pages.some((page) => page.imageCount > 0) === true || PICTURE_WORD.test(text);
    case 'social-link':
      return links.some((href) => SOCIAL.test(href)) || SOCIAL_WORD.test(text);
    case 'money':
      return MONEY.test(text);
    case 'date':
      return readingOf(evidence).years.some(({ mention }) => mention.kind === 'date');
    case 'signature':
      return SIGNATURE.test(text) || hasSignedName(text);
    case 'table':
      return hasTable(evidence);
    case 'budget-column':
      return BUDGET_COLUMN.test(text);
    case 'spent-column':
      return SPENT_COLUMN.test(text);
    case 'result-column':
      return RESULT_COLUMN.test(text);
    case 'year-columns':
      return YEAR_COLUMNS.test(text);
    case 'figures':
      return endingInFigures(evidence) >= 2;
  }
}

/** Rows that the reader knows as such; a PDF tells no rows, so three lines that end in figures count there. */
function hasTable(evidence: EvidenceCase): boolean {
  const lines = readingOf(evidence).lines.flat();
  return lines.some((line) => line.block.role === 'table-row') || endingInFigures(evidence) >= 3;
}

/** Lines that end in a number, years aside. */
function endingInFigures(evidence: EvidenceCase): number {
  const endings = readingOf(evidence).lines.flatMap((page) => page.map(({ text }) => text.trimEnd().slice(-30)));
  return endings.filter((end) => /[0-9๐-๙][0-9๐-๙,.]*$/u.test(end) && !/(?<![0-9๐-๙])(?:25|๒๕)[0-9๐-๙]{2}$/u.test(end))
    .length;
}

/** A name in brackets, or a titled name above its post: a signature need not say that it is one. */
function hasSignedName(text: string): boolean {
  const lines = text.split('\n').map((line) => line.trim());
  return lines.some((line, index) => {
    if (isNameWithPost(line)) return true;
    const [next = '', afterNext = ''] = lines.slice(index + 1, index + 3);
    return isSignedName(line, next) || (line.length < 50 && isSignedName(`${line} ${next}`, afterNext));
  });
}

function isSignedName(name: string, post: string): boolean {
  if (name.length > 120 || post.length > 120) return false;
  return POSITION.test(post) && (BRACKETED_NAME.test(name) || TITLED_NAME.test(name));
}

/** "นางวรรณา มีสุข ผู้อำนวยการโรงเรียน" alone on a line: name, surname and post, and no sentence. */
function isNameWithPost(line: string): boolean {
  if (line.length > 90 || /ขอ|ประกาศ|ได้|จะ|\t/u.test(line)) return false;
  const [name = '', surname = '', ...post] = line.replace(/[()]/gu, '').split(/\s+/u);
  return (
    TITLED_NAME.test(`${name} ${surname}`) && (POSITION.test(post.join(' ')) || POSITION.test(post.slice(1).join(' ')))
  );
}
