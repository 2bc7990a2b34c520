import type { Framework } from '#src/assessment/frameworks/framework.ts';
import { type ScoreNode, scoreOf } from '#src/assessment/scoring/score.ts';
import type { PublishedScore } from '#src/features/years/index.ts';

/** The item that the office lost in 2565, called 9.14 in its own list. */
export const LOST_ITEM = 'O14';

const OIT = { code: 'OIT', score: 98.34 } as const;

/**
 * What the office made public of its result for 2565: the score of OIT, and the one item that it lost and why. Nothing else was
 * published; what its rules make of the one lost item is worked out beside it.
 * Source: the office's own statement of its weak points, printed in its measures for 2566.
 * @throws where the framework's rules do not lead to the published score: then one of the two is wrong
 */
export function demoResult(framework: Framework): Omit<PublishedScore, 'fiscalYearBE'>[] {
  const { total } = scoreOf(framework, {
    items: new Map(framework.items.map(({ code }) => [code, code !== LOST_ITEM])),
  });
  const instrument: ScoreNode | undefined = total.children.find(({ code }) => code === OIT.code);
  if (instrument?.value !== OIT.score) {
    throw new Error(`${framework.id} leads to ${instrument?.value ?? 'no score'}, published was ${OIT.score}`);
  }
  return [
    {
      level: 'total',
      code: '',
      score: OIT.score,
      remark: 'สำนักงานเผยแพร่เฉพาะคะแนนด้านการเปิดเผยข้อมูลสาธารณะ (OIT) ระดับ AA',
    },
    { level: 'instrument', code: OIT.code, score: OIT.score, remark: null },
    {
      level: 'item',
      code: LOST_ITEM,
      score: 0,
      remark: 'แผนการใช้จ่ายงบประมาณประจำปี (ข้อ 9.14) นำเข้าข้อมูลโดยพิมพ์ปีงบประมาณ พ.ศ. ผิดพลาด',
    },
  ];
}
