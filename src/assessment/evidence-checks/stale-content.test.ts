import assert from 'node:assert/strict';
import { test } from 'node:test';
import { staleContent } from './stale-content.ts';
import { aCase, aDocument, aGoodPlan, aPage } from './testing/evidence-factory.ts';

const ONLY_REQUIRED = { alsoAccept: [] };

test('a new cover over last year’s content fails', () => {
  const document = aDocument([
    aPage(['การประเมินความเสี่ยงการทุจริต', 'ประจำปีงบประมาณ พ.ศ. ๒๕๖๖', 'สำนักงานตัวอย่าง']),
    aPage([
      '๑. ความเป็นมา',
      'คณะทำงานประชุมเมื่อวันที่ ๑๖ ธันวาคม ๒๕๖๔ เพื่อประเมินความเสี่ยง ประจำปีงบประมาณ พ.ศ. ๒๕๖๕',
      '๒. เหตุการณ์ความเสี่ยง ปีงบประมาณ พ.ศ. ๒๕๖๕',
    ]),
  ]);
  const [finding] = staleContent(aCase(document), ONLY_REQUIRED);
  assert.equal(finding?.code, 'stale-content');
  assert.equal(finding?.page, 2);
  assert.equal(finding?.yearBE, 2565);
});

test('a good plan that compares with last year is not stale', () => {
  assert.deepEqual(staleContent(aCase(aGoodPlan()), ONLY_REQUIRED), []);
});

test('the assessment that a paper is made for does not make its content new', () => {
  const document = aDocument([
    aPage(['การประเมินความเสี่ยงการทุจริต', 'ประจำปีงบประมาณ พ.ศ. ๒๕๖๖', 'สำนักงานตัวอย่าง']),
    aPage([
      '๑. ความเป็นมา',
      'คณะทำงานประชุมเมื่อวันที่ ๑๖ ธันวาคม ๒๕๖๔ เพื่อประเมินความเสี่ยง ประจำปีงบประมาณ พ.ศ. ๒๕๖๕',
      'เอกสารนี้จัดทำขึ้นเพื่อเผยแพร่ต่อประชาชนตามการประเมิน ITA ประจำปี ๒๕๖๖',
      '๒. เหตุการณ์ความเสี่ยง ปีงบประมาณ พ.ศ. ๒๕๖๕',
    ]),
  ]);
  assert.equal(staleContent(aCase(document), ONLY_REQUIRED)[0]?.yearBE, 2565);
});
