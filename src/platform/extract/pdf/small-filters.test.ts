import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { Budget, Stop } from './budget.ts';
import { undoPredictor } from './predictor.ts';
import { decodeAscii85, decodeAsciiHex, decodeLzw, decodeRunLength } from './small-filters.ts';

const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');

test('ASCII85 gives back the bytes, short last group included', () => {
  assert.equal(text(decodeAscii85(Buffer.from('87cURD]i,"Ebo80~>'), new Budget())), 'Hello World!');
  assert.equal(text(decodeAscii85(Buffer.from('87cURDZ~>'), new Budget())), 'Hello');
  assert.deepEqual([...decodeAscii85(Buffer.from('z~>'), new Budget())], [0, 0, 0, 0]);
});

test('hexadecimal takes white space and an odd last digit', () => {
  assert.deepEqual([...decodeAsciiHex(Buffer.from('48 6\n5 7>'), new Budget())], [0x48, 0x65, 0x70]);
});

test('run lengths repeat and copy', () => {
  assert.equal(text(decodeRunLength(Uint8Array.of(2, 97, 98, 99, 254, 120, 128, 1), new Budget())), 'abcxxx');
});

test('LZW gives the example of the standard', () => {
  const coded = Uint8Array.of(0x80, 0x0b, 0x60, 0x50, 0x22, 0x0c, 0x0c, 0x85, 0x01);
  assert.deepEqual([...decodeLzw(coded, new Budget(), 1)], [45, 45, 45, 45, 45, 65, 45, 45, 45, 66]);
});

test('small filters stop at the limit of inflated bytes', () => {
  const bomb = new Uint8Array(100_000).fill(129);
  assert.throws(() => decodeRunLength(bomb, new Budget({ inflatedBytesPerStream: 1000 })), Stop);
});

test('no bytes make a filter throw anything but Stop', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
      for (const decode of [decodeAscii85, decodeAsciiHex, decodeRunLength]) decode(bytes, new Budget());
      decodeLzw(bytes, new Budget(), 1);
    }),
  );
});

test('PNG prediction is undone for each kind of row', () => {
  const settings = { predictor: 12, colors: 1, bitsPerComponent: 8, columns: 3 };
  const rows = Uint8Array.of(0, 1, 2, 3, 1, 1, 1, 1, 2, 1, 1, 1, 3, 1, 1, 1, 4, 1, 1, 1);
  assert.deepEqual([...undoPredictor(rows, settings)], [1, 2, 3, 1, 2, 3, 2, 3, 4, 2, 3, 4, 3, 4, 5]);
});
