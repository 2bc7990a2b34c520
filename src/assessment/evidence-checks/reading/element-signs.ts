import type { ElementSign } from '../../frameworks/framework.ts';
import type { EvidenceCase } from '../evidence-case.ts';
import { quoteOf } from '../finding-words.ts';
import type { Line } from './document-lines.ts';
import { readingOf } from './document-reading.ts';
import { sightWork } from './work-signs.ts';

/**
 * Where an element was seen: a position in `searchedTextOf`, or a page and its words where the sign is no text of its own (a
 * picture, a row of a table, the address of a link; page null for a link).
 */
export type Sighting = { readonly at: number } | { readonly page: number | null; readonly quote: string | null };

const EMAIL = /[\w.+-]+\s?@\s?[\w-]+(\.[\w-]+)+|อีเมล|e-?mail/iu;
const PHONE =
  /(?:โทร|tel|phone|☎|สายด่วน|เบอร์)[^\n0-9๐-๙]{0,20}[0-9๐-๙]|(?<![0-9๐-๙.,/])[0๐][\s-]?[0-9๐-๙](?:[\s-]?[0-9๐-๙]){7,8}(?![0-9๐-๙])/iu;
const ADDRESS =
  /(ตำบล|ตําบล|ตาบล|แขวง|ต\.)[\s\S]{0,80}(อำเภอ|อําเภอ|อาเภอ|เขต|อ\.)|(?:จังหวัด|จ\.|กรุงเทพ|กทม)[\s\S]{0,40}[0-9๐-๙]{5}/u;
const MAP = /แผนที่|google\s?maps?|พิกัด|ละติจูด|latitude|[0-9]{1,2}\.[0-9]{4,} ?, ?[0-9]{2,3}\.[0-9]{4,}|เส้นทางมา|นำทาง/iu;
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
  /^(?:นาย(?!ก)|นาง|น\.ส\.|ดร\.|ว่าที่|พล\.|พัน|พ\.[ตทอจ]|ร้อย|ร\.[ตทอ]|ดาบ|จ่า|สิบ|เรือ|นาวา|หม่อม|ม\.[รล]|อาจารย์|แพทย์หญิง|ทันตแพทย์|ทันตแพทย์หญิง|สัตวแพทย์|พระ|เภสัชกร|ผู้ช่วยศาสตราจารย์|รองศาสตราจารย์|ศาสตราจารย์|ผศ|รศ|ศ\.)[ก-๙.\s]{5,60}$/u;
const POSITION =
  /^(?:\(?(?:รักษา|ปฏิบัติ)ราชการ|ตำแหน่ง|นายก|นายอำเภอ|ปลัด|ผู้|รอง|อธิการ|อธิบดี|คณบดี|สาธารณสุข|ศึกษาธิการ|สรรพากร|เลขาธิการ|หัวหน้า|ประธาน|สารวัตร|นายแพทย์|ครูใหญ่|[ก-๙]{2,30}(?:จังหวัด|อำเภอ|เขต|ตำบล|แขวง|กรม))/u;

/**
 * A column headed "งบ", "งบปกติ", "ปี 2566 งบ", "แผนเงิน" or "ผลการใช้จ่าย", or "งบ 6,000" in a line: money of the work, not the
 * budget year.
 */
const BUDGET_COLUMN =
  /\t ?(?:แผน|ผล)?(?:การ)?(?:เงิน|จ่าย|ใช้จ่าย|เบิกจ่าย)(?:เงิน|จริง|แล้ว|สะสม)? ?(?:\([^\t\n)]{1,14}\) ?)?(?:\t|$)|(?:^|\t)[^\t\n]{0,12}(?<!ปี ?)งบ(?!ประมาณ)[ก-๙]{0,14} ?(?:(?:25|๒๕)[0-9๐-๙]{2} ?)?(?:\t|$)|(?<!ปี ?)งบ(?!ประมาณ)[ก-๙]{0,12} ?[0-9๐-๙]{1,3}(?:,[0-9๐-๙]{3})+/mu;

/** A person by name, not "นายกเทศมนตรี" or "นายแพทย์ชำนาญการ". */
const NAMED_PERSON =
  /(?:นาย(?!ก(?:เทศ|องค์|สภา|สมาคม|รัฐ|เมือง|อบ|ฯ| |$)|แพทย์|อำเภอ|ทะเบียน|สัตว|ช่าง|ด่าน|สถานี|ทหาร|ตำรวจ)|นาง(?!งาม|ใน)(?:สาว)?|น\.ส\.|ดร\.|ว่าที่|[พร]\.[ตทอจ]\.?[อทตญ]?\.?|พล\.|[จสด]\.(?:ส\.)?[อทต]\.|ผศ\.|รศ\.|ศ\.|นพ\.|พญ\.|ทพ\.|ภก\.|(?:Mr|Mrs|Ms|Miss|Dr)\.?) ?[ก-๙A-Za-z.]{2,}(?: +[ก-๙A-Za-z]{2,})?/gu;
const FEWEST_PERSONS = 2;

/** A column headed "ใช้", "จ่าย" or "เบิก" and nothing more, or "ใช้ 18,000" in a line. */
const SPENT_COLUMN =
  /\t ?(?:ใช้|จ่าย|เบิก|ใช้จ่าย|เบิกจ่าย|ใช้งบ|จ่ายเงิน) ?(?:จริง|แล้ว)? ?(?:\((?:บาท|บ\.|ล้านบาท)\))? ?(?:\t|$)|(?:ใช้|จ่าย|เบิก)(?:ไป|แล้ว)? ?[0-9๐-๙]{1,3}(?:,[0-9๐-๙]{3})+/mu;

