import type { ReadingBudget } from '../../reading-budget.ts';
import { scanXml } from '../../xml/scan-xml.ts';

/** What a paragraph style says about looks; missing where the style says nothing. */
export interface WordStyle {
  readonly heading: boolean;
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly centred?: boolean;
}

interface StyleDraft {
  basedOn?: string;
  heading?: boolean;
  fontSize?: number;
  bold?: boolean;
  centred?: boolean;
}

/** Reads `word/styles.xml`: style id → looks, inherited ones included. */
export function readWordStyles(xml: string, budget: ReadingBudget): ReadonlyMap<string, WordStyle> {
  const drafts = new Map<string, StyleDraft>();
  let style: StyleDraft | null = null;
  scanXml(
    xml,
    {
      open(tag) {
        if (tag.name === 'latentStyles' || tag.name === 'tblStylePr') return 'skip';
        if (tag.name === 'style') {
          style = {};
          drafts.set(tag.attribute('styleId') ?? '', style);
        } else if (style !== null) note(style, tag.name, tag.attribute('val'));
        return undefined;
      },
      close(name) {
        if (name === 'style') style = null;
      },
    },
    budget,
  );
  return new Map([...drafts.keys()].map((id) => [id, resolve(drafts, id)]));
}

function note(style: StyleDraft, element: string, value: string | undefined): void {
  if (element === 'basedOn' && value !== undefined) style.basedOn = value;
  // The id is translated in Thai Word, the name stays English.
  else if (element === 'name' && /^(heading \d|title|subtitle)$/i.test(value ?? '')) style.heading = true;
  else if (element === 'outlineLvl' && Number(value) < 9) style.heading = true;
  else if (element === 'sz' && Number(value) > 0) style.fontSize = Number(value) / 2;
  else if (element === 'b') style.bold = isOn(value);
  else if (element === 'jc') style.centred = value === 'center';
}

function resolve(drafts: ReadonlyMap<string, StyleDraft>, id: string): WordStyle {
  let resolved: StyleDraft = {};
  const seen = new Set<string>();
  for (let at: string | undefined = id; at !== undefined && !seen.has(at); ) {
    seen.add(at);
    const draft = drafts.get(at);
    resolved = { ...draft, ...resolved };
    at = draft?.basedOn;
  }
  const { basedOn: _, heading, ...look } = resolved;
  return { heading: heading === true, ...look };
}

/** An on-off property is on when it stands without a value. */
export function isOn(value: string | undefined): boolean {
  return value === undefined || !['0', 'false', 'off', 'none'].includes(value);
}
