import assert from 'node:assert/strict';
import { it } from 'node:test';
import { backupName, backupsToDrop } from './backups-to-drop.ts';

const DAY_MS = 86_400_000;

it('keeps the last seven and the newest of each of the last twelve months', () => {
  const names = Array.from({ length: 800 }, (_, day) => backupName(new Date(Date.UTC(2025, 0, 1, 19) + day * DAY_MS)));
  const dropped = new Set(backupsToDrop(names));
  const kept = names.filter((name) => !dropped.has(name));
  assert.deepEqual(kept.slice(-7), names.slice(-7));
  const months = kept.map((name) => name.slice('sucharit-'.length, 'sucharit-2025-01'.length));
  assert.equal(new Set(months).size, 12);
  assert.equal(kept.length, 18);
  assert.ok(kept.includes('sucharit-2026-12-31-190000.tar.gz'));
});

it('never touches a file that it did not name', () => {
  assert.deepEqual(backupsToDrop([...Array(20)].map((_, n) => `before-the-move-${n}.tar.gz`)), []);
});
