import { loadFont, type PdfFont } from './font.ts';
import type { PdfFile } from './pdf-file.ts';
import type { PdfDict, PdfStream } from './pdf-object.ts';
import type { Decoded } from './stream-filters.ts';

const MAX_CACHED_FORM_BYTES = 32 * 2 ** 20;

/** Fonts and forms that several pages share, each read once per file. */
export class FontCache {
  private readonly file: PdfFile;
  private readonly byDict = new Map<PdfDict, PdfFont | null>();
  private readonly byName = new Map<PdfDict, Map<string, PdfFont | null>>();
  private readonly forms = new Map<PdfStream, Decoded>();
  private formBytes = 0;
  private fontBytes = 0;

  constructor(file: PdfFile) {
    this.file = file;
  }

  /** The font that a page's or form's resources call by this name. */
  named(name: string, resources: PdfDict): PdfFont | null {
    let names = this.byName.get(resources);
    if (!names) {
      names = new Map();
      this.byName.set(resources, names);
    }
    const known = names.get(name);
    if (known !== undefined) return known;
    const font = this.of(this.file.dict(this.file.dict(resources.get('Font'))?.get(name)));
    names.set(name, font);
    return font;
  }

  of(dict: PdfDict | null): PdfFont | null {
    if (!dict) return null;
    const known = this.byDict.get(dict);
    if (known !== undefined) return known;
    const font = loadFont(this.file, dict);
    this.fontBytes += bytesOf(font);
    if (this.fontBytes > this.file.budget.limits.fontBytes) this.file.budget.stop('font-bytes');
    this.byDict.set(dict, font);
    return font;
  }

  decodedForm(form: PdfStream): Decoded {
    const known = this.forms.get(form);
    if (known) return known;
    const decoded = this.file.decode(form);
    this.formBytes += decoded.bytes.length;
    if (this.formBytes <= MAX_CACHED_FORM_BYTES) this.forms.set(form, decoded);
    return decoded;
  }
}

function bytesOf(font: PdfFont): number {
  return font.codes.units.byteLength + font.widths.table.byteLength + font.codes.many.size * 64;
}