/** A column headed "ผล" and nothing more, as beside "แผน", or "สิ่งที่ทำแล้ว". */
const RESULT_COLUMN = /(?:^|\t) ?(?:ผล(?: ?\([^)\n]{1,12}\))?|ผลจริง|ผลงานจริง|สิ่งที่(?:ได้)?ทำแล้ว) ?(?:\t|$)/mu;

/** A row of a plan for several years has a column for each: "ปี 2566", "ปี 2567", "ปี 2568". */
const YEAR_COLUMNS = /(?:(?:^|\t)[^\t\n0-9๐-๙]{0,12}(?:25|๒๕)[0-9๐-๙]{2}[^\t\n0-9๐-๙]{0,20}(?=\t|$)){3}/mu;

/** Where a sign stands in the piece; undefined where it does not. `text` is the text that is searched for phrases too. */
export function sightSign(evidence: EvidenceCase, sign: ElementSign, text: string): Sighting | undefined {
  switch (sign) {
    case 'email':
      return inText(EMAIL, text) ?? inLinks(evidence, (href) => href.startsWith('mailto:'));
    case 'phone':
      return inText(PHONE, text) ?? inLinks(evidence, (href) => href.startsWith('tel:'));
    case 'address':
      return inText(ADDRESS, text);
    case 'map':
      return inText(MAP, text) ?? inLinks(evidence, (href) => MAP_LINK.test(href));
    case 'image':
      return picture(evidence) ?? inText(PICTURE_WORD, text);
    case 'social-link':
      return inLinks(evidence, (href) => SOCIAL.test(href)) ?? inText(SOCIAL_WORD, text);
    case 'money':
      return inText(MONEY, text);
    case 'date':
      return date(evidence);
    case 'signature':
      return inText(SIGNATURE, text) ?? signedName(text);
    case 'table':
      return table(evidence);
    case 'budget-column':
      return inText(BUDGET_COLUMN, text);
    case 'spent-column':
      return inText(SPENT_COLUMN, text);
    case 'result-column':
      return inText(RESULT_COLUMN, text);
    case 'year-columns':
      return inText(YEAR_COLUMNS, text);
    case 'figures':
      return endingInFigures(evidence, 2);
    case 'several-persons':
      return severalPersons(text);
    default:
      return placed(sightWork(sign, text));
  }
}

function inText(pattern: RegExp, text: string): Sighting | undefined {
  return placed(pattern.exec(text)?.index);
}

function placed(at: number | undefined): Sighting | undefined {
  return at === undefined ? undefined : { at };
}

function severalPersons(text: string): Sighting | undefined {
  const persons = [...text.matchAll(NAMED_PERSON)];
  const names = new Set(persons.map(([name]) => name.replace(/\s/gu, '')));
  return names.size >= FEWEST_PERSONS ? placed(persons[0]?.index) : undefined;
}

function inLinks({ document }: EvidenceCase, isSign: (href: string) => boolean): Sighting | undefined {
  const link = document?.links.find(({ href }) => isSign(href));
  return link && { page: null, quote: quoteOf(link.href) };
}

function picture({ document }: EvidenceCase): Sighting | undefined {
  const page = document?.pages.find(({ imageCount }) => imageCount > 0);
  return page && { page: page.number, quote: null };
}

function date(evidence: EvidenceCase): Sighting | undefined {
  const year = readingOf(evidence).years.find(({ mention }) => mention.kind === 'date');
  return year && { page: year.page, quote: quoteOf(year.mention.text) };
}

function line({ page, text }: Line): Sighting {
  return { page, quote: quoteOf(text) };
}

/** Rows that the reader knows as such; a PDF tells no rows, so three lines that end in figures count there. */
function table(evidence: EvidenceCase): Sighting | undefined {
  const row = readingOf(evidence)
    .lines.flat()
    .find(({ block }) => block.role === 'table-row');
  return row ? line(row) : endingInFigures(evidence, 3);
}

/** At least so many lines that end in a number, years aside: the first of them. */
function endingInFigures(evidence: EvidenceCase, atLeast: number): Sighting | undefined {
  let seen = 0;
  let first: Line | undefined;
  for (const one of readingOf(evidence).lines.flat()) {
    const end = one.text.trimEnd().slice(-30);
    if (!/[0-9๐-๙][0-9๐-๙,.]*$/u.test(end) || /(?<![0-9๐-๙])(?:25|๒๕)[0-9๐-๙]{2}$/u.test(end)) continue;
    first ??= one;
    if (++seen >= atLeast) return line(first);
  }
  return undefined;
}

/** A name in brackets, or a titled name above its post: a signature need not say that it is one. */
function signedName(text: string): Sighting | undefined {
  const written = text.split('\n');
  const lines = written.map((one) => one.trim());
  const index = lines.findIndex((one, position) => {
    if (isNameWithPost(one)) return true;
    const [next = '', afterNext = ''] = lines.slice(position + 1, position + 3);
    return isSignedName(one, next) || (one.length < 50 && isSignedName(`${one} ${next}`, afterNext));
  });
  if (index === -1) return undefined;
  return { at: written.slice(0, index).reduce((sum, one) => sum + one.length + 1, 0) };
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
