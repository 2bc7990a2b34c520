export interface PredictorSettings {
  readonly predictor: number;
  readonly colors: number;
  readonly bitsPerComponent: number;
  readonly columns: number;
}

/** Undoes the prediction by which Flate and LZW data were made smaller (ISO 32000-1, 7.4.4.4). */
export function undoPredictor(data: Uint8Array, settings: PredictorSettings): Uint8Array {
  const { predictor, colors, bitsPerComponent, columns } = settings;
  if (predictor < 2) return data;
  const pixelBytes = Math.max(1, (colors * bitsPerComponent) >> 3);
  const rowBytes = (colors * bitsPerComponent * columns + 7) >> 3;
  if (rowBytes < 1 || rowBytes > data.length)
    return predictor === 2 ? data : undoPng(data, data.length - 1, pixelBytes);
  return predictor === 2 ? undoTiff(data, rowBytes, pixelBytes, bitsPerComponent) : undoPng(data, rowBytes, pixelBytes);
}

function undoTiff(data: Uint8Array, rowBytes: number, pixelBytes: number, bits: number): Uint8Array {
  if (bits !== 8) return data;
  const out = Uint8Array.from(data);
  for (let row = 0; row < out.length; row += rowBytes)
    for (let i = row + pixelBytes; i < Math.min(row + rowBytes, out.length); i++)
      out[i] = out[i]! + out[i - pixelBytes]!;
  return out;
}

function undoPng(data: Uint8Array, rowBytes: number, pixelBytes: number): Uint8Array {
  if (rowBytes < 1) return data;
  const rows = Math.ceil(data.length / (rowBytes + 1));
  const out = new Uint8Array(rows * rowBytes);
  let length = 0;
  for (let row = 0; row < rows; row++) {
    const from = row * (rowBytes + 1);
    const kind = data[from]!;
    const here = row * rowBytes;
    const count = Math.min(rowBytes, data.length - from - 1);
    for (let i = 0; i < count; i++) {
      const left = i >= pixelBytes ? out[here + i - pixelBytes]! : 0;
      const up = row > 0 ? out[here + i - rowBytes]! : 0;
      const upLeft = row > 0 && i >= pixelBytes ? out[here + i - rowBytes - pixelBytes]! : 0;
      out[here + i] = data[from + 1 + i]! + guess(kind, left, up, upLeft);
    }
    length = here + count;
  }
  return out.subarray(0, length);
}

function guess(kind: number, left: number, up: number, upLeft: number): number {
  switch (kind) {
    case 1:
      return left;
    case 2:
      return up;
    case 3:
      return (left + up) >> 1;
    case 4:
      return paeth(left, up, upLeft);
  }
  return 0;
}

function paeth(left: number, up: number, upLeft: number): number {
  const estimate = left + up - upLeft;
  const toLeft = Math.abs(estimate - left);
  const toUp = Math.abs(estimate - up);
  const toUpLeft = Math.abs(estimate - upLeft);
  if (toLeft <= toUp && toLeft <= toUpLeft) return left;
  return toUp <= toUpLeft ? up : upLeft;
}
