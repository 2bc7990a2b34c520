import assert from 'node:assert/strict';
import { it } from 'node:test';
import { keyWithEmptyPassword } from './file-key.ts';

/** `/U` and `/UE` of files that qpdf encrypted with an empty user password, on which the last round is decided by equality. */
const ON_THE_LAST_ROUND = [
  [
    '44cb9be141f1f44e939bbc8133acb90d2ea8e0c2c3b3b506bfe0d64b3791acad69379de9dbf99014a3ba9cb5a8e4288a',
    '3bef30c7060198a140465d29ab48c635a6469cf606d74cc16d284d98605d7097',
  ],
  [
    '44de52b11190600ec4c41e541b21b75c94e101c2e3dd18661455252087fafc59e7787c9c4c33c3c5026596f904a3bbda',
    'e4e5cfccf15bb0da54f6bebd82710e8285bdc72e822c8c0cf2564bb39fb1e082',
  ],
] as const;

it('opens files of 256 bits without a password also where the last round is decided by equality', () => {
  for (const [userEntry, userKeyEntry] of ON_THE_LAST_ROUND) {
    const key = keyWithEmptyPassword({
      revision: 6,
      keyLength: 32,
      ownerEntry: new Uint8Array(48),
      userEntry: Buffer.from(userEntry, 'hex'),
      userKeyEntry: Buffer.from(userKeyEntry, 'hex'),
      permissions: -4,
      fileId: new Uint8Array(),
      encryptsMetadata: true,
    });
    assert.equal(key?.length, 32);
  }
});
