import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { backupIsDue } from './backup-due.ts';
import { backupName, backupsToDrop } from './backups-to-drop.ts';

const NOW = new Date('2026-11-22T03:00:00Z');
const before = (hours: number) => backupName(new Date(NOW.getTime() - hours * 3_600_000));

describe('the time for a backup', () => {
  it('has come when there is something and no backup yet', () => {
    assert.equal(backupIsDue(['readme.txt'], 1, NOW), true);
    assert.equal(backupIsDue([], 0, NOW), false);
  });

  it('has come a day after the last one, if anything was changed', () => {
    assert.equal(backupIsDue([before(21), before(60)], 1, NOW), true);
    assert.equal(backupIsDue([before(21)], 0, NOW), false);
    assert.equal(backupIsDue([before(60), before(2)], 5, NOW), false);
  });

  it('has come sooner after a large change', () => {
    assert.equal(backupIsDue([before(1)], 200, NOW), true);
  });
});

it('a day of many backups does not push out the days before', () => {
  const ofToday = Array.from({ length: 20 }, (_, n) => before(n / 10));
  const earlier = [before(30), before(54), before(78)];
  const dropped = backupsToDrop([...ofToday, ...earlier]);
  for (const name of earlier) assert.ok(!dropped.includes(name), name);
  assert.ok(dropped.length >= 10);
});
