import assert from 'node:assert/strict';
import { it } from 'node:test';
import { nearestWord } from './nearest-word.ts';

it('a word typed nearly right is recognised', () => {
  assert.equal(nearestWord('nacc2566', ['nacc-2565', 'nacc-2566']), 'nacc-2566');
  assert.equal(nearestWord('NACC-2566', ['nacc-2565', 'nacc-2566']), 'nacc-2566');
});

it('a word unlike all others is not', () => {
  assert.equal(nearestWord('ประเมิน', ['nacc-2565', 'nacc-2566']), null);
});
