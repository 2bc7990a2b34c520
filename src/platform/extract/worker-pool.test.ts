import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { createWorkerPool } from './worker-pool.ts';

const pool = createWorkerPool<{ bytes: Uint8Array }>({
  worker: new URL('./testing/bad-worker-tasks.ts', import.meta.url),
  threads: 2,
  timeLimitMs: 4_000,
  memoryLimitMb: 128,
});
after(() => pool.close());

const run = (...bytes: readonly number[]) => pool.run<number>({ bytes: Uint8Array.from(bytes) });

test('a task that never ends is stopped, and the next one runs', async () => {
  assert.deepEqual(await run(1), { ok: false, problem: 'the reader was stopped after 4 s' });
  assert.deepEqual(await run(0, 0), { ok: true, value: 2 });
});

const PROBLEMS: Readonly<Record<number, RegExp>> = {
  2: /needed more than 128 MB/,
  3: /code: 7/,
  4: /no such luck/,
};

test('a task that eats the memory, leaves, or throws ends as a problem, and the next one runs', async () => {
  for (const fault of [2, 3, 4]) {
    const done = await run(fault);
    assert.match(done.ok ? '' : done.problem, PROBLEMS[fault] ?? /never/);
    assert.deepEqual(await run(0), { ok: true, value: 1 });
  }
});

test('waiting for a thread does not count against the time limit', async () => {
  const done = await Promise.all([run(1), run(1), run(0), run(0)]);
  assert.deepEqual(
    done.map((one) => one.ok),
    [false, false, true, true],
  );
});

test('the caller keeps its bytes', async () => {
  const bytes = Buffer.from([9, 9, 9]);
  assert.deepEqual(await pool.run<number>({ bytes }), { ok: true, value: 3 });
  assert.equal(bytes.length, 3);
});
