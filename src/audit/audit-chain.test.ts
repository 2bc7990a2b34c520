import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';
import { CHAIN_START, type ChainedEvent, chained, verifyChain } from './audit-chain.ts';
import { canonicalJson } from './canonical-json.ts';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

function chainOf(length: number): ChainedEvent[] {
  const events: ChainedEvent[] = [];
  for (let n = 1; n <= length; n++) {
    const event = {
      agencyId: 'a',
      at: 1_700_000_000_000 + n,
      actor: 'ก',
      kind: 'task-done',
      subjectKind: 'item-task',
      subjectId: `${n}`,
      details: { itemCode: `O${n}` },
    };
    events.push(chained(events.at(-1) ?? CHAIN_START, event, sha256));
  }
  return events;
}

describe('the audit chain', () => {
  it('verifies as it was made, whole or in parts', () => {
    const events = chainOf(6);
    const whole = verifyChain(CHAIN_START, events, sha256);
    assert.deepEqual(whole, { ok: true, value: { seq: 6, hash: events[5]!.hash } });
    const half = verifyChain(CHAIN_START, events.slice(0, 3), sha256);
    assert.ok(half.ok);
    assert.deepEqual(verifyChain(half.value, events.slice(3), sha256), whole);
  });

  const faultOf = (events: ChainedEvent[]) => {
    const verified = verifyChain(CHAIN_START, events, sha256);
    return verified.ok ? null : verified.problem;
  };

  for (const field of ['agencyId', 'at', 'actor', 'kind', 'subjectKind', 'subjectId', 'details'] as const) {
    it(`notices that an event's ${field} was changed`, () => {
      const events = chainOf(3);
      events[1] = { ...events[1]!, [field]: field === 'details' ? { itemCode: 'O43' } : 'x' };
      assert.deepEqual(faultOf(events), { kind: 'changed', seq: 2 });
    });
  }

  it('notices an event that was taken out, doubled, or put elsewhere', () => {
    const [a, b, c] = chainOf(3) as [ChainedEvent, ChainedEvent, ChainedEvent];
    assert.deepEqual(faultOf([a, c]), { kind: 'gap', seq: 2 });
    assert.deepEqual(faultOf([a, a, b, c]), { kind: 'gap', seq: 2 });
    assert.deepEqual(faultOf([a, { ...c, seq: 2 }, { ...b, seq: 3 }]), { kind: 'broken-link', seq: 2 });
  });

  it('notices an event that was rewritten with a hash that fits it', () => {
    const [a, b, c] = chainOf(3) as [ChainedEvent, ChainedEvent, ChainedEvent];
    const forged = chained(a, { ...b, details: { itemCode: 'O43' } }, sha256);
    assert.deepEqual(faultOf([a, forged, c]), { kind: 'broken-link', seq: 3 });
  });
});

describe('canonical JSON', () => {
  it('is the same whatever the order of the keys', () => {
    assert.equal(
      canonicalJson({ ข: [1, { z: null, a: 'x"y' }], ก: true }),
      '{"ก":true,"ข":[1,{"a":"x\\"y","z":null}]}',
    );
    assert.equal(canonicalJson({ b: 1, a: undefined }), canonicalJson({ b: 1 }));
  });
});
