import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aFramework } from '#src/assessment/frameworks/testing/a-framework.ts';
import { anAgency } from '#src/platform/db/testing/an-agency.ts';
import { forEachDatabase } from '#src/platform/db/testing/for-each-database.ts';
import { addLinkEvidence } from './add-link-evidence.ts';
import { elementOnPage, findingOnPage } from './place-on-page.ts';
import { aPieceCheck } from './testing/a-piece-check.ts';
import { aYear } from './testing/a-year.ts';

const framework = aFramework({ 9: [3], 10: [1] });
const now = () => new Date('2026-02-01T04:00:00Z');
const [item] = framework.items;

forEachDatabase((_name, open) => {
  it('says in which content, on which page and in which words a finding and a required element stand', async () => {
    const db = await open();
    const { actor } = await anAgency(db);
    const outside = { db, actor, now };
    const year = await aYear(db, actor, framework);
    const code = item?.code ?? '';
    const address = { fiscalYearBE: 2566, itemCode: code };
    const added = await addLinkEvidence(outside, address, { url: 'https://office.example/a.pdf', title: 'ก' });
    assert.ok(added.ok);
    const { pieceCheckId, findingIds } = await aPieceCheck(db, actor, year, {
      itemCode: code,
      evidenceId: added.value,
      sha256: 'ab'.repeat(32),
      findings: [{ page: 2, quote: 'พ.ศ. 2556' }, { page: null }],
      elements: [
        { id: 'budget', state: 'found', page: 3, quote: 'งบประมาณ 185,000 บาท' },
        { id: 'goals', state: 'missing', page: null, quote: null },
      ],
    });
    const finding = await findingOnPage(outside, findingIds[0] ?? '');
    assert.deepEqual(finding.ok && [finding.value.page, finding.value.quote], [2, 'พ.ศ. 2556']);
    const element = await elementOnPage(outside, pieceCheckId, 3, 'budget');
    assert.deepEqual(element.ok && [element.value.page, element.value.quote], [3, 'งบประมาณ 185,000 บาท']);

    const none = [
      findingOnPage(outside, findingIds[1] ?? ''),
      findingOnPage(outside, 'x'),
      elementOnPage(outside, pieceCheckId, 4, 'budget'),
      elementOnPage(outside, pieceCheckId, 3, 'goals'),
      elementOnPage({ ...outside, actor: (await anAgency(db)).actor }, pieceCheckId, 3, 'budget'),
    ];
    for (const one of await Promise.all(none)) assert.equal(one.ok ? null : one.problem, 'not-found');
  });
});
