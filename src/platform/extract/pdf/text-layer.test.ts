import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isSoup } from './text-layer.ts';

test('codes for private use are no letters that people can search', () => {
  const prose = 'แผนดำเนินงานและการใช้งบประมาณประจำปี ให้สอดคล้องกับแผนปฏิบัติราชการ '.repeat(6);
  const coded = prose.replace(/[ก-๛]/g, (letter) => String.fromCharCode(0xe000 + letter.charCodeAt(0) - 0x0e00));
  assert.equal(isSoup(prose), false);
  assert.equal(isSoup(coded), true);
});
