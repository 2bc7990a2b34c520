import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createHostGate, retryAfterMs } from './politeness.ts';

test('a host gets so many requests at a time, and other hosts do not wait for it', async () => {
  const gate = createHostGate({ perHost: 2, delayMs: 0 });
  const leaveFirst = await gate.enter('a');
  await gate.enter('a');
  let thirdStarted = false;
  const third = gate.enter('a').then((leave) => {
    thirdStarted = true;
    return leave;
  });
  await gate.enter('b');
  assert.equal(thirdStarted, false);
  leaveFirst();
  leaveFirst();
  (await third)();
  assert.equal(thirdStarted, true);
});

test('a pause holds back the next request', async () => {
  const gate = createHostGate({ perHost: 2, delayMs: 0 });
  gate.pause('a', 60);
  const before = Date.now();
  await gate.enter('a');
  assert.ok(Date.now() - before >= 55);
});

test('starts are spaced by the delay', async () => {
  const gate = createHostGate({ perHost: 2, delayMs: 40 });
  const before = Date.now();
  await gate.enter('a');
  await gate.enter('a');
  assert.ok(Date.now() - before >= 38);
});

test('Retry-After is read in seconds and as a date', () => {
  const now = new Date('2026-01-01T00:00:00Z');
  assert.equal(retryAfterMs('3', now), 3000);
  assert.equal(retryAfterMs('Thu, 01 Jan 2026 00:00:05 GMT', now), 5000);
  assert.equal(retryAfterMs('Wed, 31 Dec 2025 00:00:00 GMT', now), 0);
  assert.equal(retryAfterMs('soon', now), null);
  assert.equal(retryAfterMs(undefined, now), null);
});
