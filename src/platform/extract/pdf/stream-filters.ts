import type { Budget } from './budget.ts';
import { inflate } from './inflate.ts';
import type { PdfDict, PdfValue } from './pdf-object.ts';
import { undoPredictor } from './predictor.ts';
import { decodeAscii85, decodeAsciiHex, decodeLzw, decodeRunLength } from './small-filters.ts';

export interface Decoded {
  readonly bytes: Uint8Array;
  readonly damaged: boolean;
  /** A filter that we do not undo (pictures): `bytes` is what lies before it. */
  readonly stoppedAt?: string;
}

type Resolve = (value: PdfValue | undefined) => PdfValue;

/**
 * Undoes the filters of a stream, the outermost first.
 * @throws Stop when a budget is used up
 */
export function undoFilters(data: Uint8Array, dict: PdfDict, resolve: Resolve, budget: Budget): Decoded {
  const filters = listOf(resolve(dict.get('Filter') ?? dict.get('F')), resolve);
  const settings = listOf(resolve(dict.get('DecodeParms') ?? dict.get('DP')), resolve);
  if (filters.length > budget.limits.filtersPerStream) budget.stop('filters');
  let bytes = data;
  let damaged = false;
  for (const [i, filter] of filters.entries()) {
    budget.checkTime();
    const own = settings[i];
    const parameter = (name: string, otherwise: number): number => {
      const value = own instanceof Map ? resolve(own.get(name)) : null;
      return typeof value === 'number' ? value : otherwise;
    };
    const predicted = (input: Uint8Array): Uint8Array =>
      undoPredictor(input, {
        predictor: parameter('Predictor', 1),
        colors: parameter('Colors', 1),
        bitsPerComponent: parameter('BitsPerComponent', 8),
        columns: parameter('Columns', 1),
      });
    switch (filter) {
      case 'FlateDecode':
      case 'Fl': {
        const inflated = inflate(bytes, budget);
        damaged ||= inflated.damaged;
        bytes = predicted(inflated.bytes);
        break;
      }
      case 'LZWDecode':
      case 'LZW':
        bytes = predicted(decodeLzw(bytes, budget, parameter('EarlyChange', 1)));
        break;
      case 'ASCII85Decode':
      case 'A85':
        bytes = decodeAscii85(bytes, budget);
        break;
      case 'ASCIIHexDecode':
      case 'AHx':
        bytes = decodeAsciiHex(bytes, budget);
        break;
      case 'RunLengthDecode':
      case 'RL':
        bytes = decodeRunLength(bytes, budget);
        break;
      case 'Crypt':
        break;
      default:
        return { bytes, damaged, stoppedAt: typeof filter === 'string' ? filter : 'unknown' };
    }
  }
  return { bytes, damaged };
}

function listOf(value: PdfValue, resolve: Resolve): PdfValue[] {
  if (value === null) return [];
  return Array.isArray(value) ? value.map(resolve) : [value];
}
