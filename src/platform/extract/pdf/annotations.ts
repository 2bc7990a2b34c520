import type { DocumentLink } from '#src/shared/extracted-document.ts';
import type { PdfPage } from './page-tree.ts';
import type { PdfFile } from './pdf-file.ts';
import { type PdfDict, PdfStream, type PdfValue, textOf } from './pdf-object.ts';

/** An appearance that lies on the page: drawn like a form, its box fitted into the rectangle. */
export interface Appearance {
  readonly form: PdfStream;
  readonly rect: readonly number[];
}

export interface PageAnnotations {
  readonly links: readonly DocumentLink[];
  readonly appearances: readonly Appearance[];
  /** Text of free notes and filled-in fields that have no appearance. */
  readonly texts: readonly string[];
}

const MAX_ANNOTATIONS = 2_000;
const HIDDEN_FLAGS = 2 | 32;

/** What readers see on top of the page: links, typed-on text, filled-in fields, stamps. */
export function annotationsOf(file: PdfFile, page: PdfPage): PageAnnotations {
  const links: DocumentLink[] = [];
  const appearances: Appearance[] = [];
  const texts: string[] = [];
  for (const item of file.array(page.dict.get('Annots')).slice(0, MAX_ANNOTATIONS)) {
    const dict = file.dict(item);
    if (!dict) continue;
    const subtype = file.resolve(dict.get('Subtype'));
    const flags = file.resolve(dict.get('F'));
    if (typeof flags === 'number' && (flags & HIDDEN_FLAGS) !== 0) continue;
    if (subtype === 'Link') {
      const href = uriOf(file, dict);
      if (href) links.push({ href, text: '', inNavigation: false });
    }
    if (subtype !== 'FreeText' && subtype !== 'Widget' && subtype !== 'Stamp') continue;
    const form = appearanceOf(file, dict);
    const rect = file.numbers(dict.get('Rect'));
    if (form && rect.length === 4) appearances.push({ form, rect });
    else {
      const text = stringOf(file, dict.get(subtype === 'Widget' ? 'V' : 'Contents'));
      if (text) texts.push(text);
    }
  }
  return { links, appearances, texts };
}

function uriOf(file: PdfFile, dict: PdfDict): string {
  const action = file.dict(dict.get('A'));
  return action && file.resolve(action.get('S')) === 'URI' ? stringOf(file, action.get('URI')).slice(0, 4096) : '';
}

/** The normal appearance; where it has states, the one that is set. */
function appearanceOf(file: PdfFile, dict: PdfDict): PdfStream | null {
  const normal = file.resolve(file.dict(dict.get('AP'))?.get('N'));
  if (normal instanceof PdfStream) return normal;
  const state = file.resolve(dict.get('AS'));
  return normal instanceof Map && typeof state === 'string' ? file.stream(normal.get(state)) : null;
}

function stringOf(file: PdfFile, value: PdfValue | undefined): string {
  const resolved = file.resolve(value);
  return resolved instanceof Uint8Array ? textOf(resolved).replace(/\s+/g, ' ').trim() : '';
}
