/** 20,000 × 5,000: far above any scan of a page, far below what would fill the memory. */
const MOST_PIXELS = 100_000_000;

/** Whether a picture is of a kind and size that may be handed to the OCR program: PNG or JPEG that says a sane size. */
export function isImageForOcr(bytes: Uint8Array): boolean {
  const size = pngSize(bytes) ?? jpegSize(bytes);
  return size !== null && size.width > 0 && size.height > 0 && size.width * size.height <= MOST_PIXELS;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

function pngSize(bytes: Uint8Array): Size | null {
  const data = view(bytes);
  if (bytes.length < 24 || data.getUint32(0) !== 0x89504e47) return null;
  return { width: data.getUint32(16), height: data.getUint32(20) };
}

/** The size stands in the first start-of-frame segment. */
function jpegSize(bytes: Uint8Array): Size | null {
  const data = view(bytes);
  if (bytes.length < 4 || data.getUint16(0) !== 0xffd8) return null;
  for (let at = 2; at + 9 < bytes.length && bytes[at] === 0xff; ) {
    const marker = bytes[at + 1] ?? 0;
    const isFrame = marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
    if (isFrame) return { height: data.getUint16(at + 5), width: data.getUint16(at + 7) };
    at += marker === 0xff ? 1 : 2 + data.getUint16(at + 2);
  }
  return null;
}

function view(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
