import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { Actor } from '#src/access/actor.ts';
import { aFramework } from '#src/assessment/frameworks/testing/a-framework.ts';
import type { Database } from '#src/platform/db/database.ts';
import { anAgency } from '#src/platform/db/testing/an-agency.ts';
import { forEachDatabase } from '#src/platform/db/testing/for-each-database.ts';
import { addEvidenceVersion } from './add-evidence-version.ts';
import { addFileEvidence } from './add-file-evidence.ts';
import { addLinkEvidence } from './add-link-evidence.ts';
import type { StoredFile } from './readable-file.ts';
import { aPieceCheck } from './testing/a-piece-check.ts';
import { aYear } from './testing/a-year.ts';
import { withdrawEvidence } from './withdraw-evidence.ts';

const framework = aFramework({ 9: [2], 10: [1] });
const now = () => new Date('2026-02-01T04:00:00Z');
const LIMITS = { mostBytes: 1000, mostFiles: 3 };
const O1 = { fiscalYearBE: 2566, itemCode: 'O1' };

function aFile(given: Partial<StoredFile> = {}): StoredFile {
  return { sha256: 'a'.repeat(64), byteLength: 10, fileName: 'แผน.pdf', mediaType: 'application/pdf', ...given };
}

forEachDatabase((_, open) => {
  const setUp = async () => {
    const db = await open();
    const { actor } = await anAgency(db);
    const year = await aYear(db, actor, framework);
    return { db, actor, year, outside: { db, actor, now } };
  };

  it('hands in a link under its address and says so when the same place is handed in again', async () => {
    const { db, actor, outside } = await setUp();
    const url = 'https://office.example/%E0%B9%81%E0%B8%9C%E0%B8%99.pdf';
    const added = await addLinkEvidence(outside, O1, { url, title: '' });
    assert.ok(added.ok);
    const [evidence] = await evidenceOf(db, actor);
    assert.equal(evidence?.title_th, 'https://office.example/แผน.pdf');
    assert.deepEqual(await addLinkEvidence(outside, O1, { url: `${url}#page=2`, title: 'อีกชื่อ' }), {
      ok: false,
      problem: 'same-link',
    });
    // Another item may rest on the same page.
    assert.ok((await addLinkEvidence(outside, { ...O1, itemCode: 'O2' }, { url, title: '' })).ok);
    assert.deepEqual(
      (await auditOf(db, actor)).map(({ kind }) => kind),
      ['evidence-added', 'evidence-added'],
    );
  });

  it('takes several files, keeps the good ones and says why it refuses the others', async () => {
    const { db, actor, outside } = await setUp();
    const files = [
      aFile({ fileName: 'C:\\เอกสาร\\แผนปี\u0000 2566.pdf' }),
      aFile({ sha256: 'b'.repeat(64), fileName: 'โปรแกรม.pdf', mediaType: 'application/x-msdownload' }),
      aFile({ fileName: 'สำเนา.pdf' }),
    ];
    const outcome = await addFileEvidence(outside, O1, files, LIMITS);
    assert.ok(outcome.ok);
    assert.equal(outcome.value.added.length, 1);
    assert.deepEqual(outcome.value.refused, [
      { fileName: 'โปรแกรม.pdf', problem: 'not-readable' },
      { fileName: 'สำเนา.pdf', problem: 'already-there' },
    ]);
    assert.deepEqual(
      (await evidenceOf(db, actor)).map(({ title_th }) => title_th),
      ['แผนปี  2566.pdf'],
    );
    assert.deepEqual(await addFileEvidence(outside, O1, Array(4).fill(aFile()), LIMITS), {
      ok: false,
      problem: 'too-many-files',
    });
    assert.deepEqual(await addFileEvidence(outside, O1, [], LIMITS), { ok: false, problem: 'no-file' });
  });

  it('refuses files by size and by what they really are', async () => {
    const { outside } = await setUp();
    const refusedAs = async (file: StoredFile) => {
      const outcome = await addFileEvidence(outside, O1, [file], LIMITS);
      return outcome.ok ? outcome.value.refused[0]?.problem : outcome.problem;
    };
    assert.equal(await refusedAs(aFile({ byteLength: 1001 })), 'too-large');
    assert.equal(await refusedAs(aFile({ byteLength: 0 })), 'empty');
    assert.equal(await refusedAs(aFile({ mediaType: 'application/msword' })), 'old-office');
    assert.equal(await refusedAs(aFile({ mediaType: 'image/svg+xml' })), 'not-readable');
    assert.equal(await refusedAs(aFile({ byteLength: 1000 })), undefined);
  });

  it('adds versions one after another: who saw an older one is told', async () => {
    const { db, actor, outside } = await setUp();
    const evidenceId = await aLink(outside);
    const second = { reason: 'แก้ปีบนหน้าปก', latestVersion: 1, url: 'https://office.example/b.pdf' };
    assert.deepEqual(await addEvidenceVersion(outside, evidenceId, second, null, LIMITS), {
      ok: true,
      value: { version: 2 },
    });
    assert.deepEqual(
      await addEvidenceVersion(outside, evidenceId, { ...second, url: 'https://office.example/c.pdf' }, null, LIMITS),
      { ok: false, problem: 'changed-meanwhile' },
    );
    const unchanged = { ...second, latestVersion: 2 };
    assert.deepEqual(await addEvidenceVersion(outside, evidenceId, unchanged, null, LIMITS), {
      ok: false,
      problem: 'same-content',
    });
    const asFile = { reason: 'ส่งเป็นไฟล์', latestVersion: 2, url: null };
    assert.ok((await addEvidenceVersion(outside, evidenceId, asFile, aFile(), LIMITS)).ok);
    const versions = await db.asAgency(actor.agencyId, (tx) =>
      tx.selectFrom('evidence_version').orderBy('version').select(['version', 'kind', 'reason']).execute(),
    );
    assert.deepEqual(versions, [
      { version: 1, kind: 'link', reason: null },
      { version: 2, kind: 'link', reason: 'แก้ปีบนหน้าปก' },
      { version: 3, kind: 'file', reason: 'ส่งเป็นไฟล์' },
    ]);
  });

  it('lets one of two versions at the same moment through', async () => {
    const { outside } = await setUp();
    const evidenceId = await aLink(outside);
    const outcomes = await Promise.all(
      ['b', 'c'].map((name) => {
        const input = { reason: 'แก้ไข', latestVersion: 1, url: `https://office.example/${name}.pdf` };
        return addEvidenceVersion(outside, evidenceId, input, null, LIMITS);
      }),
    );
    assert.deepEqual(outcomes.map(({ ok }) => ok).sort(), [false, true]);
    assert.deepEqual(
      outcomes.flatMap((one) => (one.ok ? [] : [one.problem])),
      ['changed-meanwhile'],
    );
  });

  it('withdraws evidence with its reason, once, and the item is judged by what is left', async () => {
    const { db, actor, year, outside } = await setUp();
    const [good, bad] = [await aLink(outside, 'good'), await aLink(outside, 'bad')];
    await aPieceCheck(db, actor, year, { itemCode: 'O1', evidenceId: good, verdict: 'pass' });
    await aPieceCheck(db, actor, year, { itemCode: 'O1', evidenceId: bad, findings: [{ severity: 'fail' }] });
    assert.deepEqual(await withdrawEvidence(outside, bad, { reason: 'ใส่ผิดข้อ' }), { ok: true, value: null });
    assert.equal(await verdictOf(db, actor, 'O1'), 'pass');
    assert.deepEqual(await withdrawEvidence(outside, bad, { reason: 'อีกครั้ง' }), {
      ok: false,
      problem: 'already-withdrawn',
    });
    const version = { reason: 'แก้ไข', latestVersion: 1, url: 'https://office.example/x.pdf' };
    assert.deepEqual(await addEvidenceVersion(outside, bad, version, null, LIMITS), {
      ok: false,
      problem: 'withdrawn',
    });
    await withdrawEvidence(outside, good, { reason: 'เลิกใช้' });
    assert.equal(await verdictOf(db, actor, 'O1'), null);
    // What was withdrawn may be handed in anew.
    assert.ok((await addLinkEvidence(outside, O1, { url: 'https://office.example/bad', title: '' })).ok);
  });

  it('finds nothing of another agency, and nothing under an id that is none', async () => {
    const { outside } = await setUp();
    const evidenceId = await aLink(outside);
    const { actor } = await anAgency(outside.db);
    const stranger = { ...outside, actor };
    const notFound = { ok: false, problem: 'not-found' };
    const input = { reason: 'แก้ไข', latestVersion: 1, url: 'https://office.example/x.pdf' };
    assert.deepEqual(await addLinkEvidence(stranger, O1, { url: 'https://a.example/', title: '' }), notFound);
    assert.deepEqual(await addFileEvidence(stranger, O1, [aFile()], LIMITS), notFound);
    for (const id of [evidenceId, 'x', "'; drop table evidence; --"]) {
      assert.deepEqual(await addEvidenceVersion(stranger, id, input, null, LIMITS), notFound);
      assert.deepEqual(await withdrawEvidence(stranger, id, { reason: 'ลองดู' }), notFound);
    }
  });

  it('takes nothing for a closed year, and a job withdraws nothing', async () => {
    const { db, outside } = await setUp();
    const { actor } = await anAgency(db);
    await aYear(db, actor, framework, { status: 'closed' });
    const closed = { ...outside, actor };
    assert.deepEqual(await addLinkEvidence(closed, O1, { url: 'https://a.example/', title: '' }), {
      ok: false,
      problem: 'year-closed',
    });
    const job = { ...outside, actor: { ...outside.actor, role: 'system' as const } };
    assert.deepEqual(await withdrawEvidence(job, 'x', { reason: 'ลองดู' }), { ok: false, problem: 'not-allowed' });
  });
});

async function aLink(outside: { db: Database; actor: Actor; now: () => Date }, name = 'a.pdf'): Promise<string> {
  const added = await addLinkEvidence(outside, O1, { url: `https://office.example/${name}`, title: '' });
  assert.ok(added.ok);
  return added.value;
}

function evidenceOf(db: Database, actor: Actor) {
  return db.asAgency(actor.agencyId, (tx) =>
    tx.selectFrom('evidence').orderBy('id').select(['id', 'title_th']).execute(),
  );
}

function auditOf(db: Database, actor: Actor) {
  return db.asAgency(actor.agencyId, (tx) => tx.selectFrom('audit_event').orderBy('seq').select(['kind']).execute());
}

async function verdictOf(db: Database, actor: Actor, itemCode: string) {
  const row = await db.asAgency(actor.agencyId, (tx) =>
    tx.selectFrom('year_item').where('item_code', '=', itemCode).select('verdict').executeTakeFirstOrThrow(),
  );
  return row.verdict;
}
