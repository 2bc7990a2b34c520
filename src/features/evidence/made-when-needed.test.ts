import assert from 'node:assert/strict';
import { it, mock } from 'node:test';
import { madeWhenNeeded } from './made-when-needed.ts';

function counted(idleMs: number | null) {
  const seen = { made: 0, closed: 0 };
  const thing = madeWhenNeeded(async () => {
    seen.made++;
    return {
      close: async () => {
        seen.closed++;
      },
    };
  }, idleMs);
  return { seen, thing };
}

it('makes nothing that nobody uses, and closes nothing that was not made', async () => {
  const { seen, thing } = counted(null);
  await thing.close();
  assert.deepEqual(seen, { made: 0, closed: 0 });
});

it('makes one for many users at once, and keeps it where no rest was set', async () => {
  const { seen, thing } = counted(null);
  await Promise.all([thing.use(async () => 1), thing.use(async () => 2)]);
  await thing.use(async () => 3);
  assert.deepEqual(seen, { made: 1, closed: 0 });
  await thing.close();
  assert.deepEqual(seen, { made: 1, closed: 1 });
});

it('closes it after the rest, never in the middle of a use, and makes it anew', async () => {
  mock.timers.enable({ apis: ['setTimeout'] });
  try {
    const { seen, thing } = counted(1000);
    let finish = () => {};
    const long = thing.use(() => new Promise<void>((done) => (finish = done)));
    await thing.use(async () => 1);
    mock.timers.tick(5000);
    assert.equal(seen.closed, 0);
    finish();
    await long;
    mock.timers.tick(1000);
    assert.equal(await thing.use(async () => 2), 2);
    assert.deepEqual(seen, { made: 2, closed: 1 });
  } finally {
    mock.timers.reset();
  }
});

it('tries again after a making that failed', async () => {
  let times = 0;
  const thing = madeWhenNeeded(async () => {
    times++;
    if (times === 1) throw new Error('no memory');
    return { close: async () => undefined };
  }, null);
  await assert.rejects(
    thing.use(async () => 1),
    /no memory/,
  );
  assert.equal(await thing.use(async () => 2), 2);
});
