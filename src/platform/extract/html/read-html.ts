import { Parser } from 'htmlparser2';
import { addBlock, type PageDraft, type Reading } from '../document-parts.ts';
import { FlowBuilder } from '../flow-builder.ts';
import { LimitReached, type ReadingBudget } from '../reading-budget.ts';
import { PageFacts } from './page-facts.ts';
import { type Zone, zoneOf } from './page-zones.ts';

/** Elements that begin and end a line of text. */
const BLOCKS = new Set(
  'address article aside blockquote body br caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html legend li main nav ol option p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
const CHUNK = 64 * 1024;

/** Reads a web page in one pass: text by zones, headings, tables, links. Scripts are never run, comments are left out. */
export function readHtml(text: string, budget: ReadingBudget): Reading {
  const reading = readZones(text, budget, true);
  const page = reading.pages[0];
  const onlyNavigation = page?.blocks.length !== 0 && page?.blocks.every((block) => block.role === 'navigation');
  // A wrapper named "menu" or "footer" around everything would hide the whole page: then the names count for nothing.
  return onlyNavigation ? readZones(text, budget, false) : reading;
}

function readZones(text: string, budget: ReadingBudget, byWords: boolean): Reading {
  const reader = new PageReader(budget, byWords);
  const parser = new Parser(reader, { decodeEntities: true, lowerCaseTags: true });
  budget.within(() => {
    for (let at = 0; at < text.length; at += CHUNK) parser.write(text.slice(at, at + CHUNK));
    parser.end();
  });
  return reader.finish();
}

interface OpenElement {
  readonly name: string;
  readonly zone: Zone | undefined;
}

class PageReader {
  readonly #budget: ReadingBudget;
  readonly #byWords: boolean;
  readonly #page: PageDraft = { blocks: [], imageCount: 0 };
  readonly #flow: FlowBuilder;
  readonly #facts: PageFacts;
  readonly #elements: OpenElement[] = [];
  readonly #zones: Zone[] = [];
  #articles = 0;
  #line = '';
  #headings = 0;
  #bold = 0;
  #lineBold = false;
  #inTitle = false;
  #title = '';

  constructor(budget: ReadingBudget, byWords: boolean) {
    this.#budget = budget;
    this.#byWords = byWords;
    this.#flow = new FlowBuilder(this.#page, budget, { dropBlankRows: true });
    this.#facts = new PageFacts(budget);
  }

  onopentag(name: string, attributes: Readonly<Record<string, string>>): void {
    this.#budget.step();
    if (this.#elements.length >= this.#budget.limits.htmlDepth) throw new LimitReached('nesting');
    if (BLOCKS.has(name)) this.#endLine();
    const zone = zoneOf(name, attributes, this.#articles > 0, this.#byWords);
    this.#elements.push({ name, zone });
    if (zone !== undefined) this.#zones.push(this.#zone() === 'unseen' ? 'unseen' : zone);
    this.#facts.element(name, attributes, this.#zone() !== 'content');
    if (name === 'main' || name === 'article') this.#articles += 1;
    else if (/^h[1-6]$/.test(name)) this.#headings += 1;
    else if (name === 'b' || name === 'strong') this.#bold += 1;
    else if (name === 'title') this.#inTitle = this.#title === '' && !this.#elements.some((one) => one.name === 'svg');
    else if (name === 'tr') this.#flow.openRow();
    else if (name === 'td' || name === 'th') this.#flow.openCell(false);
    else if (name === 'img') this.#image(attributes);
  }

  onclosetag(name: string): void {
    if (BLOCKS.has(name)) this.#endLine();
    if (name === 'main' || name === 'article') this.#articles -= 1;
    else if (/^h[1-6]$/.test(name)) this.#headings -= 1;
    else if (name === 'b' || name === 'strong') this.#bold -= 1;
    else if (name === 'title') this.#inTitle = false;
    else if (name === 'tr') this.#flow.closeRow();
    else if (name === 'a') this.#facts.closeLink();
    if (this.#elements.pop()?.zone !== undefined) this.#zones.pop();
  }

  ontext(text: string): void {
    if (this.#inTitle) this.#title += text;
    else if (this.#zone() !== 'unseen') this.#write(text.replace(/[\t\n\f\r ]+/g, ' '));
  }

  finish(): Reading {
    this.#endLine();
    this.#facts.closeLink();
    const { links, hasPasswordField } = this.#facts;
    return { pages: [this.#page], links, hasPasswordField, title: this.#title };
  }

  #zone(): Zone {
    return this.#zones.at(-1) ?? 'content';
  }

  #write(text: string): void {
    this.#line += text;
    this.#facts.text(text);
    if (this.#bold > 0 && text.trim() !== '') this.#lineBold = true;
  }

  /** The words that stand for a picture count as text, unless they are only the name of its file. */
  #image({ alt = '' }: Readonly<Record<string, string>>): void {
    if (this.#zone() === 'unseen') return;
    this.#page.imageCount += 1;
    if (/[\p{L}\p{N}]/u.test(alt) && !/\.\w{3,4}$|^[\w-]+$/.test(alt.trim())) this.#write(` ${alt} `);
  }

  #endLine(): void {
    const line = this.#line;
    const bold = this.#lineBold;
    this.#line = '';
    this.#lineBold = false;
    if (line.trim() === '') return;
    if (this.#zone() === 'navigation') addBlock(this.#page, 'navigation', line, this.#budget);
    else this.#flow.paragraph(line, this.#headings > 0 ? 'heading' : 'body', bold ? { bold } : {});
  }
}
